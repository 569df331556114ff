import type { Sign } from '../sign';
import { INPUT, NORMATIVE, SPOKEN } from '../wordings';

export default {
  id: 'input-effect-unclear',
  name: 'Not said what your views changed',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: 's5 (people left not knowing what difference their knowledge made)',
    other: 'Gunning 4; IAP2 Consult promise; UK Standards (Impact)',
  },
  stages: ['decision', 'evaluation'],
  level: 'consulting',
  strength: 'weak',
  family: 'concern',
  explain: "It does not say how people's views changed things, or will change them.",
  ask: "Ask: 'What changed because of what people said? What did not, and why?'",
  easyRead: 'It says what people told them was used. It does not say what changed.',
  evidence: [
    {
      frame: ['consider', 'change', 'design', 'inform'],
      lemma: 'inform influence shape guide feed_into input_into contribute reflect improve drive steer underpin',
      agent: '#views',
      mood: ['fact', 'will', 'may', 'can', 'aim', 'purpose'],
      weight: 0.8,
    },
    {
      frame: 'consider',
      lemma:
        'consider take_into_account take_on_board note weigh reflect use analyse review feed_into incorporate factor_in',
      patient: '#views',
      voice: 'passive',
      negated: false,
      mood: ['fact', 'will', 'may', 'can', 'aim'],
      weight: 0.8,
    },
    {
      frame: 'consider',
      lemma: 'consider take_into_account take_on_board note weigh reflect analyse review incorporate factor_in',
      agent: 'pros',
      patient: '#views',
      mood: ['fact', 'will', 'may', 'can', 'aim'],
      weight: 0.8,
    },
    { frame: 'consider', lemma: 'listen', agent: 'pros', to: '#views|users', weight: 0.4 },
    {
      words:
        '#views .. (to|will|help|helped|helps|can|could|is|are|been|was|were|being) (to|help|be)? (used to)? (help)? (inform|informing|shape|shaping|guide|influence|develop|refine|improve|form)',
      weight: 0.72,
    },
    {
      words: '[take] ... (#views|you say|you said|they say) ... (on board|into account|into consideration)',
      weight: 0.8,
    },
    { words: '[take] (on board|into account|into consideration) ... (#views|what you)', weight: 0.8 },
    { words: '#views ... [take] .. (on board|into account|into consideration)', weight: 0.8 },
    { words: '(consideration|regard|weight) ... [give] to .. (#views|points|comments|concerns|issues)', weight: 0.8 },
    { words: '[give] .. (consideration|regard|weight) to .. #views', weight: 0.8 },
    { words: '#views ... for .. consideration', weight: 0.56 },
    {
      words:
        '#views (will|can|could|does|do|really|help|can help|will help|may|has|have)? (make|makes|made) .. (difference|better|impact)',
      weight: 0.8,
    },
    {
      words:
        'what (we|you|people|they) .. (heard|hear|told|said|tell|say) ... (influence|influenced|shape|shaped|inform|informed|help|helped|guide|guided|feed|fed|used)',
      weight: 0.8,
    },
    {
      words:
        '(your|our members) .. (experience|experiences|say|story|stories) ... (help|inform|shape|improve|influence|difference)',
      weight: 0.64,
    },
    {
      words:
        '(help|helps|helping|helped) (us|to|them)? (to)? (shape|inform|influence|guide) ... (service|services|future|plan|plans|strategy|policy|work|decisions|thinking|approach)',
      also: '(your|#views|<users>)',
      weight: 0.48,
    },
    { words: '(aligned|alignment|line|correspond|corresponding) ... (with|to) .. #views', weight: 0.4 },
    {
      words:
        '(because|as a result|so we|you said|we did|for example|shows what|what changed|which is why|led us to|led to|we have (added|removed|dropped|changed|moved|kept)|we (added|removed|dropped|changed|moved|kept)|in response we|you asked)',
      weight: -2.0,
    },
    {
      words:
        '(application|applications|income|complaint|claim|bid|tender|appeal|admission|savings|address|court|judge|judgment|trial|algorithm|users interface|code|patch|merge)',
      weight: -2.0,
    },
    {
      words:
        '(let|tell|show|explain|telling) (to)? (them|people|participants|respondents|everyone) .. (know)? .. (how|what)',
      weight: -3.0,
    },
    {
      words: '(input|feedback|comments|views) on',
      unless: '(your|their|these) (input|feedback|comments|views)',
      weight: -1.0,
    },
    { words: '(urge|please|late) .. (consider|comments)', weight: -2.0 },
    { words: '(more than|need more|important to|how important)', weight: -1.2 },
    { words: NORMATIVE, weight: -1.1 },
    { words: '(if|need|industry|elite)', weight: -1.2 },
    { words: '? $', weight: -1.5 },
    {
      frame: ['consider', 'design', 'change', 'inform', 'plan'],
      lemma:
        'inform influence shape guide drive underpin develop base refine build amend improve update revise reflect',
      by: '#views|=experience|=consultation|=engagement|=insight|=survey|=survey_result',
      mood: ['fact', 'will', 'may', 'can', 'aim'],
      weight: 0.8,
    },
    {
      frame: ['consider', 'change', 'design', 'inform', 'plan'],
      lemma: 'inform influence shape guide feed_into input_into contribute improve drive steer underpin',
      agent: '=result|=finding|=experience|=survey|=consultation|=engagement|=insight|=input|=participation',
      mood: ['fact', 'will', 'may', 'can', 'aim', 'purpose'],
      weight: 0.64,
    },
    {
      frame: ['consider', 'change', 'design', 'plan', 'decide'],
      lemma: 'inform influence shape guide steer',
      agent: 'reader|people|carers',
      negated: false,
      patient: '#product|#decision|#outcome|#agenda|=future|=thinking|=work|=way|=direction|=money|=spending|=priority',
      mood: ['fact', 'will', 'may', 'can', 'aim', 'purpose', 'request'],
      weight: 0.48,
    },
    { frame: 'consider', lemma: 'reflect', agent: 'pros', on: '#views', weight: 0.8 },
    {
      words:
        '(helping|help) .. (us)? (to)? (shape|inform|influence|guide|steer) .. (service|services|future|plan|plans|planning|strategy|strategies|policy|policies|work|decision|decisions|thinking|approach|direction|programme|programmes|project|projects|framework|document|draft|report|provision|support|care|priority|priorities|budget|spending|development|design|model|changes|proposals|proposal|things|process|money|area|community|county|city|town|neighbourhood|how)',
      weight: 0.48,
    },
    {
      words:
        '(chance|opportunity|opportunities|invited|ability|way|able) .. (to|for|of)? .. (shape|shaping|influence|influencing|inform|help shape) .. (service|services|future|plan|plans|planning|strategy|strategies|policy|policies|work|decision|decisions|thinking|approach|direction|programme|programmes|project|projects|framework|document|draft|report|provision|support|care|priority|priorities|budget|spending|development|design|model|changes|proposals|proposal|things|process|money|area|community|county|city|town|neighbourhood|how)',
      weight: 0.48,
    },
    {
      words:
        '(have|has|pay|paid|give|given|with) (due|careful|full|proper|particular)? (regard|attention|thought|consideration|weight) to .. #views',
      weight: 0.8,
    },
    {
      words:
        '(in (light|response|view|consideration) of|taking account of|taking into account|having regard to|mindful of|drawing on|based on|building on|reflecting|shaped by|informed by|influenced by|guided by|built on|taking on board|took account of|take account of|takes account of|taken account of) .. (the|your|these|this|all|any)? .. #views',
      unless: NORMATIVE,
      weight: 0.72,
    },
    {
      words:
        '(informed|shaped|influenced|guided|underpinned|driven) by .. (what .. (told|said|heard|say|tell)|experiences|lived experience|insight|insights|local people|consultation|engagement|survey|your|the public|residents|conversations|discussions|listening)',
      weight: 0.72,
    },
    {
      words:
        '#views .. (plays|played|play|has played|will play|had|have had|is) .. (part|role|crucial|vital|key|invaluable|valuable|important|essential|instrumental)',
      weight: 0.8,
    },
    {
      words:
        '#views ... (taken|be|was|were|been|is) .. (seriously|considered|taken into account|valuable|invaluable|used|fed|reflected|incorporated|noted|built in|included|passed on)',
      weight: 0.48,
    },
    {
      words:
        '#views ... (help|helps|helped|help us) .. (make|get|improve|improving|understand|plan|planning|decide|shape|provide|services|better)',
      weight: 0.72,
    },
    {
      words:
        '(what|everything) (you|people|they|residents|members) .. (tell|say|share|told|said|shared) .. (us)? (will|helps|help|is|to|can|shapes|shape|has|have|makes|helped) .. (help|inform|shape|influence|us|guide|difference|used|improve|decide|feed)?',
      weight: 0.64,
    },
    {
      words:
        '(experiences|experience|insight|insights|stories|expertise) .. (of|from|has|have|will|can|is|are|continue|continues)? ... (shape|shaped|inform|informed|guide|guided|influence|influenced|informs|shapes|guides) .. (this|our|the|service|services|future|plan|plans|planning|strategy|strategies|policy|policies|work|decision|decisions|thinking|approach|direction|programme|programmes|project|projects|framework|document|draft|report|provision|support|care|priority|priorities|budget|spending|development|design|model|changes|proposals|proposal|things|process|money|area|community|county|city|town|neighbourhood|how)',
      weight: 0.64,
    },
    {
      words:
        '(fed|feed|feeds|feeding) (back)? (into|in to|directly into|through to|in) .. (the|our|your|this|their|council|deliberations|strategy|plan|thinking|budget|nhs|process|work|policy|developing)',
      weight: 0.56,
    },
    {
      words: '(pass|passes|passed|passing) (on|your|any|the|these|them) .. (#views|on to|onto|along|to)',
      also: '#views',
      weight: 0.4,
    },
    {
      words: '(become|form|becomes|forms|be) part of .. (record|evidence|evidence base|process|file|submission)',
      weight: 0.56,
    },
    {
      words:
        '(consider|considers|considered|considering|review|reviewed|reviewing|analyse|analysed|examine|evaluate|weigh|reviews) .. #views',
      also: '(we|will|council|government|department|board|team|agency|commission|committee|ministers|officers|panel|has|have|nhs|#body)',
      weight: 0.4,
    },
    {
      words: '(incorporate|incorporated|incorporates|incorporating|integrated|reflects|reflected|captures) .. #views',
      weight: 0.48,
    },
    {
      words:
        '(identified|sharpened|refined|developed|finalised|amended|updated|strengthened) ... (corresponding to|in line with|in light of|following|reflecting|based on|after|in response to|through) .. #views',
      weight: 0.56,
    },
    {
      words:
        '(share|provide|give|gather|gathered|collect|seek|sought|receive|listen) ... to (help)? (inform|shape|guide|influence|develop) .. (service|services|future|plan|plans|planning|strategy|strategies|policy|policies|work|decision|decisions|thinking|approach|direction|programme|programmes|project|projects|framework|document|draft|report|provision|support|care|priority|priorities|budget|spending|development|design|model|changes|proposals|proposal|things|process|money|area|community|county|city|town|neighbourhood|how|our|the|how)',
      weight: 0.64,
    },
    {
      words:
        '(ensure|enable|allow|so that|designed to) .. (#views|views|voices) .. (could|can|would|will) .. (feed into|inform|shape|influence|be fed|be heard|be considered|be taken)',
      weight: 0.56,
    },
    {
      words:
        '(had|have|has|having) (an|a|some|real)? (impact|influence|effect|bearing) on .. (developing|development|policy|plan|plans|decision|decisions|strategy|work|services|design)',
      also: '(#views|discussion|discussions|input|consultation|engagement|feedback|conversations|panel)',
      weight: 0.56,
    },
    {
      words:
        '(take|takes|took|taken) .. (advice|input|views|comments|feedback|insights|it|them|these) .. into (account|consideration)',
      weight: 0.48,
    },
    {
      words:
        '(#views|what you tell us|what you think|you tell us|hear from you|your (opinions|thoughts|ideas|views)) ... so (that)? (we|they|it|the council) (can|could|will|are able) .. (plan|improve|make|provide|understand|shape|design|deliver|get|decide|develop|better)',
      weight: 0.8,
    },
    {
      words:
        '(#views|perspectives|voices|experiences) .. (will|have|has|to|can)? .. (assist|assisted|aid|aided|support|supported|enrich|enriched|strengthen|strengthened|contribute|contributed|add value|benefit|feed) .. (the|our|us|to|in|into)',
      weight: 0.56,
    },
    {
      words:
        '(perspectives|voices|experiences|stories|ideas|suggestions) .. (has|have|were|was|are|will|been)? .. (been|be)? (incorporated|reflected|integrated|considered|included|captured|woven|listened to|heard|built)',
      also: '(wherever|where|in the|into|by|throughout|plan|strategy|policy|decision|decisions|report)',
      weight: 0.64,
    },
    {
      words:
        '(we|team|council|department|board|they) (have|has)? (listened|heard|reflected|noted) .. (carefully|closely|hard)? .. (to|on|what) .. (#views|you|people|said|told|concerns)',
      weight: 0.64,
    },
    { words: '#views', document: 'no-follow-up', weight: 0.25 },
    {
      frame: ['consider', 'change', 'design', 'inform'],
      lemma: 'inform influence shape guide drive',
      agent: '#consultation|=comment',
      mood: ['fact', 'will', 'may', 'can'],
      weight: 0.8,
    },
    {
      words:
        '#views ... (contributed|contribute|contributes|added|adds|add|helped|led) to .. (our|the|a|better)? (understanding|thinking|knowledge|picture|debate|discussion|development|design)',
      weight: 0.72,
    },
    {
      words:
        '(everything|all|what) .. (you|people|residents) .. (say|said|tell us|told us) .. (will|has|have|is) .. (be|been)? .. (looked at|considered|read|noted|used|taken)',
      weight: 0.48,
    },
    { words: SPOKEN, weight: -1.2 },
    {
      words: `${INPUT} ... (goes|go|going|went|gone|thrown|put|added) (in|into) the (mix|pot|melting pot|record|file|pile)`,
      weight: 1,
    },
    {
      words: `${INPUT} ... (is|are|was|were|be|been|being) .. (used to|drawn on|drawn upon|woven into|built into|fed into|fed in|borne in mind|kept in mind|thought about|listened to|looked at|weighed up|weighed|pondered|reflected upon|reflected in|reflected on|factored in|folded into|worked into|examined|studied|appreciated|acknowledged|digested)`,
      unless: NORMATIVE,
      weight: 1,
    },
    {
      words: `(we|#body|#officials|team|which|they) .. (bear|bore|keep|kept|have|had) .. ${INPUT} ... (in mind|in view)`,
      weight: 1,
    },
    {
      words: `(we|<pros>|team) .. (reflect|reflected|reflecting|thought|think|thinking|pondered) (carefully|hard|long|deeply|about|on|upon) .. (on|about|upon|over)? .. ${INPUT}`,
      weight: 1,
    },
    {
      words: `${INPUT} ... one (of|among) .. (factors|considerations|things|inputs|pieces of information|strands)`,
      weight: 1,
    },
    {
      words:
        '(guided|shaped|influenced|informed|coloured|helped|enriched|steered) our (thinking|approach|work|plans|decisions|ideas)',
      weight: 1,
    },
    {
      words: `${INPUT} ... (is|are|was|were|be|been) .. (passed|sent|forwarded|handed|given) .. (on to|to|along to) .. (team|officers|department|board|council|colleagues|managers|group|people|staff|those|relevant)`,
      weight: 0.8,
    },
    {
      words:
        '(it|they|these|this) .. (will|can|may)? (help|helps) (us|the council|the team|the department|managers|staff) .. (understand|see|plan|think|decide|make|improve|know)',
      near: `(${INPUT}|answers|survey|form|questionnaire|tell us)`,
      weight: 0.7,
    },
    {
      words:
        '^ (we|they|the council|the team|the department|officers|managers) (have|has)? (also)? (thought|listened|considered|read|looked|heard|reflected|taken|took|noted) .. (about|to|at|on)? .. (them|it|this|that|these|you|all|everything|what)',
      near: '(you|people|residents|tenants|members|participants) .. (told|said|asked|wrote|sent|gave)',
      weight: 1,
    },
    {
      words:
        '(every|each|all) (reply|response|comment|answer|submission|suggestion|view|voice|idea|opinion|contribution) .. (is|was|will be|gets|are) (read|heard|logged|noted|counted|looked|considered|valued)',
      unless: '(report|because|and answered)',
      weight: 1,
    },
    {
      words:
        '(feedback|consultation|engagement|comment|response) (themes|findings|results|responses) .. (considered|reviewed|noted|analysed|fed)',
      weight: 1,
    },
    {
      words:
        '(support plan|care plan|your plan|assessor|your assessment|microphone|sensor|readings|complained|vanished|ignored|table below|table on page|which page|column|each point|clause|late comments|acted on|send a follow up|entitled to know|guidance)',
      weight: -1,
    },
  ],
  flags: [
    { text: 'Your views will help to inform our plans.', grade: 'promise' },
    { text: 'Feedback has been fed into the strategy.', grade: 'practice' },
    { text: 'Responses will be considered alongside other evidence.', grade: 'promise' },
    { text: 'Input received was carefully noted.', grade: 'practice-thin' },
    { text: 'Your voice will make a difference.', grade: 'promise' },
    { text: 'What we heard has influenced the direction of travel.', grade: 'practice-thin' },
    { text: 'Submissions will be considered by the Department as appropriate.', grade: 'promise' },
    { text: 'We listened and we have taken your feedback on board.', grade: 'practice-thin' },
    { text: 'Consideration will be given to points raised.', grade: 'promise' },
  ],
  passes: [
    { text: 'All comments were considered: the table shows what changed and why.', why: 'input-effect-explained' },
    { text: 'Your application will be considered within ten days.', why: 'application' },
    { text: 'Income will be taken into account.', why: 'means test' },
    { text: 'Inform the council if your address changes.', why: 'duty to tell' },
  ],
} satisfies Sign;
