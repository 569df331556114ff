import type { Sign } from '../sign';
import { SPOKEN } from '../wordings';

export default {
  id: 'them-and-us-language',
  name: 'People talked about as a problem',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: "s3 (negative relationships: 'them and us', each side seen as a barrier)",
    other: "SCIE (peer workers challenge 'them and us'); social model of disability",
  },
  stages: ['planning', 'delivery'],
  level: 'informing',
  strength: 'medium',
  family: 'concern',
  explain: 'The words set staff and people against each other.',
  ask: "Ask: 'Could this be written in a way people would be happy to read about themselves?'",
  easyRead: 'It talks about people as a problem.',
  evidence: [
    {
      words:
        '(manage|managing|lower|lowering|dampen|temper|tempering|reset|control|handle|handling) .. (expectations|expectation|demands|behaviour of parents)',
      also: '(<users>|families|public|community|residents|patients|parents|people|tenants|carers|stakeholders|customers|of|their)',
      weight: 0.9,
    },
    { words: '(manage|managing) .. (the)? (expectations|expectation) of .. <users>', weight: 0.4 },
    {
      words:
        '(frequent flyers|frequent flyer|frequent attenders|bed blockers|bed blocker|bed blockers|bed blocking|bed blocking|time wasters|timewasters|revolving door patients|heartsink|repeat complainers|serial complainers|vexatious (complainant|complainants|parents|residents|individuals|families)|nimbys|nimby|scroungers|benefit cheats|the usual suspects|moaners|troublemakers|trouble makers|keyboard warriors)',
      weight: 1.1,
    },
    {
      words:
        '(challenging|difficult|demanding|problem|aggressive|awkward|unreasonable|vociferous|noisy|angry|persistent|hostile|uncooperative|non compliant|noncompliant|stroppy|pushy|entitled|irate) (parents|parent|families|family|patients|patient|residents|tenants|carers|relatives|service users|clients|customers|people|individuals|groups|minority|members|campaigners|claimants)',
      weight: 0.8,
    },
    {
      words:
        '(resistance|opposition|pushback|hostility|backlash|complaints|objections|noise) (from|by|among|amongst) .. <users> ... (expected|likely|anticipated|handled|managed|overcome|addressed|dealt|risk|minimised)',
      weight: 1,
    },
    {
      words:
        '<users> ... (do not|does not|cannot|can not|fail to|failed to|never|will not|not) .. (understand|appreciate|grasp|realise|accept|recognise) .. (how|that|why|the (complexity|cost|costs|pressures|constraints|budget|realities|reality|law|system|difficulties|process))',
      negated: true,
      weight: 1,
    },
    { words: '(those|these|such) people (do|are|want|cannot|always|never|think|should)', weight: 0.4 },
    {
      words:
        '(unrealistic|unreasonable|excessive|impossible|endless|insatiable|ever growing) (demands|demand|expectations|requests|wish list|wishes)',
      weight: 0.9,
    },
    {
      words:
        '(they|people|families|parents|residents|tenants) (want|wants|demand|expect|ask for) (everything|the earth|the moon|too much|more and more|it all|something for nothing)',
      weight: 1,
    },
    { words: '(disability|carer|disabled|mental health|protest|parents|activist|user|tenant) lobby', weight: 0.8 },
    {
      words:
        '(burden|drain|strain|cost|pressure|problem|threat|risk|liability|nuisance) (on|to|for) .. (service|services|system|trust|council|nhs|taxpayer|taxpayers|resources|staff|budget|budgets|society|front door|the state|public purse)',
      also: '(<people>|<carers>|families|elderly|disabled|users|patients|they|older)',
      weight: 0.7,
    },
    {
      words:
        '<people|carers> ... (put|puts|putting|place|placing|are|is) .. (a|an)? (pressure|burden|strain|drain|demand) (on)?',
      weight: 0.8,
    },
    {
      words:
        '(dealt with|deal with|handle|handled|managed|contain|contained|kept away|kept out|controlled) .. (by|through) .. <officials|body|thing>',
      also: '(difficult|challenging|parents|families|complaints|resistance|angry|residents|opposition)',
      weight: 0.5,
    },
    {
      words:
        '(non compliant|noncompliant|non compliance|non compliance|non cooperative|did not comply|fails to engage|failed to engage|attention seeking|manipulative|lack insight|lacks insight|play the system|playing the system|abuse the system)',
      also: '<people|carers>',
      weight: 0.8,
    },
    {
      words:
        '(pupils|children did|students|behaviour support|behavioural support|positive behaviour|autism|bid|heating|tender|supplier|wiring|device|software|browser|called out|is changing|we talked it through|had come to see|used to see|used to think|myth|stigma|should not|never call|avoid (words|terms|language)|not a burden|are not|is not|reduce the burden on|paperwork|administrative burden|regulatory burden)',
      weight: -2.5,
    },
    { words: '(them and us|us and them)', weight: -0.8 },
    {
      words:
        '(manage|managing|temper|tempering|lower|lowering|control|handle|dampen|limit|contain) .. (public|community|patient|parent|parental|user|resident|people|families|customer|stakeholder|their|tenant|carer|family|local|unrealistic|the)? .. (expectations|expectation|demands|emotions|anger)',
      weight: 1,
    },
    {
      words:
        '(<users>|#people|#carers|parents|families|residents|patients|complainers|complainants|campaigners|relatives|customers|claimants) .. (are|is|can be|can|often|sometimes|tend to be|become|remain|were|was|too) (very|too|often|extremely|quite|rather|so|always|be|increasingly|overly|highly)? (difficult|demanding|challenging|aggressive|unreasonable|resistant|unrealistic|hostile|angry|manipulative|ungrateful|uncooperative|needy|vexatious|noncompliant|obstructive|awkward|disruptive|a burden|a drain|a nuisance|problematic|naive|biased|negative|over emotional|abusive)',
      weight: 1,
    },
    {
      words:
        '(<users>|#people|#carers|parents|families|residents|patients|they|people) .. (have|has|had|with|hold|often have|tend to have) .. (unrealistic|unreasonable|excessive|inflated|too high|impossible|high) (expectations|demands|ideas|hopes)',
      weight: 1,
    },
    {
      words:
        '(complainers|complainants|complaints|<users>|patients|families|parents|residents|they|these people) .. (take|takes|took|taking|waste|wastes|wasting|use|using|clog|block|blocking|drain|cost|consume|eat) .. (up)? .. (too much|up|staff time|our time|beds|resources|time|money|a lot of|officer time|appointments)',
      also: '(too much|waste|wasting|block|beds|staff time|drain|clog|officer time|burden|resources)',
      weight: 0.9,
    },
    { words: '(block|blocks|blocking|blocked) beds', weight: 1 },
    { words: '(vocal|noisy|small|loud|angry|unrepresentative|disgruntled) minority', weight: 1 },
    {
      words:
        '(<users>|carers|residents|families|parents|patients|people|communities|tenants|public) .. (are|is|be|remain|were|may be|can be) .. (resistant|hostile|opposed|averse) to (change|the change|new|the new|progress|changes)',
      weight: 1.1,
    },
    {
      words:
        '(do|does|did|will) not .. (appreciate|understand|grasp|realise|see|get|recognise) .. (the|how|that|what|why|our) .. (pressures|pressure|cost|costs|constraints|budget|budgets|work|complexity|difficult|realities|reality|challenges|limits|money|law)?',
      also: '(residents|people|families|parents|patients|users|public|community|tenants|carers|they|those|campaigners)',
      negated: true,
      weight: 0.9,
    },
    {
      words:
        '(burden|drain|strain) on .. (the)? .. (system|services|service|council|nhs|taxpayer|taxpayers|resources|society|state|staff|budget|budgets|trust|hospital|community|economy)',
      also: '(elderly|older|disabled|patients|people|they|users|families|population|residents|growing|those|#people)',
      unless: '(reduce|administrative|regulatory|paperwork|disease)',
      weight: 1,
    },
    {
      words:
        '(these|those|such) (patients|families|parents|people|residents|individuals|tenants|clients|users) .. (block|waste|take|refuse|demand|complain|expect|do not|will not|cannot|never|always|cost|put|want)',
      weight: 0.9,
    },
    {
      words: '(see families as|see people as|seen as|used to see|now work together|feel like|made to feel)',
      weight: -2.2,
    },
    { words: SPOKEN, weight: -1.2 },
  ],
  flags: [
    { text: 'We need to manage the expectations of families.', grade: 'norm' },
    { text: 'Frequent flyers put pressure on the front door.', grade: 'practice-thin' },
    { text: 'Those people do not understand how budgets work.', grade: 'practice-thin' },
    { text: 'Challenging parents should be dealt with by a senior officer.', grade: 'norm' },
    {
      text: 'Resistance from residents is expected and will be handled through communications.',
      grade: 'practice-thin',
    },
    { text: 'Bed blockers cost the trust £3m a year.', grade: 'practice' },
    { text: 'They want everything; we have to be realistic.', grade: 'practice-thin' },
    { text: 'Unrealistic demands from the disability lobby', grade: 'practice-thin' },
  ],
  passes: [
    { text: "Members called out the 'them and us' culture, and it is changing.", why: 'critique' },
    { text: 'Staff and carers had come to see each other as the problem. We talked it through.', why: 'reflection' },
    { text: 'Challenging behaviour support plan', why: 'clinical term in common use; context only' },
    { text: 'Non-compliant heating system; non-compliant bid', why: '' },
  ],
} satisfies Sign;
