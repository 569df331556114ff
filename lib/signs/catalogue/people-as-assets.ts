import type { Sign } from '../sign';

export default {
  id: 'people-as-assets',
  name: 'People as assets',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet:
      's6 (people seen as assets who bring values, skills, knowledge); s6 KeyRing (members exchange skills and talents); s4 principle 1',
    other: 'NEF/Nesta assets and capabilities; SCIE Equality',
  },
  stages: ['planning', 'design', 'delivery'],
  level: 'co-designing',
  strength: 'medium',
  family: 'enabling',
  explain: "The text sees people's skills and knowledge as useful, and puts them to use.",
  ask: "Ask: 'Which skills of people who use the service are you using now?'",
  easyRead: "The text sees people's skills and knowledge as useful, and puts them to use.",
  evidence: [],
  flags: [
    { text: 'Members share their skills with each other, from cooking to form filling.' },
    { text: "Tenants' talents are listed on a skills wall and swapped every week." },
    { text: 'The knowledge of people who live with the condition shaped the training.' },
    { text: 'Building on gifts: an asset-based approach with autistic adults' },
    { text: 'Lived experience is used as expert knowledge in every review.' },
    { text: 'Each person was asked what they would like to offer as well as what they need.' },
    { text: "Disabled people's problem-solving know-how was put to work in the redesign." },
    { text: 'What are you good at? That is our first question.' },
  ],
  passes: [
    { text: 'Asset management strategy / community asset transfer / fixed assets / asset number', why: '' },
    { text: 'Strengths and weaknesses of the bid', why: '' },
    { text: 'Financial assets over £23,250', why: 'means test' },
    { text: 'Asset-based approaches reduce demand on services.', why: 'see savings-driven-involvement' },
  ],
} satisfies Sign;
