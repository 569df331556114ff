import type { Sign } from '../sign';

export default {
  id: 'late-involvement',
  name: 'Late involvement',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: 's5 (planning and designing together at each stage) turned round',
    other: 'Gunning 1; CRPD GC7 early stage; IAP2 Consult',
  },
  stages: ['design', 'decision'],
  level: 'consulting',
  strength: 'medium',
  family: 'concern',
  explain: 'People were brought in when most of the work was done.',
  ask: "Ask: 'Who wrote the first draft? How much can still change?'",
  easyRead: 'People were brought in when most of the work was done.',
  evidence: [],
  flags: [
    { text: 'Comments are invited on the final draft.' },
    { text: 'The strategy was written over the summer. Engagement takes place in the autumn.' },
    { text: "Once the specification is complete it will be shared with the carers' forum." },
    { text: 'The tender is out; a user panel will be set up after award.' },
    { text: 'We are keen to hear what disabled people think of the new building, which opens in May.' },
    { text: 'A late draft was shown to the access group.' },
    { text: 'After Cabinet approval an engagement plan will be drawn up.' },
    { text: 'Sense-check with lived experience group: final week' },
  ],
  passes: [
    { text: 'Comments on the first rough draft, with three more rounds to come', why: 'iterative' },
    { text: 'Late payment; late registration', why: 'other senses' },
    { text: 'It is too late to respond.', why: 'notice' },
    {
      text: 'Statutory consultation on the draft order',
      why: 'law requires a draft; check earlier stages before judging',
    },
  ],
} satisfies Sign;
