import type { Sign } from '../sign';
import { FINISHED, NORMATIVE, PEOPLE_ASKED, SHOWN_AFTER, SPOKEN } from '../wordings';

export default {
  id: 'late-involvement',
  name: 'Asked late',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: 's5 (planning and designing together at each stage) turned round',
    other: 'Gunning 1; CRPD GC7 early stage; IAP2 Consult',
  },
  stages: ['design', 'decision'],
  level: 'consulting',
  strength: 'medium',
  family: 'concern',
  explain: 'People were brought in when most of the work was done.',
  ask: "Ask: 'Who wrote the first draft? How much can still change?'",
  easyRead: 'People were asked when most of the work was done.',
  document: 'no-earlier-involvement',
  evidence: [
    {
      words:
        '(final|finished|finalised|completed|complete|near final|near final|late|final version of the|advanced|last) (draft|drafts|version|stage|stages|proposals|proposal|plan|plans|strategy|designs|design|document)',
      also: '(comment|comments|invited|shown|shared|views|feedback|consult|consulted|consultation|engagement|engage|sent to|thoughts|suggestions|input|review)',
      document: 'no-earlier-involvement',
      weight: 0.81,
    },
    {
      words:
        '(comments|views|feedback|thoughts|suggestions|input|responses) ... (invited|sought|welcome|welcomed|asked|wanted|requested|submit|gathered) .. (on|about|prior to|before) .. (final|finalisation|finalization|finalising|finished|completed|publication|adoption|sign off|launch)',
      document: 'no-earlier-involvement',
      weight: 0.72,
    },
    {
      words:
        '(comment|feedback|comments|views|consulting|consultation|consult) on (this|the|our|a) .. (draft|drafts) (strategy|plan|policy|document|guidance|report|framework|response|reasoned response|order|specification|proposal|proposals)?',
      document: 'no-earlier-involvement',
      unless: '(early|first|rough|initial|another|more rounds|nothing is settled)',
      weight: 0.36,
    },
    {
      words:
        '(was|were|has been|have been) (written|drafted|designed|developed|drawn up|prepared|produced|completed|finalised|agreed|built) ... (engagement|consultation|feedback|views|comments|user testing|testing|people will|will be asked|will be consulted|takes place|will take place|will then|now)',
      document: 'no-earlier-involvement',
      unless: '(by .. <people>|with .. <people>|following|after)',
      weight: 0.63,
    },
    {
      words: '(written|drafted|designed|developed|drawn up|prepared|finalised|agreed|drafted)',
      near: '(engagement|consultation|feedback|comments|views) .. (takes|will take|will follow|will be|follows|to follow|will begin|begins|starts)',
      document: 'no-earlier-involvement',
      unless: '<people>',
      weight: 0.54,
    },
    {
      words:
        '(once|when|after|now that|as soon as|following) (the|a|our|this|its)? (final|new|draft|detailed)? (plan|specification|strategy|model|design|designs|draft|drafts|contract|tender|procurement|award|approval|building|proposal|proposals|service|policy|document|decision|cabinet approval|website|app|system) .. (is|are|was|has been|have been|had been)? .. (complete|completed|finished|ready|approved|agreed|written|drafted|finalised|awarded|built|signed off|published|in place|launched)?',
      also: '(shared with|consult|consulted|engagement|involve|involved|views|feedback|comment|comments|panel|forum|users|ask|asked|shown|test|testing|hear)',
      document: 'no-earlier-involvement',
      weight: 0.72,
    },
    {
      words:
        '(after|following) (cabinet|board|committee|council|ministerial|executive|award|procurement|approval|launch|implementation|sign off)',
      also: '(engagement|engage|consultation|consult|involve|involvement|user panel|user group|views|feedback|co-design|co-production)',
      unless: '(consultation .. (cabinet|board|council)|you said|report)',
      weight: 0.63,
    },
    {
      words:
        '(tender|contract|procurement|bid) (is|was|has) .. (out|issued|awarded|let|gone out|published|begun|closed)',
      also: '(user|users|panel|consult|involve|engagement|views|people|group|feedback)',
      weight: 0.81,
    },
    {
      words:
        '(user testing|usability testing|user acceptance testing|sense check|sense checks|sense checking|sense checked|road test)',
      also: '(final week|last week|at the end|before launch|ready for|lived experience|completed|finished)',
      document: 'no-earlier-involvement',
      weight: 0.81,
    },
    {
      words: '(late|last|final) .. (stage|week|minute|moment|weeks|days|day)',
      also: '(consult|consulted|consultation|involve|involved|engage|engaged|engagement|asked|views|feedback|lived experience|panel|brought in)',
      weight: 0.72,
    },
    {
      words:
        '(consulted|involved|engaged|brought in|included) .. (too late|very late|late on|late in|at the very end|at the last minute|last minute|after the event|after the fact|only after|retrospectively)',
      weight: 0.9,
    },
    {
      words: '(hear|know|learn) what <users> think (of|about) .. (new|which|that)',
      also: '(opens|opened|open in|launches|launched|completed|built|finished|opening)',
      weight: 0.9,
    },
    {
      words:
        '(shown|presented|shared|sent|circulated) (to|with) .. (<people>|access group|forum|panel|members|group) .. (for)? (comment|comments|information|approval|feedback)?',
      also: '(draft|final|finished|completed|late)',
      document: 'no-earlier-involvement',
      weight: 0.63,
    },
    { words: '(first|rough|early|working|initial) .. (draft|drafts|version|ideas|sketch)', weight: -2.5 },
    {
      words:
        '(nothing is settled|more rounds|can still change|from the start|from the beginning|since the start|helped (write|draft|design)|co-designed|co-produced|too late to respond|late payment|late fee|late registration|library|late night|draft order|traffic order)',
      weight: -2.5,
    },
    { words: NORMATIVE, weight: -0.8 },
    {
      words:
        '(final|finished|completed|complete|finalised|near final) (version|draft|design|designs|app|plan|plans|document|proposals|strategy|website|building|product|form|model|policy) .. (is|was|were|are|will be|now|has been)? .. (now)? (open|ready|available|out|shared|sent|shown|presented|circulated) .. (for|to|with) .. (comment|comments|consultation|feedback|views|your|review|testing|panel|group|forum|<users>|users|public)',
      document: 'no-earlier-involvement',
      weight: 0.9,
    },
    {
      words:
        '(strategy|plan|policy|document|draft|design|designs|model|proposals|specification|report|proposal|framework|guidance|bill|regulations) .. (is|are) .. (now)? (ready|available|open|out|complete|finished|written|drafted) .. (for|and|now)? .. (your|comment|comments|consultation|feedback|views|we want|we would like)',
      unless: '(early|first|rough|initial|another)',
      document: 'no-earlier-involvement',
      weight: 0.81,
    },
    {
      words:
        '(we have|we|team|officers|staff|department|council|board|have|has) .. (now|already|just)? (drafted|written|designed|developed|prepared|produced|completed|finalised|finished|drawn up|built) ... (and|,) .. (now|would|we|want|are|is|seeking|like) .. (now)? .. (want|like|seeking|asking|inviting|welcome|would|keen|need|ask) .. (your|to know|to hear|views|comments|feedback|what you|what people|you)',
      unless: '(with .. <people>|together|early|first draft|rough)',
      document: 'no-earlier-involvement',
      weight: 0.9,
    },
    {
      words:
        '(consultation|engagement|involvement|user involvement|feedback|consulting|co-production|testing|participation) .. (begins|begin|began|starts|started|start|takes place|took place|happens|happened|comes|came|follows|followed|will (begin|start|follow|take place|happen)) .. (after|once|when|following) .. (design|plan|draft|decision|document|contract|strategy|specification|model|proposals|building|work|service|policy|launch|approval|procurement)',
      weight: 0.9,
    },
    {
      words:
        '(told|informed|asked|consulted|involved|shown|invited|engaged|brought in|approached|contacted|included|notified) .. (about|on|to)? ... (once|after|when|only when|until after) .. (it|plan|plans|the|work|building|design|decision|most|everything|they|draft|contract|had|proposals) .. (had|was|were|has|have|is|already)? .. (been)? (already)? (written|drafted|decided|made|agreed|started|begun|finished|completed|designed|complete|signed|published|launched|built|done|approved|set|underway)',
      also: '(<users>|families|people|#people|#carers|residents|patients|members|users|group|panel|they|forum)',
      weight: 0.9,
    },
    {
      words:
        '(saw|seen|given|sent|shown|received|shared|got) .. (the|a|it|sight|copy)? .. (document|plan|draft|report|strategy|design|it|proposals|final) .. (the|a|one|two|just|only|few)? .. (week|weeks|day|days|hours|shortly|just|evening) before .. (it|publication|launch|was|the)',
      also: '(group|panel|people|patients|users|members|forum|residents|carers|families|<users>)',
      weight: 0.9,
    },
    {
      words:
        '(only|first|not) .. (involved|consulted|asked|engaged|brought in|included|invited|approached|contacted) .. (until|at|in|during|when|once) .. (testing|final|end|last|late|implementation|launch|evaluation|pilot|roll out|delivery|draft|building|after|drafting|sign off)',
      weight: 0.9,
    },
    {
      words:
        '(involved|consulted|engaged|included|brought in|invited|asked) .. (first|only)? .. (at|in|during) (the)? (testing|final|end|late|later|last|implementation|evaluation|roll out|comment|sign off|drafting) (stage|stages|phase|phases|point)',
      weight: 0.81,
    },
    {
      words:
        '(brought in|asked|invited|used|recruited|needed) .. to (test|check|review|approve|comment on|sense check|validate|proofread|endorse|rubber stamp|try) .. (the)? .. (finished|final|completed|plans|design|app|website|product|version|draft|building|service)',
      also: '(users|people|#people|patients|members|panel|group|tenants|residents|disabled|<users>|lived experience)',
      document: 'no-earlier-involvement',
      weight: 0.72,
    },
    {
      words:
        '(feedback|comments|views|input|opinions) .. (was|were|is|are|will be|being|on)? .. (sought|gathered|asked|invited|requested|taken|collected|welcome)? .. (shortly|just|immediately|right|weeks|days|a week|only|on) .. (before|prior to|ahead of|after|completed|finished|final) .. (launch|publication|opening|design|sign off|the|it|decision|approval|go live)?',
      weight: 0.72,
    },
    {
      words:
        '(comments|feedback|views|thoughts|input|suggestions) .. (on|about) .. (the|our)? (completed|finished|final|finalised) ',
      document: 'no-earlier-involvement',
      weight: 0.81,
    },
    {
      words:
        '(prior to|before|ahead of) .. (finalisation|finalising|publication|finalization|adoption|final approval|sign off|final decision)',
      also: '(final thoughts|final comments|comments|feedback|thoughts|views|suggestions|submit|invited)',
      document: 'no-earlier-involvement',
      weight: 0.63,
    },
    {
      words:
        '(before anything|before any|very early|at the start|nothing is (fixed|decided)|newsletter|if|date and time)',
      weight: -2.5,
    },
    {
      words:
        '(now|once|when|since) (that)? (the|our|this) .. (plan|strategy|design|policy|draft|document|model|building|service|work|proposals|specification|programme) (is|are|has been|have been) (now)? (finished|complete|completed|ready|finalised|written|drafted|agreed|in place|done|built|settled)',
      also: '(feedback|views|comments|consult|engage|involve|ask|welcome|hear|think|share|test|show)',
      weight: 0.9,
    },
    {
      words:
        '(saw|seen|shown|given|sent|received|reviewed) .. (the|a)? .. (final|finished|completed|late) (draft|version|plan|document|report|design|text)',
      also: '(before|days|week|weeks|only|just|board|published|signed|comment)',
      weight: 0.81,
    },
    {
      words:
        '(consulted|involved|asked|engaged|brought in|invited|informed) (only)? (after|once|when) .. (contract|decision|plan|building|work|tender|design|procurement|money|budget|draft|policy|model|strategy) .. (had been|was|were|has been|had|is|have been) .. (signed|made|taken|agreed|awarded|let|written|started|completed|approved|set|finished|built|finalised|drafted|begun|decided)',
      weight: 0.99,
    },
    { words: SPOKEN, weight: -1.2 },
    {
      words: FINISHED,
      also: SHOWN_AFTER,
      unless: '(draft .. together|by .. <people>|with .. <people>|first draft|early draft)',
      document: 'no-earlier-involvement',
      weight: 1,
    },
    {
      words: SHOWN_AFTER,
      near: '(we|officers|staff|team|managers|department|council|board|they) .. (have)? (made|written|wrote|finished|drew up|completed|designed|built) .. (the|our|a|this|it) .. (plan|strategy|policy|service|model|draft|form|building|document)',
      document: 'no-earlier-involvement',
      weight: 1,
    },
    {
      words:
        '(only|not until|just) (in|at|during) the .. (#num|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|closing) .. (month|week|stage|phase|meeting|year) .. (of)? ... (asked|consulted|involved|shown|invited|brought in)',
      weight: 1,
    },
    {
      words: '(when|at what point|at what stage) will <users> be (involved|asked|consulted|shown) ... ?',
      near: '(when|once|after) .. (design|plan|building|model|draft|contract|service) .. (completed|finished|ready|complete|agreed|done|built|awarded)',
      weight: 1,
    },
    {
      words:
        '(by the time|when) (we|they|people|residents|tenants|patients|members|users) (were|was|got) .. (asked|consulted|involved|brought in|shown|invited) ... (all that was left|nothing left|only|already|too late|was done|was finished|had been)',
      weight: 1,
    },
    {
      words: '(all that was left|all that remained|only thing left) .. (to|for) .. (choose|decide|pick|comment|do)',
      weight: 0.9,
    },
    {
      words:
        '(user acceptance testing|acceptance testing|user testing) ... (week|days|day|month) before (go live|launch|opening)',
      weight: 1,
    },
    {
      words:
        '(near final|almost final|final draft|final version|finished|completed|ready made) .. (model|strategy|plan|version|draft|framework|policy|design|document|app|website|building) ... (shown|went to|taken to|sent to|posted|presented|put to|opened)',
      also: PEOPLE_ASKED,
      document: 'no-earlier-involvement',
      weight: 0.9,
    },
    {
      words:
        '(shown|presented with|given|sent|see|saw) .. (the)? (near final|almost final|final draft|final version|finished|completed)',
      also: PEOPLE_ASKED,
      document: 'no-earlier-involvement',
      weight: 0.9,
    },
    {
      words:
        '(opened|open|put out) (to|for) (comments|comment|views|consultation) ... (on the day|the day|the week) .. (that|it|before)',
      weight: 1,
    },
  ],
  flags: [
    { text: 'Comments are invited on the final draft.', grade: 'practice' },
    { text: 'The strategy was written over the summer. Engagement takes place in the autumn.', grade: 'practice' },
    { text: "Once the specification is complete it will be shared with the carers' forum.", grade: 'practice' },
    { text: 'The tender is out; a user panel will be set up after award.', grade: 'practice' },
    {
      text: 'We are keen to hear what disabled people think of the new building, which opens in May.',
      grade: 'dated-commitment',
    },
    { text: 'A late draft was shown to the access group.', grade: 'practice-thin' },
    { text: 'After Cabinet approval an engagement plan will be drawn up.', grade: 'practice' },
    { text: 'Sense-check with lived experience group: final week', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'Comments on the first rough draft, with three more rounds to come', why: 'iterative' },
    { text: 'Late payment; late registration', why: 'other senses' },
    { text: 'It is too late to respond.', why: 'notice' },
    {
      text: 'Statutory consultation on the draft order',
      why: 'law requires a draft; check earlier stages before judging',
    },
  ],
} satisfies Sign;
