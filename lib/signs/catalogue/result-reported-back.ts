import type { Sign } from '../sign';

export default {
  id: 'result-reported-back',
  name: 'Result reported back',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's5 (people kept in the dark about the process and its result) turned round',
    other:
      'Scottish National Standards (Communication); CRPD GC7 feedback; Cabinet Office (publish response in 12 weeks)',
  },
  stages: ['evaluation', 'decision'],
  level: 'consulting',
  strength: 'medium',
  family: 'feedback',
  explain: 'People were told, or will be told by a date, what happened.',
  ask: "Ask: 'When will people be told? In which formats?'",
  easyRead: 'People were told, or will be told by a date, what happened.',
  evidence: [],
  flags: [
    { text: 'Everyone who took part was sent the results in the format they chose.' },
    { text: 'You will hear from us by 30 April about what was decided and why.' },
    { text: 'Results: 412 replies, what they said, and the decision' },
    { text: 'The full analysis and each stage of the process have been published.' },
    { text: 'Participants saw the draft findings and could correct them.' },
    { text: 'What we heard and what happened next' },
    { text: 'A response to every theme was issued within twelve weeks.' },
    { text: 'Those who gave evidence were invited to hear the outcome first.' },
  ],
  passes: [
    { text: 'Test results; election results; search results', why: '' },
    { text: 'The report will be presented to committee.', why: 'to councillors, not to people' },
    { text: 'Results will be used internally.', why: 'no' },
    { text: 'People never heard back.', why: 'criticism' },
  ],
} satisfies Sign;
