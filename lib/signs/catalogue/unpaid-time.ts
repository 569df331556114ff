import type { Sign } from '../sign';

export default {
  id: 'unpaid-time',
  name: 'Unpaid time',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: "s5 (volunteers' time and effort often go unrewarded)",
    other: 'NIHR payment guidance; SCIE Reciprocity; NHS England PPV policy',
  },
  stages: ['planning', 'design', 'delivery'],
  level: 'involving',
  strength: 'medium',
  family: 'concern',
  explain: 'People give their time but are not paid or rewarded for it.',
  ask: "Ask: 'Will you pay people? Who else round the table is paid? Can people get benefits advice?'",
  easyRead: 'People give their time but are not paid or rewarded for it.',
  evidence: [],
  flags: [
    { text: 'This is an unpaid role. Bus fares will be refunded.' },
    { text: 'We are unable to pay participants.' },
    { text: 'Lunch will be provided as a thank you.' },
    { text: 'Panel members are volunteers and do not receive a fee.' },
    { text: 'Everyone who takes part will be entered in a prize draw for a £20 voucher.' },
    { text: 'In return you will get a certificate and a warm glow.' },
    { text: 'No remuneration is available for consumer representatives.' },
    { text: 'Participation is voluntary and unpaid.' },
    { text: 'Out-of-pocket expenses may be claimed with receipts.' },
  ],
  passes: [
    { text: 'Taking part is voluntary: you can stop at any time.', why: 'research consent' },
    { text: 'Unpaid carers', why: 'who people are, not how the panel treats them' },
    { text: 'Members chose not to be paid.', why: "people's own choice" },
    { text: 'Unpaid council tax / unpaid work order', why: 'other senses' },
    { text: 'Expenses as well as the hourly fee', why: 'paid' },
  ],
} satisfies Sign;
