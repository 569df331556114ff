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
  ],
  flags: [
    { text: 'Members and managers did the same two-day course, side by side.' },
    { text: 'A pre-meeting is held before each board so members can prepare.' },
    { text: 'Induction, a buddy and a named contact are offered to each new panel member.' },
    { text: 'Support to take part: coaching, reading help, time to think' },
    { text: 'Advocates were paid to support people who do not use words to speak.' },
    { text: 'Training was provided to DPOs and, at their request, to the department.' },
    { text: 'Before scoring bids, panel members had a workshop on how tenders work.' },
  ],
  passes: [
    { text: 'Mandatory staff training; train times; training provider contract', why: '' },
    { text: 'Training for carers in moving and handling', why: 'service' },
    { text: 'Technical support; support this page', why: '' },
  ],
} satisfies Sign;
