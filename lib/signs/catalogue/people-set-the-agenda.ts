import type { Sign } from '../sign';

export default {
  id: 'people-set-the-agenda',
  name: 'People choose what to work on',
  polarity: 'genuine',
  tier: 2,
  source: {
    factSheet:
      'not in the seed in these words; nearest is s3 (lack of people setting outcomes) read the other way round, and s5 (all stages)',
    other: 'Co-production Star co-commissioning; NICE QS148 statement 1',
  },
  stages: ['agenda'],
  level: 'co-designing',
  strength: 'strong',
  family: 'planning-and-design',
  explain: 'People chose what to work on before the plans were made.',
  ask: "Ask: 'Who chose this topic? Could people add or change the topics?'",
  easyRead: 'People who use the service pick the topics. They say what matters first.',
  evidence: [
    {
      frame: ['set', 'decide', 'design'],
      agent: 'users',
      patient: '#agenda|=question|=problem',
      lemma:
        'set choose pick decide define identify agree name rank prioritise draw_up write raise select develop shape list determine put',
      weight: 1,
      unless: '(the most important problems in the town)',
    },
    {
      frame: ['set', 'decide'],
      lemma: 'set choose pick decide define identify agree prioritise rank select determine',
      patient: '#agenda',
      with: 'users',
      weight: 1,
    },
    { frame: ['set', 'decide', 'say', 'consider'], patient: '#agenda|=agenda', from: 'users', weight: 0.7 },
    {
      words:
        '(agenda|agendas|topics|topic|priorities|themes|issues|questions|focus) ... (set|chosen|picked|decided|drawn up|agreed|identified|raised|suggested|defined|led|written|voted|determined|shaped) (by|with|jointly with|together with) .. <users>',
      weight: 1,
    },
    {
      words:
        '<users> ... (set|sets|choose|chose|chosen|pick|picked|picks|decide|decided|decides|named|ranked|identified|identify|raised|raise|shape|shaped|drives|drive|suggest|suggested|prioritised|prioritise|defined|define) .. (the|our|their|its|what|which|his|her|these|key|top|own)? .. (agenda|agendas|topics|topic|priorities|priority|themes|issues|problems|problem|questions|focus|work plan|subjects|matters|goals)',
      weight: 0.9,
    },
    {
      words:
        '(asked|ask|asking|we asked) .. (<users>|you|them|everyone) ... what (matters|mattered|was important|is important|they wanted|needs|needed|to work on|you want|people want|should)',
      weight: 0.7,
    },
    {
      words: '(what matters (most)? to|what mattered (most)? to|what is important to) .. (<users>|you|them|people)',
      weight: 0.5,
    },
    {
      words: '(before|first) ...',
      also: '((asked|listened|met|heard) ... (what matters|what mattered|what people|what they))',
      weight: 0.4,
    },
    {
      words:
        '(driven|led|set|guided|determined|shaped|directed) by (the)? .. (priorities|needs|issues|concerns|interests|wishes|questions|agenda) of .. <users>',
      weight: 0.9,
    },
    {
      words:
        '(agenda|agendas|meetings|workplan|work plan|programme|research|project|work|priorities) (is|are|was|were) .. (led|driven|set) by <users>',
      weight: 0.8,
    },
    {
      words: '(came|come|comes|coming) (all|directly|straight)? from .. <users>',
      weight: 0.6,
      also: '(idea|ideas|agenda|topics|priorities|questions|issues|name|focus|it|what|all|work|suggestion|brief)',
    },
    {
      words: '<users> .. (said|wanted|asked|say|told) ... (wanted|want|like|need|needed) (a|an|to|more|the|their)',
      weight: 0.35,
    },
    {
      words:
        '(problem first|priorities first|start with (what|the problems)|started with (what|the problems|people)|starting point (is|was) what)',
      weight: 0.7,
    },
    {
      words:
        '(commissioning intentions|priorities|themes|agenda|topics|research questions|questions|work programme) ... (agreed|set|chosen|developed|identified|decided|co-produced|co-designed) (with|by|jointly|together) ... <users>',
      weight: 0.8,
    },
    {
      words:
        '(community|citizen|resident|residents|member|patient|user|tenant|people|survivor) (led|driven|identified|set|defined) .. (priorities|agenda|agendas|research|initiatives|topics|issues|needs|goals)',
      weight: 0.8,
    },
    {
      words:
        '(add|put|bring|suggest|raise|propose|submit) ... (items|item|topics|topic|issues|things|ideas|proposals|project) .. (to|on|for|onto) .. (agenda|meeting|meetings|programme)',
      weight: 0.7,
    },
    {
      words:
        '(put forward|submit|submitted|propose|proposed) ... (project|projects|ideas|proposals|initiatives) ... (vote|funded|by <users>)',
      weight: 0.5,
    },
    {
      words:
        '(agenda and reports|reports pack|agendas and minutes|priority will be given|priority need|critical needs|priority (seating|boarding|band|bands|list)|public agenda|view the agenda|agenda item|council plan priorities|we have set|news agenda|medical priority|issue tracker|github)',
      weight: -0.7,
    },

    {
      words:
        '(issue|issues|topics|topic|things|problems|ideas|questions|items|subjects|priorities) (that|which)? .. <users> (bring|brings|brought|raise|raised|suggest|suggested|want|wanted|choose|chose|named|care about|put forward|picked)',
      weight: 0.8,
      unless: '(respondents|consultation responses)',
    },
    { words: '(blank|empty|open|no fixed|no set) agenda', weight: 1 },
    { words: '<users> .. (who)? (put|added|placed|got) ... on (the|our) (list|agenda|table|work plan)', weight: 0.9 },
    {
      words:
        '<users> .. (voted|vote|decided|decide|chose|choose|picked|pick|said|say) .. (on)? (what|which) ... (work on|look at|problem|problems|issue|issues|focus|first|topic|tackle|talk about|do|discuss|priorities|priority)',
      weight: 0.9,
    },
    {
      words:
        '(idea|ideas|questions|topics|agenda|priorities|suggestion|brief|issues|name|themes) (for .. )? .. (came|come|comes|came directly|all came) from .. <users>',
      weight: 0.9,
    },
    {
      words: '(idea|ideas|questions|topics|agenda|priorities|themes) ... (came|come|comes) from .. <people|carers>',
      weight: 0.3,
    },
    {
      words:
        '<users> .. (told|said|tell|say) (us)? what (matters|mattered|is important|was important|they (want|need))',
      weight: 0.6,
    },
    { words: '(everything|all) (that)? we do is (led|driven|shaped|guided) by', weight: 0.9 },
    {
      words:
        '(dictated|led|driven|steered|decided) by (the)? (members|residents|tenants|people|young people|families|patients) (themselves|who)',
      weight: 0.8,
    },
    { words: '(chosen|decided|planned|selected) according to .. (needs|requests|wishes|interests)', weight: 0.6 },
    {
      words:
        '<users> ... (help|helps|helped) (us)? (to)? (decide|choose|set|pick) ... (talk about|agenda|topics|topic|priorities|work on|questions|focus)',
      weight: 1,
    },
    {
      words: '(priority setting|top ten questions|research priorities) ... (exercise|partnership|with|by)',
      weight: 0.5,
    },

    {
      frame: ['set', 'decide', 'say', 'design', 'lead'],
      voice: 'passive',
      lemma:
        'set decide choose pick submit suggest raise propose identify name select put_forward agree rank list shape vote',
      agent: 'users',
      patient: '#agenda|~agenda',
      weight: 1,
    },
    {
      frame: ['set', 'decide', 'say'],
      lemma: 'identify raise suggest name propose submit',
      agent: 'people|carers',
      patient: '#agenda|~agenda',
      weight: 0.8,
    },
    {
      frame: 'decide',
      agent: 'users',
      weight: 0.7,
      also: '(what (to|we|they|it|should) .. (work on|research|look at|do|discuss|discusses|focus on|tackle|study|talk about|change|fund|first))',
      unless: '(whether)',
    },
    {
      words:
        '(grew out of|came out of|started with|began with|started from|began as|arose from|sprang from|was sparked by|prompted by) ... (concern|concerns|idea|ideas|question|questions|request|requests|conversation|conversations|complaint|complaints|worry|frustration) ... (by|from|of|with|among) .. <users>',
      weight: 1,
    },
    { words: '(agenda items|items for the agenda|topics) ... (by|from) <users>', weight: 0.8 },
    { words: '(idea|ideas) (that|which) (came|started) (from|with) .. <users>', weight: 0.7 },

    {
      words:
        '(raised|chosen|set|asked for|suggested|picked|named|proposed|ranked) (by|with|between|from|on) : ... <people|carers>',
      weight: 1.0,
    },

    {
      words: '^ (the|our|all|eight|two|three|four|five|six|#num)? <people|carers>',
      near: '^ who ... (agenda|topics|priorities|topic|work on)',
      weight: 0.9,
    },

    {
      words:
        '(your|her|his|their|my) (gp|doctor|therapist|nurse|treatment|therapy|appointment|surgeon|midwife|social worker|operation|medication)',
      weight: -0.7,
    },

    {
      words:
        '(what should we|what shall we|which .. should we|what do we) ... (work on|do|look at|fix|talk about|tackle) ...',
      weight: 0.6,
    },
    { words: '(put|asked) (that|this|the question|it) to .. <users>', weight: 0.8 },
    {
      words:
        '(it was|was) <people|carers|mixed> who (brought up|raised|asked for|suggested|proposed|started|put|named|spotted)',
      weight: 1,
    },
    {
      words:
        '<users> .. (send in|sent in|hand in|put in|add|bring) .. (items|topics|questions|issues|suggestions|things)',
      weight: 0.9,
    },
    {
      words:
        'we (pick|choose|decide|set|picked|chose|decided) (what we (talk about|do|work on)|the (topics|agenda|topic|subjects))',
      weight: 1,
      unless: '(therapy|therapist)',
    },
    {
      words:
        '(drawn up|built|made|put together) from .. (proposals|ideas|suggestions|lists|topics|questions) ... <users>',
      weight: 1,
    },
    {
      words: '(laid out|set out|brought|named) their own (kaupapa|agenda|priorities|issues|topics|plan|goals|terms)',
      weight: 1.1,
    },
    {
      words: '(became|that became|was made) the (brief|agenda|work plan|starting point|programme|focus) ',
      weight: 0.7,
      also: '(<users>|they|members|own)',
    },

    {
      words:
        '<people|carers> ... (set|sets|chose|choose|chooses|picked|pick|decided|decide|decides|named|ranked|voted|vote|votes|drew up|draw up|put forward|brought up|bring up|raised|laid out|selected|suggested|proposed|listed|told .. (what|which)|identified|send in|asked for it) ... (agenda|topic|topics|theme|themes|priority|priorities|issue|issues|list|items|subject|work programme|work on|tackled|tackle|kaupapa|brief|which problems|what to (fix|look|work|talk|tackle|do)|what needed|first|looked into|questions)',
      unless:
        '(should|must|therapy|your (session|goals|support|care)|drag|each task|of the (council|cabinet)|from (a|the) list (of|we|supplied)|survey|questionnaire|appointment|menu)',
      weight: 0.9,
    },
    {
      words:
        '(agenda|topic|topics|theme|themes|priority|priorities|issue|issues|list|items|work programme|workplan|work plan|brief|subjects|questions|commissioning plans|plans) ... (set|chosen|picked|decided|named|ranked|raised|brought|selected|drawn up|put forward|suggested|proposed|identified|laid out|came|come|start|starts|follow|follows) .. (by|from|at|on) ... (<people|carers|mixed>|members|a meeting of)',
      unless:
        '(should|must|therapy|your (session|goals|support|care)|task|council|cabinet|minister|by officers|survey of|from officers|handed to|clinicians)',
      weight: 0.85,
    },
    {
      words:
        '^ .. (<people|carers|mixed>|they|members) .. (said|chose|picked|told us|wanted|named|asked for|voted) ...',
      near: '((what|which) (should|shall|do|would|did|are) (we|the|you) ... (work on|first|start|look at|tackle|talk about|matter))',
      weight: 0.9,
    },
    {
      words:
        '(put that|put it|put this|asked that) to (the|our|all)? .. <people|carers|mixed> ... (said|chose|answered|picked|told)',
      weight: 0.8,
    },
    {
      words: '(agenda|list|questions|meeting|brief) is (ours|theirs|yours|in (our|their) hands)',
      unless: 'should',
      weight: 0.9,
    },
    {
      words:
        '(priority|topic|issue|item|theme|question) ... (raised|chosen|set|put forward|proposed|suggested|named) by ... <people|carers>',
      unless: '(should|council|cabinet)',
      weight: 1,
    },
    {
      words:
        '<people|carers> ... (told|tell) (us|them|<pros>|commissioners|officers) (what|which) ... (needed|to (tackle|fix|work on|change|look at|do)|matters|came first|problems)',
      unless: '(should|survey|must)',
      weight: 1,
    },
    {
      words:
        '(which|what) (problems|issues|topics|things|questions) to (work on|look at|tackle|fix|ask|solve|start with) ...',
      also: '<people|carers>',
      unless: '(should|must|officers decide|therapy)',
      weight: 0.6,
    },
    {
      words:
        '<people|carers|mixed> ... (vote|votes|voted|decide|decides|decided) (for|on|which|what) ... (topics|order|look into|goes on it|discuss|work on|items|themes)',
      unless: '(should|must|therapy|election)',
      weight: 1,
    },
    {
      words: '(had not been|was not|were not|not) on (our|the|officers) (list|agenda|plan|radar) ...',
      negated: true,
      also: '(<people|carers>|now|put it)',
      weight: 0.6,
    },
    {
      words: '(where|what) (the|our)? .. <people|carers|mixed> (put|ranked|placed|wanted) (it|them|first)',
      weight: 0.7,
    },
    {
      words: '(agenda .. should|should set the agenda|in your therapy|for each task|dragging)',
      weight: -1,
    },
    { words: '((should|must|ought to) (set|choose|decide|pick|draw up)|for each task)', negated: true, weight: -2 },
    {
      words:
        '((members|member) of the (cabinet|council|senate|board of directors)|cabinet (member|members)|mps|senators|shareholders|subscription)',
      negated: true,
      unless: '<people>',
      weight: -1.2,
    },
  ],
  flags: [
    { text: 'The topics for this year were picked by disabled people at an open meeting in March.', grade: 'practice' },
    { text: 'Priorities were set by people who use the service, then costed by officers.', grade: 'practice' },
    { text: 'The agenda for each meeting is drawn up by the self-advocates.', grade: 'practice-thin' },
    {
      text: 'Before anything was written, we asked people what mattered and built the commission around it.',
      grade: 'practice-thin',
    },
    { text: "Commissioning intentions agreed with the carers' partnership", grade: 'practice-thin' },
    { text: 'Problem first, not plan first: residents named the problems.', grade: 'practice-thin' },
    { text: 'Community members ranked the issues and the top three went into the tender.', grade: 'practice' },
  ],
  passes: [
    { text: 'Read the agenda and reports pack for this committee.', why: 'meeting papers link' },
    { text: 'Priority will be given to people with critical needs.', why: 'eligibility' },
    { text: 'We will consult on the priorities we have set.', why: 'reverse' },
    { text: 'Residents should set the agenda, argues the report.', why: 'opinion' },
  ],
} satisfies Sign;
