import type { Sign } from '../sign';

export default {
  id: 'shared-decision-power',
  name: 'Shared decision power',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet:
      's4 principle 3 (shift the balance of power and responsibility); s6 KeyRing (members included in the decision process); s6 TLAP quotation (share power, influence over decisions)',
    other: 'Arnstein rungs 6-7; IAP2 Collaborate/Empower; TLAP step 7',
  },
  stages: ['decision', 'planning'],
  level: 'deciding-together',
  strength: 'strong',
  family: 'decision',
  explain: 'People who use the service help to make the final choice. They have a real say, like a vote or a sign-off.',
  ask: "Ask: 'Who has a vote? How many of them use the service? What happens when staff and members do not agree?'",
  easyRead:
    'People who use the service help to make the final choice. They have a real say, like a vote or a sign-off.',
  evidence: [
    { frame: 'decide', agent: 'users', weight: 1 },
    { frame: 'decide', agent: 'pros', with: 'users', weight: 0.9 },
    { words: '(for themselves|informed choice|patient choice|general election)', weight: -0.8 },
    { words: '(decision|decisions|power|control|say) ... (rests|rest|lies|sits|stays) with <users>', weight: 1.1 },
    { words: '(final say|casting vote|veto|equal vote|one vote each|voting rights)', also: '<users>', weight: 0.9 },
    { words: '<users> ... (in the majority|majority of|half of the|two thirds of) ', weight: 0.8 },
    {
      words: '(part of|involved in|included in|share in) (every|all|each|the)? (decision|decisions|decision making)',
      also: '<users>',
      weight: 0.9,
    },
    { words: '[hand] ... (decision|control|power|budget) ... to <users>', weight: 1 },
  ],
  flags: [
    { text: "No change to the service goes ahead until the members' group has signed it off." },
    { text: "The final model was agreed jointly by the tenants' panel and the health and social care partnership." },
    { text: 'Decisions are taken by consensus between staff and people who draw on support.' },
    { text: 'Who decides? We do, together: three self-advocates and three managers score every bid.' },
    {
      text: 'The budget for short breaks was divided up by a panel on which parents and young people were in the majority.',
    },
    { text: '- power to stop or send back proposals rests with the lived experience board' },
    { text: 'Members are part of every decision about how the network is run.' },
    {
      text: 'The choice of provider was made by a scoring panel; two thirds of the marks were given by people supported by the service.',
    },
    { text: "The council has handed the decision on opening hours to the users' forum." },
    { text: 'Service users choose the contractor, and the commissioner is bound by that choice.' },
  ],
  passes: [
    { text: 'The Board and the Integration Joint Board decided jointly.', why: 'two public bodies' },
    {
      text: 'People can decide for themselves whether to accept the offer of support.',
      why: 'an individual choice about own care',
    },
    { text: 'If tenants held half the votes, the result might be different.', why: 'hypothetical' },
    {
      text: 'Shared decision-making between clinicians and patients about treatment',
      why: 'individual care, not service planning',
    },
  ],
} satisfies Sign;
