import type { Sign } from '../sign';

export default {
  id: 'one-off-involvement',
  name: 'One off involvement',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: 's5 (people let go after they have been heard)',
    other: 'TLAP steps 1-4; Scottish National Standards; contrast with s6 continual engagement',
  },
  stages: ['planning', 'design'],
  level: 'consulting',
  strength: 'medium',
  family: 'concern',
  explain: 'People were asked once and then, it seems, not again.',
  ask: "Ask: 'What happens after this event? How can people stay involved?'",
  easyRead: 'People were asked once and then, it seems, not again.',
  evidence: [],
  flags: [
    { text: 'A workshop was held in October to gather views.' },
    { text: 'We invited service users to a one-off event.' },
    { text: 'One focus group of six people informed the whole strategy.' },
    { text: 'Thank you for taking part. No further input is needed.' },
    { text: 'Engagement event: 2 to 4 pm, Tuesday' },
    { text: 'The listening day is now complete.' },
    { text: 'Participants attended a two-hour session and were thanked for their time.' },
    { text: 'Once comments have been collected the working group will be disbanded.' },
  ],
  passes: [
    { text: 'A workshop was held in October, the first of ten.', why: 'series' },
    { text: 'After the workshop, members stayed on as a steering group.', why: 'ongoing' },
    { text: 'One-off event: Christmas fair', why: '' },
    { text: 'This must not be a one-off.', why: 'negated or recommendation' },
  ],
} satisfies Sign;
