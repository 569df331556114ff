/**
 * What shows which kind of text a document is (gates G1 to G4 of the reading). Each kind has several ways of showing;
 * one way alone, however often, is not enough where another kind of text shares it.
 */
export const kindCues = {
  /** Planning, deciding, consulting on, delivering or checking a service for people. */
  plans: [
    /\b(plan|plans|planned|planning|decide[sd]?|decisions?|consult\w*|views|feedback|survey|engagement|involve\w*|co-\w+|design(s|ed)?|review(s|ed)?|deliver\w*|proposals?|changes?|have your say|comments?|run|runs|opens?|closes?|closing|replaced|takes? over|meets?)\b.*\b(services?|council|residents?|tenants?|patients?|care|support|communit(y|ies)|housing|homes?|health|disab\w+|people|members|local|public|strategy|policy|librar(y|ies)|centres?|parks?|schools?|transport|programme|trust|carers?|families|pool|bus(es)?)\b/,
    /\b(services?|council|residents?|tenants?|patients?|care|support|communit(y|ies)|housing|homes?|health|disab\w+|people|members|local|public|librar(y|ies)|centres?|parks?|schools?|transport|trust|carers?|families|pool|bus(es)?)\b.*\b(plan|plans|planned|decide[sd]?|decisions?|consult\w*|views|feedback|survey|engagement|involve\w*|co-\w+|design(s|ed)?|review(s|ed)?|deliver\w*|proposals?|changes?|closed|replaced|reorganised|meet(s)? every)\b/,
  ],
  norms: [
    /\b(should|must|ought to|needs? to|it is (important|essential|vital|good practice) (to|that)|make sure|ensure that|think about|best practice|recommend(s|ed)?|avoid|remember)\b/,
    /^\W*(ask|offer|pay|provide|consider|plan|use|start|allow|give|tell|involve|be|don't|do not|try|check|listen|agree|decide|work) (?!us\b|your views)/,
    /\b(you (may|might) (want|wish|need|have|decide|consider)|it (is|may be|can be) worth|worth considering|if you (decide|choose) to|depending on (how|your|the (nature|kind|type|size))|consider (what|how|whether|which|using|who))\b/,
  ],
  past: [
    /\b(was|were|has been|have been|met|held|published|decided|agreed|helped|told|said|worked|asked|chose|wrote|started|came|went|paid)\b/,
  ],
  /** Involvement itself as the subject. */
  about: [
    /\b(what is (co-\w+|involvement|engagement|participation)|co-(production|design) (is|means|happens|requires|works)|tokenis(m|tic)|ladder of participation)\b/,
    /\b(principles of (co-\w+|engagement|participation|involvement)|top tips|how to (involve|engage|co-\w+|work with|run|recruit|pay)|(best|good) practice|mistaken for|guide (to|for)|this guid(e|ance)|checklist|toolkit)\b/,
    /\b(true|real|genuine|meaningful|authentic) (co-\w+|involvement|participation|engagement)\b/,
    /\b(participatory (budgeting|research|design|evaluation|governance)|service design|citizen science|co-creation|patient and public involvement)( \w+)? (is|are|means|refers? to|involves?|represents?|aims?|requires?|follows?)\b|\b(umbrella term|various typologies|refers to (a |the )?(process|project|method|approach|practice)s?)\b/,
    /\b(people often (think|ask)|in my (view|experience)|i (think|believe|wonder|worry)|why does it matter|the difference between)\b/,
  ],
  job: [
    /\b(salary|£\d\d,\d{3}|per annum|a year pro rata|pro rata|pay (scale|band|grade)|grade \d|band \d)\b|£\d\d,\d{3}/,
    /\b(hours (a|per) week|full[- ]time|part[- ]time|fixed[- ]term|permanent|annual leave|pension|probation)\b/,
    /\b(job (title|description)|person specification|vacancy|the role|this (role|post|job)|post holder|postholder|reports? to the)\b/,
    /\b(you will (have|be|need|work|write|lead|manage|make|support|help|plan|co-\w+)|we are (looking for|recruiting)|are you|essential criteria|desirable|experience of)\b/,
    /\b(apply|applications?|applicants?|interviews? (will|are|on)|closing date|cv|cover(ing)? letter|send your)\b/,
  ],
  judgment: [
    /\b(judgment|judicial review|tribunal|court of appeal|high court|supreme court)\b/,
    /\b(claimants?|appellants?|respondent|defendants?|counsel for)\b/,
    /\b(lord|lady|mr|mrs|ms) justice\b|\b(his|her) honour\b/,
    /\b(appeal (is|was) (allowed|dismissed)|held that|unlawful|ground \d|paragraph \d|section \d+ of the)\b/,
    /\b(the (court|judge))\b/,
  ],
  /** Lists of other pages: search results, consultations by title and date. */
  listing: [
    /\b(opened|closed|closes|opens|published|updated) (on )?\d{1,2} \w+( \d{4})?$/,
    /^(open|closed|forthcoming|view all|read more|results \d)/,
    /\b(page|results?) \d+ of \d+\b/,
  ],
  critic: [
    /\b(campaigners?|protest(s|ers|ed)?|petition(ed)?|critics|angry|furious|outrage|betray(ed|al)|disgrace|slammed|accus(e|ed|es))\b/,
    /\b(tick[- ]box|tokenistic|lip service|sham|ignored|excluded|shut out|never (asked|told|heard|listened)|nobody (asked|was asked|told)|no one (asked|was asked|told)|neither of (us|them))\b/,
    /\b(the (council|trust|department|agency|board|government|company) (has )?(refused|failed|claims|claimed|insists|says|said|did not|didn't|never))\b/,
    /\b(calls? on|called on|demand(s|ed|ing)?|we want the council|should be ashamed)\b/,
  ],
  reports: [/\b(said|says|told|according to|asked for|called for|claims?|claimed|argued|added|reported)\b/],
  own: [/\b(we|our|us)\b/],
  co: [/\bco-(production|produc\w+|design\w*|creat\w+|plan\w*|deliver\w*|author\w*|develop\w*)/],
} as const satisfies Record<string, readonly RegExp[]>;

/** What shows when a document speaks (gate G5). The first of two that show equally often is taken. */
export const timeCues = {
  open: /\b(have your say|tell us (what|how|if|your|about|by)|open until|closes on|closing date|deadline|(give|send|share) (us )?(your|any) (views|feedback|comments|thoughts|ideas)|comments (are )?(invited|welcome)|respond by|we (now )?(want|would like|'d like) to (hear|know)|like to hear|(take part in|complete|fill in) (the|our|this) (\w+ )?(survey|questionnaire|form)|public comment|submissions (are )?invited|(feedback|consultation|survey) is (now )?open|runs until|by \d{1,2} \w+|what do you think)\b/,
  decided:
    /\b(was (approved|adopted|agreed)|has (been )?(approved|adopted|agreed)|decision (was|has been) (made|taken)|final (strategy|plan|report)|we (have )?(changed|decided|added|dropped|cut|kept)|you said|what changed|now in force|because (of what )?you (said|told)|it (opened|began|started) (in|on))\b/,
  closed:
    /\b((consultation|survey|engagement|feedback|submissions?|period|exercise) (has|have|is|are|was)? ?(now )?(closed|ended|finished|complete)|thank you to everyone who|now closed|we received \d|\d+ (people|residents|replies|responses) (replied|responded|took part|told))\b/,
  'under-way':
    /\b(meets? (every|each|monthly|weekly|once|quarterly|on the)|(is|are) run by|annual report|last year|since (19|20)\d\d|terms of reference|(every|each) (month|week|year|quarter|january)|runs? the)\b/,
  planned:
    /\b(will (start|begin|launch|open|be set up|be recruited|take place|be published)|planned for|is being planned|plans to|coming soon|later this year|from (september|january|april|next))\b/,
} as const satisfies Record<string, RegExp>;
