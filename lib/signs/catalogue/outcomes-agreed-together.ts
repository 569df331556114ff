import type { Sign } from '../sign';

export default {
  id: 'outcomes-agreed-together',
  name: 'Goals agreed together',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's4 principle 2 (agreed outcomes); s3 (people at community level shaping or setting outcomes)',
    other: 'Co-production Network for Wales (outcomes that matter); NICE QS148',
  },
  stages: ['planning', 'agenda', 'evaluation'],
  level: 'co-designing',
  strength: 'medium',
  family: 'planning-and-design',
  explain: 'People helped to choose the goals.',
  ask: "Ask: 'Who chose the goals? Can people change them?'",
  easyRead: 'People who use the service help to set the goals. They say what good looks like.',
  evidence: [
    {
      frame: ['set', 'decide', 'design', 'plan'],
      lemma: 'set define agree choose pick write decide identify draw_up develop shape determine name create draft',
      agent: 'users',
      patient: '#outcome',
      weight: 1,
      unless: '(personal|own life|individual)',
    },
    {
      frame: ['set', 'decide', 'design', 'plan'],
      lemma: 'set define agree choose pick write decide identify develop shape determine co-design co-produce create',
      with: 'users',
      patient: '#outcome',
      weight: 1,
    },
    {
      words:
        '(outcomes|outcome|goals|goal|aims|aim|objectives|vision|measures|indicators|success measures|success|ambitions|targets) ... (set|agreed|defined|chosen|picked|written|decided|developed|identified|co-produced|co-designed|shaped|created) .. (by|with|jointly|together|between) ... <users>',
      weight: 1,
    },
    {
      words:
        '<users> ... (set|agreed|agree|defined|define|chose|choose|picked|wrote|write|decided|identified|said|says|say|developed|develop) .. (their own|our|the|its|shared|what)? .. (outcomes|goals|aims|objectives|vision|measures|indicators|success|good looks like|ambitions)',
      weight: 0.9,
    },
    {
      words:
        '(what (does)? (good|success|better) (look|looks) like|what a good (service|life) looks like|what good looked like|what success looks like)',
      also: '(<users>|[member]|together|we|people)',
      weight: 0.7,
    },
    {
      words:
        '(together|jointly|collectively) .. (we|they|members|tenants|staff)? .. (agreed|set|agree|decided|defined) ... (what should change|goals|aims|outcomes|vision|objectives|measures|what we want)',
      weight: 1,
    },
    {
      words:
        '(shared|joint|common|agreed|co-produced|collective|mutual) (goals|goal|vision|outcomes|aims|objectives|purpose|set of values|values|ambition|success measures)',
      weight: 0.4,
    },
    {
      words: '(shared|joint|common|agreed|co-produced|collective) (goals|goal|vision|outcomes|aims|objectives|purpose)',
      also: '(<users>|[member]|[unite])',
      weight: 0.4,
    },
    { words: '(agreed|set|written|developed) (with|by) <users> (:|-)', weight: 0.6 },
    {
      words: '(statements|statement|i statements|we statements) ... (written|made|chosen|agreed) by .. <users>',
      weight: 0.8,
    },
    {
      words:
        '(outcomes|outcome|measures|goals|aims) (that|which) .. <users> .. (picked|chose|set|agreed|wrote|named|value|want|said|defined)',
      weight: 1,
    },
    {
      words:
        '(agreed with|set by|decided by) (the)? .. (department|funder|board|cabinet|ministry|regulator|commissioner)',
      weight: -0.8,
      unless: '(members|tenants|users|disabled|residents|self advocates)',
    },
    {
      words:
        '(outcome of (the|this|our) .. (consultation|review|survey|application|appeal|complaint|election)|consultation outcome|patient outcomes|clinical outcomes|health outcomes|educational outcomes|learning outcomes|primary outcome|secondary outcome|outcome measure|questionnaire)',
      weight: -0.6,
    },

    {
      words: '(success|good|better|a good (day|life|service)) (would|looks|look|should|means|looked) .. (like|to)',
      also: '(<users>|members|together|in the words of)',
      weight: 0.6,
    },
    {
      words:
        '<users> ... (said|wrote|described|agreed|decided|told us|defined|picked|chose|set) ... what .. (success|good|better|they want)',
      weight: 0.6,
    },
    {
      words: '(in the words of|written by|chosen by|picked by) .. <users>',
      also: '(outcome|outcomes|measure|measures|goal|goals|success|vision|indicator|aims)',
      weight: 0.6,
    },
    {
      words:
        '(targets|target|outcomes|measures|goals|aims|vision|objectives|indicators) ... (agreed|set|chosen|picked|written) ... (with|by|jointly|together) .. <people|carers|mixed>',
      weight: 0.5,
    },
    {
      words:
        '(set|agreed|chose|wrote|defined|developed) .. (goals|aims|outcomes|objectives|vision|measures) (together|jointly) (with|by)? .. <users>?',
      weight: 0.9,
    },
    {
      words: 'what (does)? good (look|looks) like',
      near: '<users> (wrote|said|decided|set|gave|answered|agreed)',
      weight: 0.7,
    },

    {
      frame: 'decide',
      agent: 'users',
      weight: 0.9,
      also: '(how (we|to) .. (measure|judge|know)|what (success|good|we aim|to aim))',
    },
    {
      frame: ['set', 'decide', 'design', 'plan'],
      agent: 'users',
      patient: '~outcome',
      lemma: 'set define agree choose pick write decide identify draw_up develop shape determine',
      weight: 0.8,
    },
    {
      words: '(vision|goals|aims|outcomes|objectives) , (drawn up|written|agreed|set|chosen) by ... <users>',
      weight: 0.9,
    },

    {
      words:
        '(goal ... set|goals ... set|outcome ... set|measures ... chosen|goal ... agreed|set) (by|with|between|from|on) : ... <people|carers>',
      weight: 0.7,
    },

    {
      words:
        '<joint> .. (agreed|set|chose|settled on|signed up to|wrote|worked out|defined|decided on|decided) ... (goals|aims|things|results|outcomes|measures|list|what|targets|vision|objectives)',
      weight: 0.9,
      unless: '(contract price|venue)',
    },
    {
      words:
        '(aims|goals|outcomes|measures|objectives|targets|vision|results) (of .. )? (was|were|are|is|have been) .. (worked out|set|agreed|chosen|written|settled|decided|drawn up) by ... <people|carers|mixed>',
      weight: 1,
    },
    {
      words: '(what would success be|what does success|what would good look like|what is a good day) ...',
      weight: 0.5,
    },
    {
      words: '^ <users> said ',
      near: '(what would success be|what does success|what would good|success look)',
      weight: 0.9,
    },
    {
      words:
        '(we|members|residents) .. (said|told|wrote) what .. good ... (that is now|now) .. (goal|measure|aim|target)',
      weight: 1,
    },
    {
      words: '(that is|it is|this is) now (the|our) (goal|measure|aim|target|outcome)',
      near: '(we|<users>) .. (said|wrote|chose|told)',
      weight: 0.9,
    },
    { words: '(should be better|will be different|to be held to|held to)', also: '<joint>', weight: 0.7 },

    {
      words: '^ <users> .. (wrote|gave|chose|found|had) .. (answer|answers|list|words) ',
      near: '(what (does|would|should) .. (good|success|better)|success look)',
      weight: 0.9,
    },

    {
      words:
        '(outcome|outcomes|goal|goals|aim|aims|target|targets|result|results|success|vision|measure|measures|what (good|success|better|getting better) .. (looks|is|means|would)|things that (should|would)|definition|standard of success|what counts) ... (agreed|set|settled|worked out|decided|chosen|defined|drawn up|drafted|written|put into words|shared|signed up|arrived at|agreed by|set by) .. (by|with|between|together|from|in)? ... (<people|carers>)',
      unless:
        '(should|must|your (worker|physiotherapist|goals|plan)|his|her goals|individual|care plan|exam|test results|treatment|election|results were shared|sent|published|should be)',
      weight: 0.9,
    },
    {
      words:
        '(<people|carers>|members|both sides|we and|we all) ... (agreed|agree|settled|settled on|set|defined|define|decided|chose|named|worked out|drew up|arrived at|signed up|came to|put into words|said) ... (outcome|outcomes|goal|goals|aim|aims|target|targets|vision|measures|success|should be better|results|what (good|success|a good|getting better|better))',
      unless:
        '(should set|should be agreed|must|your (worker|physiotherapist|goals|plan)|individual|care plan|exam|test results|treatment|pupils)',
      weight: 0.85,
    },
    {
      words:
        '(goal|goals|aim|aims|outcome|target|measure) .. (set|agreed|chosen|drawn up) (by|with) ... (<people|carers>|members)',
      unless: '(should|must|your)',
      weight: 1,
    },
    {
      words: '(members|<people|carers>|they|we) .. (said|chose|told us|agreed|wrote) ...',
      near: '(what (would|does|is|did) .. (success|good|better|a good) .. (be|look|mean|like)?)',
      weight: 0.9,
    },
    {
      words: '(that|this|it|these) (is|are) now (the|our) (goal|goals|aim|aims|target|measure|vision|test|yardstick)',
      near: '((we|<people|carers|mixed>) .. (said|told|chose|agreed|wrote) ...)',
      weight: 1.1,
    },
    {
      words: '(we|they|<people|carers>) (said|say|told) .. what (a|good|success) .. (looks like|means|is) ...',
      near: '(goal|aim|target|measure|vision)',
      weight: 0.8,
    },
    {
      words:
        '(both|two|all) (sides|parties) ... (say yes|agree|agreed|sign|signed) .. (to|off|on)? ... (target|targets|goal|goals|aim|aims|measure|measures|outcome|outcomes)',
      weight: 0.9,
    },
    {
      words: '(common|shared|joint|agreed) (set of|list of)? .. (goals|aims|outcomes|measures|targets|vision|list)',
      also: '(<people|carers>|with the|both sides|members)',
      unless: '(should|must|public funds|your|vision and (hearing|values))',
      weight: 0.6,
    },
    { words: '(you and your|your physiotherapist|outcomes should|goals with you)', weight: -1 },
    {
      words:
        '(your (worker|physiotherapist|nurse|key worker|therapist|coach) .. (will)? .. agree|(outcomes|goals|aims) (should|must) be)',
      negated: true,
      weight: -2,
    },
    { words: '(scan|symptoms|diagnosis|blood test|tablets|medication|prognosis)', negated: true, weight: -0.9 },
    {
      words:
        '((members|member) of the (cabinet|council|senate|board of directors)|cabinet (member|members)|mps|senators|shareholders|subscription)',
      negated: true,
      unless: '<people>',
      weight: -1.2,
    },
  ],
  flags: [
    { text: 'What does good look like? Members wrote the answer.', grade: 'practice-thin' },
    { text: 'Our aims were set jointly by tenants and staff.', grade: 'practice-thin' },
    { text: 'Together we agreed what should change by 2027.', grade: 'practice' },
    {
      text: 'Outcomes have been defined by persons with disabilities and adopted by the agency.',
      grade: 'practice-thin',
    },
    { text: 'Shared goals: agreed in our March workshop by members and managers', grade: 'practice' },
    {
      text: 'The outcomes framework was built on statements written by people who draw on support.',
      grade: 'practice-thin',
    },
    { text: 'The contract is paid on outcomes that people with disability picked.', grade: 'practice' },
    { text: 'Agreed with self-advocates: more choice over who supports you', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'Outcomes agreed with the Department for the grant', why: 'funder and body' },
    { text: 'The outcome of the consultation will be published.', why: 'result' },
    { text: 'Outcomes were agreed by the Board in June.', why: 'Board only' },
    { text: 'Consultation outcome', why: 'heading' },
  ],
} satisfies Sign;
