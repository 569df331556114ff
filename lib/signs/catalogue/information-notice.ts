import type { Sign } from '../sign';

export default {
  id: 'information-notice',
  name: 'Information notice',
  polarity: 'context',
  tier: 2,
  source: { factSheet: 'not in the seed; sets the lowest level', other: 'IAP2 Inform; Arnstein 3; TLAP 2-3' },
  stages: ['delivery', 'decision'],
  level: 'informing',
  strength: 'weak',
  grade: 'practice',
  family: 'context',
  explain: 'This tells people something. It does not ask them anything.',
  ask: "Ask, if it matters to you: 'Was anyone asked before this was decided?'",
  easyRead: 'This tells people something. It does not ask them anything.',
  evidence: [],
  flags: [
    { text: 'From 1 April, the opening hours will change.' },
    { text: 'We are writing to tell you about a new provider.' },
    { text: 'Key facts about the new charges' },
    { text: 'You do not need to do anything.' },
    { text: 'Residents are advised that the office will be closed.' },
    { text: 'Here is what the new law means for you.' },
    { text: 'We wanted to let you know what was decided.' },
    { text: 'Frequently asked questions about the transfer' },
  ],
  passes: [
    { text: 'Freedom of Information; information governance; Information Commissioner', why: '' },
    { text: 'We informed people and asked what they thought.', why: 'consulting' },
    { text: 'Emergency alerts', why: '' },
    { text: 'Opening hours in the page footer', why: '' },
  ],
} satisfies Sign;
