import type { Sign } from '../sign';

export default {
  id: 'promise-without-plan',
  name: 'Promise without plan',
  polarity: 'tokenistic',
  tier: 2,
  source: {
    factSheet: 's5 (perceived process that appears positive), by extension',
    other: "4Pi Process; Scottish National Standards (Planning); 'aspirational' wording",
  },
  stages: ['planning', 'delivery'],
  level: 'informing',
  strength: 'weak',
  grade: 'promise',
  family: 'concern',
  explain: 'It is a promise with no date, no names and no plan.',
  ask: "Ask: 'By when? Who will do it? What money is set aside?'",
  easyRead: 'It is a promise with no date, no names and no plan.',
  evidence: [],
  flags: [
    { text: 'We are committed to co-production.' },
    { text: 'Wherever possible, people will be involved.' },
    { text: 'Co-production will be considered as resources allow.' },
    { text: 'We will seek to engage service users where appropriate.' },
    { text: 'Opportunities for involvement will be explored in due course.' },
    { text: 'Our ambition is to place people at the heart of what we do.' },
    { text: 'Engagement with users may take place at a later stage.' },
    { text: 'We intend to strengthen the voice of lived experience.' },
  ],
  passes: [
    { text: 'We will meet twelve members on 4 June to plan the tender.', why: 'dated, numbered: genuine commitment' },
    { text: 'By March 2026 half of board seats will be held by people who use the service.', why: 'target with date' },
    { text: 'States shall closely consult...', why: 'law text' },
    { text: 'Where appropriate, we will share your data.', why: 'privacy' },
  ],
} satisfies Sign;
