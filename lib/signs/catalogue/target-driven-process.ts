import type { Sign } from '../sign';

export default {
  id: 'target-driven-process',
  name: 'Target driven process',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: 's3 (target-driven processes)',
    other: 'Nesta (measure what matters); Wales (outcomes that matter to people)',
  },
  stages: ['agenda', 'planning', 'evaluation'],
  level: 'informing',
  strength: 'weak',
  family: 'concern',
  explain: 'Numbers set by managers seem to drive this, not what matters to people.',
  ask: "Ask: 'Who chose these targets? Which goals did people choose?'",
  easyRead: 'Numbers set by managers seem to drive this, not what matters to people.',
  evidence: [],
  flags: [
    { text: 'Success will be measured by the number of reviews completed.' },
    { text: 'Engagement KPI: 500 contacts' },
    { text: 'The redesign is driven by the need to hit the national waiting time standard.' },
    { text: 'We exceeded our target of 12 engagement events.' },
    { text: 'Key performance indicators will determine the shape of the offer.' },
    { text: 'Delivery will be managed against milestones set by the programme office.' },
    { text: 'Outputs: 3 workshops, 40 attendees, 1 report' },
    { text: 'Value will be judged on unit cost and volume.' },
  ],
  passes: [
    { text: 'Targets were chosen by members.', why: 'outcomes-agreed-together' },
    { text: 'Targeted support for people with dementia', why: '' },
    { text: 'Members dropped two targets that did not matter to them.', why: 'genuine' },
    { text: 'Target-driven culture was criticised by respondents.', why: 'reported' },
  ],
} satisfies Sign;
