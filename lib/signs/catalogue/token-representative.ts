import type { Sign } from '../sign';

export default {
  id: 'token-representative',
  name: 'Token representative',
  polarity: 'tokenistic',
  tier: 2,
  source: {
    factSheet: 's5 (limited collaboration) by extension',
    other: 'Arnstein rung 5 placation; 4Pi Presence; NPC; US advisory council critique',
  },
  stages: ['decision', 'planning'],
  level: 'involving',
  strength: 'medium',
  family: 'concern',
  explain: 'One or two people seem to speak for everyone, in a big group of staff.',
  ask: "Ask: 'How many seats are held by people who use the service? Who chose them?'",
  easyRead: 'One or two people seem to speak for everyone, in a big group of staff.',
  evidence: [],
  flags: [
    { text: 'A service user representative sits on the 18-strong board.' },
    { text: 'Membership: twelve directors, four clinicians, one carer' },
    { text: 'The patient voice is provided by one lay member.' },
    { text: 'One seat has been set aside for lived experience.' },
    { text: 'A service user was invited to give the user view.' },
    { text: 'Agenda item 9: service user input (5 minutes)' },
    { text: 'Two of the twenty-five members are people with disability.' },
    { text: 'Hand-picked users will be asked to join.' },
  ],
  passes: [
    { text: 'The chair is a disabled person and eight of the fifteen members use the service.', why: 'majority' },
    { text: 'One of the members of the panel of disabled people said...', why: 'many members' },
    { text: 'Each of four DPOs sends one representative.', why: 'several, and chosen by their own groups' },
    { text: 'Having one service user on a board is not enough.', why: 'critique' },
  ],
} satisfies Sign;
