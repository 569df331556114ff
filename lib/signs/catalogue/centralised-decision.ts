import type { Sign } from '../sign';
import { NORMATIVE, SPOKEN, TOGETHER_WITH_PEOPLE } from '../wordings';

export default {
  id: 'centralised-decision',
  name: 'Decided at the top',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: 's3 (centralised decision-making with minimal involvement at community level)',
    other: 'Bovaird matrix left column; Arnstein 1-3',
  },
  stages: ['agenda', 'decision'],
  level: 'informing',
  strength: 'medium',
  family: 'concern',
  explain: 'The choice was made far away from the people it touches.',
  ask: "Ask: 'What can be decided here, by us?'",
  easyRead: 'One office at the top decides. Local people have to follow.',
  evidence: [
    {
      words:
        '(set|decided|determined|agreed|designed|directed|controlled|fixed|prescribed|mandated|specified|dictated|chosen|defined|driven|managed|made|taken|developed) .. (nationally|centrally|corporately|at head office|from head office|from the centre|at the centre|at (national|corporate|federal|state|group|head|senior|ministerial|cabinet|board|central) (level|office)|by (head office|headquarters|hq|the centre|ministers|whitehall|westminster|central government|the national team|the corporate centre|corporate|national office))',
      weight: 1,
    },
    {
      words:
        '(nationally|centrally|corporately) (set|decided|determined|agreed|designed|directed|controlled|mandated|driven|imposed|defined|prescribed|led)',
      weight: 0.8,
    },
    {
      words:
        '(roll|rolled|rolling|rollout|cascade|cascaded|cascading|passed|handed|sent|pushed|imposed) (out|down)? .. (to|across|on) .. (all areas|local|areas|regions|sites|teams|frontline|boards|councils|every|localities|communities|schools)',
      also: '(national|nationally|central|centre|head office|corporate|mandated|set|model|single|programme|ministry|department|board)',
      weight: 0.6,
    },
    {
      frame: 'mandate',
      lemma: 'mandate impose dictate cascade direct prescribe require instruct',
      agent: 'body|officials',
      patient: '#product|=approach|=model|=change|=policy|=system|=standard|=process',
      weight: 1,
    },
    {
      frame: ['mandate'],
      lemma: 'mandate impose dictate prescribe cascade',
      voice: 'passive',
      patient: 'thing',
      also: '(nationally|national|centre|central|department|ministers|board|head office|corporate|government)',
      weight: 0.8,
    },
    {
      frame: ['decide', 'set'],
      lemma: 'determine decide set agree fix define',
      voice: 'passive',
      patient: '#agenda|=decision|=target|=budget|=policy|=standard',
      agent: 'body',
      weight: 0.9,
      unless: TOGETHER_WITH_PEOPLE,
    },
    {
      frame: ['decide', 'set'],
      lemma: 'determine decide set fix define',
      agent: 'body',
      patient: '=priority|=agenda',
      mood: ['fact', 'will'],
      tense: 'present',
      weight: 0.7,
      unless: TOGETHER_WITH_PEOPLE,
    },
    {
      words:
        '(local|regional|front line|frontline|area|community) (groups|teams|areas|people|staff|communities|boards|partners|councils|offices|services|branches) ... (will be|are|were) (told|informed|notified|instructed|directed|required|expected) (of|about|to)',
      weight: 0.9,
    },
    {
      words:
        '(no|not|without|little|limited) .. (local (variation|discretion|flexibility|input|say|control|adaptation|choice|change)|room for local|deviation|exceptions|variation)',
      also: '(allowed|permitted|possible|allow|will|is|accepted|tolerated|room|have|has)',
      negated: true,
      weight: 1,
    },
    {
      words: '(top down|top down|one size fits all|command and control|single approach across|standard model across)',
      weight: 0.7,
    },
    {
      words:
        '(directed|driven|controlled|led|planned|run|managed) (from|by) (the centre|head office|headquarters|whitehall|washington|london|the top|above)',
      weight: 1,
    },
    {
      words:
        '^ (the)? (national team|department|head office|ministers|programme board|cabinet|ministry|corporate centre|government|centre) $',
      near: 'who (set|sets|decides|decided|made|makes|chose|chooses)',
      weight: 1.1,
    },
    {
      words:
        'who .. (set|sets|decides|decided|made) .. (plan|model|priorities|it|this|decision)? ? (the)? (national team|department|head office|ministers|programme board|cabinet|ministry|corporate centre|government)',
      weight: 1.1,
    },
    {
      words:
        '(aligned|align|alignment|consistent|line) (with)? .. (current)? .. (administration|government|ministerial|cabinet|corporate|national|presidential) (priorities|priority|policy|agenda|strategy|need)',
      weight: 0.5,
    },
    {
      words:
        '(library|heating|station|london|line|park|bank|reservation|nervous|booking|helpline|hub|database|processing unit|repository|bankruptcy|server|grant)',
      also: '(central|centralised|centre)',
      weight: -2.2,
    },
    {
      words:
        '(end|ending|away from|moved from|move from|moving from|no longer|instead of|rather than|replace|devolve|devolved|devolving|reduce|challenge|stop|critics|criticised|not) .. (top down|top down|centralised|centre|central|one size fits all|command|decision making)',
      weight: -3.0,
    },
    { words: '(one size does not|criticised|complained|opposed to|free will|curriculum)', weight: -2.0 },
    { words: NORMATIVE, weight: -0.8 },
    {
      frame: ['decide', 'set', 'mandate', 'plan'],
      lemma: 'decide determine set fix define dictate impose prescribe mandate control',
      agent: 'body|officials',
      also: '(secretary of state|minister|ministers|headquarters|head office|hq|national team|national|central government|centre|department|ministry|cabinet|directorate|corporate|federal|programme board|whitehall|government|state)',
      mood: ['fact', 'will', 'norm'],
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.8,
    },
    {
      words:
        '(headquarters|head office|hq|the centre|national team|national programme team|the ministry|central government|corporate centre|secretary of state|ministers|the minister|national office|the executive|senior leadership|group board|programme board|finance directorate|whitehall|the national body) .. (will|has|have|also)? (decide|decides|decided|set|sets|determine|determines|dictate|dictates|control|controls|impose|imposes|mandate|mandates|prescribe|prescribes|fix|fixes|direct|directs|approve|approves|specify|specifies)',
      weight: 1,
    },
    { words: '(tone|agenda for the day)', weight: -2.0 },
    {
      words:
        '(set|fixed|decided|determined|imposed|mandated|dictated|controlled|prescribed|issued|agreed|handed down|passed down|directed|specified|laid down|driven) .. (by|from) .. (above|the top|on high|the centre|head office|headquarters|hq|ministers|the minister|central government|central|whitehall|the department|department|directorate|the ministry|ministry|the board|national|corporate|government|the capital|washington|london|dublin|canberra|ottawa|brussels|state capital|senior management|the executive)',
      weight: 1,
    },
    {
      words:
        '(local|regional|all|every|individual|area|branch|frontline|front line) .. (branches|branch|offices|managers|councils|teams|boards|areas|services|staff|sites|partners|regions|schools|hospitals|authorities|providers|groups) .. (must|are required|is required|will|have to|are expected|are to|were told|should|have been told|were instructed) .. (to)? (follow|apply|adopt|comply|implement|use|conform|carry out|accept|roll out|deliver|work to)',
      weight: 0.9,
    },
    {
      words:
        '(must|have to|required to|expected to) (follow|apply|adopt|comply with|implement|use|conform to) .. (national|corporate|central|standard|single|the department|departmental|head office|mandated|prescribed|one) .. (model|policy|template|specification|approach|framework|guidance|plan|system|procedures|standard)',
      weight: 1,
    },
    {
      words:
        '(local|managers|teams|areas|staff|branches|communities|regions|councils|services|boards) ... (no|little|limited|not|without|any) .. (discretion|flexibility|say|control|freedom|choice|room|latitude|autonomy|input|influence|power)',
      negated: true,
      weight: 1,
    },
    {
      words: '(may|can|must|will) not be (changed|varied|adapted|altered|amended|modified|deviated) .. (locally|by)?',
      also: '(template|model|issued|national|department|central|specification|local|locally|standard|corporate|framework)',
      negated: true,
      weight: 0.9,
    },
    {
      words:
        '(single|one|uniform|standard|standardised|common|same|consistent) .. (national|countywide|county wide|corporate|statewide|state wide|trust wide|organisation wide|nationwide)? (specification|model|approach|template|policy|standard|offer|structure|system|service model|operating model) .. (applies|will apply|across|in (every|all)|for (every|all)|to (every|all)|must|nationwide|nationally|everywhere)',
      weight: 0.9,
    },
    {
      words:
        '(regional|local|area) (offices|teams|managers|boards|councils|staff|services|branches) .. (will|then|to|must)? (implement|deliver|carry out|apply|roll out) .. (decision|decisions|model|plan|policy|strategy|programme|change) .. (made|set|agreed|taken|designed|decided)',
      weight: 1,
    },
    {
      words:
        '(without reference to|regardless of|whatever) .. (local|communities|local needs|local views|local people)',
      weight: 0.8,
    },
    {
      words:
        '(designed|developed|decided|planned|written|set|agreed|made|drawn up|created|determined) (in|at|by) (whitehall|westminster|washington|london|dublin|canberra|ottawa|brussels|edinburgh|cardiff|head office|headquarters|the centre|the capital|central government|national level|the top)',
      weight: 1,
    },
    {
      words:
        '(councils|local|teams|areas|providers|boards|schools|hospitals|staff|branches|regions|managers|services|groups|partners|communities) .. (have been|has been|were|was|are|is|being|will be) (told|instructed|directed|required|ordered|mandated|obliged|expected) to .. (deliver|implement|follow|adopt|use|apply|comply|carry out|introduce|accept|make)',
      weight: 1,
    },
    {
      words:
        '<body|officials> (decides|decide|sets|set|determines|determine|dictates|dictate|prescribes|prescribe|controls|control|fixes) .. (what|how|which|who|when|where|priorities|budgets|targets|the (priorities|agenda|rules|terms|budget|standard|model)) .. (each|every|local|hospital|services|areas|provides|delivered|are|is|will|$)?',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.8,
    },
    { words: SPOKEN, weight: -1.2 },
  ],
  flags: [
    { text: 'The model has been set nationally and will be rolled out to all areas.', grade: 'practice' },
    { text: 'Decisions are taken at head office and passed down to local teams.', grade: 'practice-thin' },
    { text: 'The programme board has mandated a single approach across the county.', grade: 'practice' },
    { text: 'Priorities are determined by the Department.', grade: 'practice' },
    { text: 'Local groups will be told of the changes in due course.', grade: 'promise' },
    { text: 'No local variation will be allowed.', grade: 'practice-thin' },
    { text: 'Directed from the centre; delivered in the regions', grade: 'practice' },
    { text: 'Who set the plan? The national team.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'Central Library; central heating; central government grant', why: '' },
    { text: 'Decision-making has been moved from the centre to local people.', why: 'opposite' },
    { text: 'Centralised booking line', why: 'admin' },
    { text: 'We want to end centralised decision-making.', why: 'aim' },
  ],
} satisfies Sign;
