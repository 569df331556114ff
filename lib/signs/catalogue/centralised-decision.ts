import type { Sign } from '../sign';

export default {
  id: 'centralised-decision',
  name: 'Centralised decision',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: 's3 (centralised decision-making with minimal involvement at community level)',
    other: 'Bovaird matrix left column; Arnstein 1-3',
  },
  stages: ['agenda', 'decision'],
  level: 'informing',
  strength: 'medium',
  family: 'concern',
  explain: 'The choice was made far away from the people it touches.',
  ask: "Ask: 'What can be decided here, by us?'",
  easyRead: 'The choice was made far away from the people it touches.',
  evidence: [],
  flags: [
    { text: 'The model has been set nationally and will be rolled out to all areas.' },
    { text: 'Decisions are taken at head office and passed down to local teams.' },
    { text: 'The programme board has mandated a single approach across the county.' },
    { text: 'Priorities are determined by the Department.' },
    { text: 'Local groups will be told of the changes in due course.' },
    { text: 'No local variation will be allowed.' },
    { text: 'Directed from the centre; delivered in the regions' },
    { text: 'Who set the plan? The national team.' },
  ],
  passes: [
    { text: 'Central Library; central heating; central government grant', why: '' },
    { text: 'Decision-making has been moved from the centre to local people.', why: 'opposite' },
    { text: 'Centralised booking line', why: 'admin' },
    { text: 'We want to end centralised decision-making.', why: 'aim' },
  ],
} satisfies Sign;
