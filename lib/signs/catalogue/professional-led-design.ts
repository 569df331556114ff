import type { Sign } from '../sign';

export default {
  id: 'professional-led-design',
  name: 'Professional led design',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet:
      's5 (paid employees who design and deliver with little input cannot be said to co-produce); s4 matrix, left column',
    other: 'TLAP; Arnstein 3-4; IAP2 Inform/Consult',
  },
  stages: ['planning', 'design'],
  level: 'informing',
  strength: 'medium',
  family: 'concern',
  explain: 'Staff or consultants made the plan, with little part for people who use the service.',
  ask: "Ask: 'Which people who use the service helped to write this?'",
  easyRead: 'Staff or consultants made the plan, with little part for people who use the service.',
  evidence: [],
  flags: [
    { text: 'Officers drew up the proposals with advice from external consultants.' },
    { text: 'The specification has been written by the commissioning team.' },
    { text: 'Our experts have come up with a new approach for you.' },
    { text: 'Service redesign led by the transformation team' },
    { text: 'Designed by clinicians, for patients' },
    { text: 'Subject matter experts built the framework.' },
    { text: 'Management has determined the shape of the new service.' },
    { text: 'The tool was developed in-house and will be rolled out to users.' },
  ],
  passes: [
    { text: 'The paper was prepared by Democratic Services.', why: 'clerical' },
    { text: "Designed by officers together with the tenants' panel", why: 'joint' },
    { text: 'Page designed by WebCo', why: 'footer' },
    { text: 'Too often services are designed by professionals alone.', why: 'critique' },
  ],
} satisfies Sign;
