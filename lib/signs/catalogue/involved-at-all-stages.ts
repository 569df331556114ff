import type { Sign } from '../sign';

export default {
  id: 'involved-at-all-stages',
  name: 'Involved at all stages',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's5 (planning and designing as equals, at each stage); s1 (designing, developing and delivering)',
    other: "NICE NG44 1.1; IAP2 Involve 'throughout'; CRPD GC7",
  },
  stages: ['agenda', 'planning', 'design', 'decision', 'delivery', 'evaluation'],
  level: 'co-designing',
  strength: 'medium',
  family: 'planning-and-design',
  explain: 'People took part all the way through, not just at one point.',
  ask: "Ask: 'What did people do at the start, in the middle and at the end?'",
  easyRead: 'People took part all the way through, not just at one point.',
  evidence: [],
  flags: [
    { text: 'People with lived experience were involved from first idea to final review.' },
    { text: 'Involvement did not stop when the plan was signed.' },
    { text: 'Disabled people stay involved throughout the life of the contract.' },
    { text: 'The group has been part of commissioning, design, delivery and evaluation.' },
    { text: 'We will not move to the next stage unless members are with us.' },
    { text: 'Families helped to plan the service, to choose the provider, and they now help to monitor it.' },
    { text: 'DPOs are engaged from the concept stage right through to implementation.' },
    { text: 'What happened at each stage, and who was there (table)' },
  ],
  passes: [
    { text: 'Support at every stage of life', why: 'marketing' },
    { text: 'Throughout the building there is step-free access.', why: 'place' },
    { text: 'Services should involve people at all stages.', why: "guidance: 'should'" },
    { text: 'Cancer at all stages; Key Stage 2; Stage 2 complaint', why: 'other senses' },
  ],
} satisfies Sign;
