import type { Sign } from '../sign';

export default {
  id: 'information-notice',
  name: 'Tells people something',
  polarity: 'context',
  tier: 2,
  source: { factSheet: 'not in the seed; sets the lowest level', other: 'IAP2 Inform; Arnstein 3; TLAP 2-3' },
  stages: ['delivery', 'decision'],
  level: 'informing',
  strength: 'weak',
  grade: 'practice',
  family: 'context',
  explain: 'This tells people something. It does not ask them anything.',
  ask: "Ask, if it matters to you: 'Was anyone asked before this was decided?'",
  easyRead: 'This tells people something. It does not ask them anything.',
  evidence: [
    { frame: 'inform', lemma: 'announce', agent: 'pros', weight: 0.8 },
    {
      frame: 'inform',
      lemma: 'inform tell notify advise remind let_know',
      agent: 'pros',
      patient: 'reader|users',
      weight: 0.45,
      also: '(that|about|of|what|writing|wanted|want|pleased)',
    },
    {
      words: '(we|i) (are|am) (writing|pleased|sorry|delighted) to (tell|inform|let|notify|advise|announce|say)',
      weight: 1,
    },
    {
      words: '(we )? (want|wanted|would like|like) to (let you know|tell you|inform you|remind you|make you aware)',
      weight: 1,
    },
    {
      words:
        '(please (note|be aware|be advised)|for your information|you do not need to (do|take)|no action is (needed|required)|this is to (inform|notify|advise|let))',
      weight: 0.8,
    },
    {
      words:
        '(residents|tenants|customers|members|passengers|motorists|parents|users|patients|visitors|public|you|drivers|people) (are|is) (advised|reminded|informed|asked not to|notified|requested not to)',
      weight: 0.9,
    },
    {
      words:
        '^ (from|on|starting|with effect from|effective) ... (#num|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter) .. (,)? .. (will|is|are|be) .. (change|changes|changing|close|closed|open|move|moving|moved|increase|introduced|replaced|start|begin|end|cease|apply|take over|run)',
      weight: 1,
    },
    {
      words:
        '(^ (the|this|these|a|some|all|our|your) ... (will|to) .. be (closed|upgraded|moved|replaced|introduced|reduced|removed|relocated|resurfaced|installed|transferred|changed|increased|carried out|suspended|diverted|happening|in place|necessary|taking place))',
      weight: 0.5,
    },
    {
      words:
        '(take place|taking place|happening|commencing|starting|begin) ... (on|throughout|from|in) ... (#num|monday|tuesday|wednesday|thursday|friday|january|february|march|april|june|july|august|september|october|november|december)',
      also: '(works|road|lighting|service|office|closure|centre|process)',
      weight: 0.4,
      unless: '(consultation|survey|your views|comment|workshop)',
    },
    {
      words:
        '(will|to) (shortly|soon|now)? be (closed|upgraded|moved|replaced|introduced|reduced|removed|relocated|resurfaced|installed|switched|transferred|changed|increased|carried out|done|undertaken|programmed|suspended|diverted|happening)',
      weight: 0.8,
      unless: '(consult|views|views will|comments|responses|feedback|tell us|members|you will be (told|sent|asked))',
    },
    {
      words:
        '(will|is) (shortly|soon|now)? (close|closing|closes|move to|moving to|reopen|re-open|change on|take place|be held|come into (force|effect)|comes into (force|effect)) ... (#num|monday|tuesday|wednesday|thursday|friday|january|february|march|april|june|july|august|september|october|november|december|throughout)',
      weight: 0.7,
      unless: '(consultation|survey|your views|have your say|comment|workshop|focus group|drop in|listening)',
    },
    {
      words:
        '(key facts|frequently asked questions|faq|faqs|what this means for you|what (the|this) .. means for you|what is changing|what you need to know|here is what|find out more about|factsheet|at a glance|background information|about the changes|about the (new|transfer|change|closure))',
      weight: 0.6,
    },
    { words: '(what the|here is what the) .. (law|change|changes|charges|transfer|plan) means', weight: 0.8 },
    {
      words:
        '(announces|announced|is announcing|are announcing|announcing) (the|that|a|its|establishment|availability)',
      weight: 0.8,
      unless: '(comment|listening session|consultation|public hearing|meetings)',
    },
    {
      words:
        '(works|work|roadworks|road works|patching|resurfacing|maintenance|upgrade|upgrades|closure|diversion|delays) ... (programmed|scheduled|planned|expected|take place|in place|necessary|start|begin|carried out|commencing)',
      weight: 0.8,
    },
    { words: '(let you know|tell you|inform you) (what|that|about) ...', weight: 0.6 },
    {
      words:
        '(the purpose of (the|this) (session|page|letter|leaflet|notice|meeting) is to (answer|explain|inform|tell|provide|set out)|question and answer session|q & a session|virtual question)',
      weight: 0.7,
    },
    {
      words:
        '(no information available|available on|freedom of information|information governance|information commissioner|asked what they thought|and asked|emergency alert|your views|have your say|tell us what|what do you think|consultation|opening hours : |comments|feedback|survey|co-produced|co-designed)',
      weight: -0.7,
    },

    {
      words:
        '(this|our) (letter|leaflet|page|notice|email|guide|booklet|factsheet) (tells|explains|gives|sets out|is about|describes) ...',
      weight: 1,
      unless: '(have your say|views|your rights)',
    },
    { words: '(everything|all) you need to know', weight: 0.9 },
    {
      words:
        '^ (the|our|your|this|we|all) ... (moves|opens|closes|starts|begins|ends|changes|reopens|is moving|is closing|are closing|is changing|are changing|is shut|are shut) .. (to|on|from|at|in) ... (#num|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|today|tomorrow|next week)',
      weight: 0.9,
      unless: '(consultation|survey|comment|submissions|your views)',
    },
    {
      words:
        '(will be) (closed|provided|run|delivered|paid|charged|sent|moved|open|opened) ... (by|from|between|until|on|at) ...',
      weight: 0.7,
      unless:
        '(views|comments|members will be paid|feedback|have your say|participants|with members|interpreters|in easy read|meeting|meetings|consultation)',
    },
    { words: 'please note (that)? ', weight: 0.4 },
    {
      words: '(shut|closed) for (repairs|maintenance|refurbishment|the day|staff training|works|the holiday)',
      weight: 0.8,
    },
    {
      words: '(inform|tell) (you|residents|people|tenants|customers|members) (of|about) (the|a|our|this|changes)',
      weight: 0.7,
      unless: '(tell us|asked|comments)',
    },

    {
      words:
        '^ (the|our|your|this|we|all|bin|#num)? .. (changes|moves|closes|opens|is closing|are closing|is changing|is moving|moves over) (to|on|from|at) ... (#num|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|next week|next month)',
      weight: 0.9,
      unless: '(consultation|survey|comment|your views)',
    },
    { words: '(here are|these are|read) the (facts|details|changes|key points) ...', weight: 0.9 },
    {
      words:
        '(explains|tells you|sets out|describes) (how|what|when|why) (the|your|our|new) .. (charges|service|law|rules|changes|scheme|system|benefit|bill|rent|work)',
      weight: 0.7,
      unless: '(members|participants|co-)',
    },

    {
      words:
        '(nothing is asked of you|nothing for you to do|no need to (do|reply|respond)|you do not have to do anything|happen automatically|made automatically)',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(new|a) .. (service|centre|clinic|office|website|line|app|scheme|route|shop) has (been)? (launched|opened|started|begun)',
      weight: 0.8,
    },
    {
      words:
        '(it|this) (starts|begins|opens|closes|changes|ends|stops) on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|#num|january|february|march|april|may|june|july|august|september|october|november|december)',
      weight: 0.9,
    },
    {
      words: '^ (the|your|our) ... will (stop|start|move|open|close|change|run|go|be) (at|to|on|from|in|by) ',
      weight: 0.4,
    },
    { words: '(making a submission|your information|personal information|privacy)', weight: -0.8 },
    { words: '(is|are|opens|open) .. from #num .. (to|until) #num', weight: -0.6 },
  ],
  flags: [
    { text: 'From 1 April, the opening hours will change.', grade: 'practice' },
    { text: 'We are writing to tell you about a new provider.', grade: 'practice' },
    { text: 'Key facts about the new charges', grade: 'practice' },
    { text: 'You do not need to do anything.', grade: 'practice' },
    { text: 'Residents are advised that the office will be closed.', grade: 'practice' },
    { text: 'Here is what the new law means for you.', grade: 'practice' },
    { text: 'We wanted to let you know what was decided.', grade: 'practice' },
    { text: 'Frequently asked questions about the transfer', grade: 'practice' },
  ],
  passes: [
    { text: 'Freedom of Information; information governance; Information Commissioner', why: '' },
    { text: 'We informed people and asked what they thought.', why: 'consulting' },
    { text: 'Emergency alerts', why: '' },
    { text: 'Opening hours in the page footer', why: '' },
  ],
} satisfies Sign;
