import type { Sign } from '../sign';

export default {
  id: 'people-set-the-agenda',
  name: 'People set the agenda',
  polarity: 'genuine',
  tier: 2,
  source: {
    factSheet:
      'not in the seed in these words; nearest is s3 (lack of people setting outcomes) read the other way round, and s5 (all stages)',
    other: 'Co-production Star co-commissioning; NICE QS148 statement 1',
  },
  stages: ['agenda'],
  level: 'co-designing',
  strength: 'strong',
  family: 'planning-and-design',
  explain: 'People chose what to work on before the plans were made.',
  ask: "Ask: 'Who chose this topic? Could people add or change the topics?'",
  easyRead: 'People chose what to work on before the plans were made.',
  evidence: [],
  flags: [
    { text: 'The topics for this year were picked by disabled people at an open meeting in March.' },
    { text: 'Priorities were set by people who use the service, then costed by officers.' },
    { text: 'The agenda for each meeting is drawn up by the self-advocates.' },
    { text: 'Before anything was written, we asked people what mattered and built the commission around it.' },
    { text: "Commissioning intentions agreed with the carers' partnership" },
    { text: 'Problem first, not plan first: residents named the problems.' },
    { text: 'Community members ranked the issues and the top three went into the tender.' },
  ],
  passes: [
    { text: 'Read the agenda and reports pack for this committee.', why: 'meeting papers link' },
    { text: 'Priority will be given to people with critical needs.', why: 'eligibility' },
    { text: 'We will consult on the priorities we have set.', why: 'reverse' },
    { text: 'Residents should set the agenda, argues the report.', why: 'opinion' },
  ],
} satisfies Sign;
