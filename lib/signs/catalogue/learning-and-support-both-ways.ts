import type { Sign } from '../sign';

export default {
  id: 'learning-and-support-both-ways',
  name: 'Learning and support both ways',
  polarity: 'genuine',
  tier: 2,
  source: {
    factSheet: 'not named in the seed; supports s4 principle 3 and s5 (equal collaboration)',
    other:
      'SCIE Equality (training and support); NHS England step 6; UK Standards (Support and Learning); Scottish National Standards (Support)',
  },
  stages: ['planning', 'design', 'delivery'],
  level: 'involving',
  strength: 'medium',
  family: 'enabling',
  explain: 'People get help to take part well, and staff learn too.',
  ask: "Ask: 'What training do staff have in sharing power? What help do members get?'",
  easyRead: 'People get help to take part well, and staff learn too.',
  evidence: [],
  flags: [
    { text: 'Members and managers did the same two-day course, side by side.' },
    { text: 'A pre-meeting is held before each board so members can prepare.' },
    { text: 'Induction, a buddy and a named contact are offered to each new panel member.' },
    { text: 'Support to take part: coaching, reading help, time to think' },
    { text: 'Advocates were paid to support people who do not use words to speak.' },
    { text: 'Training was provided to DPOs and, at their request, to the department.' },
    { text: 'Before scoring bids, panel members had a workshop on how tenders work.' },
  ],
  passes: [
    { text: 'Mandatory staff training; train times; training provider contract', why: '' },
    { text: 'Training for carers in moving and handling', why: 'service' },
    { text: 'Technical support; support this page', why: '' },
  ],
} satisfies Sign;
