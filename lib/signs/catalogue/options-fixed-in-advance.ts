import type { Sign } from '../sign';
import { SPOKEN, TOGETHER_WITH_PEOPLE } from '../wordings';

export default {
  id: 'options-fixed-in-advance',
  name: 'Choices fixed by staff',
  polarity: 'tokenistic',
  tier: 2,
  source: {
    factSheet: 's5 (little input in design), by extension',
    other: 'Gunning 2; Moseley v Haringey (alternatives and why they were rejected); IAP2 Consult',
  },
  stages: ['planning', 'design'],
  level: 'consulting',
  strength: 'medium',
  family: 'concern',
  explain: 'People could pick only from choices made by staff.',
  ask: "Ask: 'Who wrote the options? Can people add their own? Why were others dropped?'",
  easyRead: 'People could only pick from choices that staff made.',
  evidence: [
    {
      words:
        '(only|just) .. (one|viable|workable|realistic|feasible|affordable|credible|possible) .. (option|options|choice|solution|way forward|model|proposal)',
      weight: 1,
    },
    {
      words:
        '(one|single) (viable|workable|realistic|feasible|affordable|preferred|proposed) .. (option|solution|model)',
      weight: 0.7,
    },
    {
      words:
        '(preferred|recommended|favoured|chosen) (option|approach|model|route|site|solution|location) (has been|was|is|had been) .. (identified|selected|chosen|developed|set out|drawn up|agreed|put forward|shown|proposed|determined)',
      weight: 0.9,
    },
    { words: '(our|council|councils) .. preferred (option|approach|model|route|site|solution)', weight: 0.5 },
    {
      words:
        '(options|alternatives|alternative|choices|proposals|models) .. (discounted|ruled out|rejected|dismissed|not be considered|not been considered|excluded|out of scope|outside the scope|not part of|not on the table|not available|no longer)',
      weight: 0.9,
    },
    {
      words:
        '(no|not|without) .. (other|alternative|alternatives) .. (option|options|alternative|alternatives|choice|choices|solution) .. (is|are|was|were|being|offered|considered|given|available|proposed)?',
      negated: true,
      weight: 0.7,
    },
    {
      words:
        '(options|shortlist|list|choices|proposals|questions|topics|models) ... (short listed|short listed|shortlisted|drawn up|prepared|selected|chosen|identified|developed|set|picked|narrowed|agreed|put together|written|decided) .. (in advance|before|by <pros>|beforehand|internally)',
      weight: 0.9,
    },
    {
      frame: ['decide', 'set', 'design', 'plan'],
      patient: '=option|=proposal|=shortlist|=choice|=alternative|=model',
      agent: 'officials|body|we',
      tense: 'past',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.6,
    },
    {
      frame: ['decide', 'set'],
      voice: 'passive',
      patient: '=option|=proposal|=shortlist|=choice',
      agent: 'officials|body',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 1,
    },
    {
      words:
        '(rather than|instead of|not) ... (submitted|suggested|proposed|put forward|chosen|generated) by .. <users>',
      negated: true,
      weight: 0.6,
    },
    { words: '(to what extent|how (far|much|strongly)) do you (agree|support|disagree|oppose|favour)', weight: 0.9 },
    {
      words:
        '^ do you (agree|support|disagree) with (our|the|this|these) (proposal|proposals|plan|plans|changes|preferred|approach|draft|proposed)',
      weight: 0.6,
    },
    {
      words: '(agree or disagree|yes or no|yes no|strongly agree|tick one|choose one|select one|pick one)',
      also: '(question|questions|survey|option|options|proposal|statement|statements|consultation|asked|answer)',
      weight: 0.6,
    },
    {
      words:
        '(which|what) .. (of (these|the)|one of) .. (two|three|four|options|designs|logos|names|models|proposals|choices) .. (do|would|did) you (prefer|like|favour|choose)',
      weight: 1,
    },
    {
      words:
        '(confine|restrict|limit|limited|restricted|confined) .. (themselves|yourself|comments|responses|to) .. (the)? (two|three|four|options|models|questions|following|proposals)',
      weight: 0.9,
    },
    {
      words:
        '(participants|people|members|residents|voters|public|respondents|you) ... (vote|voting|choose|select|rank|pick) .. (on|from|between|among) .. (list|shortlist|#num .. options|predetermined|pre selected|following)',
      weight: 0.5,
    },
    {
      words:
        '(model|principle|proposal|decision|question|scope|budget|location|need|structure) .. (itself)? (is|are) not .. (open|up for|subject to|part of|in question|being consulted)',
      negated: true,
      weight: 0.9,
    },
    {
      words:
        '(not|never|no) .. (consulting|asking|seeking views|inviting views|seeking comments) .. (on|about) .. (whether|principle|the)',
      negated: true,
      weight: 0.8,
    },
    { words: '(what|how) .. (should|could|might|will) look like rather than (whether|if)', weight: 1 },
    {
      words:
        '(no|not|without) .. (opportunity|chance|option|space|room|way) .. (for|to|of) .. (dissent|say no|disagree|object|other|suggest|add|propose|comment)',
      negated: true,
      weight: 0.8,
    },
    {
      words: '(leading|closed|loaded) (question|questions)',
      also: '(survey|consultation|questionnaire|respondents)',
      weight: 0.8,
    },
    {
      words:
        '(your own (idea|ideas|suggestion|option)|suggest (other|another|your)|other ideas|add your own|none of (these|the above)|something else|nothing is (fixed|settled)|open to other)',
      weight: -2.5,
    },
    {
      words:
        '(cookie|cookies|payment|payments|terms and conditions|privacy|privacy policy|download|checkout|shipping|email preferences|treatment options|your treatment|pension|shareholders|menu|appendix)',
      weight: -2.5,
    },
    {
      words:
        '(members|tenants|residents|people|patients) (drew up|wrote|chose|set|suggested|came up with|put forward|proposed) .. (options|list|questions|proposals|choices)',
      weight: -2.5,
    },
    {
      words:
        '(choose|choosing|pick|decide|vote|select|choice) .. (is)? (between|from|of) .. (option|options|two|three|four|the (two|three|four|following)|closing|a and b|these|either|design a|model)',
      also: '(residents|people|respondents|you|asked|choice|option|members|public|survey|consultation|tenants|patients|users)',
      weight: 0.9,
    },
    {
      words: '(choice|question|decision) is (only|simply|just|whether|between|which) .. (between|whether|of|which)?',
      weight: 0.8,
    },
    {
      words: '(only|sole) (question|choice|decision|issue|thing) .. (is|to decide|for you|left|remaining)',
      weight: 0.9,
    },
    {
      words:
        '(status quo|doing nothing|do nothing|no change|staying as we are|standing still|keeping things as they are|keeping the service) (is|are|was|were) .. (not|no longer|off) .. (an option|an|possible|viable|available|the table|sustainable)',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(not|no longer) (an option|on the table|up for discussion|up for debate|negotiable|being considered|under consideration|open for discussion)',
      negated: true,
      weight: 0.8,
    },
    {
      words:
        '(no|not any|without any) (other|alternative|further|additional|different) (option|options|alternatives|alternative|choices|proposal|proposals|models|ideas|suggestions|solution) .. (are|is|were|was|will|being|have|can|put) .. (being)? .. (considered|offered|proposed|accepted|available|put forward|consulted|possible|given|presented)',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(narrowed|narrow|whittled|reduced|cut|boiled) .. (down)? .. (the|to)? .. (choices|options|list|shortlist|long list|ideas|two|three|four|proposals)',
      unless: '(with .. <people>|by .. <people>|members|together)',
      weight: 0.9,
    },
    {
      words:
        '(list|shortlist|options|priorities|projects|choices|questions|topics|proposals|themes) .. (was|were|is|are|set|chosen|selected|picked|drawn up|has been|have been|will be|compiled|decided) .. (set|chosen|selected|picked|drawn up|compiled|decided|identified|prepared|put together)? .. by .. (<officials|body>|officials|officers|staff|the board|board|council|department|team|managers|us|experts)',
      weight: 1,
    },
    {
      words:
        '(rank|score|prioritise|rate|order|vote for|vote on|tick) .. (these|the|following|our|each|your top)? .. (two|three|four|five|six|seven|eight|ten|options|priorities|proposals|statements|choices|following) ',
      also: '(please|you|respondents|residents|asked|survey|set by|question|from|list)',
      weight: 0.7,
    },
    {
      words:
        '(how (strongly|far|much)|to what (extent|degree)) (do|would|are) (you|people|respondents) .. (agree|support|disagree|oppose|in favour|satisfied)',
      weight: 1,
    },
    {
      words:
        '(do|would) you (agree|support|approve|favour|back|oppose|disagree) .. (with|that)? .. (the|our|this|these|that)? .. (preferred option|proposal|proposals|proposed|plan|plans|approach|changes|option|recommendation|policy|model|vision|scheme|draft)',
      weight: 0.8,
    },
    {
      words:
        '(not|no|never|unable|cannot|nor) .. (able|allowed|possible|opportunity|space|chance|room|scope|way|given|asked|invited|seeking|consulting) .. (to|for|on|views)? .. (suggest|propose|add|offer|raise|put forward|challenge|reject|say no|comment on|question) .. (alternatives|alternative|other|new|their own|different|options|ideas|principle|the|no|whether)?',
      also: '(respondents|people|consultation|survey|residents|options|alternatives|form|participants|we|public|members|question|questions)',
      negated: true,
      weight: 0.9,
    },
    {
      words:
        '(not|no longer) .. (seeking|asking for|inviting|looking for|consulting on|taking|accepting|consider|considering) .. (views|comments|feedback|opinions|alternative|alternatives|other|suggestions|whether|new) ',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(off the table|ruled out|been ruled out|already been discounted|discounted|not up for consultation|outside the scope|out of scope|non negotiable|fixed|predetermined|pre determined|take it or leave it|like it or not)',
      also: '(option|options|alternative|alternatives|consultation|proposal|proposals|model|choice|comments|question|views|decision|changes)',
      weight: 0.8,
    },
    {
      words:
        '(<officials>|staff|we|team|council|board|officers) .. (have|has|had)? .. (selected|chosen|identified|drawn up|drew up|shortlisted|developed|prepared|set|decided on|narrowed|come up with|picked) .. (the)? .. (options|shortlist|choices|preferred option|two options|three options|four options|proposals|priorities)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.8,
    },
    {
      words:
        '(tick|choose|select|pick|circle|state|indicate|say) .. (the|your|which|one)? .. (option|box|answer|preferred|preference|design|model|one|statement)',
      also: '(prefer|preference|preferred|agree|a or b|following|below|options|support|from|survey|consultation|proposal)',
      unless: '(payment|cookie|language|account|delivery)',
      weight: 0.8,
    },
    {
      words:
        '(options|choices|proposals|alternatives) .. (were|was|are|have been|is|being) .. (put forward|presented|offered|shown|given|available|set out|tabled|on offer|consulted on) .. (,)? .. (both|all|each|which|by|developed|drawn)? .. (developed|designed|chosen|by|drawn up|selected)? .. (by)? .. <officials|body>',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 1,
    },
    {
      words:
        '(budget|principle|decision|closure|model|site|scope|funding|policy|amount|total|overall|timetable|plan) .. (is|are|was) not .. (up for|open to|open for|negotiable|part of|in question|for discussion|being consulted|under discussion)',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(do|would) you .. (support|back|favour|agree) .. (council|trust|board|department|government|our|the|this) .. (proposal|proposals|plan|plans|decision|recommendation|idea|intention) to',
      weight: 0.9,
    },
    {
      words:
        '(is|are|was|remains|as) (now)? the (only|sole|one) (option|choice|way|solution|alternative|answer|realistic option|viable option)',
      unless: '(only one of)',
      weight: 1,
    },
    { words: SPOKEN, weight: -1.2 },
    {
      words: '(narrowed|reduced|whittled|boiled|got) .. (down)? to (one|a single|two|a preferred|just)',
      unless: '(with .. <people>|by .. <people>)',
      weight: 1,
    },
    {
      words:
        '(favoured|preferred|recommended|chosen|selected) (way forward|option|choice|solution|site|model|approach) (is|was|:|only)',
      weight: 0.8,
    },
    { words: '(preferred option|one option|single option|options [a]|these options) only', weight: 1 },
    {
      words:
        '(comments|views|responses|feedback|opinions) .. (are|is|being|now|will be)? .. (sought|invited|wanted|asked|taken) .. on (option|the preferred|the proposed option|that option|one|this option) .. (alone|only|a|b|c)?',
      weight: 0.9,
    },
    {
      words:
        '(comments|suggestions|ideas|views|answers|responses) .. (on|about|beyond|outside|other than|that go beyond|on other) ... (not|cannot|can not) be .. (taken forward|looked at|considered|accepted|counted|read|discussed|recorded)',
      negated: true,
      weight: 1.1,
    },
    {
      words: '(ruled out|discounted|rejected|dismissed|set aside|excluded)',
      also: '(residents|people|you|patients|tenants|members|comments|views|<users>) ... (asked|sought|invited|comment|choose|on|about)',
      unless: '(explain|because|here is why|you asked)',
      weight: 0.9,
    },
    {
      words:
        '(not something|not a matter|not a question|not what|not among the things) (that)? (we|the council|the board|officers) .. (are|is) .. (asking|consulting|seeking)',
      negated: true,
      weight: 1,
    },
    { words: '(other options|alternatives|other ideas) : (none|no|nil|n a)', weight: 1.1 },
    {
      words:
        '(we|officers|staff|managers|team|architect|architects|designers|consultants) .. (have)? (picked|chosen|selected|prepared|drawn up|shortlisted|made) ... (you|people|residents|tenants|members|clients) .. (can|may) .. (choose|pick|select|vote)',
      weight: 1,
    },
    {
      words:
        '(you|people|residents|tenants|members|clients|patients|they) .. (can|may|are asked to|please) .. (choose|pick|select|vote) .. (one|from|between)',
      near: '(we|officers|staff|managers|team) .. (have)? (picked|chosen|selected|prepared|drawn up|shortlisted) ',
      weight: 1,
    },
    {
      words:
        '<users> .. (may|can|could) (select|choose|pick) from (the|a|our)? (menu|list|range|selection|set) .. (of)? .. (designs|options|layouts|colours|models|activities)',
      weight: 1,
    },
    {
      words:
        '(savings|options|proposals|priorities|choices) .. (all of which)? .. (have been|were|was|has been)? .. (put forward|drawn up|written|identified|selected|prepared|developed) by (the)? .. (team|officers|department|managers|board|finance|consultants|directorate)',
      weight: 0.9,
    },
    {
      words:
        '(no|not any) (realistic|viable|real|credible|practical|workable|affordable|other) (alternative|alternatives|choice|option|way)',
      also: '(view|views|consult|consultation|asked|comment|comments|sought|proposal|option)',
      negated: true,
      weight: 1,
    },
    {
      words: '(please|you can)? (choose|pick|tick|select|circle) (a or b|one or two|option|one of (the|these))',
      weight: 0.9,
    },
    {
      words:
        '(do you agree|would you agree|do you support|are you in favour) .. (that|with|of) ...  (best way|way forward|right (thing|approach|option)|should (close|merge|move|go ahead))',
      weight: 1,
    },
    {
      words: '(yes / no|yes no|yes or no|agree / disagree|tick yes|agree / neither)',
      also: '(do you|question|agree|support)',
      weight: 0.8,
    },
    { words: '(drop down|said the judge|is not consultation)', weight: -1 },
  ],
  flags: [
    { text: 'There is only one workable option, and it is set out below.', grade: 'practice-thin' },
    { text: 'The preferred option has been identified by officers.', grade: 'practice-thin' },
    { text: 'Alternatives have been discounted and are not part of this consultation.', grade: 'practice-thin' },
    { text: 'Options were short-listed by the project team before engagement started.', grade: 'practice' },
    { text: 'To what extent do you support the changes we are making?', grade: 'practice-thin' },
    { text: 'Respondents should confine themselves to the three models shown.', grade: 'practice' },
    { text: 'The model itself is not open to comment.', grade: 'practice' },
    { text: 'Which of these two logos do you prefer?', grade: 'practice' },
  ],
  passes: [
    { text: "Four options, including 'none' and 'your own idea'", why: 'open' },
    { text: 'Do you agree to the terms and conditions?', why: 'form' },
    { text: 'Choose your cookie options / payment options', why: '' },
    { text: 'Option appraisal appendix', why: 'heading only' },
  ],
} satisfies Sign;
