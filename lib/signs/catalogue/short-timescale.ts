import type { Sign } from '../sign';

export default {
  id: 'short-timescale',
  name: 'Short timescale',
  polarity: 'tokenistic',
  tier: 2,
  source: {
    factSheet: 'not in the seed; supports s5 (careful planning)',
    other:
      'Gunning 3; Cabinet Office principle E; CRPD GC7 (reasonable time); Scope advice uses 12 weeks as a rule of thumb',
  },
  stages: ['planning', 'decision'],
  level: 'consulting',
  strength: 'weak',
  family: 'concern',
  explain: 'People had little time to read, get help and answer.',
  ask: "Ask: 'Can the time be extended? When were accessible versions ready?'",
  easyRead: 'People had little time to read, get help and answer.',
  evidence: [],
  flags: [
    { text: 'The consultation opens on 18 December and closes on 2 January.' },
    { text: 'You have ten days to respond.' },
    { text: 'A two-week engagement window' },
    { text: 'Responses are needed by Friday because of the committee deadline.' },
    { text: 'Comments within five working days' },
    { text: 'The consultation runs for three weeks in August.' },
    { text: 'Papers (180 pages) were sent the night before.' },
    { text: 'The public comment period is 14 calendar days.' },
  ],
  passes: [
    { text: 'Responses within 20 working days to your FOI request', why: '' },
    { text: 'The consultation ran for 14 weeks.', why: 'fine' },
    { text: 'Two-week notice period for jobs; ten-day payment terms', why: '' },
    { text: 'You have 28 days to appeal.', why: 'law' },
  ],
} satisfies Sign;
