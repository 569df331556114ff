import type { Sign } from '../sign';
import { SPOKEN } from '../wordings';

export default {
  id: 'paid-staff-unpaid-people',
  name: 'Staff are paid, people are not',
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
  easyRead: 'Staff get paid. People who use the service do not.',
  evidence: [
    {
      words:
        '(staff|consultants|consultant|facilitators|facilitator|clinicians|clinician|professionals|officers|contractor|contractors|speakers|experts|researchers|academics|agency|evaluator|evaluators|managers|workers|doctors|moderators|trainers) .. (is|are|were|was|get|gets|receive|receives|received|attend|attends|attended|will be)? .. (paid|fees|fee|salary|salaried|work time|working time|paid time|backfilled|backfill|funded|contracted|an honorarium|day rate) ... (unpaid|not|free|for free|voluntary|own time|volunteer|volunteers|nothing|nil|thank you card|expenses only|thank you card|without pay|except|unlike|while|whereas|but)',
      weight: 0.9,
    },
    {
      words: '(attend|come|work|take part|join) .. in .. (work time|paid time|working hours|work hours)',
      also: '(own time|free time|unpaid|spare time|voluntary|volunteers)',
      weight: 1,
    },
    {
      words: '(staff|officers|professionals|clinicians) .. (work time|paid time|working hours|backfilled|paid)',
      near: '(own time|unpaid|not|volunteers|for free|expenses only)',
      weight: 0.8,
    },
    {
      words:
        '<people|carers|mixed> .. (attend|come|work|take part|join|contribute|participate|give) .. in their (own|free|spare) time',
      also: '(staff|paid|work time|officers|professionals)',
      weight: 0.6,
    },
    {
      words:
        '(fee|fees|cost|costs|contract|budget|paid|worth) ... (£|€|#num) ... (participant|participants|attendees|members|volunteers|users|patients|carers|lived experience|people|dpo|dpos|input|community) .. (cost|costs|fee|fees|:|-|was|were|is)? .. (nil|zero|0|free|unpaid|voluntary|tea|biscuits|thank you|thank you|none|voluntary basis|vouchers|for free|expenses)',
      weight: 1.1,
    },
    {
      words:
        '(paid|hired|contracted|commissioned|engaged|appointed|employed|funded) .. (consultants|consultant|facilitators|facilitator|agency|firm|company|experts|contractor)? ... (free|unpaid|for nothing|for free|voluntary|without pay|volunteers|not paid|no payment)',
      also: '(<people>|<carers>|disabled|participants|volunteers|members|users|attendees)',
      weight: 0.8,
    },
    {
      words:
        '(consultants|facilitators|agency|contractor|company|firm) (were|was|are|is) (engaged|hired|paid|contracted|commissioned|appointed|employed) ... (for free|for nothing|unpaid|free of charge|voluntarily)',
      weight: 1,
    },
    {
      words: '(fee|fees|paid|contract|budget|agency|contractor|facilitator|facilitators|consultants)',
      also: '((participant|participants|attendees|members|volunteers|users|patients|carers|people|dpo|dpos|input|community) ... (nil|zero|unpaid|voluntary|biscuits|thank you card|card|for free|expenses only|voluntary basis|nothing)|(tea and biscuits|thank you card))',
      weight: 1,
    },
    {
      words: '(fees|fee|paid|contract|salary|budget) .. (:|£|€|#num)',
      near: '(participants|volunteers|attendees|members|carers|users|patients|people) .. (:|get|receive|are|were|get|got)? .. (tea|biscuits|nil|nothing|unpaid|voluntary|free|lunch|not|expenses|certificate)',
      weight: 0.9,
    },
    {
      words:
        '(receive|receives|get|gets|paid|given) .. (a|an)? (fee|payment|honorarium|salary) .. except .. (for)? <people|carers>',
      weight: 1.1,
    },
    {
      words:
        '(paid|salaried|employed|professional) ... (alongside|beside|next to|while|whereas|but|with) .. (unpaid|volunteer|volunteers|voluntary)',
      weight: 0.6,
    },
    {
      words:
        '(unpaid|volunteer|voluntary) .. (participants|members|people|representatives|panel members|residents|service users|patients) .. (to)? .. (sit|sitting|work|working|serve) .. (alongside|beside|next to|with) .. (paid|salaried|professional|staff)',
      weight: 1.1,
    },
    {
      words:
        '(backfilled|paid|salaried) (patients|carers|users|people|members|participants|volunteers) .. (are|were|is|get|do) (not|nothing)',
      weight: 1.1,
    },
    { words: '(only|just) .. (people|ones|person|one) .. (not|without|un) (paid|being paid|pay|unpaid)', weight: 0.7 },
    {
      words:
        '(charity shop|surgeon|psychiatrist|paid and unpaid carers|unpaid carers|internship|pays both|both are paid|are both paid|same rate|equally paid|paid equally|pay everyone|everyone is paid|volunteers support|strategy|overtime|employees)',
      weight: -2.5,
    },
    {
      words:
        '(officers|staff|professionals|facilitator|facilitators|consultant|consultants|clinicians|workers|managers|academics|researchers|experts|doctors|speakers|employees|contractor|agency|trainers) .. (is|are|were|was|will be|get|gets|on) .. (paid|salaried|salary|salaries|funded|backfilled|remunerated|costed|employed) .. (to|for|at|by|in|#num|£|,)?',
      near: '(residents|people|users|patients|carers|members|participants|volunteers|tenants|families|parents|service users|lived experience) .. (are|is|were|do|get|give|was|did|will) .. (not|nothing|unpaid|for free|volunteers|their time|own time)',
      weight: 1,
    },
    {
      words: '(paid|salary|salaried|fee|fees|costed|budget|contract|wages|£|€|funded|on salary)',
      also: '((people|users|patients|patient members|members|residents|carers|participants|volunteers|lived experience|service users|time|families|parents|tenants|contributors) .. (get|gets|got|receive|received|give|gave|given|is|are|was|were|will|do|did)? .. (their time)? .. (nothing|for free|free of charge|not paid|unpaid|not costed|without pay|no payment|time is not))',
      negated: true,
      unless: '(unpaid carers|not only|everyone is paid|both)',
      weight: 0.7,
    },
    {
      words:
        '(consultants|staff|officers|facilitators|professionals|speakers|researchers|trainers|managers|experts|clinicians) .. (was|were|are|is|get|got|being) .. (paid|salaried|a fee|fees|wages)',
      also: '(people|users|carers|patients|residents|members|participants|volunteers|families|parents|tenants|#people|#carers) (was|were|are|is|do|did) not (paid|get|$)',
      negated: true,
      weight: 1.1,
    },
    { words: SPOKEN, weight: -1.2 },
  ],
  flags: [
    { text: 'Staff attend in work time. Carers attend in their own time.', grade: 'practice-thin' },
    { text: "Facilitators' fees: £4,500. Participants: tea and biscuits.", grade: 'practice' },
    {
      text: 'Consultants were engaged to run sessions at which disabled people gave their views for free.',
      grade: 'practice-thin',
    },
    { text: 'Budget: agency fees £32k, venue £3k, participant costs nil', grade: 'practice' },
    { text: 'Clinicians are backfilled. Patients are not.', grade: 'practice-thin' },
    {
      text: 'The evaluation contract is worth €80,000; DPO input was provided on a voluntary basis.',
      grade: 'practice',
    },
    { text: 'Speakers receive a fee, except for self-advocates.', grade: 'practice-thin' },
    { text: 'Contractor paid per workshop; attendees receive a thank-you card.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'Volunteers support paid staff in the charity shop.', why: 'not involvement' },
    { text: 'Consultant surgeon; consultant psychiatrist', why: 'clinical job' },
    { text: 'The budget pays both the facilitator and the members.', why: 'fair' },
    { text: "Paid and unpaid carers' strategy", why: 'topic' },
  ],
} satisfies Sign;
