import type { Sign } from '../sign';

export default {
  id: 'limited-responsibility',
  name: 'Limited responsibility',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet:
      's5 (limited collaboration and very little responsibility); s4 principle 3 (power stays with professionals) turned round',
    other: 'Arnstein rung 5 placation; IAP2 Consult/Involve; TLAP step 5',
  },
  stages: ['decision', 'planning'],
  level: 'involving',
  strength: 'medium',
  family: 'concern',
  explain: 'People can speak, but have little power or responsibility.',
  ask: "Ask: 'What can the group decide for itself? When did you last turn down its advice, and did you explain why?'",
  easyRead: 'People can speak, but have little power or responsibility.',
  evidence: [],
  flags: [
    { text: 'The final decision rests with Cabinet.' },
    { text: 'Service users act as a sounding board for the project team.' },
    { text: "The group's role is to comment on papers." },
    { text: 'Lived experience representatives attend as observers.' },
    { text: 'The reference group will be asked for its views from time to time.' },
    { text: 'Participants do not have authority to alter the proposals.' },
    { text: 'Who decides? Senior managers, after hearing from the group.' },
    { text: 'The committee provides input only.' },
  ],
  passes: [
    { text: 'Legal advice / travel advisory / advice line / advisory speed limit', why: '' },
    {
      text: "By law the decision must be made by the council. The members' group set the options.",
      why: 'explained limit: show as context',
    },
    { text: 'Independent Advisory Council recommends...', why: 'statutory expert body; check members' },
    { text: 'Final decision on your complaint rests with the Ombudsman.', why: 'individual' },
  ],
} satisfies Sign;
