import type { Sign } from '../sign';
import { NORMATIVE } from '../wordings';

export default {
  id: 'input-effect-unclear',
  name: 'Input effect unclear',
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
      weight: 1,
    },
    {
      frame: 'consider',
      lemma:
        'consider take_into_account take_on_board note weigh reflect use analyse review feed_into incorporate factor_in',
      patient: '#views',
      voice: 'passive',
      mood: ['fact', 'will', 'may', 'can', 'aim'],
      weight: 1,
    },
    {
      frame: 'consider',
      lemma: 'consider take_into_account take_on_board note weigh reflect analyse review incorporate factor_in',
      agent: 'pros',
      patient: '#views',
      mood: ['fact', 'will', 'may', 'can', 'aim'],
      weight: 1,
    },
    { frame: 'consider', lemma: 'listen', agent: 'pros', to: '#views|users', weight: 0.5 },
    {
      words:
        '#views .. (to|will|help|helped|helps|can|could|is|are|been|was|were|being) (to|help|be)? (used to)? (help)? (inform|informing|shape|shaping|guide|influence|develop|refine|improve|form)',
      weight: 0.9,
    },
    {
      words: '[take] ... (#views|you say|you said|they say) ... (on board|into account|into consideration)',
      weight: 1,
    },
    { words: '[take] (on board|into account|into consideration) ... (#views|what you)', weight: 1 },
    { words: '#views ... [take] .. (on board|into account|into consideration)', weight: 1 },
    { words: '(consideration|regard|weight) ... [give] to .. (#views|points|comments|concerns|issues)', weight: 1 },
    { words: '[give] .. (consideration|regard|weight) to .. #views', weight: 1 },
    { words: '#views ... for .. consideration', weight: 0.7 },
    {
      words:
        '#views (will|can|could|does|do|really|help|can help|will help|may|has|have)? (make|makes|made) .. (difference|better|impact)',
      weight: 1,
    },
    {
      words:
        'what (we|you|people|they) .. (heard|hear|told|said|tell|say) ... (influence|influenced|shape|shaped|inform|informed|help|helped|guide|guided|feed|fed|used)',
      weight: 1,
    },
    {
      words:
        '(your|our members) .. (experience|experiences|say|story|stories) ... (help|inform|shape|improve|influence|difference)',
      weight: 0.8,
    },
    {
      words:
        '(help|helps|helping|helped) (us|to|them)? (to)? (shape|inform|influence|guide) ... (service|services|future|plan|plans|strategy|policy|work|decisions|thinking|approach)',
      also: '(your|#views|<users>)',
      weight: 0.6,
    },
    { words: '(aligned|alignment|line|correspond|corresponding) ... (with|to) .. #views', weight: 0.5 },
    {
      words:
        '(because|as a result|so we|you said|we did|for example|shows what|what changed|which is why|led us to|led to|we have (added|removed|dropped|changed|moved|kept)|we (added|removed|dropped|changed|moved|kept)|in response we|you asked)',
      weight: -0.8,
    },
    {
      words:
        '(application|applications|income|complaint|claim|bid|tender|appeal|admission|savings|address|court|judge|judgment|trial|algorithm|users interface|code|patch|merge)',
      weight: -0.8,
    },
    {
      words:
        '(let|tell|show|explain|telling) (to)? (them|people|participants|respondents|everyone) .. (know)? .. (how|what)',
      weight: -0.7,
    },
    { words: '(more than|need more|important to|how important)', weight: -0.5 },
    { words: NORMATIVE, weight: -0.7 },
    { words: '(if|need|industry|elite)', weight: -0.5 },
    { words: '? $', weight: -0.6 },
  ],
  flags: [
    { text: 'Your views will help to inform our plans.' },
    { text: 'Feedback has been fed into the strategy.' },
    { text: 'Responses will be considered alongside other evidence.' },
    { text: 'Input received was carefully noted.' },
    { text: 'Your voice will make a difference.' },
    { text: 'What we heard has influenced the direction of travel.' },
    { text: 'Submissions will be considered by the Department as appropriate.' },
    { text: 'We listened and we have taken your feedback on board.' },
    { text: 'Consideration will be given to points raised.' },
  ],
  passes: [
    { text: 'All comments were considered: the table shows what changed and why.', why: 'input-effect-explained' },
    { text: 'Your application will be considered within ten days.', why: 'application' },
    { text: 'Income will be taken into account.', why: 'means test' },
    { text: 'Inform the council if your address changes.', why: 'duty to tell' },
  ],
} satisfies Sign;
