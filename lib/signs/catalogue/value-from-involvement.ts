import type { Sign } from '../sign';

export default {
  id: 'value-from-involvement',
  name: 'Value from involvement',
  polarity: 'context',
  tier: 1,
  source: {
    factSheet:
      's4 principle 4 (an argument that co-production gives cost-effective measures, with effective outcomes that are less likely to fail or need redesign)',
    other: 'Bovaird and Loeffler (public value); SCIE on evidence of impact',
  },
  stages: ['evaluation', 'planning'],
  level: 'involving',
  strength: 'weak',
  grade: 'claim',
  family: 'context',
  explain: 'The text says working with people gave better or longer-lasting results.',
  ask: "Ask: 'What got better for people? How do you know?'",
  easyRead: 'The text says working with people gave better or longer-lasting results.',
  evidence: [],
  flags: [
    { text: 'Working this way cost less, because we got it right first time.' },
    { text: 'Fewer missed visits since members redesigned the rota' },
    { text: 'Better outcomes and better value through shared planning' },
    { text: 'The old scheme failed. The one made with people has lasted.' },
    { text: 'Effective services, made with people, are less likely to fail.' },
    { text: 'The time spent at the start was won back later.' },
    { text: 'Evidence that involvement led to lower rework costs is set out in annex C.' },
  ],
  passes: [
    { text: 'Cost-effective staff rota', why: 'no people' },
    { text: 'Savings of £2m from co-production', why: 'aim is saving: savings-driven-involvement' },
    { text: 'Cost of living support', why: '' },
    { text: 'Co-production is said to be cost-effective.', why: 'general claim in guidance' },
  ],
} satisfies Sign;
