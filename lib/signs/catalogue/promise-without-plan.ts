import type { Sign } from '../sign';
import { DATED, ESCAPE } from '../wordings';

export default {
  id: 'promise-without-plan',
  name: 'Promise without plan',
  polarity: 'tokenistic',
  tier: 2,
  source: {
    factSheet: 's5 (perceived process that appears positive), by extension',
    other: "4Pi Process; Scottish National Standards (Planning); 'aspirational' wording",
  },
  stages: ['planning', 'delivery'],
  level: 'informing',
  strength: 'weak',
  grade: 'promise',
  family: 'concern',
  explain: 'It is a promise with no date, no names and no plan.',
  ask: "Ask: 'By when? Who will do it? What money is set aside?'",
  easyRead: 'It is a promise. There is no date. There is no plan. It does not say who will do it.',
  evidence: [
    {
      frame: ['involve', 'consult', 'value', 'take-part', 'meet', 'speak'],
      lemma:
        'involve engage include empower represent consult listen hear value integrate embed collaborate partner work reach_out co-opt',
      agent: 'pros',
      patient: 'users|#views',
      mood: 'aim',
      unless: DATED,
      weight: 1,
    },
    {
      frame: ['involve', 'consult', 'take-part', 'meet', 'design', 'plan', 'deliver'],
      lemma:
        'collaborate partner work engage consult listen co-produce co-design co-create co-plan co-develop co-deliver meet',
      agent: 'pros',
      with: 'users',
      mood: ['aim', 'will'],
      unless: DATED,
      weight: 0.7,
    },
    {
      frame: ['design', 'plan', 'deliver'],
      lemma: 'co-produce co-design co-create co-plan co-develop co-deliver',
      agent: 'pros',
      mood: ['aim', 'will', 'may'],
      unless: DATED,
      weight: 0.7,
    },
    { frame: 'involve', agent: 'pros', patient: 'users', mood: ['will', 'may'], unless: DATED, weight: 0.7 },
    {
      frame: ['involve', 'consult'],
      patient: 'users',
      voice: 'passive',
      mood: ['will', 'may', 'aim'],
      unless: DATED,
      weight: 0.5,
    },
    {
      frame: 'aim',
      agent: 'pros',
      to: '#coWord|#involvement|#partnership',
      mood: ['fact', 'will', 'aim'],
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '<pros> .. (are|is|remain|remains|be) .. (committed|dedicated) to .. (#coWord|#involvement|involving|engaging|listening|co-producing|co-designing|co-creating|working (with|alongside|in partnership)|hearing|including|empowering|collaborating|consulting|meaningful|putting people|placing people|genuine|collaborate|work with|engage|involve|embedding)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '(our|the|its|a|their) .. commitment to .. (#coWord|#involvement|involving|engaging|listening|co-producing|co-designing|collaborate|collaborating|work with|engage|involve)',
      unless: DATED,
      weight: 0.6,
    },
    {
      words:
        '(our|its) .. (ambition|vision|aim|goal|aspiration|intention|hope|mission|objective|commitment|priority) (is|remains) .. (to|for|that) ... (<users>|#coWord|#involvement|inclusive|collaborative|involve|engage|listen|participatory|together)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '<pros> .. (aim|aims|aspire|aspires|hope|hopes|intend|intends|want|wants|strive|strives|seek|seeks|endeavour|plan|plans|wish|working|would like|will seek|will aim|will work|will continue|look forward|looking forward|continue|will strive|will try|are exploring|is exploring) .. (to|towards|exploring|on)? .. (involve|involving|engage|engaging|co-produce|co-design|co-create|consult|listen|hear from|include|empower|collaborate|work in partnership|work together|give <users> a|put people|place people|strengthen|increase|improve|enhance|embed|promote|widen|deepen|amplify|ensure|facilitate|support|enable|build) ... (<users>|#coWord|#involvement|voice|voices|collaboration|together)',
      unless: DATED,
      weight: 0.7,
    },
    {
      words:
        '(strengthen|strengthening|improve|enhance|increase|increasing|widen|deepen|embed|embedding|amplify|foster|pursue|promote|expand|grow) .. (#coWord|#involvement|lived experience|(voice|voices) of|outreach|collaboration)',
      also: '(will|aim|aims|intend|intends|want|hope|seek|continue|committed|plan|plans|goal|ambition|looking)',
      unless: DATED,
      weight: 0.5,
    },
    {
      frame: ['involve', 'consult', 'take-part', 'meet'],
      lemma: 'involve engage include consult participate collaborate listen invite ask',
      also: ESCAPE,
      unless: DATED,
      weight: 0.6,
    },
    {
      words: ESCAPE,
      also: '(<users> ... (involved|engaged|included|consulted|invited|asked|participate|take part)|(#coWord|#involvement|involve|engage|consult) ... (<users>|will|considered|explored))',
      unless: DATED,
      weight: 0.5,
    },
    {
      words:
        '(#coWord|#involvement|#consultation|opportunities) ... (will|may|might|could) .. (be considered|be explored|be developed|be strengthened|take place|follow|happen|be embedded|be looked at|be sought)',
      unless: DATED,
      weight: 0.8,
    },
    {
      words:
        '(will|would) (enable|allow|help|empower|ensure) ... (involve|engage|participate|participation|involvement) ... (<users>|public|communities|decision|decisions)',
      unless: DATED,
      weight: 0.6,
    },
    {
      words:
        '(data|cookies|personal information|privacy|states parties|the act|regulation|regulations|pursuant|duplicate effort|redundancies|employees|study|trial|researchers)',
      weight: -0.7,
    },
    {
      words: '(wanted|hoped|aimed|tried|intended|sought|aim was|goal was|purpose was|used to|did|said|told)',
      weight: -0.7,
    },
    { words: '(shall|should|must|ought|need to|needs to|important|if you|you can|you may|you want)', weight: -0.6 },
    { words: '(pay|paid|reward|fee|fees|payment|every stage|from the start|each stage)', weight: -0.4 },
    { words: '? $', weight: -0.7 },
  ],
  flags: [
    { text: 'We are committed to co-production.' },
    { text: 'Wherever possible, people will be involved.' },
    { text: 'Co-production will be considered as resources allow.' },
    { text: 'We will seek to engage service users where appropriate.' },
    { text: 'Opportunities for involvement will be explored in due course.' },
    { text: 'Our ambition is to place people at the heart of what we do.' },
    { text: 'Engagement with users may take place at a later stage.' },
    { text: 'We intend to strengthen the voice of lived experience.' },
  ],
  passes: [
    { text: 'We will meet twelve members on 4 June to plan the tender.', why: 'dated, numbered: genuine commitment' },
    { text: 'By March 2026 half of board seats will be held by people who use the service.', why: 'target with date' },
    { text: 'States shall closely consult...', why: 'law text' },
    { text: 'Where appropriate, we will share your data.', why: 'privacy' },
  ],
} satisfies Sign;
