import type { Sign } from '../sign';
import { NORMATIVE, PEOPLE_ASKED, SPOKEN } from '../wordings';

export default {
  id: 'unpaid-time',
  name: 'Time that is not paid',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: "s5 (volunteers' time and effort often go unrewarded)",
    other: 'NIHR payment guidance; SCIE Reciprocity; NHS England PPV policy',
  },
  stages: ['planning', 'design', 'delivery'],
  level: 'involving',
  strength: 'medium',
  family: 'concern',
  explain: 'People give their time but are not paid or rewarded for it.',
  ask: "Ask: 'Will you pay people? Who else round the table is paid? Can people get benefits advice?'",
  easyRead: 'People give their time. They do not get paid.',
  evidence: [
    {
      words:
        '(unpaid|voluntary|volunteer|unremunerated|honorary|non paid|unsalaried) .. (role|roles|position|positions|post|capacity|basis|opportunity|members|member|participants|representatives|panel|appointment|work|commitment)',
      also: '(role|panel|group|forum|board|participation|member|members|people|participants|network|representatives|involvement|committee|lived|patients|consumers|you)',
      weight: 0.72,
    },
    {
      words:
        '(role|roles|position|post|participation|involvement|membership|work|contribution|posts|positions) (is|are|will be) .. (unpaid|voluntary and unpaid|unremunerated|not paid|not remunerated)',
      weight: 0.9,
    },
    { words: '(participation|involvement|membership|attendance) (is|are) .. (voluntary|unpaid)', weight: 0.54 },
    {
      words: '(unpaid|without pay|without payment|no pay|for free)',
      also: '(<users>|role|panel|group|forum|participation|involvement)',
      weight: 0.54,
    },
    { words: '<users> .. (is|are|was|were) (all|also|mostly|largely)? (volunteers|unpaid|volunteer)', weight: 0.72 },
    { words: '(group|network|panel|forum) of (local|dedicated|committed|keen|unpaid)? volunteers', weight: 0.63 },
    {
      words:
        '(give|gives|gave|giving|given|donate|donates|offer|volunteer) .. (up)? (their|your|her|his|our) (own|free|spare)? time',
      also: '(<users>|panel|group|volunteers|improve|free)',
      weight: 0.63,
    },
    {
      words: '(done|run|carried out|delivered|provided) (voluntarily|by volunteers)',
      also: '(people|members|network|panel|group|most)',
      weight: 0.54,
    },
    { frame: 'pay', patient: 'users', negated: true, mood: ['fact', 'will', 'can', 'may'], weight: 0.99 },
    {
      words:
        '(unable|not able|not in a position|cannot|can not|do not have|no budget|no funds|no funding) .. (to)? (pay|reimburse|remunerate|compensate|offer payment|offer any payment|offer a fee|provide payment)',
      negated: true,
      weight: 0.99,
    },
    {
      words:
        '(no|not|without) .. (payment|remuneration|fee|fees|honorarium|stipend|compensation|salary|allowance|financial reward|reimbursement|sitting fee) (is|are|will be|available|offered|for|provided|paid)',
      negated: true,
      weight: 0.81,
    },
    {
      words:
        '(not|never) .. (receive|get|be given|offered|be offered|attract|carry|be paid|paid|remunerated|salaried|compensated|reimbursed) .. (payment|fee|remuneration|salary|honorarium|wage)?',
      also: '(<users>|role|panel|participation|members|participants|post)',
      negated: true,
      weight: 0.81,
    },
    {
      words:
        '(expenses|travel costs|travel|bus fares|out of pocket|out of pocket expenses|travel expenses|travel reimbursement|mileage|parking|fares) (only|can be|may be|will be|are|is|could be) .. (claimed|refunded|reimbursed|covered|paid|met|only|available)',
      weight: 0.54,
    },
    {
      words:
        '(receive|claim|get|offered|given) .. (travel reimbursement|travel expenses|expenses|reimbursement for travel)',
      also: '(participate|participants|members|panel|group|work groups|consultants|consumers|take part|role|attend)',
      weight: 0.54,
    },
    { words: '(only|just) .. (expenses|travel|refreshments|lunch)', weight: 0.36 },
    {
      words:
        '(lunch|refreshments|tea|coffee|biscuits|sandwiches|cake|pizza|light refreshments|certificate|certificates|thank you card|badge) ... (as (a|our|your)? (thank you|thanks|token)|in return|to say thank you|for your time|for taking part)',
      weight: 0.9,
    },
    {
      words:
        '(in return|in exchange|as a thank you|as thanks|to say thank you|to thank) ... (certificate|lunch|refreshments|tea|biscuits|badge|reference|warm glow|cake|raffle|prize|entered)',
      weight: 0.9,
    },
    {
      words: '(prize draw|raffle|chance to win|win a|win one|entered into (a|the) draw|entry into)',
      also: '(part|survey|complete|respond|participants|everyone|feedback|questionnaire|voucher|vouchers)',
      weight: 0.9,
    },
    {
      words: '(fee|fees|hourly|paid|payment|an hour|per hour|honorarium|day rate|stipend|as well as|voucher for)',
      unless: '(no|not|never|nor|without|unable|unpaid|prize|draw|cannot)',
      weight: -2.0,
    },
    {
      words: '(carer|carers|care|tax|invoice|bill|bills|leave|rent|fine|work order|charges|internship|overtime)',
      also: 'unpaid',
      weight: -1.8,
    },
    { words: '(stop|withdraw) at any time|your choice|chose not|choose not|choosing not', weight: -2.5 },
    {
      words: '(would like to thank|we thank|thanks to|without giving a reason|study|trial|randomised|consent form)',
      weight: -2.0,
    },
    { words: NORMATIVE, weight: -1.0 },
    {
      words: '(beach|litter|charity shop|garden|gardening|food bank|library volunteers|sports|school trip)',
      weight: -1.0,
    },
    {
      words:
        '(these|this|the|all|our|panel|committee|board) .. (role|roles|position|positions|post|posts|work|membership|seat|seats|appointments|place|places) .. (is|are|will be) .. (voluntary|unpaid|honorary|unsalaried|unremunerated|not paid|not salaried|volunteer|on a voluntary basis)',
      unless: '(withdraw|study)',
      weight: 0.9,
    },
    {
      words:
        '(without|no|not|any|nor) .. (compensation|remuneration|payment|pay|fee|fees|honorarium|salary|stipend|wage|wages|reward|reimbursement|sitting fees)',
      also: '(serve|serves|served|member|members|participants|people|panel|committee|board|time|role|you|attend|attending|part|patients|consumers|volunteers|carers|representatives|taking part|travel)',
      unless: '(invoice|tax|rent|late|council tax|unpaid carer)',
      negated: true,
      weight: 0.9,
    },
    {
      words:
        '(cannot|can not|unable|not able|not in a position|do not|does not|will not|not possible|no funding|no budget|no money|no resources|afford) .. (to)? .. (pay|offer .. (payment|fee|money|reward)|reimburse|remunerate|compensate|provide .. (payment|fee)|cover .. time)',
      also: '(you|people|participants|members|time|attending|taking part|volunteers|patients|users|carers|contributors|anyone|part|panel)',
      negated: true,
      weight: 0.9,
    },
    {
      words:
        '(you|people|participants|members|volunteers|they|users|carers|residents|attendees|contributors) (will|are|were|is|do|did|would) not .. (be)? (paid|get paid|receive payment|receive any payment|receive a fee|remunerated|compensated|rewarded|reimbursed)',
      negated: true,
      weight: 0.99,
    },
    {
      words: '(draw|raffle|prize|chance to win|win a|win an|win one|be entered|lucky winner|gift card draw)',
      also: '(survey|take part|taking part|part|complete|participants|respond|everyone|feedback|thank you|consultation|questionnaire|gift card|voucher)',
      weight: 0.81,
    },
    {
      words:
        '(tea|coffee|lunch|cake|refreshments|biscuits|sandwiches|buffet|pizza|snacks) .. (and|,)? .. (tea|coffee|lunch|cake|refreshments|biscuits|sandwiches|buffet|pizza|snacks)? .. (provided|available|included|on offer|will be|supplied|served)',
      also: '(workshop|event|meeting|session|come|join|focus group|thank|views|provided !|panel|consultation|take part|provided)',
      weight: 0.45,
    },
    {
      words:
        '(goodwill|good will|generosity|give up their|gave up their|giving up their|freely give|give .. time freely|time freely|unpaid time|volunteer time|volunteering their time|volunteered their time|donate their time)',
      also: '(people|members|volunteers|panel|residents|patients|users|carers|participants|those|group|rely|relies|we|lived experience)',
      weight: 0.9,
    },
    {
      words:
        '(volunteer|volunteering) (to|as|for|on) .. (join|be|become|our|the|a)? .. (panel|advisory|board|committee|forum|group|representative|adviser|lived experience|member|advisors)',
      weight: 0.72,
    },
    {
      words:
        '(expenses|travel|travel costs|travel expenses|out of pocket expenses|bus fares|mileage|parking) .. (only|will be|are|can be|is) .. (reimbursed|refunded|covered|paid|claimed|met) .. (but|no|only|although|,) .. (no|not|there|fee|payment)?',
      weight: 0.45,
    },
    {
      words:
        '(volunteers|volunteer) (who|that|which|and) .. (give|gives|gave|given|do not|are not|unpaid|freely|offer)',
      weight: 0.63,
    },
    {
      words: '(made up of|run by|staffed by|consists of|team of|group of|panel of|network of|all) .. volunteers',
      also: '(panel|group|forum|network|committee|members|access|patient|board)',
      weight: 0.45,
    },
    {
      words:
        '(this is|these are|it is|as|is) .. (a|an)? .. (volunteer|voluntary|unpaid|honorary|non paid) (opportunity|role|post|position|appointment|opportunities|roles|positions|panel|group|basis|commitment)',
      unless: '(study|withdraw)',
      weight: 0.81,
    },
    {
      words:
        '(no|not|without|lack|lacks|lacking|limited) .. (budget|funding|funds|money|resources) .. (to|for|available) .. (pay|paying|reward|rewarding|compensate|remunerate|thank|reimburse|payment|payments) .. (contributors|people|members|participants|you|users|volunteers|patients|carers|time|involvement)?',
      negated: true,
      weight: 0.99,
    },
    {
      words:
        '(free|complimentary|light|small|hot) (lunch|refreshments|tea|coffee|meal|buffet|snacks|breakfast) .. (will|is|are|and|provided|as|for|to|included)',
      also: '(thank|coming|taking part|attend|participants|join|event|workshop|your time|attendees|in return)',
      weight: 0.63,
    },
    {
      words:
        '(lunch|refreshments|tea|coffee|cake|certificate|badge|gift|token|card) ... to (thank|show .. appreciation|say thank|express) .. (you|for|our|participants|them)?',
      weight: 0.72,
    },
    {
      words:
        '(could|can|might|may|will|to|chance|opportunity) .. (win|winning|be entered|entry) .. (a|an|one|into|to|shopping|vouchers|tickets|prizes|prize|#num|£)',
      also: '(survey|part|questionnaire|feedback|complete|respond|views|say|comment|participants|poll)',
      weight: 0.9,
    },
    {
      words:
        '<users> .. (are|is|were|was|will be) not (paid|salaried|remunerated|compensated|rewarded) .. (for|but|and|,|$)',
      negated: true,
      weight: 0.99,
    },
    { words: SPOKEN, weight: -1.2 },
    {
      words:
        '(will i|do i|do you|are we|will we|do members|do people|are people) .. (get|be|receive|paid|given)? .. (money|paid|payment|a fee) ... ?',
      near: '^ (no|unfortunately|sorry)',
      weight: 1.1,
    },
    {
      words:
        '(looking for|seeking|recruiting|need|want|recruit|call for) .. volunteers .. (who|with|to) ... (panel|panels|group|board|committee|interview|forum|lived|services|experience|advise|research)',
      weight: 1,
    },
    {
      words:
        '(time|work|contribution|contributions|attendance|hours) .. (cannot|can not|is not|are not|will not|not) .. (be)? (remunerated|paid|compensated|rewarded|reimbursed)',
      negated: true,
      weight: 1.1,
    },
    {
      words:
        '(honorary|unremunerated|unsalaried) (capacity|basis|members|role|roles|position|positions|post|work|place|places|appointment|commitment)',
      also: '(serve|serves|panel|board|group|committee|forum|members|clients|patients|tenants|residents|network|join|sitting)',
      unless: '(soup kitchen|trustee|charity shop)',
      weight: 0.6,
    },
    {
      words:
        '(remuneration|payment|fee|fees|pay|honorarium|honoraria|allowance) : (nil|none|no|n a|zero|not applicable|unpaid|voluntary)',
      weight: 1.1,
    },
    {
      words:
        '(received|given|presented with|gets|get|receive|awarded|handed) .. (a|an)? (certificate|certificates|badge|badges|mug|box of chocolates|bunch of flowers|letter of thanks|thank you card|tote bag|t shirt)',
      also: `(${PEOPLE_ASKED}|hours|time|thanks|project|panel)`,
      weight: 0.9,
    },
    {
      words:
        '(for|in) (nothing|lieu of (payment|pay|a fee)|no (money|pay|payment|reward)|free|tea and cake|love|no fee)',
      also: '(tenants|members|residents|patients|carers|people|users|clients|whānau|consumers|volunteers|panel|we|time|helped|written|worked|group|i)',
      unless: '(free of charge|for free (event|tickets)|ask for nothing)',
      weight: 0.8,
    },
    {
      words:
        '(never|not) .. (got|get|received|given|paid|seen|earned|offered) .. (a)? (cent|penny|pence|dime|money|pay|fee|payment|pound|euro|dollar)',
      negated: true,
      weight: 1.1,
    },
    {
      words:
        '(give|gives|gave|put in|puts in|putting in|contribute|contributes) .. (#num|several|three|two|four|many|hundreds|a few) .. hours .. (a|per|each|over|of)',
      also: '(not paid|unpaid|certificate|no payment|volunteer|voluntary|never paid|thanks)',
      weight: 0.6,
    },
    { words: '(soup kitchen|charity shop|food bank)', weight: -0.6 },
  ],
  flags: [
    { text: 'This is an unpaid role. Bus fares will be refunded.', grade: 'practice-thin' },
    { text: 'We are unable to pay participants.', grade: 'practice-thin' },
    { text: 'Lunch will be provided as a thank you.', grade: 'practice-thin' },
    { text: 'Panel members are volunteers and do not receive a fee.', grade: 'practice-thin' },
    { text: 'Everyone who takes part will be entered in a prize draw for a £20 voucher.', grade: 'dated-commitment' },
    { text: 'In return you will get a certificate and a warm glow.', grade: 'practice-thin' },
    { text: 'No remuneration is available for consumer representatives.', grade: 'practice-thin' },
    { text: 'Participation is voluntary and unpaid.', grade: 'practice-thin' },
    { text: 'Out-of-pocket expenses may be claimed with receipts.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'Taking part is voluntary: you can stop at any time.', why: 'research consent' },
    { text: 'Unpaid carers', why: 'who people are, not how the panel treats them' },
    { text: 'Members chose not to be paid.', why: "people's own choice" },
    { text: 'Unpaid council tax / unpaid work order', why: 'other senses' },
    { text: 'Expenses as well as the hourly fee', why: 'paid' },
  ],
} satisfies Sign;
