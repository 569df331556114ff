import type { Sign } from '../sign';

export default {
  id: 'learning-and-support-both-ways',
  name: 'Training and support to take part',
  polarity: 'genuine',
  tier: 2,
  source: {
    factSheet: 'not named in the seed; supports s4 principle 3 and s5 (equal collaboration)',
    other:
      'SCIE Equality (training and support); NHS England step 6; UK Standards (Support and Learning); Scottish National Standards (Support)',
  },
  stages: ['planning', 'design', 'delivery'],
  level: 'involving',
  strength: 'medium',
  family: 'enabling',
  explain: 'People get help to take part well, and staff learn too.',
  ask: "Ask: 'What training do staff have in sharing power? What help do members get?'",
  easyRead: 'People get training and help for the work. Staff learn from people too.',
  evidence: [
    { frame: 'train', lemma: 'train mentor coach induct equip upskill buddy', patient: 'users', weight: 0.9 },
    {
      frame: 'train',
      lemma: 'support prepare help',
      patient: 'users',
      agent: 'pros',
      weight: 0.35,
      also: '(to (take part|participate|contribute|prepare|lead|chair|speak|develop|share|understand|get involved|be involved)|throughout|their role|in meetings|in their role)',
    },
    { frame: 'train', lemma: 'train teach mentor coach upskill brief', agent: 'users', weight: 0.9 },
    {
      frame: 'train',
      form: 'noun',
      lemma: 'training support coaching mentoring induction',
      for: 'users',
      weight: 0.9,
      unless: '(moving and handling|benefit|mental health support|housing support)',
    },
    { frame: ['provide', 'deliver'], patient: '#training', to: 'users', weight: 0.9 },
    { frame: ['provide', 'deliver'], patient: '#training', for: 'users', weight: 0.8 },
    { frame: 'train', voice: 'passive', patient: 'users', weight: 0.4, lemma: 'train support mentor coach' },
    {
      words:
        '(pre meeting|pre meetings|pre meet|pre meets|premeeting|preparation meeting|prep meeting|preparation session|briefing session|catch up before|before each (meeting|board))',
      weight: 0.8,
    },
    {
      words:
        '(induction|buddy|mentor|mentors|named contact|coaching|welcome pack|peer mentor|capacity building|skills training|training and support|support and training)',
      also: '(<users>|[panel]|[member]|[offer]|[involve]|[new])',
      weight: 0.6,
    },
    {
      words:
        '<users> ... (and|with|alongside) ... (staff|managers|officers|officials|professionals|clinicians|commissioners|providers) ... (same|together|joint|learn|learned|learnt|trained|course|training|learning)',
      weight: 0.6,
      also: '(course|training|[learn]|[train]|learning|workshop)',
    },
    {
      words:
        '(learn|learned|learnt|learning|learns) (from (each other|one another|<users>)|together|side by side|with <users>|alongside)',
      weight: 0.9,
    },
    { words: '(mutual|shared|two way|joint|co) (learning|training)', weight: 0.8 },
    {
      words:
        '(train|trained|training|educate|teach|teaching|taught|induct|training for) ... (staff|officers|managers|students|professionals|workers|clinicians|nurses|social workers|police|doctors|officials|councillors)',
      also: '(by <users>|<users> ... [train]|<users> ... [teach]|with <users>|lived experience|delivered by|co-deliver|co-ran)',
      weight: 0.8,
    },
    {
      words:
        '(support|help|training|coaching|time|advice|confidence|skills|tools) ... to (take part|prepare|participate|contribute|speak up|read|understand the papers|join in|get involved)',
      also: '(<users>|you|members|we)',
      weight: 0.6,
    },
    {
      words:
        '(build|building|built|gain|gained|grow|develop|developed|increase) ... (confidence|skills|capacity|knowledge)',
      also: '<users>',
      weight: 0.6,
      unless: '(employment|job skills|english)',
    },
    {
      words:
        '(workshop|course|session|training|briefing|webinar) ... (on|about|in) (how|co-production|governance|research|tender|tenders|budgets|chairing|participation|involvement|the law|rights|commissioning)',
      also: '(<users>|[panel])',
      weight: 0.7,
    },
    {
      words:
        '[support] ... (to prepare|prepare for|before (the|each) meeting|during meetings|throughout their|in their role|go through the (papers|minutes))',
      weight: 0.8,
    },
    {
      words:
        '(advocates|supporters|facilitators|personal assistants|assistants) ... (paid|there|available|on hand) ... to (support|help)',
      weight: 0.7,
    },
    {
      words:
        '(support for people with|self directed support|human rights defenders|outside agencies only|session on how|mandatory|train times|train station|railway|technical support|it support|support this page|moving and handling|first aid at work|training provider|training data|train a model|machine learning|vocational|apprenticeship|employment support|customer support|training load)',
      weight: -0.7,
    },

    {
      words:
        '(members|participants|panel members|volunteers|representatives|advisers|co-researchers|people|contributors) ... (get|gets|got|receive|receives|received|are given|were given|are offered|were offered|offered|have|had) ... (training|induction|mentor|buddy|coaching|support|briefing|workshop|pre meeting|preparation)',
      weight: 0.85,
      unless: '(mental health support|housing support|financial support|support plan)',
    },
    {
      words:
        '(staff|managers|officers|officials|professionals|students|doctors|nurses|social workers|police|clinicians|councillors|commissioners|workers) .. (were|are|is|was|get|got|been|being) .. (trained|taught|coached|briefed|mentored) by .. <people|carers|mixed>',
      weight: 1.1,
    },
    {
      words:
        '<people|carers|mixed> .. (taught|teach|teaches|train|trained|trains|educate|mentor|mentored) .. (the|our|new|all|student|medical|social)? .. (staff|managers|officers|officials|professionals|students|doctors|nurses|social workers|police|clinicians|councillors|commissioners|workers)',
      weight: 1.1,
    },
    {
      words:
        '(staff|managers|officers|professionals) and .. <users> .. (took|did|went|attended|had|learned|learnt|trained|train|learn|take|do) .. (the|same|a|part|together|course|training|from)',
      weight: 0.9,
      also: '(course|training|learn|learned|learnt|workshop|together|trained|train)',
    },
    {
      words:
        '<users> and .. (staff|managers|officers|professionals|officials|commissioners) .. (took|did|went|attended|had|learned|learnt|trained|train|learn|take|do) .. (the|same|a|part|together|course|training|from)',
      weight: 0.9,
      also: '(course|training|learn|learned|learnt|workshop|together|trained|train)',
    },
    {
      words:
        '(learned|learnt|learn|learning) from (us|them|you|residents|members|tenants|patients|carers|each other|one another|people|families)',
      weight: 0.5,
      also: '(<users>|we|staff)',
    },
    {
      words:
        '(meet|met|meeting|session|time|call) (beforehand|before|in advance|ahead of) ... (papers|meeting|prepare|agenda|questions|go through|board)',
      weight: 0.9,
    },
    {
      words:
        '(help|helps|helped|support|supports|supported|supporting) .. <users> .. (to prepare|prepare|to get ready|get ready|understand the papers|to read|to speak up|to chair|to take part|build confidence|to contribute|with their role|in their role)',
      weight: 0.9,
    },
    {
      words:
        '(training|induction|coaching|mentoring|peer support|preparation) (and (support|training))? (for|to|is offered to|is given to|offered to|provided to|was provided to) .. <people|carers|mixed>',
      weight: 0.6,
      unless: '(moving and handling|staff only|parenting|employment|support for people with)',
    },
    { words: 'support to (take part|get involved|participate|contribute) (:|-)? ', weight: 0.5 },
    { words: '(reading help|time to think|coaching|peer mentoring|preparation time)', weight: 0.4 },

    {
      words: '<joint> .. (took|did|went|attended|had|learned|learnt|trained|train|learn|take|do) ...',
      also: '(course|training|learn|learned|learnt|workshop|trained|train)',
      weight: 1,
    },

    {
      frame: 'receive',
      agent: 'users',
      patient: '#training|~training',
      weight: 1,
      unless: '(housing support|mental health support|benefit)',
    },
    {
      words:
        '<users> .. (had|have|has|attended|did|got|received) .. (training|induction|workshop|preparation|briefing|coaching)',
      weight: 0.75,
    },
    { words: '(goes|go|went|going) through the (papers|agenda|questions|minutes|reports) with ...', weight: 1 },
    {
      words:
        '(councillors|staff|managers|officers|students|professionals|doctors|nurses|police|social workers|commissioners|directors) .. (attended|attend|took|took part in|join|joined|went to|came to|completed) ... (session|training|course|workshop|class|talk) ... (led|run|given|taught|delivered|by) .. (by)? .. <people|carers|mixed>',
      weight: 1.1,
    },
    {
      words:
        '(learn|learns|learned|learnt|learning) (from|as much from) .. <users> ... (as|and) ... (learn|learns|learned|learnt|from)',
      weight: 1,
    },

    {
      words: '(helped|taught|showed|trained) (me|us) (to|how) ... ',
      weight: 0.55,
      also: '(meetings|speak|papers|chair|them|learn)',
    },
    { words: '(i|we) (helped|taught|showed|trained) (them|staff|the staff|managers)', weight: 0.9 },
    {
      words:
        '<people|carers|mixed> .. (went on|attended|took|did|completed|joined) .. (course|training|workshop|class|module|programme)',
      weight: 0.9,
      unless: '(cookery|english|art|computer)',
    },
    {
      words:
        '(capacity|confidence|skills|knowledge) .. (of)? .. <users> .. (was|were|is|are|to take part)? .. (built|built up|developed|strengthened|grown)',
      weight: 0.9,
    },
    { words: '(clinicians|staff|managers|officers|students|doctors) sat .. while <people|carers> ...', weight: 0.9 },
    { words: '(tea bar|charity shop|food hygiene|manual handling)', weight: -0.7 },

    {
      words:
        '(training|trained|induction|introduction|course|courses|coaching|mentor|mentors|mentoring|buddy|paired|pairs|taught|learned|learnt|prepared|get-ready|supervision|shown how|classroom|pre-meeting|briefed|half days|named contact|learns) ...',
      also: '((<people|carers>|<people|carers> panel|members|peer (researchers|mentors)|they|me|i|dpos|readers|tuakana) ... (training|trained|induction|introduction|course|coaching|mentor|buddy|paired|taught|learn|learned|learnt|prepared|supervision|learning|in turn|each other|front|both ways)|(<people|carers>|members|by .. <people|carers>|from <people|carers>|panel|board|committee|governance|meetings|before (the|every|each|their)))',
      unless:
        '(should|must|pupils|school|students|tea bar|depot|employability|driving|customers|new starters|newly qualified|degree|apprentices|lesson|clinical training|training clinicians|assigned to|training materials|onboarding|tool guide|willing to learn|learn from the|lifting|randomised|decision aid|people on taking|of course|in the course of|learning disability (team|service|nurse)|swimming|fire safety)',
      weight: 0.5,
    },
    {
      words:
        '(members|<people|carers>|dpos|(peer|community|new|lay) (researchers|members|inspectors|assessors)|panel|board members|forum) ... (get|got|are given|were given|given|receive|received|had|have|went on|take|took|was built up through|built up by) .. (#num)? .. (training|induction|introduction|course|coaching|mentor|buddy|hours|supervision|half days|learning|session)',
      unless: '(should|must|tea bar|pupils|their treatment|first aid|tenancy training|employability)',
      weight: 0.75,
    },
    {
      words:
        '(staff|officers|managers|clinicians|doctors|nurses|officials|commissioners|councillors|architects|judges|police|social workers|drivers) ... (learn|learned|learnt|learns|taught|trained|coached|training|coaching|sat in|course|mentored) ... (from|by|while|given by|with) ... (<people|carers>|them|people first|us)',
      unless: '(should|must|hear from|pupils)',
      weight: 1,
    },
    {
      words:
        '(coaching|training|course|lessons|workshop|induction|sessions) (for|to|of) .. (staff|officers|managers|clinicians|doctors|nurses|officials|commissioners|councillors|professionals) ... (by|given|run|taught|led|with) ... (<people|carers>|people first|dpos)',
      unless: '(should|must)',
      weight: 1,
    },
    {
      words: '(they|he|she|staff) .. (helped|taught|showed) (me|us) ...',
      near: '((i|we) .. (helped|taught|showed) (them|him|her|staff))',
      weight: 0.9,
    },
    {
      words: '(i|we) .. (helped|taught|showed) (them|him|her|staff) ... (learn|speak|how|to)',
      near: '((they|he|she|staff) .. (helped|taught|showed) (me|us))',
      weight: 1,
    },
    {
      words:
        '(i|we) (was|were) (shown|taught|trained|coached|given (training|a mentor|a buddy)) .. (how)? ... (before|joined|committee|board|panel|meeting|mentor|budget)',
      unless: '(should|school|at work)',
      weight: 1,
    },
    {
      words: '(how are|how were|how do) .. (members|<people|carers>|we|you) (prepared|trained|supported|get ready)',
      weight: 0.7,
    },
    {
      words: '^ ... (half days|training|named contact|induction|mentor|buddy|phone call before|papers explained)',
      near: '(how are|how were|how do) .. (members|<people|carers>|we|you) (prepared|trained|supported|get ready)',
      weight: 0.8,
    },
    {
      words:
        '(in turn|both ways|each way|learn from each other|learned from each other|taught each other|from one another|same (induction|course|training)|side by side)',
      also: '((learn|learned|taught|training|induction|course|teach) ...|... (learn|learned|taught|training|induction))',
      unless: '(should|must|pupils)',
      weight: 0.55,
    },
    { words: '(tea bar|depot|should train|newly qualified|new starters)', weight: -1 },
    { words: 'training on (lifting|moving and handling|first aid)|tea bar', negated: true, weight: -1.5 },
    { words: '(swim|swimming|homework|reading with|phonics|cooking class|first aid)', negated: true, weight: -0.7 },
  ],
  flags: [
    { text: 'Members and managers did the same two-day course, side by side.', grade: 'practice' },
    { text: 'A pre-meeting is held before each board so members can prepare.', grade: 'practice-thin' },
    { text: 'Induction, a buddy and a named contact are offered to each new panel member.', grade: 'practice-thin' },
    { text: 'Support to take part: coaching, reading help, time to think', grade: 'practice-thin' },
    { text: 'Advocates were paid to support people who do not use words to speak.', grade: 'practice-thin' },
    { text: 'Training was provided to DPOs and, at their request, to the department.', grade: 'practice' },
    { text: 'Before scoring bids, panel members had a workshop on how tenders work.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'Mandatory staff training; train times; training provider contract', why: '' },
    { text: 'Training for carers in moving and handling', why: 'service' },
    { text: 'Technical support; support this page', why: '' },
  ],
} satisfies Sign;
