import type { Sign } from '../sign';

export default {
  id: 'access-and-inclusion-provided',
  name: 'Access and support to join in',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's4 principle 2 (fully-inclusive environments); s3 (removing barriers)',
    other:
      'SCIE Accessibility; CRPD GC7 (accessible information, support); Gunning 2; Scottish National Standards (Support)',
  },
  stages: ['planning', 'design', 'decision', 'evaluation'],
  level: 'involving',
  strength: 'medium',
  family: 'enabling',
  explain: 'People got the format and help they needed to join in.',
  ask: "Ask: 'Were all formats ready on day one? Who checked them?'",
  easyRead: 'People got the format they need. People got help to join in.',
  evidence: [
    {
      frame: ['provide', 'deliver', 'pay', 'report'],
      patient: '#format|~format',
      weight: 0.9,
      unless: '(on request|website)',
    },
    {
      words:
        '#format ... (version|versions|copy|copies|format|formats|summary|guide|pack|edition) ... (came|available|published|sent|provided|ready|made|issued|produced|used|here|out|included)',
      weight: 0.9,
    },
    {
      words: '#format ... ([provide]|available|[offer]|[book]|[arrange]|[supply]|[use]|[include]|present|on site)',
      weight: 0.6,
    },
    { words: '(had|has|have|were|was|with|include|includes|included|offered|offers|in) ... #format', weight: 0.35 },
    {
      words: '#format',
      also: '([meeting]|[session]|[event]|[workshop]|[consultation]|[survey]|[take_part]|[join]|[participate]|[document]|[plan]|[strategy]|[participant]|[member])',
      weight: 0.45,
    },
    { words: '#format ... #format', weight: 0.4 },
    {
      words:
        '(fully accessible|accessible (venue|venues|meeting|meetings|format|formats|pack|information|version|versions|materials|room|rooms|event|events|location|document|documents|way|place|for everyone|to everyone)|(accessible|inclusive) and (inclusive|accessible|welcoming)|inclusive and accessible)',
      weight: 0.4,
    },
    {
      words: '([make]|[design]|[help]) ... (accessible|more inclusive|easier to (take part|join|read|understand))',
      weight: 0.35,
      unless: '(data|website|code|public transport)',
    },
    {
      words:
        '(answer|reply|respond|take part|join|contribute|have your say|tell us|participate|attend|engage|fill it in) ... (by|in|on|via|using) .. (phone|post|paper|email|letter|person|online|video|sign language|telephone|braille) ... (phone|post|paper|email|person|online|face to face|video|telephone|text|sign language)',
      weight: 1,
    },
    { words: '(in person|face to face) (or|and) .. (online|by video|by phone|remotely|virtually)', weight: 0.9 },
    {
      words:
        "(at the|in|at) ... (people's homes|your home|day centre|day centres|your own home|places people|where people) ... (online|by phone|virtually|and)",
      also: '([session]|[meeting]|[take_place]|[meet]|[held]|[hold])',
      weight: 0.8,
    },
    { words: '(hybrid|dial in|dial-in|by zoom) (meeting|meetings|event|events|session|sessions)', weight: 0.8 },
    {
      words:
        '(need|needs|want|require|requires|requiring) ... (help|support|assistance|adjustment|adjustments) .. to (take part|join|attend|participate|respond|fill|complete|answer|give|contribute|have your say)',
      weight: 1,
    },
    {
      words:
        '(help|support|assistance|adjustments|enable|enables|enabled|assist) ... (to)? (take part|join in|participate|attend|have their say|get involved|be involved|be included|contribute)',
      weight: 0.75,
      unless: '(campaign|decision to|you can help)',
    },
    {
      words: '(access|communication|support|dietary|individual) (need|needs|requirement|requirements)',
      also: '([meet]|[ask]|[tell]|[provide]|[session]|[event]|[join]|[attend]|[take_part]|[participate]|before|know|met)',
      weight: 0.7,
    },
    {
      words:
        '(support worker|support workers|personal assistant|personal assistants|carer|carers|supporter|supporters|interpreter|interpreters|advocate|advocates) ... (time|travel|costs|cost|fares) ... (paid|covered|met|reimbursed|funded)',
      weight: 1,
    },
    {
      words:
        '(travel|transport|taxi|taxis|childcare|child care|respite|replacement care|lunch|data|wifi|tablet|tablets|laptop|laptops|device|devices|parking) ... (paid|covered|provided|booked|arranged|offered|reimbursed|lent|given|supplied|loaned|laid on)',
      weight: 0.6,
    },
    {
      words:
        '(give|gave|lend|lent|provide|provided|book|booked|arrange|arranged|lay on|offer|offered) ... (tablets|transport|taxis|childcare|laptops|travel costs|data|respite)',
      also: '(<users>|[join]|[attend]|[take_part])',
      weight: 0.8,
    },
    {
      words:
        "(breaks (every|built in|were)|regular breaks|plenty of breaks|short breaks between|step free|quiet (room|space|area)|sensory room|at (their|your|people's) own pace|at a pace that)",
      weight: 0.6,
    },
    {
      words:
        '(named worker|someone|a member of staff|a worker|staff) ... (will|can) (sit|go through|read|explain|help you) ...',
      weight: 0.5,
    },
    {
      words: '(tested|checked|proofread) ... by <users>',
      also: '(accessible|easy read|pack|easier|plain)',
      weight: 0.9,
    },
    {
      words: '(barrier|barriers) ... (removed|removing|remove|take away)',
      also: '([take_part]|[join]|[participate]|[involvement]|[participation]|[meeting]|[event]|[session])',
      weight: 0.7,
    },
    {
      words:
        '(members|everyone|people|participants|those) ... (without|who (do not|can not)) ... (internet|access to it|a computer|online|computers)',
      weight: 0.5,
    },
    {
      words:
        '(how to (include|contact|book)|national plan|how to run|policy changes|information is widely|local community is|usability|direct payments|wcag|accessibility statement|screen reader compatible|text size|contrast|read aloud|cookies|accessible information standard|keyboard navigation|browser|this website|our website|assistive technology software|training for staff|software|bus stops|train station|stations|homes|housing stock|toilets)',
      weight: -0.6,
    },
    { words: '(on request|upon request|if requested|by request)', weight: -0.6 },

    {
      words:
        '(taxi|taxis|childcare|child care|transport|interpreter|interpreters|captions|lunch|respite|creche|travel) .. (was|were|is|are|will be) .. (booked|provided|offered|arranged|paid for|laid on|available|covered)',
      weight: 0.5,
    },
    {
      words:
        '(captions|captioning|interpreter|interpreters|sign language|easy read|easy english|braille|large print|hearing loop|audio|ramp|quiet room|quiet space|bsl|auslan|isl|asl) ... (at|for|in) (each|every|all|the) .. (meeting|meetings|session|sessions|forum|forums|event|events|workshop|workshops)',
      weight: 0.7,
    },
    {
      words: '(tell|let|ask) us .. (about|know)? .. (access|support|communication|dietary) (needs|need|requirements)',
      weight: 0.7,
    },
    {
      words:
        '(join|joined|take part|reply|respond|answer|attend|participate|fill) .. (in)? (by|over) (phone|telephone|post|email|zoom|text)',
      weight: 0.6,
    },
    {
      words:
        '(bring|brought|bringing) .. (a|your|their) .. (supporter|support worker|personal assistant|carer|friend|advocate|interpreter|assistant)',
      weight: 0.8,
    },
    {
      words:
        '(ramp|hearing loop|quiet space|quiet room|step free|lift|accessible toilet) ... (ramp|hearing loop|quiet space|quiet room|step free|accessible toilet|lift)',
      weight: 0.9,
    },
    {
      words:
        '(with help from|help from|support from|helped by) .. (advocate|advocates|supporter|support worker|interpreter|someone)',
      also: '([fill]|[answer]|[complete]|[reply]|[respond]|[take_part]|[survey])',
      weight: 0.8,
    },
    {
      words:
        '(sent|gave|shared|provided|given|published|produced|wrote) ... (papers|materials|documents|information|agenda|questions|notes) ... (early|in advance|before|weeks|easy|plain|audio|accessible)',
      weight: 0.55,
    },
    {
      words: '#format',
      also: '([provide]|[send]|sent|came|[publish]|available|[book]|[offer]|was at|were at|[supply])',
      weight: 0.4,
    },
    { words: '(homes|day centre|library|places) ... and online', weight: 0.6 },

    { frame: ['provide', 'deliver', 'pay', 'report', 'use'], patient: '#practicalHelp|~practicalHelp', weight: 0.4 },
    { frame: 'pay', for: '#practicalHelp|~practicalHelp', weight: 0.9 },
    {
      words: '#practicalHelp',
      also: '(<users>|[meeting]|[session]|[workshop]|[event]|[join]|[take_part]|[attend]|anyone|everyone|nobody)',
      weight: 0.35,
    },
    {
      words:
        '(in|into) (plain language|plain english|easy read|easy english|bsl|auslan|isl|asl|large print|braille|audio|other languages)',
      weight: 0.6,
      also: '(papers|paper|documents|document|sent|go out|[provide]|version|versions|[write]|[publish]|materials|minutes|notes|information|agenda|summary|survey)',
    },
    {
      words:
        '(papers|information|materials|documents|minutes|agenda) .. (go|are sent|were sent|sent|come|came|given|arrive) .. (out|early|days|weeks|in advance|ahead)',
      weight: 0.7,
    },
    {
      words:
        '(so (that)? (nobody|no one|everyone|people|anyone|all)) ... (left out|take part|join|come|travel far|included|attend)',
      weight: 0.8,
    },
    {
      words:
        '(meetings|sessions|events|workshops) (move|moved|rotate|take place|are held|were held) ... (between|different|each|around|towns|places|times|evening|evenings|weekends|online)',
      weight: 0.6,
    },
    {
      words:
        '(checked|chosen|picked|visited) .. (for|because|to make sure) ... (step free|access|accessible|accessibility|wheelchair|wheelchairs)',
      weight: 0.8,
    },
    { words: '#format ... (on hand|present|at hand|on site|throughout|all day|in the room)', weight: 0.7 },
    {
      words:
        '(survey|form|questionnaire|consultation|document) ... (came|comes|is|was) ... (easy read|paper|phone|large print|audio|bsl) ... (and|or) ...',
      weight: 0.8,
    },

    {
      words:
        '(your|her|his|their|my) (gp|doctor|therapist|nurse|treatment|therapy|appointment|surgeon|midwife|social worker|operation|medication)',
      weight: -0.7,
    },

    {
      words:
        '(#format|#practicalHelp|accessible|quiet|communication partner|communication partners|pictures|symbols|step free)',
      also: '([meeting]|[session]|[workshop]|[consultation]|[survey]|[take_part]|took part|[participate]|[participant]|[panel]|[forum]|[hearing]|[submission]|have your say|[event]|hui|papers|[respond]|[reply])',
      weight: 0.35,
    },
    {
      words:
        '(by|on|in|at|over) (phone|paper|video|person|post|email|home) (,|or|and) .. (on|by|in|at|over) (phone|paper|video|person|post|email|home|a)',
      weight: 0.7,
      unless: '(contact us|customer|order|pay|book)',
    },
    {
      words: '(asked|asking|checked) ... (what they (needed|need)|what you need|about access|access needs|adjustments)',
      weight: 0.7,
    },
    {
      words:
        '(communication partners|communication partner|speech and language|talking mats|symbol boards|talkers|pictures and symbols|support workers|personal assistants) .. (supported|helped|paid|there|were|came|wages|sat|enabled)',
      also: '(<users>|take part|panel|say|meeting|point|points|day|project|views)',
      weight: 0.7,
    },
    { words: '(no one|nobody) (rushed|hurried|was rushed|was left out|talked over)', negated: true, weight: 0.8 },
    {
      words:
        '(room was quiet|we had pictures|easy words|big print|time to think|plenty of time|took our time|went slowly|dimmed the lights)',
      weight: 0.8,
    },
    {
      words:
        '(platform|train|station|bus stop|playground|museum|toilets|car park|beach|bathroom|website|store|shop|cinema|stadium)',
      weight: -0.5,
    },
    { words: '(meeting fee|sitting fee|out of pocket)', weight: -0.5 },

    {
      words:
        '(interpreters|interpreter|captions|captioning|easy read|braille|auslan|bsl|sign language|large print|video link|stamped envelope|talking mat|symbol boards|communication partners|hoist|changing place|quiet (room|corner)|prayer room|childcare|respite cover|audio file|taxis|fares|personal assistants|wages for the day|papers|pictures|hearing loop|paper form|home visits|note takers)',
      also: '(meeting|meetings|hearing|workshop|workshops|session|sessions|panel|event|draft|question|questions|consultation|take part|took part|put their points|part|discussion|answered|clients|residents|participants|members|rushed|ahead|in advance|newsletter|on site)',
      unless:
        '(should|must|platform|your (gp|appointment|hospital|booking)|court|tribunal|theatre|concert|performance|cinema|ticket|tickets|school transport|shop|tv|were not|was not|no interpreter|not provided|without (an|a)? (interpreter|captions)|airport|hotel|contact us (for|if)|newspaper|benefit)',
      weight: 0.5,
    },
    {
      words:
        '(were|was|is|are|came|had|we) .. (made|covered|paid|booked|provided|supplied|sent|accepted|supported|arranged|laid on|moved|dimmed|held|lent|visited|stopped|met in|printed|translated|on hand) ...',
      also: '(interpreters|interpreter|captions|easy read|braille|auslan|bsl|large print|video link|stamped envelope|talking mat|symbol boards|communication partners|hoist|quiet room|childcare|respite|taxis|fares|personal assistants|papers .. (days|weeks)|pictures|hearing loop|paper form|asked .. what they needed|own lounges|breaks|lights|leave their rooms)',
      unless:
        '(should|must|platform|your (gp|appointment|hospital|booking)|court|tribunal|theatre|concert|cinema|ticket|tickets|were not|was not|not provided|airport|hotel)',
      weight: 0.55,
    },
    {
      words:
        '(asked|ask|asking) (each|every|all)? .. (person|people|member|<people|carers>|everyone|them) .. (in advance|beforehand|first|before)? ... what (they|each|he|she|people) (needed|need|would need)',
      unless: '(should|must|assessment|care)',
      weight: 0.9,
    },
    {
      words: '(room was quiet|no one rushed|we had pictures|quiet room|not rushed|lots of breaks|plenty of breaks) ...',
      near: '(quiet|pictures|rushed|breaks|easy words|slow)',
      negated: true,
      weight: 0.7,
    },
    {
      words:
        '^ ..? (by phone|on paper|in a video|online or|in person) ... (or|,) ... (at home|on paper|by phone|meeting|video|visitor|post|online)',
      weight: 0.55,
      unless: '(pay|payment|apply|application|order|appointment|report a|contact us)',
    },
    {
      words: '^ ..? (by phone|on paper|in a video|online or|in person) ...',
      near: '(how (could|can|did) .. (people|<people|carers>|you|everyone) .. (take part|join in|answer|have))',
      weight: 0.8,
    },
    {
      words: '(must be booked|court hearings|your appointment|platform 2|your gp)',
      weight: -1,
    },
    {
      words: '(interpreters|interpreter|captions|formats|childcare) (must|should|ought to) be|court|tribunal',
      negated: true,
      weight: -1.5,
    },
    {
      words: '(library|cinema|museum|theatre|pool|station|airport|hotel|stadium) (has|have|offers|provides)',
      negated: true,
      weight: -1.3,
    },
  ],
  flags: [
    {
      text: 'Easy Read, BSL and large print versions came out on the same day as the main document.',
      grade: 'practice',
    },
    { text: 'Every meeting had two interpreters, live captions and a quiet room.', grade: 'practice' },
    { text: "Support workers' time and travel were paid for so that people could take part.", grade: 'practice-thin' },
    { text: 'You can answer by phone, by post, by video in sign language or face to face.', grade: 'practice-thin' },
    { text: "Sessions take place at the day centre, in people's homes and online.", grade: 'practice-thin' },
    { text: 'Breaks every 40 minutes, step-free room, hearing loop', grade: 'practice' },
    { text: 'Need help to take part? A named worker will sit with you and go through it.', grade: 'promise' },
    { text: 'An accessible pack was tested by people with a learning disability first.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'This website is WCAG 2.2 AA compliant / Accessibility statement', why: 'site footer' },
    { text: 'Available in other formats on request.', why: 'weak: see access-barrier' },
    { text: 'Accessible Information Standard training for staff', why: 'topic' },
    { text: 'Read aloud / text size / change contrast', why: 'toolbar' },
    { text: 'There were no interpreters.', why: 'negated' },
  ],
} satisfies Sign;
