import type { Sign } from '../sign';

export default {
  id: 'early-only-involvement',
  name: 'Early only involvement',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: 's5 (engaged at first, then kept in the dark)',
    other: 'NICE NG44 all stages; CRPD GC7; Arnstein 4',
  },
  stages: ['planning', 'design', 'decision'],
  level: 'consulting',
  strength: 'strong',
  family: 'concern',
  explain: 'People were asked at the start, then staff did the rest.',
  ask: "Ask: 'What part will people have in the next stages?'",
  easyRead: 'People were asked at the start, then staff did the rest.',
  evidence: [],
  flags: [
    { text: 'Initial engagement has finished and officers will now write the plan.' },
    { text: "People's ideas were gathered at the scoping stage. The model was then developed by the project team." },
    { text: 'After the first workshop, detailed design was passed to consultants.' },
    { text: 'Pre-engagement is complete. No further sessions are planned.' },
    { text: 'The discovery phase involved ten disabled people. Later phases were led by the supplier.' },
    { text: 'Having heard from communities in 2022, the department drew up the strategy.' },
    { text: 'The seldom-heard groups contacted at the start were not contacted again.' },
    { text: 'Phase 1: engage. Phase 2: design (officers). Phase 3: decide (Cabinet).' },
  ],
  passes: [
    { text: 'Early engagement, followed by joint design and sign-off by members', why: 'all stages' },
    { text: 'Involve people early.', why: 'guidance' },
    { text: 'At first only staff met; people joined later.', why: 'late, not early-only' },
    { text: 'Initial assessment', why: 'individual' },
  ],
} satisfies Sign;
