import type { Sign } from '../sign';

export default {
  id: 'vague-who-was-involved',
  name: 'Vague who was involved',
  polarity: 'tokenistic',
  tier: 2,
  source: {
    factSheet: 's3 (minimal involvement at community level) and s5, by extension',
    other: '4Pi Presence; NIHR reporting; Accessible Canada rules (describe how people were consulted)',
  },
  stages: ['planning', 'evaluation'],
  level: 'consulting',
  strength: 'weak',
  family: 'concern',
  explain: 'It says people were involved, but not who, how many or when.',
  ask: "Ask: 'Who took part? How many were disabled people? Which groups?'",
  easyRead: 'It says people were involved, but not who, how many or when.',
  evidence: [],
  flags: [
    { text: 'A wide range of stakeholders was engaged.' },
    { text: 'We have spoken to key partners.' },
    { text: 'Extensive consultation took place.' },
    { text: 'Relevant parties were consulted.' },
    { text: 'Stakeholder views have been sought.' },
    { text: 'Input was obtained from persons with disabilities.' },
    { text: 'Partners across the system came together.' },
    { text: 'Feedback was received from a variety of sources.' },
  ],
  passes: [
    { text: 'A wide range of stakeholders (see table: 43 disabled people, 5 DPOs, 12 staff)', why: 'backed' },
    { text: 'Stakeholder pension; key partner logos in footer', why: '' },
    { text: 'Names are withheld to protect people; 12 took part.', why: 'number given' },
    { text: 'Who are our stakeholders?', why: 'heading' },
  ],
} satisfies Sign;
