import type { Sign } from '../sign';
import { NORMATIVE } from '../wordings';

export default {
  id: 'access-barrier',
  name: 'Access barrier',
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
      weight: -0.7,
    },
    {
      words:
        '(all formats|on day one|from day one|same day|at the same time|here now|as well as online|or by post|or by phone|by phone or|paper copies|face to face|in person|call us|ring us|freepost)',
      weight: -0.9,
    },
    { words: NORMATIVE, unless: '(must|should) .. (be|register|log|sign|send|submit)', weight: -0.5 },
  ],
  flags: [
    { text: 'An Easy Read version will be published in due course.' },
    { text: 'Other formats are available on request. Please allow 15 working days.' },
    { text: 'BSL translation will follow after the consultation closes.' },
    { text: 'Responses must be sent as a Word attachment.' },
    { text: 'We are not able to provide interpreters.' },
    { text: 'Accessible versions to follow' },
    { text: 'Please note that the venue has limited access.' },
    { text: 'Only written submissions in English will be accepted.' },
  ],
  passes: [
    { text: 'All formats were out on day one.', why: 'access-and-inclusion-provided' },
    { text: 'Easy Read, BSL and audio are here now; ask us for anything else.', why: 'on request as an extra' },
    { text: 'Page not available in your region', why: '' },
    { text: 'Accessible parking on request at the leisure centre', why: 'service' },
  ],
} satisfies Sign;
