import type { Sign } from '../sign';

export default {
  id: 'consultation-notice',
  name: 'Consultation notice',
  polarity: 'context',
  tier: 1,
  source: {
    factSheet: 's5 (consultation is a different thing from co-production)',
    other: 'IAP2 Consult; Arnstein 4; TLAP 4; Gunning',
  },
  stages: ['planning', 'decision'],
  level: 'consulting',
  strength: 'weak',
  grade: 'practice',
  family: 'context',
  explain: 'This asks people for their views. That is consulting. It is fine if it is honest.',
  ask: "Ask: 'What will you do with the answers, and when will you tell us?'",
  easyRead: 'This asks people for their views. That is consulting. It is fine if it is honest.',
  evidence: [],
  flags: [
    { text: 'We would like to hear your views on the draft plan.' },
    { text: 'This consultation is open until 30 June.' },
    { text: 'Submissions are invited from interested parties.' },
    { text: 'Comments may be sent by post, phone or email.' },
    { text: 'What do you think about our ideas for short breaks?' },
    { text: 'Notice of public comment period: home and community-based services' },
    { text: 'Closing date for responses: 4 July' },
    { text: 'Your feedback matters. Tell us by Friday week.' },
  ],
  passes: [
    { text: 'GP consultation; video consultation with a nurse; consultation fee', why: '' },
    { text: 'Planning application consultation', why: 'land use' },
    { text: 'In consultation with the Cabinet Member / the Section 151 officer', why: 'officials' },
    { text: 'Consultations closed: 214', why: 'list page' },
  ],
} satisfies Sign;
