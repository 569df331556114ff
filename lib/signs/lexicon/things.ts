/** What the actions are about, by sense: nouns and fixed compounds. */
export const things = {
  input:
    'view|opinion|feedback|comment|response|idea|suggestion|input|submission|contribution|voice|concern|thought|experience|insight|reply|evidence|answer|perspective|preference|testimony|story|reaction|representation|point|consultation response|knowledge',
  views:
    'view|feedback|comment|response|opinion|input|idea|suggestion|submission|contribution|representation|consultation response|voice|testimony|concern|reply|recommendation',
  vague:
    'stakeholder|partner|party|public|community|communities|sector|agency|interested party|relevant party|interest group|civil society|key partner|citizen|organisation|source',
  survey:
    'survey|questionnaire|poll|online form|feedback form|comment box|comment form|e-petition|petition|portal|web form|postcard|tick box|call for evidence|quick poll|response form|smart survey|citizen space|online survey',
  consultation:
    'consultation|engagement|call for views|public comment|comment period|consultation period|consultation exercise|listening exercise|engagement exercise|consultation process|public consultation|hearing|public hearing|notice and comment',
  event:
    'hui|fono|wānanga|talanoa|workshop|meeting|session|event|focus group|drop in|roadshow|exhibition|webinar|conversation|listening event|engagement event|town hall|seminar|day|open day|visit|interview|gathering|conference|discussion group|forum meeting|pop up|summit|consultation event|co-design session',
  product:
    'library|budget|opening hours|strategy|plan|policy|service|form|leaflet|specification|spec|model|framework|website|building|pathway|programme|document|guide|app|resource|contract|tender|charter|toolkit|guidance|report|leaflet|letter|brochure|handbook|tool|standard|logo|poster|video|film|course|training|menu|system|platform|offer|questionnaire|scheme|project|prototype|layout|agreement|pack|newsletter|manual|campaign|booklet|draft|script|map|design|action plan|proposal|option|garden|home|housing|approach|process|procedure|criteria|assessment|brief|bid|picture|curriculum|exhibit|constitution|terms of reference|code|law|bill|legislation|statement|timetable|rota|checklist|module|dashboard|centre|hub|pilot|initiative|solution|text|content|structure|materials|information',
  money:
    'koha|payment|fee|honorarium|honoraria|voucher|stipend|allowance|wage|salary|remuneration|involvement payment|sitting fee|time credit|gift card|reward|rate|incentive|day rate|hourly rate|reimbursement|compensation|gift voucher|bursary|per diem|grant',
  expenses:
    'expense|travel cost|bus fare|out of pocket|out of pocket expense|travel expense|refreshment|lunch|tea|biscuit|certificate|prize draw|raffle|travel|childcare|child care|parking|mileage|thank you card',
  outcome:
    'outcome|goal|aim|objective|measure|success measure|success|vision|indicator|result|what good looks like|outcomes framework|what success looks like|ambition',
  agenda:
    'gap|agenda item|research question|agenda|topic|priority|issue|theme|focus|problem|question|commission|brief|work plan|workplan|work programme|forward plan|subject|item|commissioning intention|next step|focal point',
  decision:
    'decision|choice|vote|say|sign off|approval|veto|final say|casting vote|decision making|determination|consent|ruling|verdict|voting right|decision process|decision making process',
  power: 'power|authority|control|influence|majority|seat|right|mandate|delegated power|quorum|ownership|shares',
  role: 'role|job|task|responsibility|duty|remit|position|part|post|workstream|function',
  stage: 'stage|phase|step|start|beginning|outset|end|lifecycle|life cycle|point',
  access:
    'easy read|easyread|bsl|british sign language|sign language|isl|auslan|asl|interpreter|interpretation|caption|captioning|subtitle|large print|braille|audio|audio version|hearing loop|plain english|plain language|step free|quiet room|accessible format|alternative format|accessible version|translation|personal assistant|palantypist|transcript|induction loop|easy english|communication support|access need|support worker time|note taker|break|reasonable adjustment|accommodation|wheelchair access|other format|transport|accessible venue|different format|different languages|other language|screen reader|access requirement|advocate support|hybrid',
  format:
    'easy read|easyread|easy to read|easy english|plain english|bsl|british sign language|sign language|isl|auslan|asl|lsq|nzsl|interpreter|caption|captioning|live caption|subtitle|large print|braille|hearing loop|induction loop|quiet room|accessible format|alternative format|accessible version|palantypist|communication support|note taker|speech to text|audio description|communication card',
  /** Parts of a piece of work in their order. */
  stageName:
    'idea|planning|scoping|design|tender|launch|review|delivery|evaluation|implementation|monitoring|commissioning|adoption|preparation|analysis|dissemination|drafting|testing|procurement|policy making|decision making|reporting|writing|development',
  /** Practical help to take part, beside formats. */
  practicalHelp:
    'taxi|childcare|child care|creche|personal assistant|respite|replacement care|tablet|laptop|supporter|travel|transport|interpreter|travel cost|ramp|hearing loop|step free access|quiet space|accessible venue|wheelchair access',
  /** What people make, do or take without making a product of it. */
  intangible:
    'difference|choice|contribution|contact|relationship|connection|sense|progress|friend|living|money|mistake|way|use|skill|life|effort|impact|complaint|request|call|appointment|application|trip|journey|visit|claim|referral|sure|capacity|confidence|condition|symptom|baby|child|interest|understanding|case|habit|attendance|support|link|network|trust|rapport|bond',
  skill: 'skill|talent|strength|expertise|gift|know how|asset|ability|capability|wisdom|lived expertise|capacity',
  changeNoun: 'change|improvement|amendment|revision|adjustment|action|addition|alteration|difference|withdrawal',
  coWord:
    'co-production|co-design|co-creation|co-planning|co-delivery|co-evaluation|co-commissioning|co-producing|coproducer|co-pro|co-productive|co-productively|co-development',
  involvement:
    'involvement|participation|engagement|collaboration|partnership working|inclusion|patient and public involvement|ppi|ppie|public involvement',
  partnership: 'partnership|equal partner|equal partnership|equal footing|equal|collaboration|alliance',
  peer: 'peer support|mutual support|mutual aid|peer network|circle of support|circles of support|friendship|self help|buddy|peer group|support network|social network|social connection|mutual help|buddying',
  culture:
    'culture|attitude|mindset|ethos|habit|ways of working|way of working|behaviour|management culture|working culture|power imbalance',
  target:
    'target|kpi|key performance indicator|milestone|throughput|unit cost|volume|waiting time standard|activity|deliverable|metric|output|efficiency|benchmark',
  saving:
    'saving|demand|cost|budget gap|efficiency|financial pressure|pressure on services|spend|demand reduction|budget pressure|burden on services|reduction',
  training:
    'training|induction|pre meeting|pre meet|coaching|mentoring|capacity building|workshop|course|briefing|support|learning|buddy|preparation|mentor|masterclass',
  report:
    'report|summary|result|finding|outcome|response|analysis|minutes|write up|you said we did|feedback report|summary report|conclusion|statement|update|decision',
  deadline: 'deadline|closing date|timescale|timeframe|time frame|window|notice',
} as const;

export type Thing = keyof typeof things;
