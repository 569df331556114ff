import type { Sign } from '../sign';

export default {
  id: 'recipients-language',
  name: 'Recipients language',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: "s4 principle 2 (stop viewing people just as 'recipients' of services)",
    other: 'NEF/Nesta assets; social model; rewriting social care work',
  },
  stages: ['planning', 'design', 'delivery'],
  level: 'informing',
  strength: 'weak',
  family: 'concern',
  explain: 'People are written about as if they only receive. They also give and do.',
  ask: "Ask: 'What do people do in this service, as well as receive?'",
  easyRead: 'People are written about as if they only receive. They also give and do.',
  evidence: [],
  flags: [
    { text: 'The service will be provided to vulnerable adults by trained staff.' },
    { text: 'We look after our service users.' },
    { text: 'The offer is aimed at passive recipients of day care.' },
    { text: 'We give the disabled a voice.' },
    { text: 'End users will be onboarded in cohorts.' },
    { text: 'Care recipients, and their families, will be kept informed.' },
    { text: 'Patients will be processed through the new pathway.' },
    { text: 'The frail elderly and the disabled will benefit from this change.' },
  ],
  passes: [
    { text: 'Recipients of this email', why: '' },
    { text: 'People are no longer just recipients.', why: 'negated; genuine' },
    { text: 'Vulnerable adults under the Act', why: 'statutory term' },
    { text: 'Award recipients; Blue Badge recipients at the ceremony', why: '' },
  ],
} satisfies Sign;
