import type { Sign } from '../sign';

export default {
  id: 'outcomes-agreed-together',
  name: 'Outcomes agreed together',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's4 principle 2 (agreed outcomes); s3 (people at community level shaping or setting outcomes)',
    other: 'Co-production Network for Wales (outcomes that matter); NICE QS148',
  },
  stages: ['planning', 'agenda', 'evaluation'],
  level: 'co-designing',
  strength: 'medium',
  family: 'planning-and-design',
  explain: 'People helped to choose the goals.',
  ask: "Ask: 'Who chose the goals? Can people change them?'",
  easyRead: 'People helped to choose the goals.',
  evidence: [],
  flags: [
    { text: 'What does good look like? Members wrote the answer.' },
    { text: 'Our aims were set jointly by tenants and staff.' },
    { text: 'Together we agreed what should change by 2027.' },
    { text: 'Outcomes have been defined by persons with disabilities and adopted by the agency.' },
    { text: 'Shared goals: agreed in our March workshop by members and managers' },
    { text: 'The outcomes framework was built on statements written by people who draw on support.' },
    { text: 'The contract is paid on outcomes that people with disability picked.' },
    { text: 'Agreed with self-advocates: more choice over who supports you' },
  ],
  passes: [
    { text: 'Outcomes agreed with the Department for the grant', why: 'funder and body' },
    { text: 'The outcome of the consultation will be published.', why: 'result' },
    { text: 'Outcomes were agreed by the Board in June.', why: 'Board only' },
    { text: 'Consultation outcome', why: 'heading' },
  ],
} satisfies Sign;
