import type { Sign } from '../sign';

export default {
  id: 'valued-and-listened-to',
  name: 'Valued and listened to',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet:
      's1 (valued, respected and listened to); s4 principle 1 (valued and respected member); s6 (valued for their input)',
    other: 'SCIE Reciprocity; NHS England model values',
  },
  stages: ['planning', 'design', 'delivery', 'evaluation'],
  level: 'involving',
  strength: 'weak',
  family: 'warm-words',
  explain: 'The text says people are valued and heard. These are kind words. Check what was done.',
  ask: "Ask: 'What did you do with what people told you?'",
  easyRead: 'The text says people are valued and heard. These are kind words. Check what was done.',
  evidence: [],
  flags: [
    { text: 'Every person in the group is valued, respected and heard.' },
    { text: 'We value what you know about your own life.' },
    { text: 'Time is set aside so that each person is heard without being rushed.' },
    { text: "Respect for everyone's knowledge is our first ground rule." },
    { text: "People's contributions are respected and recorded in their own words." },
    { text: 'We recognise carers and families as experts too.' },
    { text: 'Your experience matters to us and it counts.' },
    { text: 'Contributions from people with disability were valued and acted on.' },
  ],
  passes: [
    { text: 'We value your privacy.', why: 'cookie notice' },
    { text: 'Value for money / best value duty', why: 'finance' },
    { text: 'The property was valued at £1.2m.', why: 'valuation' },
    { text: 'Our values: respect, integrity, excellence', why: 'corporate list with no people named' },
  ],
} satisfies Sign;
