import type { Sign } from '../sign';
import { NORMATIVE, SPOKEN } from '../wordings';

export default {
  id: 'access-barrier',
  name: 'Hard for some people to take part',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: 's4 principle 2 (fully-inclusive environments) turned round; s3 (barriers)',
    other: 'CRPD GC7; SCIE Accessibility; complaints about green papers issued before Easy Read',
  },
  stages: ['planning', 'design', 'decision'],
  level: 'consulting',
  strength: 'medium',
  family: 'concern',
  explain: 'Some people may not be able to take part, because of the format, place or way to reply.',
  ask: "Ask: 'Can we have all formats at the same time, and more than one way to reply?'",
  easyRead: 'Some people may not be able to take part. It may be the format, the place or the way to answer.',
  evidence: [
    {
      words:
        '(easy read|accessible|bsl|british sign language|auslan|asl|sign language|braille|large print|audio|translated|other language|alternative|plain language|easy english|other) .. (version|versions|format|formats|copy|copies|translation|translations|video|document|documents|edition)? (will|to|shall) (be)? (follow|published|available|provided|produced|released|issued|made|come|added|uploaded)',
      unless: '(all formats|already|now available|same day|at the same time)',
      weight: 0.8,
    },
    { words: '#access .. (will|to) (follow|come later)', weight: 0.8 },
    {
      words:
        '#access .. (will be|is being|being) .. (published|available|provided|produced|released|issued|added|uploaded|prepared) ... (in due course|later|shortly|soon|after|once|when|following|next)',
      weight: 0.8,
    },
    {
      words:
        '(format|formats|version|versions|language|languages|copies|copy|translation|translations|braille|easy read|large print|audio|interpreter|interpreters|accommodation|accommodations|bsl) ... (on|upon|by|only on|if you) request',
      unless: '(all formats|also have|are here|here now|already|as well)',
      weight: 0.6,
    },
    { words: '(on|upon|by) request .. (please)? (allow|give|at least|within|#num)', also: '#access', weight: 0.5 },
    {
      words: '(please)? allow (#num|up to|at least) .. (days|weeks)',
      also: '(format|formats|version|versions|request|easy read|braille|large print|interpreter|translation)',
      weight: 0.7,
    },
    {
      words:
        '(only|solely|exclusively) .. (available|accepted|online|submitted|by email|in english|as a pdf|on our website|in writing|electronically|via|through|be accessed|as pdf|digital|accept)',
      also: '(responses|response|submissions|submission|comments|consultation|survey|document|views|feedback|register|events|part|form|meeting|meetings|accepted)',
      weight: 0.9,
    },
    {
      words:
        '(only|just) .. (written|online|electronic|email|emailed|typed|english) .. (submissions|responses|comments|feedback|replies|forms|surveys) .. (will be|are|can be) (accepted|considered|received)',
      weight: 1,
    },
    {
      words: '(online|electronic|digital|internet|pdf|print|paper|email|web|website|english|written) only',
      also: '(consultation|survey|responses|response|event|submissions|comments|register|registration|document|form|take part|views|meeting|available)',
      weight: 0.9,
    },
    {
      words:
        '(must|should|can only|have to|required|need|needs) (to|only)? (be|to)? (submitted|sent|register|registered|completed|log in|logged in|sign up|respond|made|provided|apply|made by) .. (online|electronically|by email|via email|as a (word|pdf)|through the (portal|website)|using the (portal|online|template)|in writing|in english|in to)',
      also: '(responses|response|comments|submissions|submission|feedback|vote|views|information|register|take part|consultation|respond|users|participants|attend)',
      weight: 0.8,
    },
    {
      words:
        '(not|unable|cannot|can not|no|unfortunately|regret) .. (able to)? .. (provide|providing|offer|offering|supply|arrange|fund|available|budget for|cover) .. (interpreters|interpreter|interpretation|captions|captioning|translation|translations|bsl|sign language|braille|easy read|large print|accessible|alternative|other formats|support|transport|travel|childcare|hearing loop|hybrid|remote|adjustments|accommodations)',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(no|not|without|lacks|lack of) .. (step free|step free|wheelchair|lift|ramp|hearing loop|interpreters|interpreter|captions|easy read|accessible toilet|accessible|parking|alternative formats|large print|sign language|plain language)',
      also: '(venue|meeting|event|room|building|access|provided|available|version|consultation|session|hall|document|documents|website|there)',
      negated: true,
      weight: 0.9,
    },
    {
      words:
        '(venue|building|room|hall|meeting|location|office|site) .. (has|have|is|are|with) (limited|restricted|poor|no|not|difficult|upstairs|inaccessible) .. (access|accessible|step|wheelchair|lift)?',
      weight: 0.7,
    },
    {
      words: '(upstairs|first floor|second floor|flight of stairs|flights of stairs|no lift)',
      also: '(meeting|meetings|event|room|held|venue|session|consultation|no lift)',
      weight: 0.7,
    },
    {
      words:
        '(inaccessible|not accessible|hard to read|difficult to read|too complex|too technical|too long to read|hundreds of pages|would not be easy|not in a format|digitally excluded)',
      also: '(consultation|document|documents|survey|surveys|format|people|meeting|meetings|information|website|report|paper|participants|form|language|questions)',
      weight: 0.8,
    },
    {
      words:
        '(were not|was not|not) .. (given|offered|provided with|provided) .. (access|accessible|support|interpreter|easy read|communication support|adjustments)',
      negated: true,
      weight: 0.9,
    },
    { words: '(daytime|working hours|office hours|weekdays|during the working day) only', weight: 0.8 },
    {
      words:
        '(responses|submissions|comments|feedback) .. (longer than|over|more than|exceeding|limited to|up to) .. #num .. (words|characters|pages)',
      weight: 0.5,
    },
    {
      words:
        '(region|country|store|browser|javascript|cookies|your account|customers|password|licence|subscription|software|download the app|parking permit|leisure|course|library card|building control)',
      weight: -1.8,
    },
    {
      words:
        '(all formats|on day one|from day one|same day|at the same time|here now|as well as online|or by post|or by phone|by phone or|paper copies|face to face|in person|call us|ring us|freepost)',
      weight: -2.2,
    },
    { words: NORMATIVE, unless: '(must|should) .. (be|register|log|sign|send|submit)', weight: -0.8 },
    {
      words:
        '(only|solely|just|exclusively) .. (be)? (respond|reply|comment|submit|register|apply|take part|participate|join|attend|available|accessed|answered|completed|made|sent) .. (online|by email|via email|electronically|through|in writing|in english|in person|on the website|by post|digitally)',
      weight: 1,
    },
    {
      words:
        '(respond|reply|comment|submit|register|join|take part|responses|comments|submissions|registration|available|document|booking) .. (only|solely) .. (online|by email|electronically|in writing|in english|in person|digitally|via|through|on)',
      weight: 1,
    },
    { words: '(online|email|digital|pdf|paper|print|written|english|zoom) only', weight: 0.7 },
    {
      words:
        '(do|does|will|can|cannot|are|is|were|was|could) not .. (be)? .. (accept|accepted|accepting|take|considered|receive) .. (responses|comments|submissions|replies|feedback|calls|views|paper|handwritten|telephone|late|by)? .. (by|in|other|via|over|from)? .. (phone|telephone|post|email|letter|hand|video|audio|sign language|bsl|other formats|another language|other languages|paper|writing|verbally|person)',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(no|not|without|nor|neither|lack of|lacked|lacks|absence of|never) .. (an|a|any|have|be|is|was|were|offer|with)? .. #access .. (is|was|were|will|are|be|available|provided|version|versions|offered|at|for|support|$)',
      also: '(version|versions|available|provided|meeting|meetings|event|survey|consultation|document|documents|session|venue|website|there|building|interpreter|easy read|captions|offered|information|report|webinar)',
      unless: '(unless you|all formats)',
      negated: true,
      weight: 1,
    },
    {
      words:
        '#access .. (will|was|were|is|are|can|could) (not) .. (be)? (provided|available|offered|possible|supplied|arranged|produced|ready|made)',
      negated: true,
      weight: 1.1,
    },
    {
      words:
        '#access .. (version|versions|format|formats|copy|copies)? .. (will|to|is|are|being|expected|due) .. (be|being)? .. (available|published|follow|produced|provided|ready|released|prepared|added|uploaded|developed|issued) .. (shortly|soon|later|in due course|after|following|once|next|at a later|in the coming|by the end|when)?',
      unless: '(already|same day|same time|also available|now available|all)',
      weight: 0.8,
    },
    {
      words:
        '(alternative|other|different|accessible) (format|formats|versions|languages|version) .. (can|may|are|will|is|available) .. (be)? (requested|available on request|provided on request|made available on request|obtained|supplied|produced|arranged|ordered|by emailing)',
      unless: '(already|all formats)',
      weight: 0.7,
    },
    {
      words:
        '(large print|braille|easy read|bsl|audio|translation|translations|interpreter|interpreters|accommodation|accommodations|other formats|alternative formats|paper copies|accessible formats) .. (on|upon|by|must be|to be|need|should) (request|requested|asked|arrangement|ordered|booked)',
      weight: 0.7,
    },
    {
      words:
        '(runs to|is|are|was|of|long|over|contains|more than|a|the) .. #num .. (pages|page) .. (of|long|document|report|technical|strategy|pdf|consultation|plan|and|in|legal)',
      also: '(technical|language|legal|pdf|consultation|jargon|dense|document|only|comment|written|english)',
      weight: 0.6,
    },
    {
      words:
        '(technical|legal|complex|complicated|jargon|academic|specialist|bureaucratic|dense) (language|wording|terms|document|documents|jargon|terminology|english|form|forms)',
      also: '(consultation|document|pages|survey|questions|people|respond|report|paper|form|understand|proposals)',
      weight: 0.6,
    },
    {
      words:
        '(does|do|did|will|can|cannot|could|is|was|are|were) not .. (work|compatible|be saved|be printed|be read|be used|usable|function|open|be completed|readable|understand|meet|accessible|suitable)',
      also: '(screen reader|screen readers|assistive|form|survey|website|portal|phone|mobile|documents|document|pdf|consultation|keyboard|standards|wheelchair|wheelchairs)',
      negated: true,
      weight: 0.9,
    },
    {
      words: '(screen reader|screen readers|assistive technology|keyboard)',
      also: '(not|cannot|unable|fails|incompatible|inaccessible)',
      weight: 0.5,
    },
    {
      words:
        '(meetings|meeting|events|event|sessions|session|workshops|consultation|focus groups|hearings) .. (is|are|was|were|held|take place|took place|will be|at|on)? ... (weekdays|weekday|working hours|office hours|in the daytime|during the day|9 am|10 am|mornings|head office|town hall .. stairs|upstairs|first floor|remote|capital|in london|school run)',
      also: '(only|head office|weekdays|weekday|upstairs|daytime|during the day|working hours|office hours|no lift|stairs)',
      weight: 0.8,
    },
    {
      words: '(steps|stairs|step)',
      also: '(no lift|no ramp|building|venue|entrance|not accessible|wheelchair)',
      weight: 0.6,
    },
    {
      words:
        '(registration|register|registering|sign up|log in|login|account|booking) .. (is|are|must|required|needed|necessary|to|via|through|online|only|essential) .. (required|online|through|via|by|on|website|email|portal|needed|only|to (vote|comment|take part|respond))',
      also: '(website|online|email|portal|vote|comment|account|app|eventbrite|take part|respond)',
      weight: 0.8,
    },
    {
      words:
        '(internet access|access to a computer|smartphone|digital skills|broadband|own device|email address) .. (is|are|required|needed|necessary|essential|to take part)',
      weight: 0.7,
    },
    {
      words: '(car park|car parking|road|sundays|lorry|lorries|site traffic|cyclists|footpath closed|shop)',
      weight: -2.2,
    },
    {
      words:
        '(need|needs|must|have to|required|requires|has to) .. (to)? (create|set up|register for|have|open|use|sign up for|download|log into|own) .. (a|an|your|our)? .. (account|login|password|app|smartphone|computer|email address|internet|software|username|profile)',
      also: '(take part|comment|vote|respond|feedback|participate|survey|consultation|join|views|have your say|event|contribute|submit|forum)',
      weight: 1,
    },
    { words: '(only|solely) in (english|writing|pdf|person|print|one language|welsh|french|spanish)', weight: 0.9 },
    { words: '(in|as|a) (english|pdf|print|word|one format|one language) only', weight: 0.9 },
    { words: SPOKEN, weight: -1.2 },
    {
      words:
        '(you|people|participants|everyone|respondents|residents) .. (need|needs|must have|require|will need) .. (a)? .. (computer|internet|email address|smartphone|printer|car|account|broadband|laptop|webcam|photo id|login) ... (to|in order)? .. (take part|respond|join|comment|register|fill|answer|attend|have your say|complete)',
      weight: 1,
    },
    {
      words:
        '(interpreter|interpreters|captions|large print|easy read|braille|bsl|lift|ramp|transport|hearing loop|paper form|paper forms|paper copies|childcare|support) .. (: not|not available|are not|is not|: none|: no|unavailable|not provided)',
      unless: '(needed|yet available|available until)',
      weight: 1,
    },
    {
      words: '(is there|are there|will there be|can i (get|have)) .. #access .. ?',
      near: '^ (no|not|unfortunately|sorry)',
      weight: 1,
    },
    {
      words:
        '(steps at|step at|flight of|up the stairs|no ramp|steep|narrow) .. (entrance|door|stairs|the|steps|one|$)',
      also: '(venue|meeting|meetings|event|hall|room|session|consultation|register|come|time)',
      weight: 0.9,
    },
    {
      words:
        '(easy read|bsl|auslan|nzsl|asl|braille|large print|translated|translations|accessible|audio|plain language) .. (versions|version|formats|format|video)? (are|is|will be|were|was) .. (coming|follow|ready|published|available|released|sent|out|arriving|arrived) .. (after|once|when) ... (close|closes|closed|deadline|over|ended|ends|submissions|consultation)',
      weight: 1.1,
    },
    {
      words:
        '(without|no|lack|lacked|do not have) .. (internet|online|computer|email|broadband|digital) .. (access|skills|connection)? .. (could not|cannot|can not|were not able|unable|excluded|left out|missed) .. (join|take part|respond|attend|see|comment|answer)?',
      weight: 1,
    },
    {
      words:
        '(could not|cannot|can not|were unable to|was unable to) (come|attend|join|take part|get in|read it|hear) .. (because|as|since|without) .. (no|not|steps|stairs|venue|transport|ramp|interpreter|online|only)',
      weight: 1,
    },
    {
      words:
        '(not|never) been (put into|translated|made available|converted|produced|written|provided) .. (in|into|to)? .. (plain|easy|other|accessible|large|braille|different)',
      negated: true,
      weight: 1,
    },
    {
      words: '(in person|attend) .. (only|at their own (expense|cost)|at your own (expense|cost))',
      weight: 0.9,
    },
    {
      words: '(at their own expense|at your own expense|at own cost|at their own cost)',
      also: '(attend|evidence|hearing|meeting|part|travel)',
      weight: 0.8,
    },
    {
      words:
        '(write|email|contact|ring|apply) .. (to|us|and) .. (and)? .. allow .. (#num|one|two|three|four|five|ten) .. (weeks|days)',
      weight: 0.5,
    },
    {
      words:
        '(meetings|sessions|events|hearings) (are|is|were) .. (during the day|in the daytime|in working hours|on weekdays|in office hours) .. (when|only|and|,)',
      weight: 0.7,
    },
    { words: '(must not|last year s|is flat|novel|as well as|also in|or on paper)', weight: -1 },
  ],
  flags: [
    { text: 'An Easy Read version will be published in due course.', grade: 'promise' },
    { text: 'Other formats are available on request. Please allow 15 working days.', grade: 'practice-thin' },
    { text: 'BSL translation will follow after the consultation closes.', grade: 'practice-thin' },
    { text: 'Responses must be sent as a Word attachment.', grade: 'norm' },
    { text: 'We are not able to provide interpreters.', grade: 'practice-thin' },
    { text: 'Accessible versions to follow', grade: 'practice-thin' },
    { text: 'Please note that the venue has limited access.', grade: 'practice-thin' },
    { text: 'Only written submissions in English will be accepted.', grade: 'practice' },
  ],
  passes: [
    { text: 'All formats were out on day one.', why: 'access-and-inclusion-provided' },
    { text: 'Easy Read, BSL and audio are here now; ask us for anything else.', why: 'on request as an extra' },
    { text: 'Page not available in your region', why: '' },
    { text: 'Accessible parking on request at the leisure centre', why: 'service' },
  ],
} satisfies Sign;
