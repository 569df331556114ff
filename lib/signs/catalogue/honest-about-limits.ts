import type { Sign } from '../sign';

export default {
  id: 'honest-about-limits',
  name: 'Honest about the limits',
  polarity: 'genuine',
  tier: 2,
  source: {
    factSheet: 's5 (consultation should not pass as co-production) turned round',
    other:
      "NICE NG44 (be clear which decisions people can influence); Gunning 1-2; Norfolk-style 'do not over-promise'; IAP2 (all levels can be right)",
  },
  stages: ['planning', 'decision'],
  level: 'consulting',
  strength: 'medium',
  family: 'enabling',
  explain: 'The organisation is honest about what people can and cannot change.',
  ask: "Say thank you. Then ask: 'Who decided what is fixed? Could that be opened up next time?'",
  easyRead: 'The text says what people can change. It says what they can not change, and why.',
  evidence: [
    {
      words: '(what|things) (you|people|we|members) (can|can not|could not|may) (change|influence|decide|affect)',
      weight: 1,
    },
    {
      words:
        '(you|people|members|this) (can not|could not|will not be able to) (change|influence|alter|affect) ... (because|law|set by|fixed|national|limit|reason)',
      negated: true,
      weight: 1,
    },
    {
      words:
        "(what (is|are|'s) (not)? (open|fixed|up for|on the table|off the table|in scope|out of scope|decided)|what is fixed|some (parts|things) are fixed|are not up for discussion|up for discussion|not up for discussion|open to change|can be changed|cannot be changed|already fixed)",
      negated: true,
      weight: 0.7,
    },
    {
      words: '(no|not) .. (decision|decisions) (has|have|had)? .. (yet)? been (made|taken)',
      negated: true,
      weight: 0.7,
      unless: '(planning application|appeal|your (claim|application))',
    },
    {
      words: '(no|not) .. (decision|decisions) .. been (made|taken)',
      negated: true,
      also: '(open|still|options|none|views|until|idea|you can|all)',
      weight: 0.4,
      unless: '(planning application)',
    },
    { words: '(all|every|any|four|three|both) .. (options|option|ideas) (is|are) .. (still)? open', weight: 0.7 },
    { words: '(nothing (is|has been) (settled|decided|fixed|agreed))', negated: true, weight: 0.8 },
    {
      words:
        '(this is|we are|it is|that is) (a consultation|consultation|consulting|informing you|engagement|information) (, )? .. (not|rather than) ... (co-production|co-design|asking you|consultation|a vote|referendum|consulting)',
      negated: true,
      weight: 1.1,
    },
    {
      words:
        '(is not|not|was not|were not) .. (co-production|co-produced|co-designed|a vote|a referendum|seeking consensus|the final version|a decision)',
      negated: true,
      also: '(we|this|consultation|so|but|engagement|it)',
      weight: 0.55,
      unless: '(is not the same|mistaken)',
    },
    {
      words:
        '(we )? (did not|failed to|have not|should have|had not|could have|were not able to|not yet|has not yet) .. (involve|involved|ask|asked|engage|reach|reached|established|consult|hear|heard|include|do enough|done enough|do it well|listen|listened|start early)',
      negated: true,
      also: '(we|our|enough|people|you|early|voices|views|government)',
      weight: 0.7,
    },
    {
      words:
        '(we got (this|it|things) wrong|we were wrong|we are sorry|we apologise|apologise that|we should have|mistakes (were made|we made)|did not get (this|it) right|fell short|falls short|could do better|we know we)',
      weight: 0.7,
      unless: '(inconvenience|delay)',
    },
    {
      words: '(only|just) #num .. (of|people|responses|replies) ... (so|missing|not|were|means|under|young|represent)',
      weight: 0.6,
    },
    {
      words:
        '(views|voices|people|groups) ... (are|is|were|was) (missing|under represented|underrepresented|not represented|not heard)',
      negated: true,
      weight: 0.7,
      also: '(we|our|so|only|this|responses|survey|consultation)',
    },
    {
      words:
        '(limits|limit|constraints|restrictions|limitations|non negotiable|non-negotiable|givens) (:|to what|on what|are|of (this|the|our) (work|consultation|engagement|process|group)|we)',
      weight: 0.7,
      unless: '(speed|word|liability|age|time|income)',
    },
    {
      words: '(set by law|required by law|by law|legally|statutory|law sets|law says) ...',
      also: '(can not|cannot|so we|must|everything else|up to you|decide|changed|change)',
      weight: 0.6,
      unless: '(gdpr|data|cookie|crime|offence)',
    },
    {
      words:
        '(everything else|the rest|anything else) .. (is|are) .. (open|up for discussion|up to you|for discussion)',
      weight: 0.9,
    },
    {
      words:
        '(ladder of participation|spectrum of (participation|public participation)|level of (participation|involvement|influence))',
      also: '(we (are|think)|this is|at)',
      weight: 0.7,
    },
    { words: "(can not|cannot|can't|not) promise", negated: true, weight: 0.8, also: '(we|all|every|that)' },
    {
      words:
        '(small|limited) (group|number|numbers|sample|budget|time|resources) ... (so|means|leaving|meant|could not|only)',
      weight: 0.45,
      also: '(we|our|discussion|feedback|views|involve|responses)',
    },
    {
      words:
        '(final decision|decision) (will be|is|rests|lies) .. (made|taken|with) ... (and|but|on) ... (will (see|read|be given)|weigh|in public|say why|reasons|views)',
      weight: 0.7,
    },
    { words: '(is|are|still|in) (in)? draft', also: '(all|names|document|can change|comment)', weight: 0.35 },
    {
      words:
        '(speed limit|limit of liability|word limit|time limit|age limit|planning application|terms and conditions|warranty|liability|limit your|upload limit|does not cover|income limit|maximum file|software)',
      weight: -0.8,
    },

    {
      words:
        "(we|you|council|this|it|budget|law|people|panel|group) .. (cannot|can not|can't|is not able to|are not able to|not able to|unable to) .. (change|alter|influence|stop|reverse|move|affect|decide|vary|reopen) ... (because|as it|since|it is set|set by|fixed|law|legal|government|already|reason)",
      negated: true,
      weight: 1,
      unless: '(password|appointment|cookies|address)',
    },
    {
      words:
        '(is|are|was|were|been|already) (decided|fixed|settled|set|agreed|signed) (;|,|.|but|and)? ... (is not|are not|is still open|are still open|still open|up to you|is open|are open|can still)',
      negated: true,
      weight: 0.9,
    },
    {
      words:
        '(you|people|members|residents|your views|your comments) (can|could|may|will) (influence|shape|change|affect|decide) ... (but not|not whether|only|and not|though not)',
      negated: true,
      weight: 1.1,
    },
    {
      words:
        '(this is|it is|we see this as) (a|an)? .. (consultation|survey|engagement) (and|,|so|,and) ... (councillors|council|cabinet|board|minister|we|committee) .. (will|make|take|decide) ... (decision|decide) ...',
      weight: 0.8,
    },
    {
      words:
        '(we|our) .. (did not|have not|failed to|could not|were not able to) .. (talk|speak|reach|hear|listen|involve|ask|include|get|meet|engage) ... (enough|early|everyone|any|young|people|properly|well|soon|many)',
      negated: true,
      weight: 0.9,
      unless: '(your call|phone|deadline)',
    },
    { words: '(we)? .. (made|have made|make) (some|a few|several|our)? mistakes', weight: 0.9 },
    {
      words:
        "(still (learning|working out)|not (got|yet got) (this|it|everything) right|do not have all the answers|don't have all the answers|know (we|that we) (have|need|are not|still))",
      negated: true,
      weight: 0.7,
      unless: '(students|learners)',
    },
    {
      words: '(no|not) .. (decision|decisions) .. (been)? (made|taken)',
      negated: true,
      also: '(yet|open|remains|until|option|options)',
      weight: 0.4,
      unless: '(planning application)',
    },
    {
      words: '(only|just) (covers|about|asks about|applies to|deals with|looks at) ...',
      also: '(survey|consultation|review|engagement|questions)',
      weight: 0.4,
    },
    {
      words: "(cannot|can not|can't) be (altered|changed|reopened|undone)",
      negated: true,
      weight: 0.6,
      unless: '(password|booking|order)',
    },

    {
      words:
        '(is|are) (fixed|set|settled|decided) (;|,|but|.)? ... (how|where|what|when|who) ... (is for you|up to you|is open|are open|you can|you to|yours to|still open)',
      weight: 1,
    },
    {
      words: '(we|council|department|board|trust) .. (do|does|did) not have .. (power|authority|money|right) to',
      negated: true,
      weight: 1,
    },
    { words: '(started|began|came|asked|involved|consulted|went out) .. too late', weight: 0.9 },
    {
      words:
        '(some|many|several) (groups|people|voices) (were|was|are) .. (left out|missed|not reached|not heard|missing)',
      negated: true,
      weight: 0.8,
    },
    {
      words:
        '(exercise|process|this|survey|engagement) is .. (consultation only|only a consultation|only consultation|just a consultation|information only)',
      weight: 1,
    },
    {
      words: '^ (nothing|no decision|no decisions) (has|have) been (settled|decided|agreed|fixed|taken|made)',
      negated: true,
      weight: 0.4,
      unless: '(planning application)',
    },

    {
      words: '(you|people|members) can (not)? (change|alter|decide|influence) (some|all|every|parts|everything) ...',
      also: '(not|can not|list|here)',
      negated: true,
      weight: 0.9,
    },
    { words: "(what is|what's) (up for discussion|open|fixed|not|on the table|decided|settled) ...", weight: 0.9 },
    {
      words: '(fixed|open|settled|not open|not up for discussion|limits) (:|-) ...',
      weight: 0.7,
      unless: '(opening|open : (monday|9|daily))',
    },
    {
      words: 'no (choice|decision) has (yet)? been made ...',
      negated: true,
      weight: 0.9,
      unless: '(planning application)',
    },
    {
      words:
        '(less|fewer|smaller) (say|time|power|people|voices|part) than (we|they|was) .. (planned|hoped|wanted|promised|expected)',
      weight: 1,
    },
    {
      words:
        '(outside|not part of|beyond|not within) (this|the|our) (process|consultation|scope|control|powers|exercise)',
      negated: true,
      weight: 0.8,
    },
    {
      words:
        '(laid down|set|fixed|determined|required) (in|by) (statute|law|government|parliament|the minister|legislation)',
      weight: 0.6,
      also: '(whereas|but|while|open|so|cannot|can not|rest|everything)',
    },
    {
      words:
        '(only|just) (#num|one|two|three|four|five|six|seven|eight|nine|ten) .. of the #num .. (replies|people|responses|respondents|members|forms|answers)',
      weight: 0.9,
    },
    { words: '(needs to be|should be|must be) borne in mind', weight: 0.5 },

    {
      words:
        '(fixed|set by|laid down|decided already|already decided|not open|cannot (change|be changed|shift|alter|move)|can not (change|be changed|shift|alter|move)|can not change all|outside (this|the scope)|out of scope|not up for|is not|are not|cannot promise|can not promise|law leaves|rests with|lease is signed|set the minimum|not negotiable|non-negotiable)',
      also: '(open (for|to)|is open|up for (discussion|grabs|change|debate)|can (change|decide|choose|shape|be changed)|left open|everything (else|above|it is)|you can|what you can|the rest|undecided|yours to|we will tell you|all you ask|do everything|whereas)',
      negated: true,
      unless:
        '(should|website|cookies|browser|open source|opening hours|account|refund|ticket|booking|password|open access|office is open|lease your)',
      weight: 0.75,
    },
    {
      words:
        '(no (decision|decisions|choice|option|site|plan) .. (has|have|is|are) .. (yet)? .. (been)? (made|taken|fixed|chosen|decided)|nothing (is|has been) .. (decided|fixed|settled)|have not (yet)? (decided|made up our mind|chosen)|still (open|undecided))',
      also: '(may be|can be|could be|put forward|you|change|we will|between|asking|want|another|still|before|until|open|tell)',
      negated: true,
      unless:
        '(dwellings|the application|application|court|appeal|match|verdict|should|whether to prosecute|no comment)',
      weight: 0.85,
    },
    {
      words:
        '(only|just|few|too few|hardly any) (#num|two|three|four|five|six|seven|eight|nine|ten|young|deaf|disabled|people|a few) ... (took part|came|replied|answered|spoke|of the (#num)? .. (replies|responses|respondents|answers)|replies|responses|joined)',
      also: '(care|borne in mind|bear .. in mind|missing|caution|not (speak|stand) for|cannot (say|claim|speak)|please read|should be read|not representative)',
      negated: true,
      unless: '(should have|seats|places left)',
      weight: 0.95,
    },
    {
      words:
        '(views|voices) .. (are|were) (missing|not (here|heard|in))|(missing from|not represented in|absent from) (this|the|our) (report|findings|plan|survey|draft)',
      negated: true,
      weight: 0.7,
    },
    {
      words:
        "(it is not|this is not|that is not|not|isn't|wrong to (say|call)|cannot (call|claim)|can not (call|claim)|won't call|will not call|do not call|is no) .. (co-production|co-design|co-produced|shared the decision|sharing the decision|joint decision|shared decision|a vote|deciding together|partnership)",
      negated: true,
      unless: '(should|if|unless|tokenism|just|only|simply|easy)',
      weight: 0.95,
    },
    {
      words:
        "(we (should|could|ought to) have|we (did not|didn't|failed to|got .. wrong|were (late|slow|wrong)|left it)|(later|less|fewer|smaller) than (we|they|you) (had|were|said|promised|planned|hoped|told)|less say than|we are sorry|our mistake|we apologise)",
      also: '(involve|ask|come to you|told|consult|sooner|less say|sorry|apologise|earlier)',
      negated: true,
      unless: '(for any inconvenience|parcel|delivery|refund|delay to your|outage|error)',
      weight: 0.8,
    },
    {
      words:
        '(what (is|can|you can|are)|which parts) .. (up for|change|not|open|fixed|can not|cannot|influence|decide) ...',
      near: '(^ .. (the|what|yes|no) ...)',
      also: '(discussion|grabs|change|influence|not|debate)',
      negated: true,
      weight: 0.6,
    },
    {
      words: '^ (the|what is) ... (because|is not|are not|lease|fixed|set by)',
      near: '(what (is|is not|can|cannot) .. (up for|open|fixed|change|not))',
      negated: true,
      weight: 0.8,
    },
    {
      words:
        '(you can|can) .. (change|decide) some .. (not|cannot|can not|but)|(can not|cannot) change (all|everything) ...',
      negated: true,
      weight: 0.9,
    },
    {
      words: '(fixed|decided|closed) ... (open|still open|yours) ...',
      also: '(budget|government|law|site|everything|hours|what)',
      unless: '(fixed rate|open market|shop)',
      weight: 0.8,
    },
    {
      words:
        '(asking for your (opinion|view|views|advice)|(were|are|was) (heard|listened to|consulted)) ... (not sharing|not (a|the) (vote|decision)|then chose|then decided|leaves with|decision (is|rests|stays) with)',
      negated: true,
      weight: 1,
    },
    {
      words: '(drafting|drafted|written|planned|plan was) .. (done)? by (staff|officers|us|the team) ... ',
      near: '(later than|after it was|too late|had no part|only saw|saw it)',
      weight: 0.6,
    },
    {
      words: '(application for|dwellings|planning application|appeal|inquest|verdict)',
      negated: true,
      weight: -1,
    },
    { words: '(application|dwellings|planning committee)', negated: true, weight: -1.5 },
    {
      words: '(minister|ministers|spokesman|spokeswoman|prosecutors|police|club|company) (said|says|confirmed)',
      negated: true,
      weight: -0.6,
    },
  ],
  flags: [
    {
      text: 'What you can change: hours, place and name. What you cannot change: the total budget, which is set by law.',
      grade: 'practice-thin',
    },
    {
      text: "No decision has been made. All four options are still open, and so is 'none of these'.",
      grade: 'practice-thin',
    },
    { text: 'Some parts are fixed. We list them here with the reasons.', grade: 'practice-thin' },
    {
      text: "Only 3 of the 40 people we spoke to were under 25, so young people's views are missing.",
      grade: 'practice',
    },
    { text: 'We are informing you, not asking you, about the change in the law.', grade: 'practice-thin' },
    { text: "On the ladder of participation we think we are at 'engagement'.", grade: 'practice-thin' },
    { text: 'Limits: the law sets the age; everything else is up for discussion.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'Speed limit / limit of liability / word limit', why: '' },
    { text: 'No decision has been made about the planning application.', why: 'land use' },
    {
      text: 'This consultation does not cover cuts to transport.',
      why: 'exclusion with no reason: show as context only',
    },
  ],
} satisfies Sign;
