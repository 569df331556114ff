import type { Sign } from '../sign';

export default {
  id: 'savings-driven-involvement',
  name: 'Savings driven involvement',
  polarity: 'tokenistic',
  tier: 2,
  source: {
    factSheet:
      's4 principle 4 (cost-effectiveness comes from better outcomes) turned round; s3 (reductions in resources)',
    other: 'Critiques of responsibilisation; Wales network on resource substitution',
  },
  stages: ['agenda', 'planning'],
  level: 'informing',
  strength: 'medium',
  family: 'concern',
  explain: 'Saving money seems to be the reason, not better lives.',
  ask: "Ask: 'What will people gain? Who decides how savings are used?'",
  easyRead: 'Saving money seems to be the reason, not better lives.',
  evidence: [],
  flags: [
    { text: 'Co-production will help us to reduce demand and save £2m.' },
    { text: 'Communities will need to do more for themselves.' },
    { text: 'Asset-based approaches will manage demand away from services.' },
    { text: 'In a time of cuts, people must step up.' },
    { text: 'Volunteers will fill gaps left by the end of the contract.' },
    { text: 'Our resilient communities programme contributes to the savings target.' },
    { text: 'A co-produced solution within a reduced envelope' },
    { text: 'Independence means less reliance on the council.' },
  ],
  passes: [
    { text: 'People found that the new way worked better, and it cost less.', why: 'value-from-involvement' },
    { text: 'Members chose where to save and where to spend.', why: 'decision' },
    { text: 'We are not doing this to save money.', why: 'negated' },
    { text: 'Savings credit; savings over £16,000', why: 'means test' },
  ],
} satisfies Sign;
