import type { Sign } from '../sign';
import { NORMATIVE, SPOKEN } from '../wordings';

export default {
  id: 'savings-driven-involvement',
  name: 'Saving money comes first',
  polarity: 'tokenistic',
  tier: 2,
  source: {
    factSheet:
      's4 principle 4 (cost-effectiveness comes from better outcomes) turned round; s3 (reductions in resources)',
    other: 'Critiques of responsibilisation; Wales network on resource substitution',
  },
  stages: ['agenda', 'planning'],
  level: 'informing',
  strength: 'medium',
  family: 'concern',
  explain: 'Saving money seems to be the reason, not better lives.',
  ask: "Ask: 'What will people gain? Who decides how savings are used?'",
  easyRead: 'Saving money seems to be the reason.',
  evidence: [
    {
      words:
        '(#coWord|#involvement|[co-produce]|[co-design]|co-produced|asset based|asset based|strengths based|strength based|community|communities|volunteers|volunteering|resilience|resilient|self help|self help|self care|independence|peer support|prevention|early help|empowerment|personalisation|social prescribing|neighbours|families) ... (save|saves|saving|savings|cut|reduce|reduces|reducing|manage|managing|lower|offset|divert|prevent|delay|contain|avoid) .. (money|cost|costs|demand|spend|spending|savings|pressure|pressures|reliance|dependency|dependence|budget|expenditure|need for (services|support|care)|funding gap|#num|the gap|savings target|the savings target|deficit)',
      weight: 1,
    },
    {
      words:
        '(help|helps|helping|order|way|so that|aim|need|able) .. (us)? .. (to)? (save|reduce|manage|cut|deliver|achieve|meet|realise|release|generate|contribute to) .. (demand|cost|costs|money|spend|savings|savings target|budget reductions|efficiencies|efficiency savings|#num)',
      also: '(#coWord|#involvement|community|communities|volunteers|co-produced|asset|co-design|engagement|residents|people|resilient|families)',
      weight: 0.7,
    },
    {
      words:
        '(communities|people|residents|families|citizens|individuals|neighbours|volunteers|the public|carers|villages|parishes|the voluntary sector) .. (will|must|should|need|needs|have to|are|has to) (need|expected|asked|encouraged|have|be)? (expected|asked|encouraged)? (to)? .. (do more for themselves|step up|do more|help themselves|fill the gap|fill gaps|fill the gaps|fill in|plug the gap|plug gaps|pick up the slack|take more responsibility|rely less|become less reliant|be less reliant|be less dependent|look after themselves|look after each other|stand on their own)',
      weight: 1,
    },
    {
      words:
        '(fill|filling|plug|plugging|bridge|bridging|close|cover|covering) .. (the|a|any|these)? .. (gap|gaps|shortfall|hole) .. (left|in|created|caused)? .. (by|of|funding|budget|services|cuts|end)?',
      also: '(volunteers|community|communities|groups|residents|families|charities|co-production|neighbours|peers|members)',
      weight: 0.9,
    },
    {
      words:
        '(contribute|contributes|contributing|contribution) .. (to|towards) .. (the|our|its)? .. (savings|saving|efficiency|budget) (target|targets|plan|programme|gap|requirement)',
      weight: 0.9,
    },
    {
      words:
        '(less|reduced|reducing|reduce|lower|decrease) .. (reliance|dependence|dependency|reliant|dependent|demand) on .. (council|services|service|nhs|state|statutory|public|social care|the system|paid|formal)',
      weight: 1,
    },
    {
      words: '(less|reduced) (reliance|dependency|dependence)',
      also: '(independence|independent|community|council|services)',
      weight: 0.4,
    },
    {
      words:
        '(demand management|manage demand|managing demand|demand reduction|manage the demand|channel shift|cost avoidance|invest to save|more for less|more with less|do more with less|reduce demand|reducing demand|reduced envelope|reduced budget|within a reduced|smaller envelope|financial envelope|cost neutral|cost neutral)',
      also: '(#coWord|#involvement|community|communities|co-produced|co-designed|asset|volunteers|people|residents|resilient|engagement|families|strengths|solution)',
      weight: 0.9,
    },
    {
      words:
        '(time|era|period|times|age) of (cuts|austerity|reduced budgets|shrinking budgets|financial pressure|budget cuts|constraint)',
      also: '(people|communities|volunteers|must|co-production|involve|residents|community|step)',
      weight: 0.8,
    },
    {
      words: '(free|cheap|cheaper|low cost|low cost) (labour|resource|alternative|workforce|help|support)',
      also: '(volunteers|users|peer|community|people|members)',
      weight: 0.9,
    },
    {
      words:
        '(savings credit|savings account|means test|pension|over £|bank|isa|mortgage|energy bills|discount|save the date|save your|save this|saved|not (doing|about|done) .. (save|saving|savings|money)|not to save|members chose|people chose|and it cost less|it cost less|worked better|switch|tariff|emissions|carbon|water|electricity demand|insulation|shareholders)',
      weight: -2.8,
    },
    { words: NORMATIVE, unless: '(must|should) (step|do|help|fill|rely)', weight: -0.5 },
    {
      words:
        '(#coWord|#involvement|involving|volunteers|volunteering|community|communities|residents|peer support|co-produced|co-designed|co-producing|resilience|self help|asset|neighbours|participation|strengths based|hub|people|families) ... (will|can|to|could|would|is expected|expected|help|helps|should|may)? .. (deliver|deliver|reduce|reduces|reducing|cut|cutting|save|saves|saving|lower|lowers|release|generate|achieve|yield|drive|offset|avoid|bring) .. (down)? .. (the|our|staffing|staff|running|care|its|in)? .. (efficiencies|efficiency|savings|saving|costs|cost|demand|spend|spending|expenditure|money|budget|pressure|pressures|£|€|#num)',
      unless: '(energy|carbon|bills|fuel|waste|because people|members decided)',
      weight: 1,
    },
    {
      words:
        '(so that|so|in order to|to help|which means|allowing) .. (we|the council|council|services|us|they)? .. (can|to)? (spend less|save|save money|cut costs|reduce costs|make savings|reduce spending|balance the budget|close the gap|live within|reduce demand|do less|withdraw)',
      also: '(residents|people|communities|community|volunteers|families|involve|involving|engagement|co-production|co-design|do more|themselves)',
      weight: 1,
    },
    {
      words:
        '(less money|reduced funding|shrinking budget|shrinking budgets|reduced budget|budget cuts|cuts|funding reductions|austerity|financial challenge|financial challenges|budget pressures|tighter budgets|limited budgets|budget shortfall)',
      also: '((asking|ask|need|expect|want|encourage|encouraging|rely|relying|must|should|invite|inviting) .. (communities|residents|people|volunteers|families|community|citizens|local|you|neighbours|on)|co-production|co-design|volunteers|step up)',
      weight: 1,
    },
    {
      words:
        '(cheaper|cheap|low cost|cost effective|less expensive|inexpensive|cost saving|cost free|free) .. (alternative|option|way|than|solution|substitute|resource|model|labour|workforce) .. (to|than|of|for)?',
      also: '(peer|volunteer|volunteers|community|users|members|co-production|self help|involvement|people|residents|peers)',
      weight: 1,
    },
    {
      words:
        '(residents|communities|people|families|volunteers|community|neighbours|citizens|parents) .. (to)? (do more|take on more|play a bigger role|take responsibility|step in|step up|play a greater role|help themselves|be more self reliant|provide more) .. (so|with|because|as|and|to|in|for)?',
      also: '(spend|spending|save|saving|savings|budget|cuts|less money|money|costs|cost|demand|less|reduce|council can|austerity|funding|themselves)',
      weight: 1,
    },
    {
      words:
        '(expected|projected|forecast|estimated|designed|set) to (save|deliver savings|save up to|reduce costs|release) .. (£|€|#num|around|over|up to|the)?',
      also: '(community|communities|volunteers|co-production|co-produced|hub|residents|model|peer|asset|involvement|resilience)',
      weight: 0.7,
    },
    { words: '(decided how to spend|how to spend the savings|energy|solar)', weight: -2.2 },
    { words: SPOKEN, weight: -1.2 },
  ],
  flags: [
    { text: 'Co-production will help us to reduce demand and save £2m.', grade: 'dated-commitment' },
    { text: 'Communities will need to do more for themselves.', grade: 'norm' },
    { text: 'Asset-based approaches will manage demand away from services.', grade: 'practice-thin' },
    { text: 'In a time of cuts, people must step up.', grade: 'norm' },
    { text: 'Volunteers will fill gaps left by the end of the contract.', grade: 'practice-thin' },
    { text: 'Our resilient communities programme contributes to the savings target.', grade: 'practice-thin' },
    { text: 'A co-produced solution within a reduced envelope', grade: 'practice-thin' },
    { text: 'Independence means less reliance on the council.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'People found that the new way worked better, and it cost less.', why: 'value-from-involvement' },
    { text: 'Members chose where to save and where to spend.', why: 'decision' },
    { text: 'We are not doing this to save money.', why: 'negated' },
    { text: 'Savings credit; savings over £16,000', why: 'means test' },
  ],
} satisfies Sign;
