import type { Sign } from '../sign';

export default {
  id: 'fair-payment-for-time',
  name: 'Fair payment for time',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's5 (those who give their time often get no reward, while staff and consultants are paid)',
    other:
      'NIHR payment guidance; SCIE Reciprocity; NHS England step 3 (reward and recognise); Scottish Government payment guidance',
  },
  stages: ['agenda', 'planning', 'design', 'decision', 'delivery', 'evaluation'],
  level: 'co-designing',
  strength: 'strong',
  family: 'enabling',
  explain: 'People are paid or rewarded for their time, as staff are.',
  ask: "Ask: 'What is the rate? Does it cover reading time? Is there advice about benefits?'",
  easyRead: 'People are paid or rewarded for their time, as staff are.',
  evidence: [],
  flags: [
    { text: 'Members are paid £28 an hour for meetings, reading and preparation.' },
    { text: 'A sitting fee of $150 per session is paid to participants with disability.' },
    { text: 'Involvement payments are made within ten days, by the method that suits you.' },
    { text: 'Honoraria and child care costs are included in the project budget.' },
    { text: 'Time credits earned by tenants can be swapped for classes and trips.' },
    { text: 'You will be paid for your time. You can say no to the money if you wish.' },
    { text: 'Payment: £75 per half day, plus advice about benefits' },
    { text: 'A stipend for council members is offered, and help to protect Medicaid eligibility.' },
    { text: 'Disabled people who advise us are remunerated in line with national rates.' },
  ],
  passes: [
    { text: 'Direct payments / Personal Independence Payment / benefit payments', why: 'social security' },
    { text: 'Staff pay award; living wage for care workers', why: '' },
    { text: 'Consultants were paid £40,000.', why: 'no payment to people' },
    { text: 'People should be paid for their time.', why: 'recommendation' },
    {
      text: 'Members will be volunteers and will be paid an allowance for each session.',
      why: "has 'volunteer' but IS paid",
    },
  ],
} satisfies Sign;
