import type { Sign } from '../sign';

export default {
  id: 'wider-change-acknowledged',
  name: 'Wider change acknowledged',
  polarity: 'context',
  tier: 1,
  source: {
    factSheet:
      's3 (co-production is not the only process for change; principles need a holistic support framework; barriers and inequality)',
    other: 'CRPD; social model; Making It Real',
  },
  stages: ['planning', 'agenda'],
  level: 'involving',
  strength: 'weak',
  family: 'context',
  explain: 'The text sees that planning together is one part of a bigger change.',
  ask: "Ask: 'What else will you change: money, rules, rights?'",
  easyRead: 'The text sees that planning together is one part of a bigger change.',
  evidence: [],
  flags: [
    { text: 'This work sits next to our plans on housing, transport and advocacy.' },
    { text: 'Independent Living is the goal; planning together is one way to get there.' },
    { text: 'Rights first: the plan is based on the UN Convention' },
    { text: 'Removing barriers is part of the same programme.' },
    { text: 'Involvement, funding and legal rights have to go hand in hand.' },
    { text: 'A whole-system approach: support, income, access and a say' },
    { text: 'What else must change? Members listed eleven things.' },
  ],
  passes: [
    { text: 'Your rights under GDPR', why: '' },
    { text: 'Independent living scheme', why: 'housing name' },
    { text: 'UN Sustainable Development Goal logos', why: '' },
    { text: 'Framework agreement', why: 'procurement' },
  ],
} satisfies Sign;
