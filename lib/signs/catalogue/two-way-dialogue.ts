import type { Sign } from '../sign';

export default {
  id: 'two-way-dialogue',
  name: 'Talking both ways',
  polarity: 'genuine',
  tier: 1,
  source: { factSheet: 's4 principle 2 (shared dialogue)', other: 'IAP2 Involve; Gunning 2; deliberative practice' },
  stages: ['planning', 'design', 'decision'],
  level: 'involving',
  strength: 'medium',
  family: 'enabling',
  explain: 'People and staff talked with each other. Questions were answered and ideas changed.',
  ask: "Ask: 'Could people ask questions and get answers before the choice was made?'",
  easyRead: 'People and staff talked together. Questions got answers. Ideas could change.',
  evidence: [
    {
      frame: 'meet',
      lemma: 'meet discuss debate talk converse deliberate explore exchange come_together sit_down get_together chat',
      agent: 'pros',
      with: 'people|carers',
      weight: 0.7,
    },
    {
      frame: 'meet',
      lemma:
        'meet discuss debate talk converse deliberate explore exchange workshop come_together sit_down get_together chat',
      agent: 'users',
      with: 'pros',
      weight: 0.8,
    },
    {
      frame: 'meet',
      lemma: 'discuss debate deliberate explore exchange converse talk',
      agent: 'users',
      weight: 0.35,
      unless: '(with (your|their) (doctor|gp|nurse))',
    },
    {
      frame: 'meet',
      form: 'noun',
      lemma: 'discussion dialogue conversation debate exchange deliberation talk workshop meeting',
      with: 'users',
      weight: 0.9,
    },
    { frame: 'involve', lemma: 'bring_together', patient: 'users', weight: 0.65 },
    { words: '[bring] ... together', also: '<users>', weight: 0.35 },
    {
      words:
        '(open|honest|ongoing|shared|genuine|real|meaningful|constructive|frank|regular|two way|continuing|continuous|public|direct) (dialogue|conversation|conversations|discussion|discussions|exchange|debate)',
      weight: 0.55,
    },
    {
      words: '(two way|both ways|back and forth|to and fro) ...',
      also: '(<users>|[conversation]|[talk]|[dialogue]|[communication]|[session]|[meeting]|[listen]|[discussion])',
      weight: 0.8,
    },
    { words: '(dialogue|dialogues)', weight: 0.45 },
    {
      words:
        '(dialogue|conversation|conversations|exchange|discussion|discussions|debate) (day|days|cafe|cafes|between|with|circle|circles|events)',
      weight: 0.35,
    },
    { words: '[listen] ... ([answer]|[respond]|[reply]|[change]|[talk]|[explain])', weight: 0.8 },
    {
      words:
        "([question] ... (were|was|are|is|get|got|be) ... answered|[answer] .. (their|your|people's|members'|every|all|the|any) [question])",
      weight: 0.8,
      unless: '(frequently|quiz|exam|in this survey|the following)',
    },
    {
      words: '(question and answer|questions and answers|q & a|q and a)',
      also: '(session|sessions|meeting|with)',
      weight: 0.3,
    },
    {
      words: '(conversation|conversations|discussion|discussions|talking|dialogue) .. (not|rather than|instead of) ...',
      weight: 1,
    },
    { words: '(not presentations|not lectures|not just presentations|no presentations)', weight: 0.6 },
    {
      words:
        '([citizen] (jury|juries|assembly|assemblies|panel)|deliberative (workshop|workshops|event|forum|session)|deliberated)',
      also: '([hear]|[discuss]|[debate]|[question]|[meet]|[weigh]|<people>)',
      weight: 0.8,
      unless: '(quadratic|liquid)',
    },
    {
      words: '(talk|talked|talking|talks) (it|things|them|this|ideas|issues|problems)? .. (through|over|together)',
      also: '(<users>|together|staff)',
      weight: 0.7,
    },
    { words: '(work|worked|working) (things|it|problems|differences|disagreements) out', weight: 0.5 },
    { words: '(time|room|space) .. to (disagree|challenge|debate|talk|discuss|work things out|argue)', weight: 0.8 },
    {
      words: '(chance|opportunity|freedom|time|room|space) ... to (discuss|ask questions|question|talk)',
      weight: 0.45,
    },
    {
      words:
        '(you ask|you can ask|ask us (anything|questions)|put your questions|put questions|ask (their|your) questions|ask questions)',
      weight: 0.4,
      unless: '(ask your doctor|gp)',
    },
    {
      words:
        '(staff|officers|managers|officials|councillors|commissioners|clinicians|we) and (members|tenants|residents|people|families|patients|carers|disabled people|parents|young people) ... ([talk]|[discuss]|[debate]|[meet]|[sit]|[agree])',
      weight: 0.8,
    },
    {
      words: '(sit|sat|sitting|met|meet|meeting) (down|around|round)? ... (table|together|room) ... with <users>',
      weight: 0.8,
    },
    {
      words:
        '(round table|roundtable|kitchen table|world cafe|workshop|workshops|discussion group|discussion groups|listening event|coffee morning)',
      also: '<users>',
      weight: 0.4,
    },
    { frame: 'involve', lemma: 'engage involve', agent: 'pros', patient: 'users', weight: 0.35 },
    {
      words:
        '(dialog box|dialogue box|dialogue window|dialog|two way radio|two way street|two way traffic|two way road|game|character|film|screenplay|legal advice|your (doctor|gp|clinician|nurse|midwife)|treatment|board meeting|parliamentary debate|in the house)',
      weight: -0.8,
    },

    {
      words:
        '(workshop|workshops|roundtable|round table|focus group|meeting|meetings|session|sessions|forum) ... (brought|bringing|between|with both|featured|involved|included) ... <people|carers> ... (and|with) ... (staff|officials|representatives|officers|managers|providers|professionals|clinicians|agencies|academics|policy makers)',
      weight: 0.8,
    },
    {
      words: '(facilitated|plenary|table|group|structured|lively|frank) (discussion|discussions|debate|conversation)',
      weight: 0.55,
    },
    {
      words:
        '(bring|brings|brought|bringing) (together)? .. <people|carers> ... (and|with|together with) ... (staff|officials|representatives|officers|managers|providers|professionals|clinicians|experts|organisations|researchers|members)',
      weight: 0.5,
    },

    {
      words:
        '(challenge|challenged|question|questioned|quiz|quizzed|cross examine|cross examined|grill) .. (the|our|them|senior)? .. (managers|director|officers|officials|councillors|staff|commissioners|ministers|leaders|experts|mayor|chief executive|minister|us)',
      also: '<users>',
      weight: 0.8,
    },
    {
      words: '(reply|answer|answers|response) (on the spot|in the room|there and then|straight away|face to face)',
      weight: 0.6,
    },
    {
      words:
        '<people|carers|mixed> and .. (planners|staff|officers|managers|officials|councillors|clinicians|professionals|commissioners|doctors|nurses|providers|leaders|the council|the landlord|academics|researchers) .. (worked|work|talk|talked|met|meet|discussed|discuss|sat|sit|debated|argued|came|shared|swapped|listened|explored)',
      weight: 0.8,
    },
    {
      words:
        '(planners|staff|officers|managers|officials|councillors|clinicians|professionals|commissioners|doctors|nurses|providers) and .. <people|carers|mixed> .. (worked|work|talk|talked|met|meet|discussed|discuss|sat|sit|debated|argued|came|shared|swapped|listened|explored)',
      weight: 0.6,
    },
    { words: '(talked|talk|talking|spoke|chatted) (it|this|things) (over|through) with .. <users>', weight: 0.9 },
    {
      words:
        '(real|proper|honest|open|two way|good) (conversation|conversations|dialogue|discussion|talk|debate) (between|with|among) .. <people|carers|mixed>',
      weight: 0.5,
    },
    {
      words:
        "(answered|answer|answering|replied to) (their|every|all|people's|members'|our|the) .. (question|questions|points)",
      weight: 0.4,
      also: '<users>',
    },
    { words: '(sit|sat|sitting) .. (round|around|at|down) .. (same|one|the|a) .. table', also: '<users>', weight: 0.4 },

    {
      words:
        '<joint> .. (worked|work|talk|talked|met|meet|discussed|discuss|sat|sit|debated|argued|came|shared|swapped|listened|explored|looked)',
      weight: 0.75,
      unless: '(met the|meet the (criteria|needs))',
    },
    { frame: 'meet', agent: 'joint', weight: 0.6 },
    { frame: 'meet', form: 'noun', with: 'joint', weight: 0.4 },

    { frame: 'meet', lemma: 'debate discuss deliberate', agent: 'joint', weight: 0.5 },
    { frame: ['meet', 'use', 'understand', 'consider'], agent: 'joint', weight: 0.5 },
    {
      words:
        '<joint> ... (compared|compare|swapped|shared|exchanged|argued|looked at|thought about|reflected|explored)',
      weight: 0.9,
    },
    {
      words: '(round table|roundtable|meeting|forum|workshop|conversation|panel|gathering) of .. <joint>',
      weight: 0.9,
    },
    {
      words: '(gave|give|giving|get|got|getting) .. (straight|honest|clear|full|frank) (answers|answer|reply|replies)',
      weight: 0.8,
    },
    {
      words:
        '(managers|officers|staff|councillors|directors|officials|leaders) ... (heard|listened|hear|listen) ... (and|then) ... (answered|answer|answers|replied|explained|responded|gave)',
      weight: 0.9,
    },
    { words: '(to and fro|back and forth|give and take)', weight: 0.7, unless: '(travel|school run|trips)' },

    { words: '(discussed|debated) (by|with|between|from|on) : ... <people|carers>', weight: 0.8 },

    {
      words:
        '(your|her|his|their|my) (gp|doctor|therapist|nurse|treatment|therapy|appointment|surgeon|midwife|social worker|operation|medication)',
      weight: -0.7,
    },

    {
      words: '(until|till) (each|both|the two|every) (side|sides|group) (understood|agreed|had|was|were) ...',
      weight: 0.9,
    },
    { words: '(we|i) (tell|told) (the)? staff ... ', weight: 0.4 },
    { words: '(they|staff) (tell|told) us ... ', near: '(we|i) (tell|told) (the)? staff', weight: 0.8 },
    { words: 'then we (talk|talked|discuss|discussed) (about it|it over|together)', weight: 0.9 },
    {
      words:
        '<people|carers> .. (challenged|questioned|asked) ... (director|manager|officer|officers|chair|council|staff) ... (explained|answered|agreed|replied|said)',
      weight: 1,
    },
    { words: '(exchange|dialogue|conversation|talks|discussion) between .. <joint>', weight: 0.6 },
    { words: '(unions|union|ministers and the|shareholders|employers)', weight: -0.6 },

    { words: '(ended|closed|finished|began) with what .. (heard|said|learned|would do|will do)', weight: 0.9 },

    {
      words:
        '(<people|carers|mixed>|we|both sides|each side|they) .. (asked|put|challenged|questioned|said|raised|told|spoke|argued|tell|ask|debated|weighed up) ... ...? (answered|replied|responded|explained|came back|reply|respond|asked us|took turns|revised|agreed to look|debated|talk about|talked about|talked over|argued|in turn|their own|theirs)',
      unless:
        '(should|must|your (therapist|doctor|nurse|worker|care)|ministers and the unions|parliament|union|press|journalists|faq|website|survey|questionnaire|emailed|court)',
      weight: 0.75,
    },
    {
      words:
        '(back and forth|to and fro|both ways|two-way|two way|each other out|took turns|turn by turn|talked (it|things) (over|through)|argued it (through|out)|hard points|open discussion|open exchange|standing exchange|debated .. with|discussion followed|heard them out|heard each other|hearing each other|straight (replies|answers)|got answers|(answer|answers) on the spot|understood the other|gave their own side|put their (case|side|questions)|worked towards a view|came back with answers|real conversation|proper conversation|honest conversation|sat in a circle|in the same room|hear their reactions|deliberative|deliberation|either (party|side) may)',
      also: '(<people|carers|mixed>|we|both sides|each side|us)',
      unless:
        '(should|must|ministers and the unions|your (therapist|doctor|nurse|worker)|talk things through with you|jury of|parliament|website|goods|commute|traffic|ticket)',
      weight: 0.6,
    },
    {
      words:
        '(<people|carers> (and|,) .. <pros>|<pros> (and|,) .. <people|carers>|<pros> ... with <people|carers>|<people|carers> ... with .. <pros>)',
      also: '(back and forth|to and fro|took turns|hear|hearing|hears|respond|responded|reply|replied|answered|answers|debated|argued|disagreed|listened to each other|weighed up|explained|questioned|challenged|in the same room|in a circle|face to face|coming back)',
      unless: '(should|must|your (therapist|doctor|nurse|worker)|union|survey)',
      weight: 0.6,
    },
    {
      words:
        '(they|staff|officers|managers|the (council|staff|director)) (tell|told|asked|ask|answered|explained|said|listened) ...',
      near: '((we|<people|carers>) (tell|told|asked|ask|said|explained) ... )',
      unless: '(should|must|no one|nobody|not|survey|if you|you can)',
      weight: 0.5,
    },
    {
      words:
        '(then|and) (we|all of us|both sides|everyone) (talk|talked|discussed|discuss|argued|worked) (about|over|through|out|it) ...',
      unless: '(should|must)',
      near: '(tell|told|asked|said|put|explained)',
      weight: 0.7,
    },
    {
      words:
        '(there were|we had) (arguments|disagreements|hard conversations|difficult conversations|rows|long talks|differences)|(stayed|remained) in the room|(disagreeing|arguing) .. (explaining|listening|trying again|talking)',
      unless: 'should',
      weight: 0.9,
    },
    {
      words:
        '(challenged|questioned|pressed|quizzed|put questions to) (the|our|her|him)? .. (<pros>|director|costings|figures|manager|officers|minister|plan|chief|her|him|them) ...',
      also: '(explained|answered|replied|responded|then debated|discussion|revised|agreed|and then)',
      unless: '(should|court|parliament|mp|mps)',
      weight: 0.85,
    },
    {
      words: '(returned|came back|went back) ... to (respond|reply|answer|hear) ... ',
      also: '(what .. (said|raised|asked)|reactions|questions|points)',
      weight: 1,
    },
    {
      words:
        '(drafts|versions|ideas|proposals) .. (carried|sent|passed|went|going) ... (and returned|and back|back and forth|returned with|and forth)',
      weight: 0.8,
    },
    {
      words:
        '(minister|ministers|unions|union) .. (and|with) .. (union|unions|ministers)|your therapist|frequently asked|questions (that)? we are most often asked',
      weight: -1,
    },
    {
      words:
        '(no|without|any|lack of|never a|not a) (real|proper|genuine|true|meaningful)? (dialogue|conversation|discussion|exchange)',
      negated: true,
      weight: -1.5,
    },
    { words: '(scan|symptoms|diagnosis|blood test|tablets|medication|prognosis)', negated: true, weight: -1.6 },
  ],
  flags: [
    { text: 'We met, listened, answered, and met again.', grade: 'practice-thin' },
    { text: 'The sessions were conversations, not presentations.', grade: 'practice-thin' },
    { text: 'An open exchange between families and managers took place over six weeks.', grade: 'practice' },
    { text: 'Dialogue days: you ask, we answer, then we both think again', grade: 'practice' },
    {
      text: "A citizens' jury of disabled people heard evidence and debated it with officials.",
      grade: 'practice-thin',
    },
    { text: 'Ideas from staff and from members were put on one wall and talked through.', grade: 'practice-thin' },
    { text: 'Time was given to disagree and to work things out.', grade: 'practice-thin' },
    {
      text: 'Was it a two-way talk? Yes: each session ended with what the council had heard and what it would do.',
      grade: 'practice-thin',
    },
  ],
  passes: [
    { text: 'Open a dialog box / dialogue window', why: 'software' },
    { text: 'Two-way radio, two-way street', why: 'other senses' },
    { text: 'Have your say', why: 'heading or button' },
    { text: 'There was no real dialogue, one respondent said.', why: 'criticism' },
  ],
} satisfies Sign;
