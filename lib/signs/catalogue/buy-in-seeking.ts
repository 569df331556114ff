import type { Sign } from '../sign';

export default {
  id: 'buy-in-seeking',
  name: 'Buy in seeking',
  polarity: 'tokenistic',
  tier: 2,
  source: {
    factSheet: 's5 (appears positive) by extension; s3 (people seen as a barrier)',
    other: 'Arnstein rungs 1-2 (manipulation, therapy)',
  },
  stages: ['planning', 'decision'],
  level: 'informing',
  strength: 'medium',
  family: 'concern',
  explain: 'The aim seems to be to win support, not to share the planning.',
  ask: "Ask: 'If people disagree, what will you change?'",
  easyRead: 'The aim seems to be to win support, not to share the planning.',
  evidence: [],
  flags: [
    { text: 'Communications will sell the benefits of the new model.' },
    { text: 'We must bring service users with us.' },
    { text: 'Key messages will be used to overcome resistance.' },
    { text: 'Users should be helped to understand why the change is right.' },
    { text: 'Reassurance meetings will be held for anxious residents.' },
    { text: 'Support from the disability sector will be leveraged.' },
    { text: 'Influencers with lived experience will endorse the plan.' },
    { text: 'We will educate parents about the realities of the budget.' },
  ],
  passes: [
    { text: 'Members would only sign if the plan changed, so it did.', why: 'power' },
    { text: 'Buy-in period for shares; buy in bulk', why: '' },
    { text: 'Reassure people that their data is safe', why: 'privacy' },
    { text: 'This is not about getting buy-in.', why: 'negated' },
  ],
} satisfies Sign;
