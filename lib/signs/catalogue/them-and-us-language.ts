import type { Sign } from '../sign';

export default {
  id: 'them-and-us-language',
  name: 'Them and us language',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: "s3 (negative relationships: 'them and us', each side seen as a barrier)",
    other: "SCIE (peer workers challenge 'them and us'); social model of disability",
  },
  stages: ['planning', 'delivery'],
  level: 'informing',
  strength: 'medium',
  family: 'concern',
  explain: 'The words set staff and people against each other.',
  ask: "Ask: 'Could this be written in a way people would be happy to read about themselves?'",
  easyRead: 'The words set staff and people against each other.',
  evidence: [],
  flags: [
    { text: 'We need to manage the expectations of families.' },
    { text: 'Frequent flyers put pressure on the front door.' },
    { text: 'Those people do not understand how budgets work.' },
    { text: 'Challenging parents should be dealt with by a senior officer.' },
    { text: 'Resistance from residents is expected and will be handled through communications.' },
    { text: 'Bed blockers cost the trust £3m a year.' },
    { text: 'They want everything; we have to be realistic.' },
    { text: 'Unrealistic demands from the disability lobby' },
  ],
  passes: [
    { text: "Members called out the 'them and us' culture, and it is changing.", why: 'critique' },
    { text: 'Staff and carers had come to see each other as the problem. We talked it through.', why: 'reflection' },
    { text: 'Challenging behaviour support plan', why: 'clinical term in common use; context only' },
    { text: 'Non-compliant heating system; non-compliant bid', why: '' },
  ],
} satisfies Sign;
