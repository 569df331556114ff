import type { Sign } from '../sign';
import { DATED, ESCAPE, INVOLVEMENT, SPOKEN } from '../wordings';

export default {
  id: 'promise-without-plan',
  name: 'A promise with no plan',
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
        '(data|cookies|personal information|privacy|states parties|the act|regulation|regulations|pursuant|duplicate effort|redundancies|employees|study|trial|researchers|engagement session|engagement sessions|could|bring projects)',
      weight: -1.8,
    },
    {
      words: '(wanted|hoped|aimed|tried|intended|sought|aim was|goal was|purpose was|used to|did|said|told)',
      weight: -1.8,
    },
    { words: '(shall|should|must|ought|need to|needs to|important|if you|you can|you may|you want)', weight: -1.5 },
    { words: '(pay|paid|reward|fee|fees|payment|every stage|from the start|each stage)', weight: -1.0 },
    { words: '? $', weight: -1.8 },
    {
      words:
        '<pros> .. (ensure|secure|guarantee|explore|promise|pledge|commit|build|develop|create|foster|encourage|make|establish|increase|strengthen|deepen|prioritise|embed) .. (meaningful|greater|better|more|genuine|ways|opportunities|culture|effective|real|wider|stronger|closer|full|deeper|broader|further)? .. (#coWord|#involvement|voice|voices|a say|greater say|listening|to listen|partnership working|dialogue)',
      also: '(will|going forward|aim|hope|intend|want|promise|pledge|plan|over the coming|in future|seek|endeavour|try|shall|would)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '<pros> .. (promise|promises|pledge|pledges|aspire|strive|vow) .. to .. (listen|involve|engage|include|hear|work with|consult|put people|co-produce|collaborate|be open|do better)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '<pros> .. (passionate|serious|determined|keen|dedicated|committed|enthusiastic|resolved|ambitious) .. (about|to|on|that) .. (#coWord|#involvement|involving|involve|engaging|engage|listening|listen|hearing|hear|putting|placing|including|working with|empowering|co-producing|voice)',
      unless: DATED,
      weight: 1,
    },
    {
      words: 'it is (our|the) .. (intention|ambition|aim|hope|wish|goal|aspiration|plan) .. to',
      also: INVOLVEMENT,
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '(put|puts|putting|place|places|placing|keep|keeping|be|are|is) .. (<users>|#people|people) .. (at|in) the (heart|centre|core|forefront) of',
      also: '(aim|want|will|committed|dedicated|ambition|vision|hope|goal|intend|seek|strive|future|mission|aspire|continue|determined)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '(<users>|#people|people) (will|shall) .. be .. (at the (heart|centre|core|forefront)|involved|listened to|heard|consulted|engaged|included|given .. (voice|say|opportunity)|invited to (contribute|share|take part|get involved))',
      unless: DATED,
      weight: 0.7,
    },
    {
      words:
        '(efforts|steps|every effort|work|consideration|attempts) (will|shall|would) be (made|taken|given|undertaken) to ... (involve|include|engage|consult|listen|hear|improve|strengthen|views|voices|participation)',
      unless: DATED,
      weight: 1,
    },
    { words: '(take|taking) steps to', near: INVOLVEMENT, unless: DATED, weight: 0.3 },
    {
      words:
        '(need to|recognises the need|recognise the need|more to do|do more|work to do|further to go) ... (improve|strengthen|involve|hear|engage|include|increase|better) .. (#involvement|#coWord|involvement|<users>|from|voices)?',
      also: '(will|would like|want|recognise|recognises|aim|hope|we)',
      unless: DATED,
      weight: 0.7,
    },
    {
      words:
        '<pros> .. (would like|want|hope|aim|intend|wish|plan|look forward|looking forward|keen|intends|hopes|aims|wants|plans) ... (work|working|hear|hearing|talk|engage|engaging|partner|collaborate|co-design|co-designing|co-produce|involve|meet) .. (closely|more|together|in partnership|directly)? .. (with|from) .. (<users>|#people|communities|partners|consumers|stakeholders|the public)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '<pros> .. (hope|hopes|aim|aims|intend|intends|want|plan|plans|would like|will) .. to? (develop|set up|establish|create|build|recruit|form|explore) .. (panel|forum|advisory group|reference group|network of|group of|user group|steering group|board of)',
      also: '(<users>|#people|lived experience|experience|involvement)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '(further|more|future|new|additional|other) (opportunities|chances|ways|opportunity) .. (to|for) .. (get involved|be involved|involvement|participate|take part|engage|contribute|have your say|comment|engagement|participation) ... (will|to be|may|are being)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '(going forward|in (the)? (coming|future|years|months)|over (the)? (coming|next)|in time|eventually|as (we|reforms|work|things) (progress|develop|evolve|move)|longer term)',
      also: '((will|aim|hope|intend|want|intends|plans) ... (#coWord|#involvement|involve|engage|listen|work with|work closely|consult|say|participate))',
      unless: DATED,
      weight: 0.6,
    },
    {
      words:
        '(aim|aims|aiming|goal|ambition|vision|intention|committed|want|wants|hope|hopes|seek|seeks|works|working) (is)? (to|that) .. (ensure|make sure|guarantee|see|enable) .. (that)? .. (<users>|#people|people|everyone|voices|voice) ... (involved|voice|heard|participate|participation|included|engaged|represented|say|listened|shape|influence|part)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '^ .. (ensuring|making sure|giving|enabling|embedding|strengthening|promoting) .. (that)? .. (voice|voices|<users>|#involvement|#coWord) ... (heard|represented|involved|included|across|voice|say|at the heart|engaged|in all)',
      unless: DATED,
      weight: 0.6,
    },
    {
      words:
        '(facilitate|enable|empower|support|allow) (the|our)? (<users>|#people|members|communities|public) to (shape|influence|participate|engage|be involved|have a say|contribute|take part|lead)',
      also: '(want|aim|will|aims|hope|intend|seek|committed|wants|strive|goal|framework)',
      unless: DATED,
      weight: 0.9,
    },
    {
      words:
        '(actively|currently|exploring|developing|establishing|looking at|considering) .. (establishing|exploring|developing|options|ways|how|forums|opportunities) ... (dialogue|engage|involve|#involvement|#coWord|sustain|extend|participation|voice|people|panel)',
      also: '(are|is|we|will)',
      unless: DATED,
      weight: 0.7,
    },
    {
      frame: ['involve', 'consult', 'take-part'],
      lemma: 'engage involve consult participate',
      agent: 'pros|thing',
      patient: '#involvement|users|#vague',
      mood: ['will', 'aim'],
      unless: DATED,
      weight: 0.5,
    },
    {
      words:
        '<pros> .. (will|want|wants|aim|aims|keen|hope|hopes|intend|aspire|aspires|seek|continue|looking|plan|plans|determined|strive|committed) ... (strengthen|build|improve|deepen|develop|grow|nurture) .. (our|its|the|closer|stronger|better)? .. (relationship|relationships|links|partnership|partnerships|trust|dialogue|connections) with .. (<users>|#people|communities|people|carers)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '<pros> .. (aspire|aspires|aim|aims|want|wants|hope|hopes|strive|strives|committed|intend) .. to .. (be|being|become|becoming) .. (a|an|more)? .. (listening|inclusive|participatory|co-productive|open|responsive|collaborative|user led|people centred|person centred)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '(seek|seeking|explore|look for|create|provide|offer|identify|increase|maximise|develop) .. (more|new|further|greater|better|additional|ongoing)? .. (opportunities|ways|chances|routes|methods) .. (for|to|of|in which) .. (#involvement|#coWord|consumer|public|patient|user|involve|engage|participate|people|co-produce|listen|hear)',
      also: '(will|aim|aims|want|continue|continues|intend|hope|committed|plan|keen|future|seek)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '(put|putting|place|placing|embed|embedding|centre|centring|prioritise) .. (lived experience|people|<users>|voices|voice|users|patients) .. (at|in|first|throughout|into|across|of|our)',
      also: '(aim|want|will|committed|hope|intend|seek|strive|aspire|vision|ambition|goal|continue|keen|determined|mission)',
      unless: DATED,
      weight: 0.9,
    },
    {
      words:
        '(vision|ambition|aim|goal|dream|aspiration|mission) (is|:) .. (that|for|where|of)? .. (every|all|each|everyone|<users>|people|a) ... (voice|say|heard|involved|listened|included|equal|influence|part|co-produced|partners|shape)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '<pros> .. (looking|look|considering|thinking|exploring|working) .. (at|into|about|on|out)? (how|ways|what) .. (we|it|they|to)? .. (can|could|might|to|best)? .. (involve|include|engage|hear|listen|co-produce|work with|improve|strengthen|increase)',
      also: '(<users>|#people|#involvement|#coWord|voices|people)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '(make|making|turn|turning) (co-production|co-design|participation|involvement|engagement|partnership) .. (a reality|real|the norm|business as usual|meaningful|happen)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '(<users>|#people|#carers|people|stakeholders|communities|partners) .. (will|would|may|can) be .. (consulted|involved|engaged|asked|included|invited|informed|kept) ... (where|when|wherever|if|as|subject|possible|in due course|at a later|from time to time)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '(intend|intends|committed|aim|aims|want|wants|hope|hopes|strive|will work|promise|pledge|plan|plans) to .. (give|provide|offer|ensure|guarantee|allow) .. (<users>|#people|people|everyone|residents|communities|them) .. (a|more|greater|real|meaningful|stronger)? .. (voice|say|role|influence|opportunity|opportunities|choice|control|input)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '(more|further work|work) (will|must|can|needs to) be done to .. (include|involve|engage|hear|listen|reach|improve|strengthen|support)',
      also: '(<users>|#people|#involvement|voices|people)',
      unless: DATED,
      weight: 1,
    },
    {
      frame: ['plan', 'lead', 'design', 'change'],
      lemma: 'establish set_up create develop form build',
      agent: 'pros',
      patient: '=forum|=panel|=network|=advisory_group|=reference_group',
      mood: ['aim', 'will'],
      unless: DATED,
      weight: 0.7,
    },
    {
      words:
        '(hope|hopes|aim|aims|intend|intends|want|wants|plan|plans|like) to .. (establish|set up|create|form|start|build) .. (forum|panel|network|reference group|advisory group|user group)',
      unless: DATED,
      weight: 1,
    },
    { words: SPOKEN, weight: -1.2 },
    {
      words:
        '(ambition|hope|aspiration|vision|dream|goal|wish|intention|pledge|aim) .. (that|which|of|to which|shared|we|held|:|?|is) ... (<users>|#coWord|#involvement|disabled people|rights holders|without you|working with|everyone who)',
      unless: DATED,
      weight: 0.6,
    },
    {
      words:
        '(#coWord|#involvement|collaboration|working with|involving) ... (is|remains|are) (an|a|our|still an)? .. (ambition|aspiration|goal|aim|hope|priority|intention|long term aim)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '(opportunities|ways|scope|options|possibilities|mechanisms|setting up|establishment|creation|forum|group) ... (will be|are being|to be|is being) (explored|considered|looked at|examined|investigated|reviewed|scoped|identified)',
      also: '(<users>|#involvement|involved|engage|forum|panel|participation|say)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '(consideration|thought) (will|would|is to) be given to ... (forum|group|panel|#involvement|#coWord|involving|service user|representation)',
      unless: DATED,
      weight: 1.1,
    },
    {
      words:
        '(resources permitting|funding permitting|where practicable|where it is practicable|proportionate to do so|as resources allow|when capacity allows|over time|in time|going forward|as the programme matures|in the years ahead|in the longer term|in years to come|one day|over the lifetime of) ... (<users>|#involvement|involve|involved|participate|part|decisions|contribute|tables)',
      unless: DATED,
      weight: 0.7,
    },
    {
      words:
        '(<users>|clients|people|families) ... (will|to|can|would) .. (come to)? (play|have|take|get) (a|an|more) (bigger|greater|larger|stronger|fuller|more|of a) .. (part|role|say|voice|influence)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '(hope|want|like|try|aim|seek|wish|look|intend|intends|keen|ambition) .. (to)? .. (see|ask|hear|have|bring|build|establish|put|get|find|be) ... (more people with|more often|around our tables|at the table|relationships with|mechanism|into decisions|more involved|involved in shaping|at the centre|at the heart|people with a learning disability more)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '(increase|improve|strengthen|widen|deepen|grow|enhance|expand) .. (participation|involvement|engagement|voice|influence|inclusion|representation) of <users>',
      unless: DATED,
      weight: 0.7,
    },
    {
      words:
        '(participation|involvement|engagement|co-production|inclusion) ... : .. (to be confirmed|tbc|tbd|ongoing|to be agreed|not yet set)',
      weight: 0.8,
    },
    {
      words:
        '(timescale|timeline|when|lead|owner|by when|date) : .. (to be confirmed|tbc|tbd|ongoing|to be agreed|not yet set|in due course)',
      also: '(<users>|participation|involvement|engagement|co-production|inclusion|involve|engage)',
      weight: 1,
    },
    {
      words:
        '(find|finding|explore|exploring|look for|identify) (new|better|other|more|further)? (ways|routes|means|opportunities) (of|to|for) .. (putting|involving|listening|working|hearing|engaging|involve|hear|put|bring|include|engage|listen)',
      unless: DATED,
      weight: 0.9,
    },
    { words: '(no decision without you|nothing about you without you)', unless: DATED, weight: 1 },
    {
      words:
        '(something|things|an area|a matter) .. (we|association|council|trust|department|board|they) (are|is|were|was|would be|will be) .. (looking at|exploring|considering|thinking about|working on|keen)',
      also: '(#involvement|involvement|tenant|user|<users>|co-production|engagement)',
      unless: DATED,
      weight: 0.9,
    },
    { words: '(keyworker|key worker|your support|your care|your plan|your nurse|your doctor)', weight: -1 },
  ],
  flags: [
    { text: 'We are committed to co-production.', grade: 'promise' },
    { text: 'Wherever possible, people will be involved.', grade: 'promise' },
    { text: 'Co-production will be considered as resources allow.', grade: 'promise' },
    { text: 'We will seek to engage service users where appropriate.', grade: 'promise' },
    { text: 'Opportunities for involvement will be explored in due course.', grade: 'promise' },
    { text: 'Our ambition is to place people at the heart of what we do.', grade: 'promise' },
    { text: 'Engagement with users may take place at a later stage.', grade: 'promise' },
    { text: 'We intend to strengthen the voice of lived experience.', grade: 'promise' },
  ],
  passes: [
    { text: 'We will meet twelve members on 4 June to plan the tender.', why: 'dated, numbered: genuine commitment' },
    { text: 'By March 2026 half of board seats will be held by people who use the service.', why: 'target with date' },
    { text: 'States shall closely consult...', why: 'law text' },
    { text: 'Where appropriate, we will share your data.', why: 'privacy' },
  ],
} satisfies Sign;
