import type { Sign } from '../sign';

export default {
  id: 'shared-decision-power',
  name: 'People share the decisions',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet:
      's4 principle 3 (shift the balance of power and responsibility); s6 KeyRing (members included in the decision process); s6 TLAP quotation (share power, influence over decisions)',
    other: 'Arnstein rungs 6-7; IAP2 Collaborate/Empower; TLAP step 7',
  },
  stages: ['decision', 'planning'],
  level: 'deciding-together',
  strength: 'strong',
  family: 'decision',
  explain: 'People who use the service help to make the final choice. They have a real say, like a vote or a sign-off.',
  ask: "Ask: 'Who has a vote? How many of them use the service? What happens when staff and members do not agree?'",
  easyRead: 'People who use the service help to make the final choice. They have real power. This can be a vote.',
  evidence: [
    {
      frame: 'decide',
      lemma: 'approve veto ratify sign_off co-decide overrule co-commission',
      agent: 'users',
      unless: '(councillors|parliament|shareholders|lawmakers|planning application|mortgage)',
      weight: 0.35,
    },
    {
      frame: 'decide',
      lemma: 'vote approve veto ratify sign_off co-decide overrule adopt vote_on authorise co-commission',
      agent: 'users',
      weight: 0.65,
      unless: '(councillors|general election|parliament|shareholders|lawmakers|every few years|stay connected)',
    },
    {
      frame: 'decide',
      lemma: 'vote approve veto ratify sign_off co-decide overrule vote_on co-commission',
      agent: 'people|carers',
      weight: 0.4,
    },
    { frame: 'decide', lemma: 'decide choose select pick appoint score', agent: 'people|carers', weight: 0.2 },
    {
      frame: 'decide',
      lemma:
        'decide choose agree select pick appoint score award settle finalise determine conclude commission shortlist elect',
      agent: 'users',
      patient:
        '#agenda|#product|#decision|#event|pros|~saving|=name|=hour|=budget|=money|=grant|=winner|=contractor|=spending|=priority|=rule|=logo|=colour|=next',
      weight: 1,
    },
    {
      frame: 'decide',
      lemma: 'decide choose select pick appoint score award commission shortlist',
      agent: 'people|carers|mixed|they',
      weight: 0.5,
    },
    { frame: 'decide', lemma: 'agree', agent: 'people|carers|mixed', patient: '+', weight: 0.5 },
    {
      frame: 'decide',
      lemma: 'decide choose agree select pick sign_off finalise approve appoint vote',
      agent: 'pros',
      with: 'users',
      weight: 1,
      unless: '([disagree])',
    },
    {
      frame: 'decide',
      voice: 'passive',
      lemma: 'decide choose agree select pick sign_off finalise approve appoint',
      with: 'users',
      weight: 1,
    },
    {
      frame: 'decide',
      form: 'noun',
      lemma: 'decision choice selection appointment vote approval sign-off',
      agent: 'users',
      weight: 0.35,
    },
    {
      frame: 'decide',
      form: 'noun',
      lemma: 'decision decision-making vote selection appointment',
      with: 'users',
      weight: 0.7,
    },
    { frame: 'decide', agent: 'reader', mood: 'can', weight: -0.5 },
    { frame: 'decide', agent: 'they', weight: -0.2 },
    { frame: 'decide', lemma: 'choose select decide pick', agent: 'users', mood: 'can', weight: -0.2 },
    {
      words:
        '(decision|decisions|power|control|say|authority|responsibility) ... (rests|rest|lies|sits|stays|lie|sit) with <users>',
      weight: 1.2,
    },
    {
      words:
        '(final say|last word|casting vote|right of veto|power of veto|veto|equal vote|one vote each|voting rights|vote each|full vote|right to vote|equal votes|voting power|final decision)',
      also: '<people|carers>',
      weight: 0.8,
      unless: '(council tax|general election|shareholder|shareholders|you have the final decision)',
    },
    {
      words: '(final say|casting vote|equal vote|one vote each|voting rights|vote each|voting members)',
      also: '<users>',
      weight: 0.35,
    },
    {
      words:
        '<users> ... (in the majority|a majority|majority of|half of|half the|two thirds of|one quarter|a third of|one third of|percent|%) ... (board|panel|committee|vote|votes|seats|marks|places|members|group|body|council)',
      weight: 0.9,
    },
    {
      words:
        '(majority of|half of|half the|two thirds of|one quarter of|a third of|one third of|at least .. (percent|%) of|#num of the) ... (board|panel|committee|seats|marks|votes|places|trustees|members|body) ... <users>',
      also: '(users|tenants|residents|disabled|lived|carers|beneficiaries|consumers|patients|parents|people|families|members with)',
      weight: 0.9,
    },
    {
      words:
        '(part of|involved in|included in|share in|shared in|share of|say in|voice in|sit in on|at the heart of|partners in) (every|all|each|the|any|key|final|our)? .. (decision|decisions|decision making|decision making process)',
      also: '<users>',
      weight: 0.9,
      unless: '(individual|own care|own treatment|their (own)? care|about them)',
    },
    {
      words:
        '([hand]|[give]|[pass]|[transfer]|[devolve]|[shift]|[delegate]) ... (decision|decisions|control|power|budget|authority|decision making) ... to <users>',
      weight: 1,
    },
    {
      words:
        '(give|gives|gave|given|giving) <users> ... (power|control|vote|decision|decisions|authority|veto|final say)',
      weight: 0.6,
    },
    {
      words: '[share] (the|its|their|our)? (power|decision making|control|authority)',
      weight: 0.6,
      unless: '(clinician|clinicians|doctor|doctors|patient and|treatment)',
    },
    { words: '[share] (the|its|their|our)? (power|decision making|control|authority) ... with <users>', weight: 0.4 },
    {
      words: '(joint|shared|collective) (decision|decisions|decision making|control)',
      also: '(<users> ... (and|with))',
      weight: 0.4,
      unless: '(clinician|clinicians|doctor|doctors|patient and|treatment|medication|trial|patients , and providers)',
    },
    {
      words:
        '(decided|agreed|decide|agree|decisions are made|decisions are taken|decisions made|chosen|signed off) (together|jointly|by consensus|collectively|in partnership|as a group|with us)',
      also: '(<users>|we|our)',
      weight: 0.7,
    },
    { words: '(by consensus|consensus) ... between ... <users>', weight: 0.8 },
    { words: '(we|us) (all)? .. (decide|vote|agree|choose) (together|everything|on)', weight: 0.5 },
    {
      words:
        '(nothing|no change|no decision|no decisions|not) ... (goes ahead|go ahead|happens|is published|without|unless|until) ... <users> ... ([agree]|[approve]|sign|signed|[vote]|[say] yes|agreement|approval|consent|vote)',
      negated: true,
      weight: 1.1,
    },
    {
      words:
        '(said no|say no|stop|send back|turn down|turned down|block|refuse|rejected|reject|threw out|sent back) ... (proposal|proposals|idea|plan|plans|draft|option|design|paper|bid)',
      also: '<users>',
      weight: 0.8,
    },
    {
      words: '(seats|seat|places|place) (on|at) the (board|table|committee|panel|governing body|steering group)',
      also: '<users>',
      weight: 0.4,
    },
    { words: 'participatory budgeting', weight: 0.4 },
    {
      words: '(scoring|selection|interview|grants|evaluation|commissioning|decision) panel',
      also: '<users>',
      weight: 0.4,
    },
    {
      words:
        '(for themselves|for yourself|informed choice|patient choice|choose whether|decide whether to|decide if (you|they) (want|would)|how they (access|use|live)|where (they|to) live|opt out|opt in|own lives|personal goals|supports consistent|seven days to vote|cast one vote|in the event of|vote for features|choose to|decide to (take|join|attend|leave)|tariff|election day|own care|own support|own treatment|gp|doctor|clinicians and patients)',
      weight: -0.7,
    },
    {
      words:
        '(board and the .. board|joint board decided|maintainers|committers|shareholders|shareholder|core team|pull request|delegates of the party|congress|senate|court|judge)',
      weight: -0.7,
    },

    {
      words:
        '<users> .. (have|has|hold|holds|held|make up|makes up|fill|fills|take|get|given|with) ... (half|majority|third|thirds|quarter|most|#num|equal) ... (vote|votes|seats|places|marks)',
      weight: 1.1,
      unless: '(parking|free places|council seats|shareholder|parliament)',
    },
    {
      words:
        '(overturn|overturned|overrule|overruled|override|overrode|turned down|turn down|rejected|reject|send back|sent back|stopped|stop|block) ... (recommendation|proposal|proposals|plan|plans|decision|draft|idea|option)',
      also: '<users>',
      weight: 0.7,
    },
    {
      words: '(last word|final word|final say|casting vote|veto)',
      also: '<mixed|they>',
      weight: 0.7,
      unless: '(parliament|council tax|shareholder|shareholders|voting members)',
    },
    {
      words:
        '(control|budget|power|decision|decisions|authority) ... (passed|handed|transferred|given|devolved|delegated) (over)? to .. <users>',
      weight: 1.1,
    },
    {
      words:
        '(decision|decisions|appointment|choice|selection|chosen|decided|agreed|made|taken|approved) (jointly|together|equally) (with|by) .. <users>',
      weight: 0.6,
    },
    {
      words:
        '(goes|go|move|moves|moved) (ahead|forward|on|to) ... (until|unless|without) ... <users> ... (yes|agree|agreed|approve|approved|sign)',
      negated: true,
      weight: 1.1,
    },
    {
      words:
        '<users> .. (decide|decides|decided|choose|chooses|chose|pick|picked|vote on|voted on|agree on) .. (how|which|what|who) ...',
      weight: 0.5,
      unless: '(treatment|whether to (join|take part)|their own|live|eat|wear|incentive|opt)',
    },

    {
      words: '<users> .. (are|were|is|have|had|hold|form|be) .. (in)? (a|the) majority',
      weight: 1.1,
      unless: '(vast majority|great majority|majority of (people|cases))',
    },

    { frame: 'decide', agent: 'joint', weight: 0.4 },

    { frame: 'decide', lemma: 'settle_on opt_for', agent: 'users', weight: 1 },
    {
      words:
        '(without|needs|requires|subject to|only with) (the|their|its)? .. (agreement|consent|approval|backing|sign off|say so) of .. <people|carers|mixed>',
      weight: 1,
      unless: '(parent or guardian|parental|data|treatment|patient consent|operation)',
    },
    { frame: 'decide', agent: 'users', patient: '=what', weight: 0.3 },

    {
      words:
        '(decided|chosen|approved|signed off|agreed|voted|scored|settled|selected) (by|with|between|from|on) : ... <people|carers>',
      weight: 1.0,
    },

    {
      words: '^ (the|our|all|eight|two|three|four|five|six|#num)? <people|carers>',
      near: '^ who ... (#decide|final say|last word|say on)',
      weight: 0.9,
    },

    {
      words:
        '(your|her|his|their|my) (gp|doctor|therapist|nurse|treatment|therapy|appointment|surgeon|midwife|social worker|operation|medication)',
      weight: -0.7,
    },

    {
      words: '(scores|score|vote|votes|marks) (counted|count|counts|made up|carried|weighed) .. (for)? #num',
      weight: 1,
    },
    {
      words:
        '(requires|require|needs|need|takes) .. (support|agreement|approval|vote|votes|backing|majority|consent) of ... <users>',
      weight: 1,
    },
    {
      words:
        '(governance|power|control|decisions|decision making|authority) ... (shared|split|divided) .. (equally|between|jointly|with) ... <users>',
      weight: 1,
    },
    {
      words: '(by a show of hands|by secret ballot|put to the vote|by ballot|by vote)',
      also: '<users>',
      weight: 0.8,
      unless: '(councillors|shareholders|parliament)',
    },
    { words: '(was|were|is|are) settled by .. <users>', weight: 1 },
    { words: '(hanging basket|best dressed|talent show|favourite|prize|award for|competition|beauty)', weight: -0.8 },

    {
      words:
        '(decision|decisions|which bid|what to|who gets|grants|approval|sign-off|contract|final say|say|veto|vote|votes|ballot|show of hands|resolution|governance|budget|choice|merger|agreement) ... (made|settled|decided|taken|chosen|shared (equally)?|needed from both|requires|requires both|lies with|rests with|belongs to|belong to|held) .. (by|between|from|on|to|with)? ... <people|carers>',
      unless:
        '(should|must|your (care|treatment|support)|doctor|consulted|views|heard|election|minister|without <people>|no vote|union|before decisions are made|feed into|informed by|and (then)? (goes|went) to)',
      weight: 0.9,
    },
    {
      words:
        '<people|carers> ... (used|uses|has|have|had|hold|holds|held|with) .. (veto|casting vote|the final say|final say|majority|the last word|right to (veto|refuse|reject|stop)|power to (stop|refuse|reject|decide|veto)|equal vote|equal votes|#num (of the)? .. votes|half the votes|#num (of the)? .. seats)',
      unless: '(should|must|if <people> had|no final say|election|shareholders)',
      weight: 1,
    },
    {
      words:
        '<people|carers> ... (turned down|voted (on|for|against|down|to)|rejected|vetoed|overruled|ruled out|approved|signed off|refused|settled|decided (on|which|who|how|to)|chose (which|who|the|between)|awarded|sent back|threw out) ...',
      also: '(design|bid|bids|budget|plan|grant|grants|contract|provider|merger|proposal|proposals|money|£|€|$|supplier|builder|option|options|policy|director|manager|and it was dropped|had to|spend|fund)',
      unless:
        '(should|must|having heard|speak for|election|best|hanging basket|their own (care|support)|treatment|for lunch|favourite|competition|consulted)',
      weight: 0.9,
    },
    {
      words:
        '(<people|carers> (and|,) .. <pros>|<pros> (and|,) .. <people|carers>) ... (had to (reach agreement|agree)|must both|both have to|choose together|decide together|decided together|decided jointly|agree together|agreed jointly|vote|voted|an equal vote|equal say|equal number)',
      unless: '(should|your (care|treatment)|doctor|nurse|tablets)',
      weight: 1,
    },
    {
      words:
        "(if (we|both|they|the two) .. (can't|cannot|can not|do not|don't) agree|neither (side)? can|without (the|their) (agreement|consent|vote) (of)?|nothing .. is (spent|agreed|signed|decided) without|both (sides)? (have to|must|had to) (say yes|agree|sign)|gave up its right to overrule|cannot be overruled|can not overrule) ...",
      also: '(<people|carers|mixed>|we|members)',
      negated: true,
      unless: '(consent form|contract law)',
      weight: 0.8,
    },
    {
      words: '(which|what|who|how) ... (was|were|is|are) (settled|decided|chosen) by ... <people|carers>',
      unless: '(should|must|views|consulted)',
      weight: 0.95,
    },
    {
      words:
        '(<people|carers> (outnumber|outnumbered)|majority of ... <people|carers>|<people|carers> ... (in the majority|a majority)|whose (scores|votes|marks) (counted|count)|counted for #num|(half|#num) of the (votes|seats|places) ... <people|carers>|co-chairs from each|shared equally between)',
      also: '(decision|decided|vote|votes|contract|committee|board|group|fund|governance|made|scores|resolution|spent|spending|panel)',
      unless: '(should|must|survey|respondents|of people (said|think))',
      weight: 0.75,
    },
    {
      words:
        '(decided|decision|signed off|approved|agreed|sign-off|final say) .. by ... <people|carers|mixed> ... (vote|votes|show of hands|none|committee)',
      unless: '(should|must|minister|councillors|cabinet)',
      weight: 0.8,
    },
    {
      words: '^ ..? (the people who|<people|carers|mixed>|we) ...',
      near: '(who .. (decides|decided|has the final say|chooses|chose|has the last word|votes|signs off))',
      unless: '(should|minister|council|cabinet)',
      weight: 0.7,
    },
    {
      words: '(by a? (show of hands|secret ballot)|secret ballot|show of hands)',
      also: '(<people|carers>|members|who live here)',
      weight: 0.7,
      unless: 'election',
    },
    {
      words:
        '(sign-off|consent|agreement|signature|approval) (is)? (needed|required) (from|by|of) (both|<people|carers>|the <people|carers>)',
      unless: '(your (parent|guardian)|consent form|medical)',
      weight: 1,
    },
    { words: '(hanging basket|your doctor|you and your (doctor|nurse)|if <people|carers> had)', weight: -1 },
    {
      words:
        '((if|unless) .. <people|carers> .. (had|held|were|get|got|could)|<people|carers> (should|must|ought to) .. (have|decide|vote|hold))',
      negated: true,
      weight: -2,
    },
    { words: '(scan|symptoms|diagnosis|blood test|tablets|medication|prognosis)', negated: true, weight: -0.9 },
    {
      words:
        '((members|member) of the (cabinet|council|senate|board of directors)|cabinet (member|members)|mps|senators|shareholders|subscription)',
      negated: true,
      weight: -1.6,
    },
  ],
  flags: [
    { text: "No change to the service goes ahead until the members' group has signed it off.", grade: 'practice-thin' },
    {
      text: "The final model was agreed jointly by the tenants' panel and the health and social care partnership.",
      grade: 'practice-thin',
    },
    { text: 'Decisions are taken by consensus between staff and people who draw on support.', grade: 'practice-thin' },
    {
      text: 'Who decides? We do, together: three self-advocates and three managers score every bid.',
      grade: 'practice',
    },
    {
      text: 'The budget for short breaks was divided up by a panel on which parents and young people were in the majority.',
      grade: 'practice',
    },
    { text: '- power to stop or send back proposals rests with the lived experience board', grade: 'practice-thin' },
    { text: 'Members are part of every decision about how the network is run.', grade: 'practice-thin' },
    {
      text: 'The choice of provider was made by a scoring panel; two thirds of the marks were given by people supported by the service.',
      grade: 'practice',
    },
    { text: "The council has handed the decision on opening hours to the users' forum.", grade: 'practice-thin' },
    {
      text: 'Service users choose the contractor, and the commissioner is bound by that choice.',
      grade: 'practice-thin',
    },
  ],
  passes: [
    { text: 'The Board and the Integration Joint Board decided jointly.', why: 'two public bodies' },
    {
      text: 'People can decide for themselves whether to accept the offer of support.',
      why: 'an individual choice about own care',
    },
    { text: 'If tenants held half the votes, the result might be different.', why: 'hypothetical' },
    {
      text: 'Shared decision-making between clinicians and patients about treatment',
      why: 'individual care, not service planning',
    },
  ],
} satisfies Sign;
