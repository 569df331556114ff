import type { Sign } from '../sign';

export default {
  id: 'co-planning-from-the-start',
  name: 'People help to plan from the start',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's5 (planning as equals at each stage); s4 matrix, middle planning column (co-planners)',
    other: 'Gunning 1; NHS England guidance (start early); CRPD GC7 (early stage)',
  },
  stages: ['agenda', 'planning'],
  level: 'co-designing',
  strength: 'strong',
  family: 'planning-and-design',
  explain: 'People who use the service helped to plan it right from the beginning.',
  ask: "Ask: 'When did people first join in? What was already fixed by then?'",
  easyRead: 'People who use the service were there at the start. They plan with staff.',
  evidence: [
    {
      words:
        '(from|at|since|right from) (the)? (very)? (start|outset|beginning|day one|off|word go|get go|inception|first day|earliest stage|earliest stages|concept stage|blank page)',
      also: '<users>',
      weight: 0.65,
      unless:
        '(the council has been clear|savings|start to finish|start of the (week|year|month|term)|at the beginning of (each|every|the meeting)|at the start of (each|every|the (week|year|meeting)))',
    },
    {
      words:
        '(from|at|since|right from) (the)? (very)? (start|outset|beginning|day one|off|word go|get go|inception|first day|earliest stage|earliest stages|concept stage|blank page)',
      also: '(<users> ... ([involve]|[plan]|[shape]|[design]|[work]|[help]|part of|[lead]|[write]|on board|round the table|[sit]|[meet]|[engage]|[develop]|[include]|[co-produce])|([involve]|[engage]|[include]|[work]|[plan]|[shape]|[design]|[co-produce]) ... <users>)',
      weight: 0.5,
      unless: '(the council has been clear|savings|start to finish)',
    },
    {
      frame: 'plan',
      lemma: 'plan co-plan scope map_out replan',
      agent: 'users',
      weight: 0.85,
      unless: '(retire|holiday|their own care|(own|day|future) (care|lives|life))',
    },
    {
      frame: 'plan',
      lemma: 'plan co-plan scope map_out replan',
      with: 'users',
      weight: 0.9,
      unless: '(care plan|your care)',
    },
    { frame: 'plan', form: 'noun', lemma: 'planning co-planning scoping', with: 'users', weight: 0.9 },
    { frame: 'plan', form: 'noun', lemma: 'planning co-planning scoping', agent: 'users', weight: 0.6 },
    {
      frame: ['plan', 'design'],
      lemma: 'develop draft write prepare shape co-produce design co-design draw_up formulate',
      agent: 'users',
      patient: '=plan|=strategy|=proposal|=bid|=programme|=policy|=specification|=project',
      weight: 0.7,
    },
    {
      frame: ['plan', 'design'],
      lemma: 'develop draft write prepare shape co-produce design co-design draw_up formulate',
      with: 'users',
      patient: '=plan|=strategy|=proposal|=bid|=programme|=policy|=specification',
      weight: 0.7,
    },
    {
      words:
        '(co-planned|co planned|joint planning|jointly planned|planned together|shared planning|early and shared|plan things together|planned it together|plan together|planning together)',
      weight: 0.7,
    },
    {
      words: '(co-planned|joint planning|jointly planned|planned together|planning together|shared planning)',
      also: '<users>',
      weight: 0.4,
    },
    {
      words:
        '(planning|project|programme|steering|strategy|development|working|task|scoping) (team|group|committee|meetings|meeting|sessions|task force|board|subcommittees|subcommittee)',
      also: '(<users> ... (part of|on|in|were|sat|sit|join|joined|members|been)|(included|include|includes|consisting of|composed of|made up of|with|comprised|comprising) ... <users>|had <users>)',
      weight: 0.6,
      unless: '(school planning|curriculum)',
    },
    {
      words:
        '(task force|blue ribbon|commission|committee|working group|subcommittees|council|coalition) ... (included|includes|consisting of|composed of|made up of|comprised of|comprising|consisted of) ... <users>',
      weight: 0.55,
    },
    {
      words:
        '(before|prior to) (any|the|a|anything|there was|options|plans|work|decisions|it)? .. (options|option|plan|plans|draft|drafts|proposals|proposal|budget|site|design|decisions|money|written|anything|tender|specification|architects)',
      also: '(<users> ... ([meet]|[involve]|[help]|[say]|[shape]|[plan]|[work]|[ask]|[join]|[talk]|[start])|[asked]|with <users>|we asked)',
      weight: 0.8,
    },
    {
      words:
        '(blank page|blank sheet|clean sheet|early stage|early stages|scoping stage|planning stage|planning stages|planning phase)',
      also: '(<users> ... ([involve]|[help]|[work]|[shape]|[engage]|[include]|part|[start])|with <users>|[involve] ... <users>)',
      weight: 0.8,
    },
    {
      words:
        '<users> ... (helped|help|helping|worked|work|involved|invited|participate|took part) .. (to|us|us to|in|in the|on the|with)? .. (plan|planning|scope|shape the plan|develop the plan|develop the strategy|developing the|writing the (bid|strategy|plan)|develop a)',
      weight: 0.8,
    },
    {
      words:
        '(asked|invited|invitation) ... <users> ... (to help|to) .. (plan|develop a plan|develop the plan|shape the plan)',
      weight: 0.7,
    },
    {
      words:
        '(family planning|lesson planning|workforce planning|town planning|planning (permission|application|policy|applications|authority|officer|obligations)|care planning|discharge planning|financial planning|birth plan|care plan|support plan|person centred planning|succession planning|your plan|planned (surgery|admission|maintenance)|has been clear)',
      weight: -0.8,
    },
    { words: '(will be able to comment|comment on the draft|asked to comment|consulted on the draft)', weight: -0.6 },

    {
      words:
        '(before (we|anything|any|a|the|they|it) ... (wrote|written|drew|decided|started|began|designed|drafted|existed|set))',
      also: '((brought in|asked|met|talked|listened|spoke|involved|worked|invited) .. (with|to)? .. <users>|<users> ... (met|joined|helped|involved|told|said|asked|came))',
      weight: 0.9,
    },
    {
      words:
        '(nothing|no plan|no plans|no decision|no decisions|no options) ... (decided|written|fixed|drawn up|set|agreed|made) ... (when|before|until) ... <users>',
      negated: true,
      weight: 0.9,
    },
    {
      words:
        '(planning|project|steering|strategy|design|working) (group|team|committee) (of|with|made up of|including) ... <users>',
      weight: 0.8,
    },
    {
      words:
        '(from|since) (its|the|our) (first|very first|earliest|initial|early) (draft|idea|meeting|meetings|stage|stages|discussion|discussions|conversations|days)',
      also: '(<users> ... (worked|work|involved|part|helped|shaped|there)|with .. <users>)',
      weight: 1,
    },
    {
      words:
        '<people|carers> (and|,) ... (council|officers|staff|we|agency|managers|commissioners|department|<pros>) ... (planned|plan|shaped|drew up|mapped|scoped)',
      weight: 0.4,
    },
    {
      words:
        '(involved|helped|part|engaged|included|role) (in|with) .. (scoping|planning|shaping the (plan|strategy|reform)|commissioning)',
      also: '<users>',
      weight: 0.6,
    },
    {
      words: '(written|developed|drafted|prepared|drawn up) (jointly|together|in partnership) (with|by) .. <users>',
      weight: 0.4,
      also: '(bid|plan|strategy|proposal|programme|policy|specification|brief|framework)',
    },
    {
      words:
        '(brought|bring|brought in|invited|involve|involved|engaged|include|included) .. <users> ... (early|from the (start|beginning|outset)|at the (start|outset|beginning)|at the planning stage)',
      weight: 0.8,
    },

    { frame: 'plan', lemma: 'plan scope map_out develop draw_up prepare', agent: 'joint', weight: 0.4 },

    {
      words: '(with|had) (no|a blank|an empty) (plan|plans|agenda|page|options|draft)',
      also: '(<users>|community|went to)',
      negated: true,
      weight: 0.8,
    },
    {
      words:
        '<people|carers> .. (sat|sit|sits|were|was|are|served|joined|have been|been) .. (on|in|part of|members of) .. (planning|project|steering|design|programme|strategy|bid) (team|group|committee|board)',
      weight: 0.6,
    },
    {
      frame: 'plan',
      with: '+',
      also: '(hand in hand with|together with|jointly with|alongside) ... (<people|carers>|sector|community)',
      weight: 0.6,
    },
    {
      words: '(right)? from the (very)? (start|outset|beginning)',
      also: '(<people|carers>|co-researchers|co-researcher)',
      weight: 0.35,
      unless: '(to (the)? (finish|end))',
    },

    { words: '(planned|scoped|drawn up|co-planned) (by|with|between|from|on) : ... <people|carers>', weight: 1 },

    { words: '(empty|blank) (flip chart|page|sheet|wall|piece of paper)', weight: 0.9 },
    { words: '(from|since) (week|day|month|meeting) (one|1)', also: '(<people|carers>|members|together)', weight: 1 },
    {
      words: '(nothing|no plan|no plans) .. (on paper|written|decided|fixed|drawn) .. (when|until|before) ...',
      negated: true,
      also: '(<users>|families|we met|sat down)',
      weight: 1,
    },
    {
      words: '(just an idea|only an idea|an idea|before there was (a|any)) ...',
      also: '(we were there|<people|carers>|members|came in|there)',
      weight: 0.8,
    },
    {
      words: '(long)? before the (tender|plan|budget|brief|bid|draft|design|options|strategy) .. (was|were|had) ...',
      also: '(<people|carers|mixed> ... (#plan|#meet|working|worked|spent|[work]|#design)|with .. <people|carers>)',
      weight: 1,
    },
    {
      frame: ['plan', 'design'],
      agent: 'joint',
      weight: 0.5,
      also: '(from the (first|start|outset|beginning)|week one|before|prior to|side by side|first conversation|jointly)',
    },
    {
      words: '(prior to|before) (any|the|all) .. (options|draft|plan|budget|decisions) .. (being|were|was|had)',
      also: '(<people|carers>|members)',
      weight: 0.6,
    },
    {
      words:
        '(scoping|planning) : ... (<people|carers>|#num (residents|members|carers|tenants|patients|self advocates))',
      weight: 0.8,
    },

    {
      words:
        '(before (there was|any|a single|anything|we (had|wrote|drew|decided)|the (first line|tender|plan|draft|budget|options|bid))|long before the|prior to (any|options|the)|when it was (just|only|still) an idea|(blank|empty|clean|bare) .. (chart|page|sheet|paper|canvas|table|screen)|from scratch|from (week|day) (one|1)|since (day|week) (one|1)|from inception|from the (first|very first|drafting)|(nothing|little) (was|had been) (on paper|on the table|written|decided|drawn|fixed)|at the start|first sat down|when all that existed|in (at|from) the (beginning|start|ground floor)|since its first meeting|(first|opening) conversation|before it went to)',
      also: '(<people|carers|mixed> ... (#plan|#design|#meet|#take-part|#involve|sat|wrote|part of|been|had spent|spent|helped|shaped|sketched|at the table|in it)|(with|of|by|and) .. <people|carers>|<people|carers> (and|,))',
      unless:
        '(should|must|your (care|support|move|treatment|journey|home|stay|wedding|case)|have been clear|need to save|from scratch in|school|said to have|minutes show|officers only|consulted after|at the start of (the|each|every) (week|meeting|session|term|day))',
      negated: true,
      weight: 0.8,
    },
    {
      words: '(jointly|together|side by side|joint|between (us|them)|hand in hand|as one team)',
      also: '((plan|planned|planning|#plan|outline|bid|scoping|concept|brief|proposal|blueprint|idea) ... <people|carers>|<people|carers> ... (plan|planned|outline|bid|scoping|concept|brief|proposal|blueprint|idea))',
      unless: '(should|must|your (care|support|move|treatment))',
      weight: 0.5,
    },
    {
      words: '(scoping|concept|outline|feasibility|idea stage|planning stage|inception|brief) ...',
      also: '((joint|jointly|together|with|by) ... <people|carers>|<people|carers> ... (joint|jointly|together|helped|wrote|shaped|with))',
      unless: '(should|must|town planning|in brief|brief (summary|note|update)|consultation)',
      weight: 0.55,
    },
    {
      words:
        '(we|i|us) .. (there|asked in|in|at the table|involved|part of it|brought in) ... (when it was|before (there|it|a|any|the)|from (the start|day one|scratch)) ...',
      unless: '(should|must|to support you|with you|clear)',
      weight: 0.9,
    },
    {
      words:
        '^ ..? (at the (start|beginning|outset)|from the (start|first|beginning)|before anything|right at the start|on day one) ...',
      near: '((when|at what point) did .. <people|carers|mixed> .. (come|join|get|start|become))',
      weight: 1.1,
    },
    {
      words: '(work of|idea of|thought up by|drawn up by|written by) (a)? (team|group|pair|mix)? .. (<people|carers>)',
      also: '(blueprint|outline|plan|bid|brief|strategy|concept|proposal|scheme)',
      unless: '(should|must|action plan for|care plan|support plan|by officers|saw it)',
      weight: 0.8,
    },
    {
      words:
        '(will plan your|plan your (support|care|move|stay)|your .. will be part of planning|planning your (move|care|stay|discharge)|clear about the need|said to have been|officers only|wedding|solicitors|(people|users|they) should)',
      weight: -1,
    },
    {
      words: '((will|can|to) plan your|planning your (move|care|stay|return|treatment|discharge)|your family will)',
      negated: true,
      weight: -2,
    },
  ],
  flags: [
    { text: 'Disabled people were part of the planning team from day one.', grade: 'practice-thin' },
    { text: 'From the outset, families and staff shaped the plan side by side.', grade: 'practice' },
    {
      text: 'Before any options existed, twelve people with lived experience met to say what a good service looks like.',
      grade: 'practice',
    },
    { text: "Co-planned with the tenants' association", grade: 'practice-thin' },
    {
      text: 'Joint planning sessions between self-advocates and commissioners were held before the budget was set.',
      grade: 'practice',
    },
    { text: 'Representatives of DPOs have been in the planning group since it was first set up.', grade: 'practice' },
    { text: 'Early and shared planning: how the strategy came about', grade: 'practice' },
    {
      text: 'People who will live in the new homes have helped plan them since before a site was bought.',
      grade: 'practice',
    },
  ],
  passes: [
    { text: 'From the outset the council has been clear that savings are needed.', why: 'start marker, wrong actor' },
    { text: 'Your care plan will be written with you.', why: 'individual plan; scope = individual' },
    { text: 'People will be able to comment on the draft plan.', why: 'late-involvement' },
    { text: 'Family planning clinic; lesson planning; workforce planning', why: 'other senses' },
  ],
} satisfies Sign;
