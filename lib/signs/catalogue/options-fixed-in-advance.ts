import type { Sign } from '../sign';

export default {
  id: 'options-fixed-in-advance',
  name: 'Options fixed in advance',
  polarity: 'tokenistic',
  tier: 2,
  source: {
    factSheet: 's5 (little input in design), by extension',
    other: 'Gunning 2; Moseley v Haringey (alternatives and why they were rejected); IAP2 Consult',
  },
  stages: ['planning', 'design'],
  level: 'consulting',
  strength: 'medium',
  family: 'concern',
  explain: 'People could pick only from choices made by staff.',
  ask: "Ask: 'Who wrote the options? Can people add their own? Why were others dropped?'",
  easyRead: 'People could pick only from choices made by staff.',
  evidence: [],
  flags: [
    { text: 'There is only one workable option, and it is set out below.' },
    { text: 'The preferred option has been identified by officers.' },
    { text: 'Alternatives have been discounted and are not part of this consultation.' },
    { text: 'Options were short-listed by the project team before engagement started.' },
    { text: 'To what extent do you support the changes we are making?' },
    { text: 'Respondents should confine themselves to the three models shown.' },
    { text: 'The model itself is not open to comment.' },
    { text: 'Which of these two logos do you prefer?' },
  ],
  passes: [
    { text: "Four options, including 'none' and 'your own idea'", why: 'open' },
    { text: 'Do you agree to the terms and conditions?', why: 'form' },
    { text: 'Choose your cookie options / payment options', why: '' },
    { text: 'Option appraisal appendix', why: 'heading only' },
  ],
} satisfies Sign;
