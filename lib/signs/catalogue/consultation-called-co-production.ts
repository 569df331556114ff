import type { Sign } from '../sign';

export default {
  id: 'consultation-called-co-production',
  name: 'Consultation called co production',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: 's5 (consultation is often mistaken for co-production)',
    other: "TLAP ladder (steps 4-5 vs 7); 'cobiquity' critique; Research in Practice 'mark of co-production'",
  },
  stages: ['planning', 'design'],
  level: 'consulting',
  strength: 'strong',
  family: 'concern',
  explain: "It says 'co-produced', but it only describes asking for views.",
  ask: "Ask: 'What did people make or decide with you? If it was a consultation, please call it that.'",
  easyRead: "It says 'co-produced', but it only describes asking for views.",
  evidence: [],
  flags: [
    { text: 'The strategy was co-produced through an online survey.' },
    { text: 'We co-produced this plan by consulting widely with stakeholders.' },
    { text: 'Our co-design process: a questionnaire and two drop-ins' },
    { text: 'Service users were asked for comments, making this a truly co-produced document.' },
    { text: 'Through co-production (212 survey responses) we have finalised the plan.' },
    { text: 'Co-creation will happen via the consultation portal.' },
    { text: 'How did we co-produce it? We held focus groups to test the draft.' },
    { text: 'A co-designed approach, informed by written submissions' },
  ],
  passes: [
    {
      text: 'A survey was one part; the working group of members then wrote the plan.',
      why: 'mixed: genuine signs win',
    },
    { text: 'Consultation is not co-production.', why: 'definition or critique' },
    { text: 'Co-production and consultation strategy', why: 'title' },
    { text: 'Film co-production; co-production of hydrogen', why: 'other senses' },
  ],
} satisfies Sign;
