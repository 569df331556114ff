import type { Sign } from '../sign';
import { NORMATIVE, SPOKEN, TOGETHER_WITH_PEOPLE } from '../wordings';

export default {
  id: 'professional-led-design',
  name: 'Staff made the plan',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet:
      's5 (paid employees who design and deliver with little input cannot be said to co-produce); s4 matrix, left column',
    other: 'TLAP; Arnstein 3-4; IAP2 Inform/Consult',
  },
  stages: ['planning', 'design'],
  level: 'informing',
  strength: 'medium',
  family: 'concern',
  explain: 'Staff or consultants made the plan, with little part for people who use the service.',
  ask: "Ask: 'Which people who use the service helped to write this?'",
  easyRead: 'Staff or experts made the plan. It does not say that people who use the service helped to make it.',
  evidence: [
    {
      frame: ['design', 'plan'],
      lemma:
        'design redesign draft write rewrite develop create devise formulate draw_up put_together work_out come_up_with craft author build shape reshape set_out determine map_out scope plan decide make',
      agent: 'officials',
      patient: '#product|#outcome|#agenda|=way|=change|=idea',
      tense: 'past',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.85,
    },
    {
      frame: ['design', 'plan'],
      lemma:
        'design redesign draft write rewrite develop create devise formulate draw_up put_together work_out come_up_with craft build shape',
      agent: 'officials',
      voice: 'passive',
      mood: 'fact',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.85,
    },
    {
      frame: ['design', 'plan'],
      lemma:
        'design redesign draft write develop create devise formulate draw_up put_together work_out come_up_with shape',
      agent: 'body',
      patient: '#product|#outcome|#agenda|=way|=change',
      tense: 'past',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.59,
    },
    {
      frame: ['design', 'plan'],
      lemma: 'design redesign develop devise draw_up come_up_with shape',
      agent: 'body|officials',
      patient: '#product|#outcome|=service|=change',
      mood: ['will', 'aim'],
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.42,
    },
    {
      frame: 'decide',
      lemma: 'determine decide',
      agent: 'officials',
      patient: '=shape|=service|=model|=design|=content',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.85,
    },
    {
      words:
        '([design]|[redesign]|[draft]|[write]|[develop]|[create]|[draw_up]|[build]|[devise]|[produce]) .. (in house|in house|internally|behind closed doors)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.85,
    },
    {
      words:
        '(redesign|design|development|drafting|planning|review|restructure|reorganisation) (was|is|has been|being|will be)? (led|driven|headed|undertaken|conducted|carried out) by <officials>',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.85,
    },
    {
      frame: ['design', 'plan'],
      agent: 'we',
      patient: '#product',
      tense: 'past',
      also: '((our|the) .. (experts|specialists|clinicians|team|professionals)|on your behalf|for you)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.68,
    },
    {
      words: '(without|with no|no|little|minimal) .. (input|involvement|consultation|say) .. (from|of|by|with) <users>',
      also: '(design|designed|plan|planned|developed|drawn|written|drafted)',
      weight: 0.77,
    },
    {
      words: '(no|little) (consultation|engagement|involvement) (took place|happened|was carried out|was done) with',
      weight: 0.59,
    },
    {
      words:
        '(too often|dr|professor|prof|mr|mrs|ms|colleagues|wanted|wanting|would|minutes|agenda for|website|page|logo|democratic services|clerk|photograph|software|code|course|exam|too often|traditionally|used to be|in the past|until now|normally|lesson|poll|thesis|protocol)',
      weight: -1.8,
    },
    { words: NORMATIVE, weight: -1.1 },
    {
      words:
        '<people|carers> .. (have|has|had|were|was)? (been)? (design|designed|wrote|written|drew|led|co-designed|decided|helped|involved)',
      weight: -2.0,
    },
    { words: '(with .. <people|carers>|(and|alongside|by|from|together with) <people|carers>)', weight: -1.5 },
    {
      frame: ['design', 'plan', 'evaluate', 'lead', 'set'],
      lemma:
        'design redesign draft write rewrite develop create devise formulate draw_up put_together work_out work_up come_up_with craft author build shape prepare produce compile set_out define map_out plan scope conduct lead',
      by: 'officials',
      patient:
        '#product|#outcome|#agenda|=redesign|=change|=review|=proposal|=service|=pathway|=rota|=idea|=specification',
      mood: 'fact',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.85,
    },
    {
      frame: ['design', 'plan', 'set'],
      lemma: 'prepare produce compile map_out work_up define redesign shape develop design draft write',
      agent: 'officials',
      patient:
        '=strategy|=plan|=policy|=service|=model|=framework|=pathway|=specification|=proposal|=standard|=design|=structure|=programme|=scheme|=how|=station|=building|=park|=centre',
      tense: 'past',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.85,
    },
    {
      words:
        '(written|drafted|designed|redesigned|developed|prepared|drawn up|produced|compiled|devised|created|formulated|built|planned|worked up|put together|authored|put forward|proposed|shaped) .. by .. (<officials>|unit|division|directorate|panel of experts|expert panel|expert group|working group of|task group of|team of|consultancy|consultants|in house|specialists|department)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.85,
    },
    {
      words:
        '(consultants|consultancy|experts|specialists|officers|agency|firm|academics|architects|planners|contractor) .. (was|were|have been|has been|been|are|is being) .. (commissioned|appointed|hired|engaged|instructed|asked|brought in|tasked|contracted) .. to .. (write|draft|design|develop|produce|prepare|lead|review|create|draw up|advise|plan|redesign)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.85,
    },
    {
      words:
        '<officials> .. (mapped out|mapped|worked out|worked up|decided how|planned how|set out how|drew up|came up with|put together|sat down|got together) .. (how|what|a|the|an|and)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.77,
    },
    {
      words:
        '(expert|technical|professional|clinical|officer|staff|internal|interdepartmental|inter-agency|multi agency|multidisciplinary|cross departmental) (working group|task group|task force|group|panel|team|committee|steering group|reference group|taskforce) .. (of|which|that|has|have|will|was)? ... (drew|drafted|wrote|designed|developed|drawn|written|prepared|produced|developing|drafting|created|designing|formed|tasked|led|oversaw)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.85,
    },
    {
      words:
        '(composed of|made up of|comprised|comprising|consisting of|consists of|membership of|including) .. (legislators|officials|representatives of .. (agencies|departments|state|relevant)|officers|professionals|experts|clinicians|academics|managers|directors|commissioners|civil servants)',
      also: '(plan|planning|group|committee|strategy|design|charged|task|panel|developing)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.59,
    },
    {
      words:
        '(consulted|consult|consulting|talked|spoke|worked|developed|discussed) with .. (other)? (academics|experts|professionals|clinicians|officers|staff|consultants|colleagues)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.51,
    },
    {
      words:
        '(without|before|not) .. (consulting|involving|asking|talking to|speaking to|discussing .. with|input from|engaging|any input|reference to) .. <users>',
      also: '(plan|plans|planned|design|designed|decided|wrote|drew|model|service|rota|policy|strategy|proposal|developed)',
      negated: true,
      weight: 0.85,
    },
    { words: '(too often|all too often|traditionally|in the past|used to be|dr|professor)', weight: -2.0 },
    {
      words:
        '(group|panel|team|committee|forum|working party|task force|board) of .. (officers|officials|heads of service|clinicians|doctors|experts|professionals|consultants|managers|directors|specialists|academics|civil servants|practitioners|senior staff|executives|staff) .. (designed|drew up|wrote|drafted|developed|devised|created|has|have|produced|planned|decided|prepared|put together|worked)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.85,
    },
    {
      words:
        '(author|authors|writers|architects|drafters|designers) (of the|of this)? .. (strategy|plan|policy|framework|report|guidance)? .. (is|are|were|was) .. (<officials>|specialists|experts|professors|consultants|academics|officers|clinicians)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.85,
    },
    {
      words:
        '<officials> .. (have|has|had)? (decided|determined|agreed|settled|chosen|defined|specified|set out) .. (what|how|which|where|the shape|the design|the content|the layout|the look)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.85,
    },
    {
      words:
        '(our|the) .. (policy|strategy|design|planning|commissioning|project|clinical|technical|procurement|transformation|digital|research) (team|unit|department|office|staff|group|leads|lead) .. (has|have|had)? .. (wrote|drafted|designed|developed|created|produced|prepared|devised|drew up|written|built|planned|put together)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.85,
    },
    {
      words:
        '(the)? (ministry|department|council|trust|agency|authority|government|board|commission|health board|secretariat) .. (has|have|had)? (drawn up|drew up|drafted|designed|devised|developed|prepared|written|wrote|put together|come up with|came up with|redesigned|restructured|reorganised) .. (new|draft|five year|action|national|strategic|service)? .. (framework|plan|strategy|model|policy|service|services|proposals|pathway|structure|scheme|programme|specification|design)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.34,
    },
    {
      words:
        '(design|designed|draft|drafted|wrote|written|develop|developed|drew up|drawn up|devise|devised|planned|redesign|redesigned|created|put together|prepared|produced|built|shape)',
      document: 'no-earlier-involvement',
      weight: 0.2,
    },
    {
      frame: ['design', 'plan'],
      lemma: 'design redesign draw_up devise',
      agent: 'officials',
      patient: '=clinic|=centre|=hospital|=school|=park|=home|=unit|=street|=town',
      tense: 'past',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.77,
    },
    { words: SPOKEN, weight: -1.2 },
    {
      words:
        '^ ... (staff|officers|managers|team|experts|specialists|clinicians|consultants|planners|professionals|officials|colleagues)',
      near: '(how was|how were|who|how did) .. (put together|made|written|wrote|design|designed|drew|drawn up|plan|planned|prepared|created|developed|came up|come up) ... ?',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 1,
    },
    {
      words:
        '(authored|drafted|written|devised|designed|drawn up|put together|planned|specified) .. (entirely|solely|mainly|largely)? by .. (unit|team|division|directorate|branch|officers|staff|consultants|department|secretariat|office|managers|experts|officials|working group of officials)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 1,
    },
    {
      words:
        '(commissioned|hired|appointed|contracted|tasked|employed|instructed|engaged|brought in|retained) .. (consultants|experts|specialists|<officials|body>|partners|firm|consultancy|associates|architects|advisers|designers) .. (to|who) .. (produce|write|design|develop|draw up|prepare|draft|create|come up|plan|redesign|know|knows|wrote|designed|produced|will (write|design|develop|draw up|produce))',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 1,
    },
    {
      words:
        '(they|it) (have|has)? (come back|came back|returned|come up|came up|produced|drawn up|drew up|written|wrote|designed|delivered) (with)? .. (plan|design|report|model|blueprint|proposal|proposals|strategy|recommendations)',
      near: '(experts|consultants|specialists|architects|firm|advisers|professionals|designers|planners)',
      weight: 1,
    },
    {
      words:
        '<officials> .. (decided|chosen|planned|settled|picked|chose|determined|worked out|agreed) .. (what|which|how|when|where|the (classes|times|activities|menu|menus|layout|opening hours|timetable|rota|programme|content))',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 1,
    },
    {
      words:
        '(professional|clinical|expert|officer|technical|management) (judgement|judgment|opinion|expertise|know how|knowledge) (of|and|from|by) ... (bands|model|plan|service|pathway|strategy|allocation|criteria|design|framework|scheme|review|option)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.8,
    },
    {
      words:
        '(based|drawn|built|relies|rests) .. on .. (professional|clinical|expert|officer|technical) .. (judgement|judgment|opinion|expertise|knowledge)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.6,
    },
    {
      words:
        '(design lead|design team|authors|author|drafted by|written by|designed by|prepared by|contributors|working group|project team|planning team|design group) : ... (head of|director|officer|officers|manager|managers|finance|legal|procurement|consultants|clinicians|team|department|directorate|unit|professionals)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 1,
    },
    {
      words:
        '(group|committee|team|panel|board|taskforce|task force) (of|made up of) .. (officials|officers|experts|professionals|clinicians|managers|consultants|academics|civil servants|executives|specialists|directors|nurses|doctors) ... (completed|finalised|drafted|drafting|wrote|written|drew up|drawn up|produced|developed|designed|prepared|planned|worked)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 1,
    },
    {
      words:
        '(which|that) .. <officials> .. (put together|drew up|wrote|designed|developed|prepared|drafted|devised|came up with|produced|compiled)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 1,
    },
    {
      words: '(following|after) (an|its|our|the) internal (review|process|exercise|assessment|discussion|discussions)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.6,
    },
    {
      words:
        '(<officials|body>|management|managers|leadership) .. (has|have)? (brought forward|tabled|unveiled|put forward|presented|proposed|announced|recommended) .. (new|revised|redesigned|its|their)? (structure|model|rota|pathway|blueprint|specification|design|plan|timetable)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.6,
    },
    {
      words:
        '(implementation|project|programme|design|clinical|management|officer|technical|delivery|national) .. (group|team|board|unit) .. (met|has|have|then)? ... (finalised|designed|wrote|written|drafted|completed|drew up|drawn up|devised) .. (model|plan|strategy|specification|pathway|framework|policy|design|scheme)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 0.9,
    },
    {
      words:
        '(planning|design|redesign|drafting|development|writing|scoping|specification) (of|for) ... (undertaken|carried out|done|led|managed|handled|completed|overseen|in the hands of) .. (by)? .. (<officials|body>|team|officers|department)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 1,
    },
    {
      words:
        '(is|was|are|were) the (work|brainchild|product|creation) of .. (<officials|body>|team|staff|officers|leads|consultants|managers|clinicians|experts)',
      unless: TOGETHER_WITH_PEOPLE,
      weight: 1,
    },
    {
      words:
        '(won .. award|award|too many|too often|mrs|mr|ms|^ nothing|^ no|^ none|web team|architects and|people will|protocols designed|never used)',
      weight: -1,
    },
    { words: '(^ nothing|^ none|alone|so this one|members|nobody used)', weight: -0.8 },
    {
      words:
        '(group|panel|forum|network) and ... (board|committee|council|team|department|managers|staff) (decided|agreed|planned|wrote|designed|chose) (together|jointly)',
      weight: -1,
    },
  ],
  flags: [
    { text: 'Officers drew up the proposals with advice from external consultants.', grade: 'practice' },
    { text: 'The specification has been written by the commissioning team.', grade: 'practice' },
    { text: 'Our experts have come up with a new approach for you.', grade: 'practice' },
    { text: 'Service redesign led by the transformation team', grade: 'practice-thin' },
    { text: 'Designed by clinicians, for patients', grade: 'practice-thin' },
    { text: 'Subject matter experts built the framework.', grade: 'practice' },
    { text: 'Management has determined the shape of the new service.', grade: 'practice' },
    { text: 'The tool was developed in-house and will be rolled out to users.', grade: 'practice' },
  ],
  passes: [
    { text: 'The paper was prepared by Democratic Services.', why: 'clerical' },
    { text: "Designed by officers together with the tenants' panel", why: 'joint' },
    { text: 'Page designed by WebCo', why: 'footer' },
    { text: 'Too often services are designed by professionals alone.', why: 'critique' },
  ],
} satisfies Sign;
