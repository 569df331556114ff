import type { Sign } from '../sign';

export default {
  id: 'hard-to-reach-label',
  name: 'Hard to reach label',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: 's5 (so-called hard to reach groups contacted at first, then dropped)',
    other: 'NSPCC and others (reframe as services that are hard to access); CRPD GC7',
  },
  stages: ['planning', 'design'],
  level: 'consulting',
  strength: 'medium',
  family: 'concern',
  explain: 'This label blames people. Often it is the service that is hard to get into.',
  ask: "Ask: 'What made it hard for people to join in? What did you change? Did you go back to them after?'",
  easyRead: 'This label blames people. Often it is the service that is hard to get into.',
  evidence: [],
  flags: [
    { text: 'Special efforts will be made to contact hard-to-reach groups.' },
    { text: 'People with learning disabilities remain a difficult-to-engage cohort.' },
    { text: 'Engagement with the hard to reach: see annex' },
    { text: 'Non-engagers were written to twice.' },
    { text: 'Some groups are notoriously hard to involve.' },
    { text: 'A strategy for reaching the unreachable' },
    { text: 'Homeless people were considered too hard to reach for this exercise.' },
    { text: 'How do we get to the hard to reach?' },
  ],
  passes: [
    {
      text: 'Cleaning hard-to-reach places; hard-to-reach shelves; rural broadband in hard-to-reach premises',
      why: '',
    },
    { text: "So-called 'hard to reach' groups", why: 'scare quotes, distancing' },
    { text: 'Seldom-heard groups were paid to run their own sessions.', why: 'practice; context only' },
    { text: "A fact sheet on co-production that discusses 'hard to reach' groups", why: 'quoting' },
  ],
} satisfies Sign;
