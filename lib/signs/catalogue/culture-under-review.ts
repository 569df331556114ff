import type { Sign } from '../sign';

export default {
  id: 'culture-under-review',
  name: 'Culture under review',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet:
      "s6 (organisations evaluate their working culture so it reflects people's needs); s6 Caledonia (change in management culture)",
    other: 'SCIE jigsaw (culture, structure, practice, review); NHS England statutory guidance',
  },
  stages: ['evaluation', 'planning'],
  level: 'involving',
  strength: 'medium',
  family: 'checking',
  explain: 'The organisation is looking at how it behaves, and changing it.',
  ask: "Ask: 'How do you check your own culture? Who helps you check?'",
  easyRead: 'The organisation is looking at how it behaves, and changing it.',
  evidence: [],
  flags: [
    { text: 'Our managers had to change how they lead, and tenants helped us to see it.' },
    { text: 'A culture audit was carried out with people who use the service.' },
    { text: 'Staff attitudes were the barrier. We are changing them together.' },
    { text: 'Management culture: from telling to sharing' },
    { text: 'The trust has looked hard at where it holds on to power.' },
    { text: 'Our ways of working are checked each year against what people say they need.' },
    { text: 'Cultural change within the department was led from the top and tested by participants.' },
    { text: 'We got this wrong before, and this is what we have changed.' },
  ],
  passes: [
    { text: 'Arts and culture strategy; City of Culture', why: '' },
    { text: 'Cell culture; safety culture', why: 'unless people are named' },
    { text: 'Our culture is one of excellence.', why: 'boast' },
    { text: 'A culture change is needed.', why: 'recommendation' },
  ],
} satisfies Sign;
