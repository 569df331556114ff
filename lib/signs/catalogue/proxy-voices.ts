import type { Sign } from '../sign';

export default {
  id: 'proxy-voices',
  name: 'Proxy voices',
  polarity: 'tokenistic',
  tier: 2,
  source: {
    factSheet: 's1 (experts by experience are disabled people themselves), by extension',
    other: 'CRPD art. 4(3) and GC7 (of, not for); Irish DPO guidance (priority to DPOs)',
  },
  stages: ['planning', 'design', 'decision'],
  level: 'consulting',
  strength: 'medium',
  family: 'concern',
  explain: 'Other people spoke for the people who use the service.',
  ask: "Ask: 'Which disabled people, or groups run by disabled people, did you hear from directly?'",
  easyRead: 'Other people spoke for the people who use the service.',
  evidence: [],
  flags: [
    { text: 'Parents and professionals were consulted on behalf of adults with a learning disability.' },
    { text: 'Three national charities represented the disability sector.' },
    { text: 'The voice of patients was provided by clinicians.' },
    { text: "Service users' interests were represented by the council's champion." },
    { text: 'As they cannot speak for themselves, families were asked.' },
    { text: 'Advocacy on their behalf was given by support staff.' },
    { text: 'Disability service organisations sat on the group; persons with disabilities did not.' },
    { text: 'Views of people with dementia: gathered from carers' },
  ],
  passes: [
    { text: 'People who do not use words were supported by an advocate they chose.', why: 'support, not proxy' },
    { text: 'DPOs spoke as organisations of disabled people.', why: 'user-led' },
    { text: 'Families and disabled people both took part.', why: 'both' },
    { text: 'On behalf of the council, thank you.', why: 'sign-off' },
  ],
} satisfies Sign;
