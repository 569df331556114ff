import type { Sign } from '../sign';
import { NORMATIVE, SPOKEN } from '../wordings';

export default {
  id: 'buy-in-seeking',
  name: 'Looking for a yes',
  polarity: 'tokenistic',
  tier: 2,
  source: {
    factSheet: 's5 (appears positive) by extension; s3 (people seen as a barrier)',
    other: 'Arnstein rungs 1-2 (manipulation, therapy)',
  },
  stages: ['planning', 'decision'],
  level: 'informing',
  strength: 'medium',
  family: 'concern',
  explain: 'The aim seems to be to win support, not to share the planning.',
  ask: "Ask: 'If people disagree, what will you change?'",
  easyRead: 'They want people to say yes. They do not ask people to help plan.',
  evidence: [
    {
      words:
        '(secure|gain|get|build|win|achieve|generate|obtain|ensure|create|seek|seeking|securing|gaining|getting|building|winning|need|maximise|drum up) .. (buy in|buy in|by in|public acceptance|acceptance|public support|community support|support for the (change|changes|plan|plans|proposal|proposals|new)|consent for|endorsement|goodwill|social licence)',
      weight: 1,
    },
    {
      words:
        '(buy in|buy in) (from|of|by|to) .. (<users>|stakeholders|community|public|residents|service users|families|local|patients)',
      weight: 0.8,
    },
    {
      words:
        '(sell|selling|promote|promoting|market|showcase|explain|communicate) the (benefits|advantages|case|merits|vision|change|changes|plan|rationale|model) (of|for|to|behind)?',
      also: '(communications|campaign|model|change|changes|<users>|residents|proposals|events|messages|new|plan|engagement)',
      weight: 0.8,
    },
    {
      words:
        '(sell|selling) .. (idea|plan|proposal|proposals|change|changes|model|vision|strategy|benefits|closure) .. (to)?',
      weight: 0.9,
    },
    { words: '(bring|bringing|take|taking|carry|carrying) <users> (with us|on the journey)', weight: 1 },
    {
      words:
        '(get|getting|bring|bringing|keep|keeping) <users> .. (on board|onside|on side|signed up|behind (the|our|this))',
      weight: 1,
    },
    {
      words:
        '(bring|bringing|take|taking|get|getting|keep|carry) .. (users|residents|people|communities|community|public|stakeholders|families|patients|tenants|parents) (with us|along with us|onside|on the journey)',
      weight: 1,
    },
    {
      words:
        '(overcome|overcoming|tackle|tackling|address|addressing|handle|handling|reduce|reducing|manage|managing|counter|countering|defuse|neutralise|mitigate|minimise|deal with|dealing with|break down) .. (resistance|opposition|objections|scepticism|cynicism|pushback|dissent|concerns about the change|negative feedback|negativity|hostility|public anxiety|myths)',
      weight: 1,
    },
    {
      words:
        '(hearts and minds|on message|key messages|win over|winning over|manage the message|message discipline|convince|persuade|persuading|convincing)',
      also: '(change|public|communities|residents|resistance|families|benefits|opposition|jurors|stakeholders|people)',
      weight: 0.8,
    },
    { frame: 'understand', lemma: 'persuade convince win_over sell', patient: 'users', weight: 1 },
    {
      words:
        '<users> ... (helped|help|need|made|encouraged|educated|supported) .. (to)? .. (understand|accept|see|appreciate|embrace) .. (why|the (need|reasons|benefits|change|changes|realities|case)|that)',
      weight: 0.9,
    },
    {
      words:
        '(educate|educating|educated) .. <users> .. (about|on|as to) .. (realities|reality|need|benefits|budget|why|reasons|cost|costs|change|changes|pressures|constraints)',
      weight: 1.1,
    },
    {
      words:
        '(reassure|reassuring|reassurance) .. (<users>|meetings|anxious|worried|events|residents|families|sessions)',
      also: '(change|changes|meetings|closure|plan|plans|anxious|new|move|events|sessions|concerns|fears)',
      weight: 0.9,
    },
    {
      words:
        '(support|backing|endorsement|influence|credibility|voices) ... (leveraged|leverage|harnessed|mobilised|used to promote|used to support)',
      weight: 0.9,
    },
    {
      words:
        '(influencers|champions|ambassadors|spokespeople|figureheads|role models|trusted voices|community leaders) ... (endorse|promote|support|back|sell|front|advocate for|champion) (the|our|this) .. (plan|change|changes|model|policy|strategy|proposal|proposals|campaign|reform|reforms)',
      weight: 1,
    },
    {
      words:
        '(shift|change|shifting|changing|alter) .. (thinking|attitudes|opinion|opinions|minds|perceptions|views) .. (away|of|among|in favour)?',
      also: '(juror|jurors|public|residents|participants|community|communities|citizens|<people>)',
      weight: 0.5,
    },
    {
      words: '(we|council|parish) (need|want|ask for|require) your .. (support|backing|help) .. (to|for)',
      also: '(plan|plans|proposal|proposals|views|make this happen|change|campaign)',
      weight: 0.5,
    },
    {
      words: '(generate|build|create) .. (positive|favourable) (publicity|coverage|perception|sentiment|image)',
      weight: 0.7,
    },
    {
      words:
        '(shares|bulk|share price|investors|merger|data is safe|privacy|customers buy|sales|product market|retail|evidence based)',
      weight: -2.2,
    },
    {
      words:
        '(not|never|rather than|instead of) .. (about|just|only|simply)? .. (buy in|buy in|getting buy in|selling|persuading|convincing|winning)',
      weight: -3.0,
    },
    { words: '(only sign if|would only|until the plan changed)', weight: -2.0 },
    { words: NORMATIVE, unless: '(must|should) (bring|sell|persuade|convince|win|secure|get|be helped)', weight: -0.6 },
    {
      words:
        '(secure|securing|gain|gaining|win|winning|build|building|get|getting|garner|generate|achieve|drum up|obtain|shore up|maintain) .. (support|backing|acceptance|agreement|consent|buy in|approval|consensus|endorsement|goodwill|public confidence) (for|from|of|to|behind|among) .. (change|changes|plan|plans|proposal|proposals|model|merger|closure|decision|new|reform|reforms|scheme|programme|strategy|transformation|vision|<users>|stakeholders|community|public|local|move)',
      weight: 0.9,
    },
    {
      words:
        '(stakeholder|stakeholders|community|public|user|patient|resident|staff|local|political|early|their|your|members) (buy in|acceptance)',
      weight: 0.9,
    },
    {
      words:
        '(buy in) .. (will|is|are|was) .. (essential|key|crucial|needed|critical|vital|required|important|sought|secured|achieved)',
      weight: 0.8,
    },
    {
      words:
        '(convince|convincing|persuade|persuading|persuaded|win over|winning over|sell|selling) .. (the|our|local|sceptical|reluctant)? .. (<users>|public|residents|patients|communities|community|parents|families|people|tenants|stakeholders|doubters|sceptics|voters)',
      weight: 1,
    },
    {
      words:
        '<users> .. (must|need to|have to|should|will need to|can|to) be (persuaded|convinced|won over|reassured|brought|educated|encouraged to accept)',
      weight: 1.1,
    },
    {
      words:
        '(promote|promoting|sell|selling|showcase|highlight|emphasise|stress|demonstrate|communicate|communicating|publicise|champion|market) .. (the|its|their)? (benefits|positives|advantages|case|upsides|merits|good news|virtues|positive messages|positive story) .. (of|for|about)',
      weight: 0.8,
    },
    {
      words:
        '(spread|spreading|push|pushing|get across|reinforce|land|landing|control|cascade) .. (positive|key|our|the|consistent|core|right) (messages|message|messaging|narrative|story|stories)',
      weight: 0.8,
    },
    {
      words:
        '(allay|allaying|calm|calming|ease|easing|soothe|dispel|quell|dampen|defuse|head off|pre empt|assuage|address) .. (fears|fear|concerns|anxiety|anxieties|worries|opposition|criticism|anger|rumours|misconceptions|unrest|objections) .. (about|over|of|among|regarding)?',
      also: '(change|changes|move|closure|merger|plan|plans|new|proposals|sessions|events|meetings|communications|residents|families|decision|roadshow|transfer)',
      weight: 0.9,
    },
    {
      words:
        '(take|taking|bring|bringing|carry|carrying) .. (the|our|local|everyone|people)? .. (community|communities|public|people|residents|patients|users|families|tenants|stakeholders|everyone|service users|members) with us',
      weight: 1.1,
    },
    {
      words: '(on (board|side|message)|onside) .. (early|with|to|before|so)',
      also: '(get|getting|bring|bringing|people|residents|communities|patients|families|stakeholders|implementation)',
      weight: 0.7,
    },
    {
      words:
        '(smooth|ease|help|aid|support) .. (implementation|adoption|roll out|take up|uptake|acceptance|transition)',
      also: '(on board|buy in|engagement|early|involving|involve|communicate|engaging)',
      weight: 0.5,
    },
    {
      words:
        '(build|building|foster|create|creating|increase|encourage) (public|community|user|local|stakeholder|resident|patient)? (acceptance|understanding of (why|the need)|appetite|support for)',
      weight: 0.8,
    },
    {
      words:
        '(overcome|overcoming|tackle|counter|manage|reduce|address|neutralise|handle|minimise|deal with) .. (opposition|resistance|objections|hostility|scepticism|pushback|dissent|critics|protest|protests|negativity)',
      weight: 1,
    },
    {
      words:
        '(not|never|isn) .. (trying|aiming|here|seeking|going|looking|about) .. (to)? .. (persuade|convince|sell|win|buy in)',
      weight: -3.0,
    },
    {
      words:
        '(bring|bringing|win|winning|talk|talking|get|getting|turn|turning|coax|nudge) .. (<users>|parents|residents|people|public|community|communities|patients|families|tenants|opponents|sceptics|them|members|stakeholders) .. (round|around|over|onside|on side|on board|behind|in line|signed up|to accept|to agree|to support|to back)',
      weight: 1,
    },
    {
      words:
        '<users> .. (to)? (get|getting|be|stand|rally|fall|come) .. (behind|on board with|in line with|round to|supportive of|enthusiastic about) .. (the|our|this|it|these)',
      also: '(need|want|plan|must|aim|help|plans|change|changes|proposals)',
      weight: 1,
    },
    {
      words:
        '(communications|communication|engagement|media|marketing|pr) (plan|strategy|campaign|objective|activity|approach|programme) .. (to|is|has|will|:|aims|developed|designed) ... (support|acceptance|buy in|promote|persuade|convince|sell|win|reassure|positive|benefits|understanding)',
      weight: 1,
    },
    { words: 'hearts and minds', weight: 1 },
    { words: '<people|carers> .. (persuaded|convinced|won over) .. <pros>', weight: -2.2 },
    { words: SPOKEN, weight: -1.2 },
  ],
  flags: [
    { text: 'Communications will sell the benefits of the new model.', grade: 'practice-thin' },
    { text: 'We must bring service users with us.', grade: 'norm' },
    { text: 'Key messages will be used to overcome resistance.', grade: 'practice-thin' },
    { text: 'Users should be helped to understand why the change is right.', grade: 'norm' },
    { text: 'Reassurance meetings will be held for anxious residents.', grade: 'practice-thin' },
    { text: 'Support from the disability sector will be leveraged.', grade: 'practice-thin' },
    { text: 'Influencers with lived experience will endorse the plan.', grade: 'practice-thin' },
    { text: 'We will educate parents about the realities of the budget.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'Members would only sign if the plan changed, so it did.', why: 'power' },
    { text: 'Buy-in period for shares; buy in bulk', why: '' },
    { text: 'Reassure people that their data is safe', why: 'privacy' },
    { text: 'This is not about getting buy-in.', why: 'negated' },
  ],
} satisfies Sign;
