import type { Sign } from '../sign';
import { NORMATIVE } from '../wordings';

export default {
  id: 'compliance-only',
  name: 'Compliance only',
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
      weight: 0.6,
    },
    {
      words:
        '(meet|meets|met|meeting|satisfy|satisfies|satisfied|fulfil|fulfils|fulfilled|discharge|discharges|discharged|comply|complies|complying|compliance) .. (with)? .. (our|the|its|this|that|all|funder|legal|statutory|regulatory|minimum|any|their|relevant)? .. (duty|duties|requirement|requirements|obligation|obligations|regulations|regulation|standard|standards|letter|guidelines|checklist|legislation|mandate)',
      also: '(consult|consultation|consultations|engage|engagement|involve|involvement|participation|comment|hearing|service user|user|stakeholder|public|co-creation|co-production|event|feedback)',
      weight: 0.9,
    },
    {
      words:
        '(in line|in accordance|accordance|per|compliance|keeping|consistent) (with)? .. (the)? .. (requirement|requirements|checklist|duty|duties|directive|regulations|regulation|guidelines|procedure|statute|act|legislation|standards|mandate|emphasis|order|policy|section)',
      also: '(consult|consultation|consultations|engage|engagement|involve|involvement|participation|comment|hearing|listening|public meeting|co-creation|co-production|listening sessions)',
      weight: 0.7,
    },
    {
      words:
        '(tick box|tick box|tickbox|ticking (a|the) box|box ticking|box ticking|check the box|checkbox exercise|check box|paper exercise|paying lip service|lip service|going through the motions|rubber stamp)',
      weight: 0.8,
    },
    {
      words:
        '(engagement|consultation|involvement|participation|co-production) (status)? (: .. (tick|ticked|complete|completed|done|green|yes)|? .. (tick|ticked|complete|done|yes|check))',
      weight: 1,
    },
    {
      words: '^ (tick|ticked|done|check|complete|completed) $',
      near: '(engagement|consultation|involvement|participation|stakeholder)',
      weight: 1,
    },
    {
      words:
        '(engagement|consultation|involvement|participation) (is|was|has been|have been|are) .. (completed|complete|done|carried out|undertaken|conducted) ... (in line|accordance|as required|checklist|to meet|per|because|to comply|in compliance)',
      weight: 0.8,
    },
    {
      words:
        '(consultation|engagement|involvement|hearing|participation|comment period) (is|was|as) .. (formality|a legal requirement|a statutory requirement|statutory requirement|procedural|a requirement|mandatory|required|compulsory|box)',
      weight: 0.9,
    },
    {
      words:
        '(minimum|mandatory|statutory|required|prescribed|obligatory|compulsory) .. (#num|day|week)? .. (consultation|comment period|comment|engagement|notice and comment|public hearing|hearing|notice period|public comment)',
      weight: 0.6,
    },
    {
      words:
        '(consultation|comment period|engagement|notice|hearing) .. (period)? (was|has been|were) .. (observed|followed|complied with|adhered to|met|satisfied)',
      weight: 0.9,
    },
    {
      words:
        '(equality impact assessment|eia|eqia|impact assessment|equality analysis|equalities assessment) (has been|was|is) .. (signed off|completed|done|carried out|complete)',
      weight: 0.6,
    },
    {
      words: '(no|not) further (involvement|engagement|consultation|action|input) is (needed|required|necessary)',
      also: '(assessment|signed off|completed|requirement|duty|complete|met)',
      negated: true,
      weight: 0.6,
    },
    {
      words:
        '(to meet|to satisfy|to comply with|because of|as required by|as per|under) .. (funder|funding|grant|regulator|legal|statutory|contract|contractual|the act|congressional|the executive order|departmental|inspection) .. (requirement|requirements|conditions|duty|duties|obligations|directive|order|rules)?',
      also: '(event|consult|consultation|engagement|involve|session|sessions|survey|hearing|held|user|listening)',
      weight: 0.8,
    },
    {
      words:
        '(right to be|your rights|gives you a right|you have the right|data|gdpr|privacy|processing|planning permission|building regulations|respondents|campaigners|redundancy|employees|fire|health and safety|not (just|a|only|about) .. (tick|box|duty)|more than|go beyond|goes beyond|beyond the)',
      weight: -1,
    },
    { words: NORMATIVE, weight: -0.6 },
  ],
  flags: [
    { text: 'We are required by law to consult and this meets that duty.' },
    { text: 'Engagement has been completed in line with the checklist.' },
    { text: 'The equality impact assessment has been signed off; no further involvement is needed.' },
    { text: 'Stakeholder engagement? Tick.' },
    { text: 'A minimum 30-day comment period was observed.' },
    { text: 'To meet funder requirements a service user event was held.' },
    { text: 'Consultation is a formality at this stage.' },
    { text: 'Involvement status: green (complete)' },
  ],
  passes: [
    { text: 'The law gives you a right to be involved; this is how.', why: 'rights information' },
    { text: 'Legal basis for processing data', why: 'privacy' },
    { text: 'Public sector equality duty', why: 'heading' },
    { text: 'Respondents called it a tick-box exercise.', why: 'reported' },
  ],
} satisfies Sign;
