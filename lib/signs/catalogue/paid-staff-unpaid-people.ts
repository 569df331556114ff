import type { Sign } from '../sign';

export default {
  id: 'paid-staff-unpaid-people',
  name: 'Paid staff unpaid people',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: 's5 (unpaid people beside salaried staff and hired consultants)',
    other: 'NIHR (fair compared with other team members); SCIE Equality',
  },
  stages: ['planning', 'design', 'delivery'],
  level: 'involving',
  strength: 'strong',
  family: 'concern',
  explain: 'Staff or consultants are paid, but the people giving their experience are not.',
  ask: "Ask: 'Why are some people round the table paid and others not? Can you fund both?'",
  easyRead: 'Staff or consultants are paid, but the people giving their experience are not.',
  evidence: [],
  flags: [
    { text: 'Staff attend in work time. Carers attend in their own time.' },
    { text: "Facilitators' fees: £4,500. Participants: tea and biscuits." },
    { text: 'Consultants were engaged to run sessions at which disabled people gave their views for free.' },
    { text: 'Budget: agency fees £32k, venue £3k, participant costs nil' },
    { text: 'Clinicians are backfilled. Patients are not.' },
    { text: 'The evaluation contract is worth €80,000; DPO input was provided on a voluntary basis.' },
    { text: 'Speakers receive a fee, except for self-advocates.' },
    { text: 'Contractor paid per workshop; attendees receive a thank-you card.' },
  ],
  passes: [
    { text: 'Volunteers support paid staff in the charity shop.', why: 'not involvement' },
    { text: 'Consultant surgeon; consultant psychiatrist', why: 'clinical job' },
    { text: 'The budget pays both the facilitator and the members.', why: 'fair' },
    { text: "Paid and unpaid carers' strategy", why: 'topic' },
  ],
} satisfies Sign;
