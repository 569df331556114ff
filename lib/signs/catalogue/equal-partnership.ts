import type { Sign } from '../sign';

export default {
  id: 'equal-partnership',
  name: 'Working as equals',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet:
      's1 (equal partnership and collaboration); s4 principle 3 (working together in equal partnership); s6 (treated equally, equal input)',
    other: 'SCIE Equality; TLAP step 7; NICE QS148 statement 1',
  },
  stages: ['planning', 'design', 'decision', 'delivery'],
  level: 'deciding-together',
  strength: 'weak',
  family: 'warm-words',
  explain: 'The text says people who use services and staff work as equals. This is a promise. Look for proof.',
  ask: "Ask: 'Can you show us two things that were different because people were equal partners?'",
  easyRead: 'The text says people and staff are equal. Look for facts that show it.',
  evidence: [
    {
      words:
        '(equal|full|genuine|true|real|valued|active|joint) (partner|partners|partnership|partnerships|members of the team|collaborators|co-researchers)',
      weight: 0.55,
      unless: '(joint venture|civil partnership|business partner|match funding|partner organisations)',
    },
    {
      words: '(equal|full|genuine|true|real|valued) (partner|partners|partnership|partnerships)',
      also: '(<users>|everyone|we|lived|with you)',
      weight: 0.5,
      unless: '(health board|joint venture|equal match)',
    },
    { words: '(as|were|are|be|being|truly|treated as) equals', weight: 0.8, unless: '(equals sign|equals #num)' },
    {
      words: '(as|were|are|be|being|truly|treated as) equals',
      also: '(<users>|together|staff|panel|professionals|side by side)',
      weight: 0.5,
    },
    {
      words: '(equal footing|level playing field|equal terms|same footing|equal basis|common level|level with)',
      weight: 0.6,
      also: '(<users>|everybody|everyone|staff|professionals|together|we)',
    },
    { words: '(equal footing|equal terms|equal basis)', weight: 0.5 },
    {
      words:
        '(equal|the same|an equal|equally) (say|voice|input|weight|value|status|power|chance|standing|role|respect|part)',
      also: '(<users>|everybody|everyone|members|each person|all|we|people|no one|participants)',
      weight: 1.1,
      unless: '(opportunities|pay|vote share|value for money)',
    },
    {
      words:
        '(as|like|treated as|working as|along with them as|side by side as) (equal)? (partners|colleagues|peers|team mates|experts)',
      also: '<users>',
      weight: 1.05,
    },
    { words: '(just|equally|every bit|as) as .. (important|valued|valuable|expert) as', also: '<users>', weight: 0.8 },
    { words: '(same|equal) respect', weight: 0.5, also: '<users>' },
    {
      words:
        '(sit|sat|sitting|round|around|claimed our place) (round|around|at)? .. (table|same table) .. (as|together as)? (experts|equals|partners|peers|a team)',
      weight: 0.9,
    },
    {
      words:
        "(no one's|nobody's|no ones|no person's|no one persons|nobodys) (view|opinion|voice|idea) .. (counts for more|is more|matters more|is better|outranks|more important)",
      negated: true,
      weight: 0.9,
    },
    {
      words: '(everyone|everybody|all|each) ... (carries|has|have|gets|get|valued) .. (the same|equal|equally)',
      weight: 0.7,
      unless: '(opportunity|before the law|rights under)',
    },
    { words: '(side by side|hand in hand|shoulder to shoulder)', also: '<users>', weight: 0.6 },
    {
      words:
        '(meaningful|strong|close|real|genuine|true) (partnership|partnerships|collaboration) (with|between|among) .. <users>',
      weight: 0.8,
    },
    {
      words:
        '(worked|work|working|works) .. (as a|in) (true|real|genuine|equal|full)? (partnership|team|collaboration|co-operation) (with|between) <users>',
      weight: 0.6,
    },
    {
      words:
        '(in partnership|partnership|co-operation|cooperation|collaboration) (with|between) (the)? .. <users> (and|with)',
      weight: 0.4,
    },
    {
      words:
        '(not|rather than|more than) (just|as|only|merely|guests|subjects)? .. (guests|subjects|research subjects|participants|recipients|consultees)',
      also: '<users>',
      negated: true,
      weight: 0.5,
    },
    {
      words:
        '(not yet|are not equal|equal opportunities|equality act|equal pay|joint venture|match funding|equal (marriage|access to)|equal parts|equal amounts|delivery partners|partner agencies|trading partners|strategic partners|equal to|not equal|business partners|limited partnership|equals sign)',
      weight: -0.8,
    },

    { words: '(partnership|relationship|group|meeting|team|community|conversation) of equals', weight: 1.1 },
    {
      words: '(nobody|no one|none|no person) ... (more|better|less) (important|valuable|valued|powerful) than',
      negated: true,
      weight: 1,
    },
    { words: '(colleagues|team mates|partners|co-workers) (with|of|alongside) (the)? <people|carers>', weight: 0.7 },
    {
      words: '(equal|equally) (partner|partners|valued|members|voices|respected|footing|terms)',
      also: '<people|carers>',
      weight: 0.3,
    },

    {
      words: '(as much|equal|the same) .. (weight|value|say|worth|status|importance) as',
      also: '(lived experience|<people|carers>|members)',
      weight: 1,
    },
    {
      words:
        '(treat|treats|treated|treating|saw|see|sees) .. (us|them|people|members|everyone|tenants|residents|patients|<users>) .. (like|as) (equals|equal|colleagues|partners|adults|experts)',
      weight: 1.1,
    },
    {
      words:
        '(nobody|no one|none|without) ... (pulls rank|pulling rank|in charge of the others|above|boss|bosses|hierarchy|rank)',
      negated: true,
      weight: 0.7,
    },
    {
      words: '(on|at) (the)? (same|equal) (terms|level|footing|side)',
      also: '(<users>|parents|together|everyone|we)',
      weight: 1,
    },
    { words: '(one|same) team', also: '<joint>', weight: 0.7 },

    {
      words:
        '(your|her|his|their|my) (gp|doctor|therapist|nurse|treatment|therapy|appointment|surgeon|midwife|social worker|operation|medication)',
      weight: -0.7,
    },

    {
      words: '(word|words|view|say|voice) (counts|counted|carries|mattered|matters) for .. (more|less) than',
      negated: true,
      weight: 1,
    },
    { words: '(nobody|no one) (was|is) in charge', negated: true, weight: 1 },
    { words: '(staff and (us|me|we)|us and (the)? staff|we and (the)? staff) ... (same|equal|all)', weight: 1 },
    {
      words: '(of|on|at|a) (parity|equal numbers|equal footing|equality)',
      also: '(<users>|members|dpos|partnership|group)',
      weight: 0.9,
      unless: '(equality act|gender|race|impact)',
    },
    { words: '(chair|chairing|lead) ... (in turn|turns|rotates|alternates|each side)', weight: 0.8 },
    {
      words:
        '(treated|seen|regarded|welcomed) as (a|an)? .. (colleague|colleagues|equal|equals|partner|partners|expert), not ...',
      weight: 1,
    },
    { words: '(treated|seen|regarded) as (a|an) .. (colleague|equal|partner)', weight: 0.9 },
  ],
  flags: [
    { text: 'People who draw on care and support are equal partners in this programme.', grade: 'claim' },
    { text: 'Staff and experts by experience worked side by side as equals.', grade: 'practice-thin' },
    { text: 'An equal partnership between tenants, carers and professionals', grade: 'claim' },
    { text: 'Everyone round the table carries the same weight.', grade: 'claim' },
    { text: 'Members told us they were treated as colleagues, not as guests.', grade: 'reported' },
    { text: "In this group no one's view counts for more because of their job title.", grade: 'claim' },
    { text: 'Working as equals: how our panel runs', grade: 'claim' },
    { text: 'Is everyone an equal partner here? That is our test.', grade: 'claim' },
  ],
  passes: [
    { text: 'The council and the health board are equal partners in the joint venture.', why: 'two organisations' },
    { text: 'Equal opportunities employer / Equality Act 2010 / equal pay', why: 'workforce law' },
    { text: 'Partners must contribute equal match funding.', why: 'money between bodies' },
    { text: 'People are not yet equal partners in our work.', why: 'negated: honest admission, show as context' },
  ],
} satisfies Sign;
