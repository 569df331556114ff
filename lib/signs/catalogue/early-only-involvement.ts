import type { Sign } from '../sign';
import { EARLY_PART, NORMATIVE, PROFESSIONALS_GO_ON, SPOKEN } from '../wordings';

export default {
  id: 'early-only-involvement',
  name: 'Asked at the start, then left out',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: 's5 (engaged at first, then kept in the dark)',
    other: 'NICE NG44 all stages; CRPD GC7; Arnstein 4',
  },
  stages: ['planning', 'design', 'decision'],
  level: 'consulting',
  strength: 'strong',
  family: 'concern',
  explain: 'People were asked at the start, then staff did the rest.',
  ask: "Ask: 'What part will people have in the next stages?'",
  easyRead: 'People were asked at the start. Then staff did the rest.',
  evidence: [
    {
      words:
        '(initial|early|first|pre|preliminary|scoping|discovery|phase 1|phase one|stage one|stage 1|pre engagement|previous|listening) .. (engagement|consultation|involvement|workshop|workshops|phase|stage|conversation|conversations|event|events|listening|co-design|session|sessions|meeting|meetings|input|round) .. (has|have|is|was|were|,|with|involved)? .. (finished|complete|completed|ended|concluded|over|closed|done|been)?',
      also: '((officers|officials|staff|team|managers|consultants|department|council|board|supplier|contractor|we|professionals|clinicians|project team|designers|cabinet) .. (will|then|now|have|are|to) .. (then|now)? (write|draft|design|develop|finalise|draw up|prepare|take|decide|build|produce|complete|work up|agree)|no further|were led by|was led by|passed to|handed to|handed over|taken forward by)',
      weight: 0.9,
    },
    {
      words:
        '(having|after|once|following) .. (heard|listened|hearing|listening|consulting|consulted|engaging|engaged|spoken|gathering|gathered|collecting|collected|views|workshop|workshops|feedback|engagement) ... (officers|the department|department|council|team|staff|consultants|board|managers|officials|supplier|experts|we|project team|designers|ministry|contractor) .. (then|will|now|has|have)? (then|now|will)? (drew|draw|wrote|write|drafted|draft|designed|design|developed|develop|finalised|finalise|took|prepared|prepare|decided|decide|built|build|produced|produce)',
      weight: 0.8,
    },
    {
      words:
        '(ideas|views|feedback|input|comments|experiences|stories|suggestions) ... (gathered|collected|taken|sought|heard|captured|used) .. (at|in|during) .. (start|outset|beginning|scoping stage|early stage|initial stage|scoping phase|discovery|discovery phase|first phase|initial phase)',
      weight: 0.6,
    },
    {
      words:
        '(then|subsequently|later|after that|afterwards|thereafter) .. (developed|written|drafted|designed|finalised|taken forward|led|decided|drawn up|completed|built|delivered) by .. <officials|body>',
      weight: 0.8,
    },
    {
      words:
        '(then|subsequently) .. (developed|written|drafted|designed|finalised|led|drawn up) by .. <officials|body>',
      near: '(gathered|scoping|early|initial|workshop|engagement|ideas|views|discovery|consultation)',
      weight: 0.5,
    },
    {
      words:
        '(later|subsequent|remaining|next|following|further) (phase|phases|stage|stages|steps) (was|were|is|are|will be) .. (led|done|carried out|completed|managed|delivered|handled|undertaken|run) by .. <officials|body>',
      weight: 1,
    },
    {
      words:
        '(detailed design|design|drafting|the rest|writing|development|final version|next stage|implementation|the work|everything else) (was|is|will be|has been|were) .. (passed|handed|left|given|taken over|outsourced|transferred|handed over) .. (to|by) .. <officials|body>',
      weight: 0.9,
    },
    {
      words:
        '(no|not|never) .. (further|more|additional|contacted again|involved again|heard from again|invited back|asked again|involved (in|after|at|beyond|later)|consulted again|kept informed|follow up)',
      also: '(start|outset|beginning|early|initial|first|pre engagement|engagement|contacted|sessions|complete|workshop|design|later|after|scoping)',
      negated: true,
      weight: 0.9,
    },
    {
      words:
        '(phase|stage|step) (1|one) : .. (engage|engagement|listen|consult|discover|involve|hear|co-design) ... (phase|stage|step) (2|two|3|three) : ... (officers|officials|staff|team|cabinet|board|supplier|consultants|design|decide|council|managers)',
      weight: 1.1,
    },
    {
      words:
        '(only|just|solely) .. (at|in|during) (the)? (start|beginning|outset|early stage|early stages|first stage|initial stage|scoping stage|first phase|initial phase|early phase)',
      also: '(involved|consulted|engaged|asked|involvement|engagement|consultation|heard|input)',
      weight: 1,
    },
    {
      words:
        '(sign off|signed off|signed it off) by .. <people>|joint design|co-designed|throughout|at every stage|every stage|all stages|at each stage|each stage|kept meeting|still meet|continue to (meet|work|be)|stayed involved|then (wrote|designed|tested|decided) .. (with|together)|joined later|initial assessment|early intervention',
      weight: -2.5,
    },
    { words: '(involve|engage|consult|start|ask) .. early $', weight: -2.0 },
    { words: NORMATIVE, weight: -1.0 },
    {
      words:
        '(involved|consulted|engaged|asked|took part|included|contributed|participated|input|involvement|heard|attended|met|consultation|engagement) .. (only|just|solely)? .. (at|in|during|for) (the)? (start|beginning|outset|early|initial|first|scoping|discovery|ideas|planning) .. (stage|stages|phase|phases|workshop|of the project|only|part|meeting)? ... (only|but|then|after that|afterwards|not again|not involved|not after|no further|never|and were not|and was not|and then)',
      weight: 1,
    },
    {
      words:
        '(scoping|discovery|early|initial|first|ideas|start|beginning) .. (stage|phase|stages|phases|workshop|meeting)? only',
      also: '(involved|consulted|took part|engaged|asked|users|people|patients|tenants|residents)',
      weight: 1,
    },
    {
      words:
        '(not|never) .. (involved|consulted|contacted|asked|invited|engaged|heard|included|kept|seen|updated) (again|since|afterwards|after that|thereafter|further|beyond|later|any further)',
      also: '(<users>|people|patients|users|residents|start|beginning|first|initial|early|consulted|involved|they|members|groups|tenants|workshop)',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(beginning|start|outset|first|initially|early on|early stages|early stage) .. (but|and) (not|never|were not|was not|then) .. (afterwards|after|again|later|since|at the end|involved|consulted|beyond|thereafter|left)?',
      negated: true,
      weight: 0.9,
    },
    {
      words:
        '(ideas|views|feedback|findings|results|suggestions|comments|input|themes|issues|insights) .. (from|gathered|of)? ... (handed|passed|given|taken|sent|turned|used|forwarded) .. (over|on|away|back)? .. (to|by) .. (the)? .. (design team|officers|consultants|project team|staff|managers|department|designers|supplier|contractor|experts|commissioners|architects|board|team)',
      weight: 0.9,
    },
    {
      words:
        '(tenants|residents|users|people|patients|families|young people|service users|carers|members|participants|communities) .. (helped|told|identified|said|raised|suggested|shared|described|gave) ... (; |,|.)? .. (staff|officers|consultants|professionals|experts|designers|managers|we|officials|the team|the council|commissioners) .. (then)? (designed|decided|wrote|developed|drew|worked out|came up|built|drafted|produced|finalised|took)',
      weight: 0.8,
    },
    {
      words: '(problem|issues|needs|priorities|ideas|themes)',
      also: '((staff|officers|consultants|professionals|experts|designers|managers|officials) (then)? (designed|decided|wrote|developed|drew up|worked out|built|drafted))',
      weight: 0.5,
    },
    {
      words:
        '(once|after|following|having|when) ... (heard|listened|consulted|engaged|spoken|gathered|collected|conversations|workshop|workshops|events|event|engagement|consultation|discussions|listening|interviews|views|ideas|feedback) ... (consultants|officers|staff|experts|managers|commissioner|commissioners|officials|project team|team|department|council|board|supplier|designers|we|contractor) .. (then)? (completed|complete|wrote|write|drafted|designed|developed|finalised|produced|drew up|took|built|decided|prepared|will (write|draft|design|develop|finalise|decide|complete|prepare))',
      unless: '(with|together|members wrote)',
      weight: 0.7,
    },
    {
      words:
        '(after|following|once|having) ... (conversations|workshop|workshops|events|engagement|consultation|discussions|listening|interviews) ... (model|plan|strategy|design|specification|policy|report|proposal|service|framework) .. (was|were|has been|will be|is) .. (finalised|completed|written|developed|drafted|designed|decided|drawn up|prepared|produced|agreed) by .. (<officials|body>|the commissioner|officers|staff|consultants)',
      weight: 1,
    },
    {
      words: '(phase|stage|step) #num',
      also: '(officers|officials|staff|cabinet|board|supplier|consultants|council|managers|experts)',
      near: '(phase|stage|step) #num : .. (engage|engagement|listen|consult|discover|involve|hear)',
      weight: 1,
    },
    {
      words:
        '(first|initial|early|opening|launch) (session|workshop|meeting|event|stage|phase|round|consultation|discussion|conversation) ... (and|then|before|after which|but) .. (staff|officers|consultants|the team|team|professionals|managers|designers|experts|we|council|department|officials) .. (took|take|did|do|completed|finished|developed|wrote|designed|carried|will take|worked)',
      weight: 0.9,
    },
    {
      words:
        '(took|take|taken|carried|picked) .. (it|them|things|over|on|forward|this|the work|the ideas) .. (from there|forward|over|away)',
      also: '(staff|officers|consultants|team|professionals|experts|designers|managers)',
      weight: 0.5,
    },
    {
      words:
        '(interviewed|consulted|asked|involved|surveyed|engaged|spoken to) (at|in|during) (the)? (outset|start|beginning|early|first|initial|scoping|discovery) ... (not|no|never) .. (been|contacted|heard|involved|since|again|asked|further)',
      negated: true,
      weight: 1.1,
    },
    { words: SPOKEN, weight: -1.2 },
    {
      words: EARLY_PART,
      also: PROFESSIONALS_GO_ON,
      unless: '(with .. <people>|alongside|together|came back|return)',
      weight: 1,
    },
    {
      words: PROFESSIONALS_GO_ON,
      near: EARLY_PART,
      unless: '(with .. <people>|alongside|together|came back|return)',
      weight: 1,
    },
    {
      words:
        '(staff|officers|managers|team|officials|we|consultants|vendor|experts|professionals) .. (did|do|does|will do|handled|take care of) .. (rest|everything else|all the rest|remainder)',
      near: '(start|beginning|first|outset|early|asked|spring|initial)',
      weight: 1,
    },
    {
      words: '(no further|no more|nothing more to|no other) (role|part|say|involvement|input|contact)',
      also: '(listening|start|beginning|first|initial|early|opening|scoping|discovery|phase|stage)',
      weight: 1,
    },
    {
      words:
        '(nobody|no one|none) .. (been in touch|got in touch|come back|been back|contacted|asked us) .. (since|again|after)',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(do not|does not|did not|not|never) .. (plan|intend|expect|propose)? .. (go|went|come|came|going) back to <users>',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(when|at what stage|at what point|in which phase) (was|were) <users> .. (involved|asked|consulted|engaged) ... ?',
      near: '^ .. (during|in|at) .. (discovery|scoping|start|beginning|first|early|listening|initial)',
      weight: 1,
    },
    {
      words:
        '(scoping|ideas|discovery|listening|start) : .. <users> ... (design|drafting|decision|delivery) : .. <officials|body>',
      weight: 1,
    },
    {
      words: '(scoping|ideas|discovery|listening) : ... (residents|patients|users|tenants|people|clients)',
      also: '(design|drafting|decision|delivery|build) : .. (consultants|board|officers|contractor|staff|team|vendor)',
      weight: 1,
    },
    {
      words:
        '(your (part|job|role) was to|we needed you to) .. (tell|say|share|explain) ... (problems|issues|needs|ideas|wrong|matters)',
      weight: 0.9,
    },
    {
      words:
        'no (further|more) (engagement|consultation|involvement|meetings|workshops) .. (after|once|beyond|following)',
      unless: '(need|needed|required|questions|if)',
      weight: 0.4,
    },
  ],
  flags: [
    { text: 'Initial engagement has finished and officers will now write the plan.', grade: 'practice' },
    {
      text: "People's ideas were gathered at the scoping stage. The model was then developed by the project team.",
      grade: 'practice-thin',
    },
    { text: 'After the first workshop, detailed design was passed to consultants.', grade: 'practice-thin' },
    { text: 'Pre-engagement is complete. No further sessions are planned.', grade: 'practice-thin' },
    {
      text: 'The discovery phase involved ten disabled people. Later phases were led by the supplier.',
      grade: 'practice-thin',
    },
    { text: 'Having heard from communities in 2022, the department drew up the strategy.', grade: 'practice' },
    { text: 'The seldom-heard groups contacted at the start were not contacted again.', grade: 'practice-thin' },
    { text: 'Phase 1: engage. Phase 2: design (officers). Phase 3: decide (Cabinet).', grade: 'practice' },
  ],
  passes: [
    { text: 'Early engagement, followed by joint design and sign-off by members', why: 'all stages' },
    { text: 'Involve people early.', why: 'guidance' },
    { text: 'At first only staff met; people joined later.', why: 'late, not early-only' },
    { text: 'Initial assessment', why: 'individual' },
  ],
} satisfies Sign;
