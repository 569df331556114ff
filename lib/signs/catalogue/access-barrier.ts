import type { Sign } from '../sign';

export default {
  id: 'access-barrier',
  name: 'Access barrier',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: 's4 principle 2 (fully-inclusive environments) turned round; s3 (barriers)',
    other: 'CRPD GC7; SCIE Accessibility; complaints about green papers issued before Easy Read',
  },
  stages: ['planning', 'design', 'decision'],
  level: 'consulting',
  strength: 'medium',
  family: 'concern',
  explain: 'Some people may not be able to take part, because of the format, place or way to reply.',
  ask: "Ask: 'Can we have all formats at the same time, and more than one way to reply?'",
  easyRead: 'Some people may not be able to take part, because of the format, place or way to reply.',
  evidence: [],
  flags: [
    { text: 'An Easy Read version will be published in due course.' },
    { text: 'Other formats are available on request. Please allow 15 working days.' },
    { text: 'BSL translation will follow after the consultation closes.' },
    { text: 'Responses must be sent as a Word attachment.' },
    { text: 'We are not able to provide interpreters.' },
    { text: 'Accessible versions to follow' },
    { text: 'Please note that the venue has limited access.' },
    { text: 'Only written submissions in English will be accepted.' },
  ],
  passes: [
    { text: 'All formats were out on day one.', why: 'access-and-inclusion-provided' },
    { text: 'Easy Read, BSL and audio are here now; ask us for anything else.', why: 'on request as an extra' },
    { text: 'Page not available in your region', why: '' },
    { text: 'Accessible parking on request at the leisure centre', why: 'service' },
  ],
} satisfies Sign;
