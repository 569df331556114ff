import type { Sign } from '../sign';

export default {
  id: 'survey-only-method',
  name: 'Survey only method',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet:
      's6 (surveys and focus groups are one part of continual engagement) and s5 (consultation mistaken for co-production)',
    other: 'TLAP step 4; Arnstein 4; Court of Appeal in Eveleigh shows a survey may not even be a consultation',
  },
  stages: ['planning', 'design'],
  level: 'consulting',
  strength: 'medium',
  grade: 'practice',
  family: 'concern',
  explain: 'A survey is the only way in. Surveys can be useful, but alone they are not planning together.',
  ask: "Ask: 'What else can people do besides fill in a form?'",
  easyRead: 'A survey is the only way in. Surveys can be useful, but alone they are not planning together.',
  evidence: [],
  flags: [
    { text: 'Complete the online survey by 5 pm on Friday.' },
    { text: 'Have your say: fill in our two-minute form.' },
    { text: 'A survey link was emailed to service users.' },
    { text: 'Tell us what you think using the comment box below.' },
    { text: 'Views were collected by means of a tick-box postcard.' },
    { text: 'A questionnaire was posted to tenants and 9 per cent replied.' },
    { text: 'Take our quick poll.' },
    { text: 'Respond to the call for evidence through the portal.' },
    { text: 'Submissions should be made using the template.' },
  ],
  passes: [
    { text: "Surveys, monthly meetings and focus groups through the tenants' association", why: 'ongoing-involvement' },
    { text: 'Land survey; building survey; staff survey; census', why: '' },
    { text: 'Survey questions were written by disabled people.', why: 'co-design' },
    { text: 'A link to a survey in a long document that shows other methods', why: '' },
  ],
} satisfies Sign;
