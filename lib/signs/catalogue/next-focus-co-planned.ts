import type { Sign } from '../sign';

export default {
  id: 'next-focus-co-planned',
  name: 'Next focus co planned',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet:
      's6 Caledonia (after one area was done and all were satisfied, everyone co-planned the next focal point)',
    other: 'Co-production Star cycle; NHS England model step 7',
  },
  stages: ['agenda', 'evaluation', 'planning'],
  level: 'co-designing',
  strength: 'strong',
  family: 'planning-and-design',
  explain: 'When one job was done, people helped to choose the next one.',
  ask: "Ask: 'Who chooses what happens next?'",
  easyRead: 'When one job was done, people helped to choose the next one.',
  evidence: [],
  flags: [
    {
      text: 'Once the garden was finished and everyone was happy, tenants and staff planned the next project together.',
    },
    { text: 'After the review, members picked the next service to look at.' },
    { text: 'The next priority was agreed with residents at the closing session.' },
    { text: 'When one area is signed off by all, we all decide where to go next.' },
    { text: 'Next on our shared list: respite, chosen by carers' },
    { text: "The focus for 2026 comes from the members' vote." },
    { text: 'Together we agreed that hospital discharge is our next piece of work.' },
  ],
  passes: [
    { text: 'Next steps: the report will go to Cabinet in May.', why: 'process notice' },
    { text: 'Phase two will be decided by the programme board.', why: 'no people' },
    { text: 'Our next consultation opens in June.', why: 'notice' },
  ],
} satisfies Sign;
