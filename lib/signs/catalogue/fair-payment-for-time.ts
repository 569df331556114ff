import type { Sign } from '../sign';

export default {
  id: 'fair-payment-for-time',
  name: 'People are paid for their time',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's5 (those who give their time often get no reward, while staff and consultants are paid)',
    other:
      'NIHR payment guidance; SCIE Reciprocity; NHS England step 3 (reward and recognise); Scottish Government payment guidance',
  },
  stages: ['agenda', 'planning', 'design', 'decision', 'delivery', 'evaluation'],
  level: 'co-designing',
  strength: 'strong',
  family: 'enabling',
  explain: 'People are paid or rewarded for their time, as staff are.',
  ask: "Ask: 'What is the rate? Does it cover reading time? Is there advice about benefits?'",
  easyRead: 'People are paid for their time and skills. Or they get something equal.',
  evidence: [
    {
      frame: 'pay',
      lemma: 'pay remunerate reward compensate reimburse',
      patient: 'users',
      weight: 0.9,
      unless: '(tax|rent|bill|charge|fine|pension|benefits|benefit)',
    },
    {
      frame: 'pay',
      voice: 'passive',
      patient: 'users',
      weight: 0.3,
      also: '(#money|£|$|€|hour|hourly|per day|a day|session|meeting|time|their work|rate|wage)',
    },
    {
      frame: ['provide', 'deliver', 'pay', 'use'],
      lemma: 'pay offer give provide make receive earn award',
      patient: '#money',
      to: 'users',
      weight: 1,
    },
    {
      frame: ['provide', 'deliver', 'pay'],
      lemma: 'offer give provide pay',
      patient: 'users',
      weight: 0.6,
      also: '(#money)',
    },
    {
      frame: 'pay',
      form: 'noun',
      lemma: 'payment remuneration reward honorarium fee stipend',
      for: 'users',
      weight: 0.8,
    },
    {
      words:
        '(involvement payment|involvement payments|sitting fee|sitting fees|honorarium|honoraria|stipend|stipends|time credit|time credits|participation payment|participation payments|participant payment|participant payments|involvement fee|lived experience fee|daily fee|service reward|service rewards)',
      weight: 0.7,
      unless: '(faculty|phd)',
    },
    {
      words:
        '<users> ... (receive|receives|received|get|gets|got|earn|earns|earned|are given|were given|is given|given|eligible for|entitled to|collect) ... #money',
      weight: 1,
    },
    { words: '(offer|offered|provide|provided|give|gave|pay|paid|offering|providing) <users> ... #money', weight: 1 },
    {
      words: '#money ... (to|for) (all|our|each|every|the)? .. <users>',
      weight: 0.7,
      also: '(time|[meeting]|[session]|[hour]|[contribution]|[participation]|[involvement]|[take_part]|[interview]|[workshop]|[panel]|[member]|[advise]|[research])',
    },
    {
      words:
        "(paid|pay|payment|payments|reward|rewarded|rewarding|compensate|compensated|remunerated|remunerate|recompense|recompensed|reimburse|reimbursed|reward) ... for .. (your|their|his|her|our|people's|members'|the)? (time|contribution|contributions|expertise|work|effort|efforts|skill|skills|involvement|participation|input)",
      weight: 0.9,
    },
    {
      words:
        '(recognise|recognised|value|acknowledge) and (reward|pay|remunerate|compensate) ... (contribution|time|people|members|users|expertise)',
      weight: 0.9,
    },
    {
      words:
        '(£|$|€) #num .. (an|per|a|for|each|every|/)? .. (hour|hours|day|half day|session|meeting|workshop|interview|survey|month|focus group)',
      weight: 0.6,
      unless: '(rent|charge|fee for|cost of the|fine|parking|tickets|ticket|salary|membership fee|prescription)',
    },
    {
      words: '(£|$|€) #num',
      also: '(<users>|you|members|participants)',
      near: '(paid|pay|payment|fee|honorarium|reward|incentive)',
      weight: 0.2,
    },
    {
      words: '(payment|payments|paid|fee|fees|rate|rates|reward) (:|-|of|at)? .. (£|$|€) .. #num',
      weight: 0.5,
      unless: '(council|contract|budget|rent|charge|ticket)',
    },
    {
      words: '(gift card|gift cards|voucher|vouchers|shopping voucher|incentive|incentives|incentive payment)',
      also: '(<users>|[participant]|[session]|[workshop]|[research]|[meeting]|[interview]|[thank])',
      weight: 0.75,
    },
    {
      words:
        '(you|members|participants|advisers|contributors|co-researchers|panel members|experts by experience|representatives|peer researchers) ... (will be|are|were|is|was|be|been|get|got) paid',
      weight: 0.7,
    },
    {
      words: '(got|get|were|are|was|being|been|all) paid (for|to)? ',
      also: '(we|they|us|<users>)',
      weight: 0.4,
      unless: '(bills|rent|tax|invoice|staff are paid|consultants)',
    },
    {
      words:
        '(paid (position|positions|role|roles|post|posts|work|job|jobs|member|adviser|advisor)|employed|employing|employ|living wage|wage)',
      also: '(<users>)',
      weight: 0.4,
    },
    {
      words:
        "(direct payment|direct payments|personal independence payment|benefit payment|benefit payments|universal credit|pension|council tax|housing benefit|pay award|pay rise|pay gap|consultants were paid|carers allowance|carer's allowance|invoice|payroll|payment card|card payment|parking|fine|mortgage|insurance|subscription|membership fee|application fee|payment service|late payment|unpaid|not paid|personal budget|payment method)",
      weight: -0.7,
    },

    {
      words:
        '<people|carers|mixed|reader> .. (get|gets|got|receive|receives|received|earn|earns|given|paid|offered) ... (£|$|€) .. #num',
      weight: 1,
      unless: '(benefit|pension|grant|rent|discount|fine|prize)',
    },
    {
      words: '(£|$|€) #num',
      also: '(<people|carers|mixed|reader> .. ([receive]|[get]|[pay]|paid|[earn])|honorarium|honoraria|stipend|voucher|vouchers)',
      weight: 0.4,
    },
    {
      words:
        '(honorarium|honoraria|stipend|stipends|sitting fee|sitting fees|involvement payment|involvement payments|time credits)',
      also: '(members|participants|panel|<users>|offered|available|included|paid|receive|budget)',
      weight: 0.4,
    },
    { words: '(choose|choice of|option of) .. (cash|vouchers|payment|voucher) ... (time|work|part)?', weight: 0.7 },
    {
      words:
        '(real living wage|living wage|same (pay|rate|pay grade|grade|wage|salary)|equal pay|staff rates|going rate|market rate)',
      also: '(<people|carers|mixed>|co-researchers|co-researcher|peer)',
      weight: 0.7,
    },
    {
      words:
        '(co-researchers|peer researchers|peer workers|experts by experience|advisers|peer trainers|disabled people|members|service users|lived experience) .. (are|were|is) (all)? .. (employed|on the payroll|salaried|on contracts)',
      weight: 0.8,
    },
    {
      words: '(out of pocket|lost wages|loss of earnings)',
      also: '([pay]|[cover]|[avoid]|[reimburse]|not)',
      weight: 0.5,
    },
    { words: '(offer|offering|offered|provide|providing) (payment|payments|incentives|an incentive|pay)', weight: 0.6 },

    { frame: 'receive', agent: 'users', patient: '#money|~money', weight: 1 },
    {
      frame: ['provide', 'deliver', 'pay', 'use', 'receive'],
      patient: '#money|~money',
      for: '=time|=part|=contribution|=expertise|=help|=work|=session|=meeting|=weekend|=hour|=involvement|=participation|=day',
      weight: 0.9,
      unless: '(prize|grant|tax|pension|council paid|consultancy)',
    },
    {
      frame: ['provide', 'deliver', 'pay'],
      patient: '#money|~money',
      weight: 0.35,
      also: '(take part|taking part|your time|their time|participants|contributors|panel|lived experience|session|workshop|interview)',
    },
    {
      words: '(paid|compensated|remunerated|reimbursed|pay|rate|rates) ... (£|$|€) .. #num',
      also: '(<people|carers|mixed|reader>|hour|day|session|meeting|weekend|juror|reviewers|advisers)',
      weight: 0.5,
      unless: '(rent|tax|fine|salary|charge|fee to|subscription)',
    },
    {
      words: '(#num) (dollars|pounds|euros|euro) (an|a|per|for each) (hour|day|session|meeting|half day)',
      weight: 0.7,
    },
    { words: '(rates|rate|pay|payment|fee|fees) : ', weight: 0.3, also: '(£|$|€)' },
    {
      words: '(on the|on our|on its|on .. ) payroll',
      also: '(researchers|members|peer|lived|<people>|community)',
      weight: 0.9,
    },
    {
      words: '(thank you|thank-you|participation|involvement) (payment|payments|gift|voucher|vouchers|fee)',
      weight: 0.9,
    },

    {
      words: '(same|equal) (day|hourly)? (rate|pay|fee|wage) as (the|our|a|other)',
      weight: 0.9,
      also: '(we|<users>|members|panel|are paid|consultant|staff)',
    },
    {
      words:
        '(adviser|advisor|member|panel|representative|expert by experience|lived experience|peer|co-chair|reviewer) ... (£|$|€) .. #num .. (per|an|a|each) (hour|day|meeting|session)',
      weight: 1.1,
    },
    {
      words: '(superannuation|holiday pay|national insurance) .. (paid|included)',
      also: '(lived experience|adviser|member|panel)',
      weight: 0.5,
    },
    { frame: 'pay', agent: 'users', patient: '#money|=£', weight: -0.3 },
    { words: '(use of the hall|hire of|for the hall|entry|admission|consultant was paid|consultancy)', weight: -0.9 },
  ],
  flags: [
    { text: 'Members are paid £28 an hour for meetings, reading and preparation.', grade: 'practice' },
    { text: 'A sitting fee of $150 per session is paid to participants with disability.', grade: 'practice' },
    { text: 'Involvement payments are made within ten days, by the method that suits you.', grade: 'practice' },
    { text: 'Honoraria and child care costs are included in the project budget.', grade: 'practice-thin' },
    { text: 'Time credits earned by tenants can be swapped for classes and trips.', grade: 'practice-thin' },
    { text: 'You will be paid for your time. You can say no to the money if you wish.', grade: 'promise' },
    { text: 'Boards should pay tenants for their time and must not count a cup of tea as pay.', grade: 'norm' },
    { text: 'Payment: £75 per half day, plus advice about benefits', grade: 'practice' },
    { text: 'A stipend for council members is offered, and help to protect Medicaid eligibility.', grade: 'practice' },
    { text: 'Disabled people who advise us are remunerated in line with national rates.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'Direct payments / Personal Independence Payment / benefit payments', why: 'social security' },
    { text: 'Staff pay award; living wage for care workers', why: '' },
    { text: 'Consultants were paid £40,000.', why: 'no payment to people' },
    { text: 'People should be paid for their time.', why: 'recommendation' },
    {
      text: 'Members will be volunteers and will be paid an allowance for each session.',
      why: "has 'volunteer' but IS paid",
    },
  ],
} satisfies Sign;
