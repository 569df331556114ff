import type { Sign } from '../sign';

export default {
  id: 'access-and-inclusion-provided',
  name: 'Access and inclusion provided',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's4 principle 2 (fully-inclusive environments); s3 (removing barriers)',
    other:
      'SCIE Accessibility; CRPD GC7 (accessible information, support); Gunning 2; Scottish National Standards (Support)',
  },
  stages: ['planning', 'design', 'decision', 'evaluation'],
  level: 'involving',
  strength: 'medium',
  family: 'enabling',
  explain: 'People got the format and help they needed to join in.',
  ask: "Ask: 'Were all formats ready on day one? Who checked them?'",
  easyRead: 'People got the format and help they needed to join in.',
  evidence: [],
  flags: [
    { text: 'Easy Read, BSL and large print versions came out on the same day as the main document.' },
    { text: 'Every meeting had two interpreters, live captions and a quiet room.' },
    { text: "Support workers' time and travel were paid for so that people could take part." },
    { text: 'You can answer by phone, by post, by video in sign language or face to face.' },
    { text: "Sessions take place at the day centre, in people's homes and online." },
    { text: 'Breaks every 40 minutes, step-free room, hearing loop' },
    { text: 'Need help to take part? A named worker will sit with you and go through it.' },
    { text: 'An accessible pack was tested by people with a learning disability first.' },
  ],
  passes: [
    { text: 'This website is WCAG 2.2 AA compliant / Accessibility statement', why: 'site footer' },
    { text: 'Available in other formats on request.', why: 'weak: see access-barrier' },
    { text: 'Accessible Information Standard training for staff', why: 'topic' },
    { text: 'Read aloud / text size / change contrast', why: 'toolbar' },
    { text: 'There were no interpreters.', why: 'negated' },
  ],
} satisfies Sign;
