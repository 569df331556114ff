import type { Sign } from '../sign';

export default {
  id: 'involved-at-all-stages',
  name: 'People are part of every stage',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's5 (planning and designing as equals, at each stage); s1 (designing, developing and delivering)',
    other: "NICE NG44 1.1; IAP2 Involve 'throughout'; CRPD GC7",
  },
  stages: ['agenda', 'planning', 'design', 'decision', 'delivery', 'evaluation'],
  level: 'co-designing',
  strength: 'medium',
  family: 'planning-and-design',
  explain: 'People took part all the way through, not just at one point.',
  ask: "Ask: 'What did people do at the start, in the middle and at the end?'",
  easyRead: 'People take part from the first idea to the final check.',
  evidence: [
    {
      words:
        '(at|in|through|throughout|across|during) (all|every|each|all the|all of the|several|each and every) .. (stage|stages|step|steps|phase|phases|part|parts|level|levels)',
      also: '(<users> ... ([involve]|part|[engage]|[include]|heard|[partner]|[participate]|[shape]|there)|([involve]|[engage]|[include]|[involvement]|[participation]|[engagement]) ... <users>)',
      weight: 1,
      unless: '(key stage|cancer|stage #num|stages of life|stage of life|complaint|difficulty level)',
    },
    {
      words:
        '(at|in|through|throughout|across|during) (all|every|each|all the|all of the) .. (stage|stages|step|steps|phase|phases)',
      also: '([involve]|[involvement]|[engage]|[engagement]|[participation]|[co-produce]|[co-design]|[co-production]|members|together)',
      weight: 0.5,
      unless: '(key stage|cancer|stages of life|stage of life|complaint)',
    },
    {
      words:
        '(from|right from) (the)? .. (start|beginning|outset|idea|first idea|concept|concept stage|inception|design|planning|commissioning|day one|conception|scratch|initial|early) ... (to|through to|right through to|until|all the way) (the)? .. (finish|end|review|evaluation|delivery|implementation|completion|final|launch|monitoring|conclusion)',
      also: '(<users>|[involve]|[involvement]|[co-produce])',
      weight: 1,
      unless: '(from start to finish the (course|event|application))',
    },
    {
      words:
        '(throughout|all the way through|for the life of|over the life of|at every point|every step of the way) (the|its|their|our|this)? .. (process|project|programme|contract|life|journey|work|research|development|whole|lifecycle|life cycle|way)?',
      also: '(<users> ... ([involve]|[engage]|part of|[include]|stay|[participate]|[shape]|[work]|[lead])|([involve]|[engage]|[include]|[involvement]|[work] with) ... <users>)',
      weight: 0.8,
      unless: '(throughout (the)? (building|county|scotland|england|year|day))',
    },
    {
      words:
        '(commissioning|planning|plan|design|designing|development|designed|develop) , .. (design|development|delivery|decision|choosing|implementation|trial|monitoring|deliver|delivering|planning|disseminate|developing|conduct) .. (,|and) .. (evaluation|monitoring|review|delivery|evaluate|evaluating|monitor|disseminate|implementation|reviewing)',
      weight: 0.6,
    },
    {
      words:
        '(commissioning|planning|design|development|delivery|implementation) , .. (design|development|delivery|decision|implementation|trial|monitoring|planning|production) .. (,|and) .. (evaluation|monitoring|review|delivery|implementation)',
      also: '(<users>|[involve]|[contribute]|co-produced|[engage])',
      weight: 0.5,
    },
    {
      words:
        '<users> ... (help|helped|plan|planned|chose|choose|design|designed) ... (and|,) ... (choose|chose|run|deliver|design|picked|wrote) ... (and|,) ... (monitor|check|review|evaluate|run|deliver|judge|help)',
      weight: 0.9,
    },
    {
      words:
        '(involvement|participation|engagement|work with <users>) ... (did not|does not|never) (stop|end|finish|stops)',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(stay|stayed|remain|remained|been|be|being|are|were) involved (throughout|all the way|at every|in every|in all|from start|until the end)',
      weight: 0.9,
    },
    { words: '(not (move|go) (on|to|ahead) ... (unless|until|without) ... <users>)', negated: true, weight: 0.8 },
    {
      words:
        '(all|every|each|whole) (stage|stages|part|parts|step|steps|phases|aspect|aspects) of (the|our|this|its|their|development|research)',
      also: '(<users>|[involve]|[involvement]|[co-produce]|partners)',
      weight: 0.6,
      unless: '(life|cancer|disease|pregnancy)',
    },
    {
      words: '(any and all|each|every) .. (conversation|conversations|decision|decisions|discussion|discussions) about',
      also: '([include] ... <users>|[involve] ... <users>|<users> ... [involve])',
      weight: 0.6,
    },
    {
      words:
        '(what happened at each stage|who was there|co-deliver|co-design|co-plan|co-evaluate|co-implement|co-develop|co-commission) ... (co-deliver|co-design|co-plan|co-evaluate|co-implement|co-develop|co-commission|who was there)',
      weight: 0.8,
    },
    {
      words:
        '(throughout the (building|borough|county|country|year|day|night|district)|stage #num|stages of (life|cancer|dementia)|key stage|support at every stage|grief)',
      weight: -0.8,
    },

    {
      words:
        '(part in|part of|involved in|there (at|for|in)|say in|present at|present in|role in|included in|engaged in|engaged at) .. (every|each|all) (the)? .. (stage|stages|step|steps|phase|phases|part|parts|aspect|level)',
      also: '<users>',
      weight: 0.7,
    },
    {
      words:
        '<users> ... (help|helped|involved|take part|took part|part of|engaged|included|contribute|contributed|worked) .. (us|to|in|with|of)? .. (plan|planning|design|designing|commissioning|choose|write|scope) .. (,) .. (buy|choose|design|designing|run|deliver|delivering|develop|developing|delivery|write|test|planning) .. (and) .. (review|check|evaluate|evaluating|monitor|monitoring|deliver|evaluation|delivery|run)',
      weight: 1.1,
    },
    {
      words:
        '(through|throughout|across) the (whole|entire|full|commissioning|project|policy) (cycle|process|project|journey|life|programme|lifecycle)',
      also: '(<users>|[involve]|[involvement]|[participation])',
      weight: 0.9,
    },
    {
      words:
        '(from|right from) .. (beginning|start|idea|first|writing|design|planning) ... (to|through to) .. (end|launch|checking|finish|review|evaluation|delivery)',
      also: '(<users>|[involve]|[involvement]|[participation]|[co-produce])',
      weight: 0.6,
    },
    {
      words:
        '(planning|policy|design) , .. (design|delivery|planning|delivering|programs|service) .. (,|and) .. (review|evaluation|delivery|evaluating|monitoring)',
      also: '(involvement|participation|engagement|<users>)',
      weight: 0.4,
    },

    {
      words:
        '<users> ... (since|from) the (first|very first) (sketch|idea|draft|day|meeting|conversation) ... (and|to|until) ... (end|judge|review|final|last|launch|now)',
      weight: 1,
    },
    { words: '(at no stage|never once|no stage) ... (without) ... <users>', negated: true, weight: 1 },
    {
      words:
        '(on|in|at|of|through) (every|each|all) (phase|phases|stage|stages|step|steps|part of the (process|project|work))',
      also: '(group|<users>|members|co-production)',
      weight: 0.75,
      unless: '(stage of (life|cancer|the disease)|key stage)',
    },
    {
      words:
        '(design|planning|development) , (implementation|delivery|decision making|development) (,|and) .. (monitoring|evaluation|review)',
      also: '(<users>|engaged|involved|[involvement]|[participation])',
      weight: 1,
    },

    {
      words: '#stageName (,|and) .. #stageName (,|and) .. #stageName',
      also: '(<people|carers>|members|[involve]|[involvement]|[part]|[participation]|part in|consumers|our|we)',
      weight: 0.85,
      unless: '(planning permission|the team|department)',
    },
    {
      words:
        '(asking|planning|idea|design|scoping) , .. (planning|buying|design|tender|running|delivery) , ... (checking|review|evaluation|launch|monitoring)',
      weight: 0.6,
    },
    {
      words:
        '<people|carers> ... (#design|#plan|#set|shaped) ... , .. (#design|#plan|#deliver|gathered|#evaluate|chose|#decide) ... , ... (#evaluate|presented|#deliver|#report|checked)',
      weight: 1,
    },
    {
      words: '(stage|phase) #num ... (stage|phase) #num ... (stage|phase) #num',
      also: '(<users>|members)',
      weight: 1.1,
    },
    {
      words:
        '(there|with us|alongside|present|involved|on the team) .. (at|from|in) the (start|beginning|planning|outset|first) ... (now|to|through|middle|end|still)',
      weight: 0.8,
    },
    {
      words:
        '(from|since) .. (planning|idea|sketch|scoping|start|first|design|drafting) .. (to|through to|right through to|until) .. (evaluation|review|opening|launch|delivery|finish|end|monitoring)',
      also: '(<people|carers>|members|we|whānau|residents)',
      weight: 0.9,
    },
    { words: '(took part|take part|part) in (all|every bit|each part|every part) of it', weight: 1 },
    {
      words: '(has|have|did|does) not (ended|end|stopped|stop|finished) (with|at|when|there|after) ...',
      negated: true,
      also: '(involvement|part|role|members|delegates|<users>)',
      weight: 0.9,
    },

    {
      words:
        '(brief|idea|scoping|asking|planning|planned|plan|need|needs|question|preparation|commissioning|application|bid|needs analysis|preparing) ... (design|designing|designed|drafting|drafted|write|tender|buying|procurement|builder|supplier|model|contract|hired|hiring|choosing|choose|equipment|adoption|interviews|training|gathered|running|recruitment|mobilisation|public hearing) ... (check|checking|checks|review|reviewing|evaluate|evaluated|evaluating|evaluation|monitoring|sign|launch|opening|judging|implementation|analysed|presented|rollout|delivery|reporting)',
      also: '(<people|carers|mixed>|we|us|members)',
      unless:
        '(should|must|consultants|your (assessment|care|support)|we offer|our services|the (department|council|agency) (will|has)|planning permission|pupils|engineer)',
      weight: 0.75,
    },
    {
      words:
        '<people|carers|mixed> .. (helped|help|took part|involved|shaped|sat|were|have|had|sit|led|wrote) ... (brief|idea|scoping|planning|plan|question|preparation|needs) ... ...? (check|checking|checks|review|reviewing|evaluate|evaluated|evaluating|evaluation|monitoring|sign|launch|opening|judging|rollout|presented|now|today|two years on)',
      unless: '(should|must|your (assessment|care|support))',
      weight: 0.6,
    },
    {
      words:
        '(at|in|through|throughout|during|across|on) (each|every|all|each and every|all of) (the|its|these|our|#num)? .. (stage|stages|step|steps|phase|phases|point|points|part|one|five|four|six|parts of the (project|work|process))',
      also: '(<people|carers|mixed>|we (were|took|helped|had)|us)',
      unless:
        '(should|must|your (assessment|care|support|journey|life|treatment|case)|with you (at|every)|stages of (development|life|dementia|their)|solicitors|guide you|support you|you will be)',
      weight: 0.75,
    },
    {
      words:
        'from (the|its|our)? .. (first|start|beginning|idea|brief|sketch|outset|scoping|bid|application|day|planning) ... (to|through to|until|up to) (the|its|our)? .. (opening|end|last|launch|review|evaluation|completion|finish|handover|delivery|final|check|checking)',
      also: '(<people|carers|mixed> ... (on|in|part|took|were|worked|#involve|#take-part|helped)|(with|by|without) (us|<people|carers>)|without us)',
      unless:
        '(should|must|your (assessment|care|support|journey|home)|with you|solicitors|guide you|nursery|supporting you)',
      weight: 1,
    },
    {
      words: '(no|not one|not a) (step|stage|part|decision|meeting) .. (without|left out) ..? (us|<people|carers>)',
      negated: true,
      weight: 1.1,
    },
    {
      words:
        '(there|here|part|involved|at the table|in it) (at the start|from the start|at the beginning|in the middle|still|now|until the end)',
      near: '((there|here|part|involved) .. (at the start|from the start|at the beginning|in the middle|at the end|still|now))',
      weight: 0.8,
    },
    {
      words:
        '(took part|involved|had a hand|had a say|a part) (in|at) (all of it|all of them|every bit|the whole (thing|project|process)|everything)',
      unless: '(should|must)',
      weight: 0.9,
    },
    {
      words: '(at which|in which|which) (points|stages|steps) ... <people|carers>',
      weight: 0.6,
    },
    {
      words: '(at each|at all|in all|every one) (of the (#num)?|#num|the (#num)?) ...',
      also: '(idea|design|tender|launch|review|planning|delivery)',
      near: '((at which|in which|which) (points|stages|steps) ... <people|carers>)',
      weight: 1,
    },
    {
      words: '(see|sees|saw|seen) .. (project|it|work|programme|plan|scheme) through',
      also: '(forum|panel|group|members|<people|carers>)',
      weight: 0.8,
    },
    {
      words:
        '(did not (leave|stop|end)|not ended with|stayed (with|on)|went on to help|same .. who (helped|drew|wrote|drafted|planned)) ... ...? (check|checks|review|reviewing|oversee|oversees|run|runs|monitor|training|choosing)',
      also: '(<people|carers|mixed>|they)',
      negated: true,
      weight: 1,
    },
    {
      words: '(part of|involved in|members of|on) the (programme|project|work|process|team|research) throughout',
      also: '<people|carers|mixed>',
      unless: '(should|must|will be supported)',
      weight: 0.9,
    },
    {
      words:
        '(with you (at|every|from)|journey|you will be involved at each stage of your|stages of development|(people|they|users) should)',
      weight: -1,
    },
    {
      words:
        '((services|people|users|they|we|residents|councils|organisations) (should|must|ought to) .. (involve|be|take|have)|involved at each stage of your|solicitors)',
      negated: true,
      weight: -2,
    },
  ],
  flags: [
    { text: 'People with lived experience were involved from first idea to final review.', grade: 'practice-thin' },
    { text: 'Involvement did not stop when the plan was signed.', grade: 'practice' },
    { text: 'Disabled people stay involved throughout the life of the contract.', grade: 'practice' },
    { text: 'The group has been part of commissioning, design, delivery and evaluation.', grade: 'practice-thin' },
    { text: 'We will not move to the next stage unless members are with us.', grade: 'promise' },
    {
      text: 'Families helped to plan the service, to choose the provider, and they now help to monitor it.',
      grade: 'practice',
    },
    { text: 'DPOs are engaged from the concept stage right through to implementation.', grade: 'practice-thin' },
    { text: 'What happened at each stage, and who was there (table)', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'Support at every stage of life', why: 'marketing' },
    { text: 'Throughout the building there is step-free access.', why: 'place' },
    { text: 'Services should involve people at all stages.', why: "guidance: 'should'" },
    { text: 'Cancer at all stages; Key Stage 2; Stage 2 complaint', why: 'other senses' },
  ],
} satisfies Sign;
