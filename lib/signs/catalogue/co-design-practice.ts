import type { Sign } from '../sign';

export default {
  id: 'co-design-practice',
  name: 'Co design practice',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's1 (everyone involved in designing); s4 matrix text (co-designed services); s5 (equal co-design)',
    other: 'TLAP step 6 (co-design); Co-production Star co-design; IAP2 Collaborate',
  },
  stages: ['design'],
  level: 'co-designing',
  strength: 'medium',
  family: 'planning-and-design',
  explain: 'People who use the service helped to make or change it. They did more than give an opinion.',
  ask: "Ask: 'Which parts did people design? Can we see the before and after?'",
  easyRead: 'People who use the service helped to make or change it. They did more than give an opinion.',
  evidence: [],
  flags: [
    { text: 'The new assessment form was designed by people with a learning disability and two social workers.' },
    { text: 'Deaf residents worked with the architect on the layout of the town hall.' },
    { text: 'Prototypes were tried out by wheelchair users, who then decided what to keep.' },
    { text: 'Co-design sessions: what we made and what we threw away' },
    { text: 'Carers rewrote the letters with us, line by line.' },
    { text: 'Designed with, not for: the app was sketched first by young disabled people.' },
    { text: 'A working group of eight participants and four agency staff developed the policy text.' },
    { text: 'What did people design? The menu of support, the opening times and the name.' },
  ],
  passes: [
    { text: 'Hardware/software co-design; co-designed chip', why: 'engineering' },
    { text: 'The building was co-designed by two architecture firms.', why: 'two professionals' },
    { text: 'Co-design is when people and professionals design together.', why: 'definition' },
    { text: 'Consultants designed the model and tested it with users at the end.', why: 'late-involvement' },
  ],
} satisfies Sign;
