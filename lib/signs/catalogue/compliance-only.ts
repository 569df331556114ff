import type { Sign } from '../sign';
import { NORMATIVE, SPOKEN } from '../wordings';

export default {
  id: 'compliance-only',
  name: 'Asked because the rules say so',
  polarity: 'tokenistic',
  tier: 2,
  source: {
    factSheet: 's5, by extension',
    other: 'NHS England; Australian Good Practice Guidelines (tick a box); Gunning',
  },
  stages: ['planning', 'decision'],
  level: 'consulting',
  strength: 'weak',
  family: 'concern',
  explain: 'It sounds as if people were asked only because the rules say so.',
  ask: "Ask: 'What did you want to learn from people? What did you learn?'",
  easyRead: 'People were asked because the rules say so.',
  evidence: [
    {
      words:
        '(required|obliged|obligated|mandated|compelled) .. (by law|by statute|by legislation|by regulation|legally|statutorily|under|to consult|to engage|to involve) .. ',
      also: '(consult|consultation|engage|engagement|involve|involvement|comment|hearing|views)',
      weight: 0.51,
    },
    {
      words:
        '(meet|meets|met|meeting|satisfy|satisfies|satisfied|fulfil|fulfils|fulfilled|discharge|discharges|discharged|comply|complies|complying|compliance) .. (with)? .. (our|the|its|this|that|all|funder|legal|statutory|regulatory|minimum|any|their|relevant)? .. (duty|duties|requirement|requirements|obligation|obligations|regulations|regulation|standard|standards|letter|guidelines|checklist|legislation|mandate)',
      also: '(consult|consultation|consultations|engage|engagement|involve|involvement|participation|comment|hearing|service user|user|stakeholder|public|co-creation|co-production|event|feedback)',
      weight: 0.77,
    },
    {
      words:
        '(in line|in accordance|accordance|per|compliance|keeping|consistent) (with)? .. (the)? .. (requirement|requirements|checklist|duty|duties|directive|regulations|regulation|guidelines|procedure|statute|act|legislation|standards|mandate|emphasis|order|policy|section)',
      also: '(consult|consultation|consultations|engage|engagement|involve|involvement|participation|comment|hearing|listening|public meeting|co-creation|co-production|listening sessions)',
      weight: 0.59,
    },
    {
      words:
        '(tick box|tick box|tickbox|ticking (a|the) box|box ticking|box ticking|check the box|checkbox exercise|check box|paper exercise|paying lip service|lip service|going through the motions|rubber stamp)',
      weight: 0.68,
    },
    {
      words:
        '(engagement|consultation|involvement|participation|co-production) (status)? (: .. (tick|ticked|complete|completed|done|green|yes)|? .. (tick|ticked|complete|done|yes|check))',
      weight: 0.85,
    },
    {
      words: '^ (tick|ticked|done|check|complete|completed) $',
      near: '(engagement|consultation|involvement|participation|stakeholder)',
      weight: 0.85,
    },
    {
      words:
        '(engagement|consultation|involvement|participation) (is|was|has been|have been|are) .. (completed|complete|done|carried out|undertaken|conducted) ... (in line|accordance|as required|checklist|to meet|per|because|to comply|in compliance)',
      weight: 0.68,
    },
    {
      words:
        '(consultation|engagement|involvement|hearing|participation|comment period) (is|was|as) .. (formality|a legal requirement|a statutory requirement|statutory requirement|procedural|a requirement|mandatory|required|compulsory|box)',
      weight: 0.77,
    },
    {
      words:
        '(minimum|mandatory|statutory|required|prescribed|obligatory|compulsory) .. (#num|day|week)? .. (consultation|comment period|comment|engagement|notice and comment|public hearing|hearing|notice period|public comment)',
      weight: 0.51,
    },
    {
      words:
        '(consultation|comment period|engagement|notice|hearing) .. (period)? (was|has been|were) .. (observed|followed|complied with|adhered to|met|satisfied)',
      weight: 0.77,
    },
    {
      words:
        '(equality impact assessment|eia|eqia|impact assessment|equality analysis|equalities assessment) (has been|was|is) .. (signed off|completed|done|carried out|complete)',
      weight: 0.51,
    },
    {
      words: '(no|not) further (involvement|engagement|consultation|action|input) is (needed|required|necessary)',
      also: '(assessment|signed off|completed|requirement|duty|complete|met)',
      negated: true,
      weight: 0.51,
    },
    {
      words:
        '(to meet|to satisfy|to comply with|because of|as required by|as per|under) .. (funder|funding|grant|regulator|legal|statutory|contract|contractual|the act|congressional|the executive order|departmental|inspection) .. (requirement|requirements|conditions|duty|duties|obligations|directive|order|rules)?',
      also: '(event|consult|consultation|engagement|involve|session|sessions|survey|hearing|held|user|listening)',
      weight: 0.68,
    },
    {
      words:
        '(right to be|your rights|gives you a right|you have the right|data|gdpr|privacy|processing|planning permission|building regulations|respondents|campaigners|redundancy|employees|fire|health and safety|not (just|a|only|about) .. (tick|box|duty)|more than|go beyond|goes beyond|beyond the)',
      weight: -2.5,
    },
    { words: NORMATIVE, weight: -1.0 },
    {
      words:
        '(statutory|mandatory|required|formal|legally required|legal|compulsory|obligatory|prescribed|regulatory) (consultation|engagement|public consultation|consultations|hearing|comment period|involvement|consultation period|consultation process|public hearing|engagement process) .. (has|was|is|must|will|have|were|requirements|requirement|had) .. (been)? (carried out|completed|undertaken|conducted|held|done|met|fulfilled|followed|take place|satisfied|run|concluded)',
      weight: 0.85,
    },
    {
      words:
        '(in order to|to|so as to|so that we|designed to|intended to) (comply with|satisfy|meet|fulfil|discharge|observe|conform to) .. (the)? .. (act|law|regulations|regulation|regulator|duty|requirement|requirements|statute|legislation|directive|order|rules|funder|grant|conditions|guidance|policy|obligation|obligations|standards|inspectors|terms)',
      also: '(consult|consulted|consultation|engage|engaged|engagement|involve|involved|involvement|meeting|hearing|event|survey|views|public|participation|listening|co-production|sessions|session)',
      weight: 0.85,
    },
    {
      words:
        '(consultation|engagement|involvement|participation|hearing|public hearing|public engagement|user involvement|public consultation|community engagement|co-production) .. (is|was|are|were|must be|has to be) .. (a|an|only|done|carried out|undertaken|held|needed|required)? .. (condition of|requirement of|legal requirement|statutory requirement|required|requirement|obligation|required by|mandated|compulsory|to satisfy|to comply|to meet)',
      weight: 0.85,
    },
    {
      words:
        '(we|council|trust|board|department|they|agency|authority|commission) .. (have|has|had|are|is|were|was) .. (fulfilled|met|discharged|satisfied|complied with|obliged|required|bound|legally obliged|legally required|under a duty|obligated|a duty|a legal duty) .. (our|its|the|by law|to|all)? .. (duty|duties|obligation|obligations|requirement|requirements|consult|seek|engage|involve|ask|hold|legal)',
      also: '(consult|consultation|views|engage|engagement|involve|involvement|ask|public|hearing|comments)',
      weight: 0.85,
    },
    {
      words:
        '(law|act|regulations|legislation|statute|funder|regulator|grant|rules|policy) (says|say|requires|require|obliges|oblige|means|demands|expects|told us|compels) .. (we|us|that|council|councils|the|a)? .. (must|have to|to|should|need to)? .. (ask|consult|engage|involve|hold|seek|consultation|engagement|public|hearing|views|a)',
      weight: 0.77,
    },
    { words: '(box|boxes) (ticked|checked)', weight: 0.85 },
    {
      words:
        '(consultation|engagement|involvement|participation) .. (requirement|requirements|duty|box|status|milestone|condition|obligation) .. (:|is|was|has been|have been|are|been) .. (met|complete|completed|ticked|satisfied|done|fulfilled|discharged|green|yes|achieved|closed)',
      weight: 0.85,
    },
    {
      words: '(consultation|engagement|involvement|participation) (:|-)? (done|ticked|complete|completed|met|tick)',
      weight: 0.51,
    },
    {
      words:
        '(hearing|consultation|comment|notice|public meeting) .. (is|are|was) .. (required|needed|mandatory|necessary) (before|by|under|for|prior)',
      weight: 0.77,
    },
    {
      words:
        '(as|per) .. (required|per|mandated|directed|stipulated|specified|prescribed|set out) .. (by|under|in) .. (the)? .. (act|law|requirements|regulations|executive order|statute|congress|congressional|memorandum|legislation|order|directive|appropriations act|section|code|policy)',
      also: '(consult|consultation|engagement|involvement|hearing|listening|comment|public|report|sessions|views)',
      weight: 0.68,
    },
    { words: '(boiler|gas|engine|building regulations|more than the law|wanted to do more)', weight: -2.2 },
    {
      words:
        '(consultation|engagement|involvement|exercise|hearing|meeting|survey|event|notice|process|this) .. (fulfils|fulfil|meets|satisfies|discharges|complies with|complied with|met|fulfilled|satisfied|observes|is in compliance with|is to comply with) .. (the|our|a|all|this|that|its)? .. (requirement|requirements|duty|duties|obligation|obligations|section|act|regulations|law|statute|rules|standard|standards|condition|conditions)',
      weight: 0.85,
    },
    {
      words:
        '<pros> (have|has|had|need|are obliged|are required|must|are legally required|are bound) (to)? (consult|engage|involve|hold a consultation|hold consultation|ask you|ask people|seek views)',
      unless: '(want|better|believe|value|should)',
      weight: 0.59,
    },
    {
      words:
        '(because|as|since|only because) .. (law|act|regulations|rules|funder|policy|guidance) .. (requires|require|says|say|demands|obliges)',
      also: '(consult|consulted|engage|engaged|involve|involved|held|asked|ask|consultation|event)',
      weight: 0.94,
    },
    { words: SPOKEN, weight: -1.2 },
  ],
  flags: [
    { text: 'We are required by law to consult and this meets that duty.', grade: 'practice-thin' },
    { text: 'Engagement has been completed in line with the checklist.', grade: 'practice' },
    {
      text: 'The equality impact assessment has been signed off; no further involvement is needed.',
      grade: 'practice-thin',
    },
    { text: 'Stakeholder engagement? Tick.', grade: 'practice-thin' },
    { text: 'A minimum 30-day comment period was observed.', grade: 'practice' },
    { text: 'To meet funder requirements a service user event was held.', grade: 'practice' },
    { text: 'Consultation is a formality at this stage.', grade: 'practice-thin' },
    { text: 'Involvement status: green (complete)', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'The law gives you a right to be involved; this is how.', why: 'rights information' },
    { text: 'Legal basis for processing data', why: 'privacy' },
    { text: 'Public sector equality duty', why: 'heading' },
    { text: 'Respondents called it a tick-box exercise.', why: 'reported' },
  ],
} satisfies Sign;
