import type { Sign } from '../sign';

export default {
  id: 'ways-of-working-rethought',
  name: 'Ways of working rethought',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's4 principle 2 (innovation: rethinking how processes operate; not viewing people just as recipients)',
    other: 'Nesta; Scottish Approach to Service Design',
  },
  stages: ['planning', 'design'],
  level: 'co-designing',
  strength: 'medium',
  family: 'planning-and-design',
  explain: 'People and staff changed how things are done, together.',
  ask: "Ask: 'Which rule or step did you change because of people?'",
  easyRead: 'People and staff changed how things are done, together.',
  evidence: [],
  flags: [
    { text: 'Together we tore up the old referral process and began again.' },
    { text: 'Members and staff rethought how assessments are done.' },
    { text: 'Instead of a panel behind a table, reviews now take place where the person chooses.' },
    { text: 'New ways of working, tried out with tenants' },
    { text: 'What if there were no eligibility form? We tested that idea with families.' },
    { text: 'The tender was rebuilt around questions written by people who draw on care.' },
    { text: 'We stopped treating people as receivers of services and began to treat them as makers.' },
    { text: 'A new kind of contract was worked out between the agency and disabled people.' },
  ],
  passes: [
    { text: 'Innovative digital solutions / innovation fund', why: 'technology' },
    { text: 'New ways of working for staff after the office move', why: '' },
    { text: 'Transformation programme', why: 'label' },
    { text: 'We need to rethink co-production.', why: 'opinion' },
  ],
} satisfies Sign;
