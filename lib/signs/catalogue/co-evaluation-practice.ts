import type { Sign } from '../sign';

export default {
  id: 'co-evaluation-practice',
  name: 'Co evaluation practice',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: "s5 (all stages); s6 (organisations evaluate their working culture so that it reflects people's needs)",
    other: 'Co-production Star co-assessment; UK Standards for Public Involvement (Impact); CRPD art. 33(3)',
  },
  stages: ['evaluation'],
  level: 'deciding-together',
  strength: 'medium',
  family: 'checking',
  explain: 'People who use the service helped to judge how good it is.',
  ask: "Ask: 'Who marks your work? Do people who use the service write part of the report?'",
  easyRead: 'People who use the service helped to judge how good it is.',
  evidence: [],
  flags: [
    { text: 'Disabled people inspected twelve homes and published their own report.' },
    { text: 'The review team was made up of six people who use the service and two officers.' },
    { text: 'Success measures were scored by tenants, not by managers.' },
    { text: 'How did we do? Our experts by experience marked us.' },
    { text: 'Evaluated by the people it serves' },
    { text: 'The evaluation was led by peer researchers.' },
    { text: 'Persons with disabilities sit on the monitoring committee and can ask for changes.' },
    { text: 'Findings were checked and corrected by members before they came out.' },
  ],
  passes: [
    { text: 'Inspected by the CQC / HIQA / Care Inspectorate', why: 'regulator' },
    { text: 'Please rate this page.', why: 'website feedback' },
    { text: 'Needs assessment / financial assessment / risk assessment', why: 'individual or other' },
    { text: 'The service will be evaluated after two years.', why: 'no people named' },
  ],
} satisfies Sign;
