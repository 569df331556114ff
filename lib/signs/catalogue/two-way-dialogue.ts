import type { Sign } from '../sign';

export default {
  id: 'two-way-dialogue',
  name: 'Two way dialogue',
  polarity: 'genuine',
  tier: 1,
  source: { factSheet: 's4 principle 2 (shared dialogue)', other: 'IAP2 Involve; Gunning 2; deliberative practice' },
  stages: ['planning', 'design', 'decision'],
  level: 'involving',
  strength: 'medium',
  family: 'enabling',
  explain: 'People and staff talked with each other. Questions were answered and ideas changed.',
  ask: "Ask: 'Could people ask questions and get answers before the choice was made?'",
  easyRead: 'People and staff talked with each other. Questions were answered and ideas changed.',
  evidence: [],
  flags: [
    { text: 'We met, listened, answered, and met again.' },
    { text: 'The sessions were conversations, not presentations.' },
    { text: 'An open exchange between families and managers took place over six weeks.' },
    { text: 'Dialogue days: you ask, we answer, then we both think again' },
    { text: "A citizens' jury of disabled people heard evidence and debated it with officials." },
    { text: 'Ideas from staff and from members were put on one wall and talked through.' },
    { text: 'Time was given to disagree and to work things out.' },
    { text: 'Was it a two-way talk? Yes: each session ended with what the council had heard and what it would do.' },
  ],
  passes: [
    { text: 'Open a dialog box / dialogue window', why: 'software' },
    { text: 'Two-way radio, two-way street', why: 'other senses' },
    { text: 'Have your say', why: 'heading or button' },
    { text: 'There was no real dialogue, one respondent said.', why: 'criticism' },
  ],
} satisfies Sign;
