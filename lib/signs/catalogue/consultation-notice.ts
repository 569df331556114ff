import type { Sign } from '../sign';

export default {
  id: 'consultation-notice',
  name: 'Asks for views',
  polarity: 'context',
  tier: 1,
  source: {
    factSheet: 's5 (consultation is a different thing from co-production)',
    other: 'IAP2 Consult; Arnstein 4; TLAP 4; Gunning',
  },
  stages: ['planning', 'decision'],
  level: 'consulting',
  strength: 'weak',
  grade: 'practice',
  family: 'context',
  explain: 'This asks people for their views. That is consulting. It is fine if it is honest.',
  ask: "Ask: 'What will you do with the answers, and when will you tell us?'",
  easyRead: 'This asks people what they think. That is consulting. Consulting is fine when it is honest.',
  evidence: [
    { frame: 'consult', lemma: 'consult', agent: 'pros', tense: 'present', on: '+', weight: 1 },
    { frame: 'consult', lemma: 'consult', agent: 'we|body', tense: 'present', weight: 0.4 },
    { frame: 'consult', lemma: 'consult', agent: 'pros', weight: 0.35 },
    {
      frame: ['consult', 'invite', 'say'],
      lemma: 'seek invite request welcome gather collect solicit ask',
      agent: 'pros',
      patient: '#input',
      weight: 1,
    },
    {
      frame: ['consult', 'invite', 'say'],
      lemma: 'seek invite request welcome solicit',
      voice: 'passive',
      patient: '#input|#consultation',
      weight: 1,
    },
    {
      frame: ['consult', 'invite'],
      lemma: 'invite ask encourage urge welcome',
      patient: 'users|=all|=organisation|=stakeholder|=public',
      weight: 0.5,
      also: '([comment]|[respond]|[response]|[feedback]|[submit]|[share]|views|thoughts|ideas|opinions|[survey]|[consultation]|have your say|take part)',
    },
    {
      frame: ['say', 'report'],
      lemma: 'share submit send give tell',
      agent: 'reader',
      patient: '#input',
      weight: 0.6,
      mood: ['request', 'can', 'will', 'may'],
    },
    {
      words:
        '(have your say|make your voice heard|make your views (known|heard)|get your views heard|add your voice|put your views)',
      weight: 1,
      unless: '(in how the (group|network)|in every decision)',
    },
    {
      words:
        '(want|like|love|keen|hope|need|interested|eager|welcome) .. (hear|know|get|gather|receive|collect|understand|find out|the chance to hear)? .. your (views|opinions|feedback|thoughts|ideas|comments|views and|opinion|view|experiences|experience|input|suggestions)',
      weight: 1,
    },
    {
      words:
        '(like|want|love|keen|need) to (hear|know) (from you|what you think|what matters|from people|from anyone|from residents|from everyone|from all|about your)',
      weight: 1,
    },
    {
      words:
        '(tell|let) us (what you|your (views|thoughts|ideas|opinion|opinions)|about your (experience|experiences)|how you feel|know (what you|your (views|thoughts|ideas|opinion|opinions|comments))|have your (views|comments|thoughts)|what (matters|works|needs)|by #num|if we have got)',
      weight: 1.3,
    },
    { words: 'let (us|me|them) (know|hear|have) .. (thoughts|think|views|comments|feedback)', weight: 1 },
    { words: 'what do you (think|feel|make|want)', weight: 1, unless: '(asked|said)' },
    { words: 'what (are|is) your (views|view|thoughts|opinion|opinions|priorities|ideas)', weight: 1 },
    {
      words:
        '(give|send|share|submit|provide|offer|leave|email|post) (us|me|in)? (your|their|written|any) .. (views|opinions|opinion|feedback|thoughts|ideas|comments|suggestions|response|responses|submission|submissions|input)',
      weight: 0.9,
    },
    { words: '(give|leave|providing|provide|send) (us)? feedback', weight: 0.4 },
    {
      words:
        '^ (your|any|all|written|public|further)? (views|comments|feedback|submissions|responses|ideas|suggestions|thoughts|opinions) ... (welcome|invited|sought|wanted|appreciated|encouraged|needed|should be (sent|made|submitted)|(may|can|must) be (sent|made|submitted|emailed|posted|given))',
      weight: 1.1,
    },
    {
      words:
        '(comments|submissions|responses|feedback|views) .. (may|can|should|must) be (sent|made|submitted|emailed|posted|given)',
      weight: 1,
    },
    {
      words:
        'your (feedback|view|views|opinion|opinions|ideas|voice|input|thoughts|say) (matter|matters|counts|count|is important|are important|is vital|are vital|will help|is needed|are needed)',
      weight: 0.7,
    },
    {
      words:
        '(consultation|survey|questionnaire|engagement|comment period|public comment|call for evidence|poll|feedback|submissions) ... (is|are|was|now|will be|remains|period|runs|open|opens) .. (open|opens|closes|close|closing|ends|until|runs|live|launched|extended)',
      weight: 0.9,
      unless: '(closed|[ended])',
    },
    {
      words:
        '(consultation|survey|questionnaire|comment period|engagement) (closes|ends|runs|opens|will close|will run|will end|will open|started|starts)',
      weight: 1,
    },
    {
      words:
        '(closing date|deadline|last date|last day|due date) (for|to) .. (response|responses|comments|comment|submissions|feedback|reply|respond|consultation|survey|views|take part)',
      weight: 1.1,
    },
    {
      words:
        '(respond|reply|comment|feed back|submit|tell us|let us know) .. (by|before|no later than) ... (#num|monday|tuesday|wednesday|thursday|friday|january|february|march|april|june|july|august|september|october|november|december)',
      weight: 0.8,
    },
    {
      words:
        '(take part in|get involved in|participate in|join in|contribute to|respond to|comment on|fill in|fill out|complete|answer) (our|the|this|a|these) .. (consultation|survey|questionnaire|engagement|online form|feedback form|poll|proposals|proposal|draft|plans)',
      weight: 1,
    },
    { words: '(public|open) comment (period|session|sessions)?', weight: 0.7 },
    {
      words: 'notice of .. (public comment|comment period|consultation|public hearing|public meeting|engagement)',
      weight: 1,
    },
    {
      words:
        '(request for information|request for comment|request for comments|call for evidence|call for views|call for input|listening session|listening sessions|public hearing|public hearings|public consultation|engagement session|engagement event|drop in event|consultation event|consultation meeting|consultation meetings|town hall meeting|town halls)',
      weight: 0.5,
    },
    {
      words:
        '(seeking|seeks|sought|inviting|invites|requesting|requests|soliciting|solicits|welcomes|requested|solicited) ... (comment|comments|views|feedback|input|responses|submissions|opinions|information|ideas)',
      weight: 0.7,
    },
    { words: '[launch] .. ([consultation]|[survey])', weight: 0.7 },
    {
      words:
        '(opportunity|chance|invited|time) .. to (comment|have your say|give .. (views|feedback)|share .. (views|experiences|thoughts)|give feedback|feed back|make .. views heard|tell us|provide (feedback|comments|input))',
      weight: 0.5,
    },
    {
      words:
        '(hypothetical|we could imagine|will contact you|operating principles|perfect place|employees|key aspects|physician|directives require|executive directives|gunning|guide to|toolkit|planning application|planning permission|nurse|gp|video consultation|consultation fee|telephone consultation|cabinet member|section 151|portfolio holder|your consultation|redundancy|redundancies|consultations closed|clinical|legal advice|privacy|cookie|this (web)? page|website feedback|pull request|github)',
      weight: -0.7,
    },

    {
      words:
        "(asking|ask|asks) (for|you for) (your|people's|the public's|views|comments|opinions|feedback|ideas|everyone's) ...",
      weight: 0.8,
      also: '(views|opinions|opinion|comments|feedback|ideas|thoughts|help|experiences)',
    },
    {
      words:
        '(you have|there is|there are) .. until ... to (respond|reply|comment|take part|have|tell|send|give|submit)',
      weight: 1.1,
    },
    {
      words:
        '(submissions|consultation|responses|comments|survey|nominations for views|feedback|questionnaire) .. (close|closes|closed on|must be (in|received)|due|are due|end|ends|should reach us|to be received) ...',
      weight: 0.9,
      also: '(#num|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|midnight|noon|pm)',
      unless: '(closed on|has closed)',
    },
    { words: '(how|what) do you (feel|think|want|like) (about|of|from|to see)', weight: 1, unless: '(asked|said)' },
    {
      words:
        '(to take part|to respond|to reply|to comment|to have your say|to share your views|to give your views|how to (respond|take part|reply|comment|have your say)) ...',
      weight: 0.7,
      also: '(email|form|survey|call|phone|visit|post|write|click|online|contact|pick up|:)',
      unless: '(carers who|support to take part|paid)',
    },
    { words: '(your)? chance to (comment|have|tell|shape|give|say|make|influence|share) ...', weight: 0.7 },
    {
      words:
        '(drop in|come along|come|join us|visit|pop in|attend) ... (to)? (share|give|tell|have|let|say|hear|discuss|ask|comment) ... (views|think|say|ideas|thoughts|comments|feedback|questions|plans)',
      weight: 0.8,
      unless: '(every month|group meets)',
    },
    {
      words:
        '(public|written|your|further)? (comment|comments|submissions|input|feedback|views|responses) .. (is|are|will be) .. (sought|invited|welcome|welcomed|requested|accepted|open|being (sought|collected|invited))',
      weight: 0.9,
    },
    {
      words:
        '(return|send back|submit|complete) .. (outstanding|your|the|completed|this)? .. (questionnaire|questionnaires|survey|response form|comment form|feedback form)',
      weight: 0.9,
    },
    {
      words:
        '(if you have) .. (comments|views|feedback|concerns|suggestions|objections) ... (contact|email|send|write|tell|let|get in touch|please|call)',
      weight: 0.7,
      unless: '(website|this page|complaint)',
    },
    { words: '^ (feedback|comments) (if|to|by|via|on|:)', weight: 0.6 },

    {
      frame: ['say', 'report', 'provide', 'deliver'],
      lemma: 'give send submit tell email post',
      form: 'verb',
      mood: 'request',
      patient: '#input',
      weight: 0.9,
      unless: '(pull request|your doctor|staff|chat feature|actively)',
    },
    {
      frame: 'say',
      lemma: 'submit',
      agent: 'users|=person|=party|=organisation',
      mood: ['may', 'can', 'will'],
      patient: '#input',
      weight: 1,
    },
    {
      words:
        '(like|want|love|keen) to (know|hear|find out|understand) (what|how) (you|people|residents|members) (make of|think|feel|want|need)',
      weight: 1,
    },
    {
      words: '(out|open|available|published) for (comment|comments|consultation|public comment|views|feedback)',
      weight: 1,
    },
    {
      words: '(take|complete|fill in|answer|do) (our|this|the) .. (survey|questionnaire|poll)',
      weight: 1,
      unless: '(physician|participants will|patients will)',
    },
    {
      words:
        '(public|open|community|drop in|consultation) (meeting|meetings|event|events|session|sessions|exhibition) .. (about|on|to discuss)? .. (will be|are being|is being|to be) (held|hosted|run)',
      weight: 0.8,
    },
    { words: 'what would you (change|like|add|do|want|prefer|keep)', weight: 0.9, unless: '(interviewer|said)' },
    {
      words:
        '(give|share|send|submit|leave|add|post) .. (us)? .. (your|written) (opinion|opinions|view|views|comments|comment|thoughts|feedback|ideas|response)',
      weight: 0.4,
    },

    {
      words: '(status : open|opens .. closes|reply : |have your say :)',
      weight: 0.8,
      unless: '(opening hours|monday to friday)',
    },
    {
      words:
        '(comments|submissions|responses|feedback|replies) .. (are|is|will be) .. (accepted|received|taken|considered) (until|by|up to|through|before) ...',
      weight: 1,
    },
    {
      words:
        '(was held|were held|were received|was received|once (the)? consultation closes|staff process|received from|consultation took place|has now closed|have now closed)',
      weight: -0.7,
    },
    {
      frame: ['consult', 'invite', 'say'],
      lemma: 'ask invite',
      agent: 'pros',
      patient: 'users|=public',
      for: '#input',
      weight: 1,
    },
    { words: '^ (this|it) (is|was) a (public|formal|open)? consultation', weight: 1 },
  ],
  flags: [
    { text: 'We would like to hear your views on the draft plan.', grade: 'practice' },
    { text: 'This consultation is open until 30 June.', grade: 'practice' },
    { text: 'Submissions are invited from interested parties.', grade: 'practice' },
    { text: 'Comments may be sent by post, phone or email.', grade: 'practice' },
    { text: 'What do you think about our ideas for short breaks?', grade: 'practice' },
    { text: 'Notice of public comment period: home and community-based services', grade: 'practice' },
    { text: 'Closing date for responses: 4 July', grade: 'practice' },
    { text: 'Your feedback matters. Tell us by Friday week.', grade: 'practice' },
  ],
  passes: [
    { text: 'GP consultation; video consultation with a nurse; consultation fee', why: '' },
    { text: 'Planning application consultation', why: 'land use' },
    { text: 'In consultation with the Cabinet Member / the Section 151 officer', why: 'officials' },
    { text: 'Consultations closed: 214', why: 'list page' },
  ],
} satisfies Sign;
