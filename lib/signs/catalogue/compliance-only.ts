import type { Sign } from '../sign';

export default {
  id: 'compliance-only',
  name: 'Compliance only',
  polarity: 'tokenistic',
  tier: 2,
  source: {
    factSheet: 's5, by extension',
    other: 'NHS England; Australian Good Practice Guidelines (tick a box); Gunning',
  },
  stages: ['planning', 'decision'],
  level: 'consulting',
  strength: 'weak',
  family: 'concern',
  explain: 'It sounds as if people were asked only because the rules say so.',
  ask: "Ask: 'What did you want to learn from people? What did you learn?'",
  easyRead: 'It sounds as if people were asked only because the rules say so.',
  evidence: [],
  flags: [
    { text: 'We are required by law to consult and this meets that duty.' },
    { text: 'Engagement has been completed in line with the checklist.' },
    { text: 'The equality impact assessment has been signed off; no further involvement is needed.' },
    { text: 'Stakeholder engagement? Tick.' },
    { text: 'A minimum 30-day comment period was observed.' },
    { text: 'To meet funder requirements a service user event was held.' },
    { text: 'Consultation is a formality at this stage.' },
    { text: 'Involvement status: green (complete)' },
  ],
  passes: [
    { text: 'The law gives you a right to be involved; this is how.', why: 'rights information' },
    { text: 'Legal basis for processing data', why: 'privacy' },
    { text: 'Public sector equality duty', why: 'heading' },
    { text: 'Respondents called it a tick-box exercise.', why: 'reported' },
  ],
} satisfies Sign;
