import type { Sign } from '../sign';

export default {
  id: 'honest-about-limits',
  name: 'Honest about limits',
  polarity: 'genuine',
  tier: 2,
  source: {
    factSheet: 's5 (consultation should not pass as co-production) turned round',
    other:
      "NICE NG44 (be clear which decisions people can influence); Gunning 1-2; Norfolk-style 'do not over-promise'; IAP2 (all levels can be right)",
  },
  stages: ['planning', 'decision'],
  level: 'consulting',
  strength: 'medium',
  family: 'enabling',
  explain: 'The organisation is honest about what people can and cannot change.',
  ask: "Say thank you. Then ask: 'Who decided what is fixed? Could that be opened up next time?'",
  easyRead: 'The organisation is honest about what people can and cannot change.',
  evidence: [],
  flags: [
    {
      text: 'What you can change: hours, place and name. What you cannot change: the total budget, which is set by law.',
    },
    { text: "No decision has been made. All four options are still open, and so is 'none of these'." },
    { text: 'Some parts are fixed. We list them here with the reasons.' },
    { text: "Only 3 of the 40 people we spoke to were under 25, so young people's views are missing." },
    { text: 'We are informing you, not asking you, about the change in the law.' },
    { text: "On the ladder of participation we think we are at 'engagement'." },
    { text: 'Limits: the law sets the age; everything else is up for discussion.' },
  ],
  passes: [
    { text: 'Speed limit / limit of liability / word limit', why: '' },
    { text: 'No decision has been made about the planning application.', why: 'land use' },
    {
      text: 'This consultation does not cover cuts to transport.',
      why: 'exclusion with no reason: show as context only',
    },
  ],
} satisfies Sign;
