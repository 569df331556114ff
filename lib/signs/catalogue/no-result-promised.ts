import type { Sign } from '../sign';

export default {
  id: 'no-result-promised',
  name: 'No result promised',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: 's5 (people kept in the dark about the process and its result)',
    other: "Scottish National Standards (Communication); CRPD GC7; Disability Gateway 'close the loop'",
  },
  stages: ['evaluation', 'decision'],
  level: 'consulting',
  strength: 'medium',
  family: 'concern',
  explain: "The text does not say people will be told what happened, or says they won't.",
  ask: "Ask: 'When and how will you tell people what was decided?'",
  easyRead: "The text does not say people will be told what happened, or says they won't.",
  evidence: [],
  flags: [
    { text: 'We will not be publishing the results.' },
    { text: 'Please note that no feedback will be given to participants.' },
    { text: 'Thank you. Your comments have been noted.' },
    { text: 'There are no plans to report back.' },
    { text: 'The outcome will not be shared with those who took part.' },
    { text: 'We do not intend to issue a summary of submissions.' },
    { text: 'After closing, the page will be taken down.' },
    { text: 'No response to this consultation is planned.' },
  ],
  passes: [
    { text: 'We cannot reply to each person but will publish a full report on 3 May.', why: 'common and fair' },
    { text: 'We will not share your personal data.', why: 'privacy' },
    { text: 'No feedback has been received so far.', why: 'count' },
    { text: 'People said they never hear back, so we now send results to all.', why: 'reported then fixed' },
  ],
} satisfies Sign;
