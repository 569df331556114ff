import type { Sign } from '../sign';
import { NORMATIVE, PEOPLE_ASKED, SPOKEN } from '../wordings';

export default {
  id: 'one-off-involvement',
  name: 'Asked once only',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: 's5 (people let go after they have been heard)',
    other: 'TLAP steps 1-4; Scottish National Standards; contrast with s6 continual engagement',
  },
  stages: ['planning', 'design'],
  level: 'consulting',
  strength: 'medium',
  family: 'concern',
  explain: 'People were asked once and then, it seems, not again.',
  ask: "Ask: 'What happens after this event? How can people stay involved?'",
  easyRead: 'People were asked once. It does not say they will be asked again.',
  document: 'no-follow-up',
  evidence: [
    {
      words:
        '(one off|one off|single|stand alone|standalone|once only|just one) .. (event|workshop|meeting|session|focus group|consultation|exercise|visit|conversation|day|engagement|roundtable|hearing|webinar|forum)',
      also: '(<users>|views|feedback|input|engagement|consultation|hear|comments|stakeholders|public|gather)',
      weight: 0.9,
    },
    {
      words:
        '(one|a) (focus group|workshop|meeting|session|event|interview|roundtable) ... (informed|shaped|covered|was enough|gathered|fed)',
      document: 'no-follow-up',
      weight: 0.8,
    },
    {
      frame: 'hold',
      voice: 'passive',
      patient: '#event',
      tense: 'past',
      also: '(views|feedback|input|ideas|comments|opinions|thoughts|gather|hear|listen|consult|engage|stakeholders|<people>)',
      document: 'no-follow-up',
      unless:
        '(series|first of|of ten|monthly|weekly|regular|every|events|workshops|meetings|sessions|groups|all|also)',
      weight: 1,
    },
    {
      words:
        '(a|an|one|the) .. (workshop|event|focus group|roundtable|listening session|listening day|town hall|drop in|consultation event|hearing|information evening|engagement event|session|webinar) (was|were|has been|took) .. (held|run|hosted|organised|place|conducted|arranged)',
      also: '(views|feedback|input|ideas|comments|gather|hear|listen|consult|engage|stakeholders|<people>|public)',
      unless: '(series|first of|monthly|weekly|regular|every|second)',
      document: 'no-follow-up',
      weight: 0.6,
    },
    {
      frame: ['hold', 'deliver', 'meet', 'lead'],
      lemma: 'hold host run organise conduct convene arrange stage',
      agent: 'pros',
      tense: 'past',
      patient: '=workshop|=event|=roundtable|=session|=hearing|=day|=focus_group|=forum',
      also: '(views|feedback|input|ideas|comments|gather|hear|listen|consult|engage|stakeholders|<people>|public)',
      unless:
        '(series|workshops|events|sessions|meetings|monthly|regular|every|weekly|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many)',
      document: 'no-follow-up',
      weight: 0.7,
    },
    {
      frame: 'invite',
      agent: 'pros',
      patient: 'users',
      to: '=event|=workshop|=day|=session|=one-off',
      tense: 'past',
      document: 'no-follow-up',
      unless: '(series|monthly|regular|first of)',
      weight: 0.6,
    },
    {
      words:
        '(no|not|without) .. (further|more|additional|other) (input|involvement|meetings|meeting|sessions|action|engagement|consultation|events|contact|workshops|contributions) ... (needed|required|planned|expected|necessary|scheduled|is|are|will)',
      negated: true,
      weight: 1,
    },
    {
      words:
        '(listening|consultation|engagement|co-production|co-design|involvement) (day|event|exercise|phase|session|process|programme|stage|work|activity) (is|has|was) (now|been)? (complete|completed|finished|concluded|over|done|ended)',
      weight: 0.9,
    },
    {
      words:
        '(thank|thanked|thanks) .. (for (taking part|your time|their time|coming|attending|your views|their views|your input|participating))',
      also: '(no further|attended|session|workshop|event|complete|finished|over|ended)',
      document: 'no-follow-up',
      weight: 0.7,
    },
    {
      words:
        '(attended|came to|took part in|joined) (a|an|one|the) .. (hour|day|half day|afternoon|morning|evening|event|session|workshop|meeting)',
      also: '(participants|people|members|users|patients|tenants|carers|residents)',
      document: 'no-follow-up',
      weight: 0.6,
    },
    {
      words:
        '(group|panel|forum|committee|network|board|working group|task force) (will be|was|has been|is|is to be|were|will) (then)? (disbanded|dissolved|wound up|stood down|closed|disband|dissolve|end|ended|cease)',
      weight: 0.9,
    },
    {
      words: '(engagement|consultation|listening|feedback) (event|day|session|evening|workshop) : ',
      document: 'no-follow-up',
      weight: 0.7,
    },
    {
      words: '(engagement|consultation|listening|stakeholder) event .. #num .. (pm|am|to)',
      document: 'no-follow-up',
      weight: 0.5,
    },
    {
      words:
        '(spent|spend) (a|an|one) .. (day|afternoon|morning|evening) in .. (session|sessions|workshop|workshops|discussion)',
      document: 'no-follow-up',
      weight: 0.7,
    },
    {
      words:
        '(is holding|announces|invites you|invite you|you are invited|join us|forthcoming|upcoming|christmas|fair|fun day|party|festival|concert|training|match|sale|staff|webinar on|annual general meeting|agm|bake|cooking|walk|open mic)',
      weight: -2.0,
    },
    {
      words:
        '(must|should) not be|not (just)? (a|be a)? (one off|one off)|more than (a)? (one off|one off)|stayed on|kept (meeting|going)|meets|continue|continued|ongoing|follow up|followed by|next (session|meeting|workshop)',
      weight: -2.2,
    },
    { words: NORMATIVE, weight: -1.0 },
    {
      words:
        '(a|an|one|single|the|1) .. (workshop|event|focus group|roundtable|listening session|listening day|town hall|drop in|meeting|hearing|open evening|engagement event|session|webinar|co-design day|day|public meeting|half day session|consultation meeting|forum|open day|conversation) .. (was|were|has been|took|with|ran|to|in|for|at) .. (held|run|hosted|organised|place|conducted|arranged|hear|gather|inform|carers|patients|users|residents|parents|tenants|service users|disabled people|stakeholders|public|views)',
      unless:
        '(series|first of|second|monthly|weekly|regular|every|workshops|meetings|sessions|events|each|programme of|also|then)',
      document: 'no-follow-up',
      weight: 0.7,
    },
    {
      frame: ['hold', 'deliver', 'meet', 'lead', 'plan'],
      lemma: 'hold host run organise conduct convene arrange stage put_on attend',
      agent: 'pros',
      tense: 'past',
      patient: '#event',
      also: '(a|an|one|single)',
      unless:
        '(series|workshops|events|sessions|meetings|groups|monthly|regular|every|weekly|several|many|staff|training|first of)',
      document: 'no-follow-up',
      weight: 0.4,
    },
    {
      frame: 'hold',
      voice: 'passive',
      patient: '#event',
      tense: 'past',
      unless:
        '(series|workshops|events|sessions|meetings|groups|monthly|regular|every|weekly|several|many|staff|training|first of|annual)',
      document: 'no-follow-up',
      weight: 0.35,
    },
    {
      words:
        '(a|an|one|single|the) .. (workshop|event|focus group|session|meeting|day|survey|conversation) .. (with .. )? (fed into|informed|helped shape|shaped|influenced)',
      unless: '(series|monthly|regular|every)',
      document: 'no-follow-up',
      weight: 0.8,
    },
    {
      words:
        '(met|meets|meet|meeting|consulted|asked|invited|involved|spoke|engaged|convened) (only)? (once|on one occasion|on a single occasion|one time|just once)',
      unless: '(once a|once every|once per)',
      weight: 1,
    },
    {
      words:
        '(consultation|engagement|listening|involvement|exercise|panel|group|forum|survey|process|phase|project) .. (exercise|process|phase|period|work)? .. (has|have|is|was|been) (now|been|since)? .. (concluded|stood down|disbanded|wound up|ended|finished|dissolved|completed|come to an end|over|closed down)',
      unless: '(next|will continue|new|follow|publish|results|report|thank you to|once|when|after)',
      weight: 0.7,
    },
    {
      words:
        '(invited|asked|came|attended) .. (to)? .. (share|tell|give|present) .. (their|his|her|a|the) (story|stories|experience|experiences|views|testimony)',
      also: '(launch|event|conference|meeting|day|board|session|once|one)',
      document: 'no-follow-up',
      weight: 0.7,
    },
    {
      words:
        '(spent|came together for|attended|joined us for|gathered for|took part in) (a|an|one|the) .. (day|morning|afternoon|evening|half day|hour|event|session|workshop|weekend)',
      document: 'no-follow-up',
      weight: 0.7,
    },
    {
      words:
        '(held|hosted|conducted|ran|organised|convened) (a|an|one) .. (hearing|listening session|roundtable|public meeting|workshop|focus group|summit|event|webinar|town hall)',
      document: 'no-follow-up',
      unless: '(series|first of|staff)',
      weight: 0.6,
    },
    {
      words:
        '(project|group|programme|consultation|engagement|exercise|work|panel) (is|has|are) (now)? (closed|ended|finished|over|complete|completed|concluded|come to an end)',
      also: '(thank|thanks|came|took part|everyone)',
      document: 'no-follow-up',
      weight: 0.9,
    },
    {
      words:
        '(a|one|an|single) .. (stakeholder|consultation|engagement|public|co-production|co-design|community|user|patient|carer|listening|involvement) (event|workshop|meeting|session|day|forum|roundtable|evening) (was|were|took|has been|in|on|held)',
      unless: '(series|monthly|every|regular|weekly|first of|also)',
      document: 'no-follow-up',
      weight: 1,
    },
    { words: SPOKEN, weight: -1.2 },
    {
      words:
        '(that was|and that was|which was|this was) .. (the)? (end of it|extent of|all|it$|the only|the last|the sum|as far as)',
      also: '(user|involvement|asked|came|consultation|people|engagement|meeting)',
      weight: 0.9,
    },
    {
      words: '^ (that|this) (was|is) (the end of it|it|all|the only time|the last time)',
      near: `(${PEOPLE_ASKED} .. (came|attended|met|asked|invited|spoke|were))`,
      weight: 1,
    },
    { words: '^ that was the end of it', near: '(meeting|event|workshop|asked|came|session|group)', weight: 1 },
    {
      words: '(involvement|participation|engagement|consultation|input) (of|by|from) <users> : .. (one|a|1|single)',
      weight: 1.1,
    },
    {
      words:
        '(public|stakeholder|user|community|patient)? (hearings|hearing|consultation|engagement|meetings|involvement|exercise) ... (of which there was one|consisted of (one|a|an|a single)|comprised (one|a|an|a single)|was limited to (one|a|a single)|amounted to (one|a|a single)|took the form of (one|a|a single))',
      weight: 1.1,
    },
    {
      words: '(on that one occasion|on one occasion|on a single occasion|one time only|a single time|for one day only)',
      also: PEOPLE_ASKED,
      weight: 1,
    },
    {
      words: '(your part|your role|your job|that is your part|your work) .. (is)? .. (done|over|finished|complete)',
      weight: 1,
    },
    {
      words:
        '(workshop|event|day|session|meeting|hearing|focus group) .. (was|took|were)? (run|held|place|hosted) ... (after which|and then|following which|whereupon|before) ... (team|officers|staff|department|board|managers|consultants) .. (went on|completed|finished|took|wrote|designed|drew)',
      weight: 1,
    },
    {
      words: '(how|when|where) (was|were) <users> .. (involved|consulted|asked|engaged) ... ?',
      near: '^ .. (through|at|in|by|via)? (a|one) (drop in|workshop|meeting|session|event|survey|focus group|webinar|day|hearing)',
      weight: 1.1,
    },
    {
      words:
        '<officials|body> met .. (<people>|activists|campaigners|representatives|carers|residents|members|patients) .. (for (an|one|a|half an) (hour|afternoon|morning|day|meeting)|once)',
      weight: 1,
    },
    {
      words:
        '(came|went|invited|brought) to (a|an|one) (world cafe|workshop|meeting|event|drop in|open day|session|listening event|focus group|public meeting|conversation) .. (and|to|in)',
      also: PEOPLE_ASKED,
      document: 'no-follow-up',
      unless: '(every|monthly|series|then|each|weekly|again|since|still)',
      weight: 0.6,
    },
    {
      words: '(gave|given|had) .. (a|the) chance to (speak|talk|be heard|have .. say) ',
      near: '(thank|thanked) .. (all|everyone|those) .. (who|for)',
      weight: 0.9,
    },
    {
      words:
        '(1|one) (focus group|workshop|meeting|session|drop in|hearing|round table|roundtable|consultation event) .. (,)? .. (#num|with|of|attended|held|seven|eight|nine|ten|six|five|twelve) ',
      unless: '(of (a|our) series|each|every|per|monthly|then|second|also)',
      also: '(involvement|participation|consultation|engagement|consulted|views|users|people|patients|residents|representatives)',
      weight: 0.6,
    },
    {
      words: '(asked|invited) to tell (her|his|their|its) (story|stories) (at|to|on)',
      document: 'no-follow-up',
      weight: 0.6,
    },
    { words: '(nobody wanted|suppliers|so we meet|second thursday|stays on)', weight: -1 },
  ],
  flags: [
    { text: 'A workshop was held in October to gather views.', grade: 'practice' },
    { text: 'We invited service users to a one-off event.', grade: 'practice-thin' },
    { text: 'One focus group of six people informed the whole strategy.', grade: 'practice' },
    { text: 'Thank you for taking part. No further input is needed.', grade: 'practice-thin' },
    { text: 'Engagement event: 2 to 4 pm, Tuesday', grade: 'practice' },
    { text: 'The listening day is now complete.', grade: 'practice-thin' },
    { text: 'Participants attended a two-hour session and were thanked for their time.', grade: 'practice' },
    { text: 'Once comments have been collected the working group will be disbanded.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'A workshop was held in October, the first of ten.', why: 'series' },
    { text: 'After the workshop, members stayed on as a steering group.', why: 'ongoing' },
    { text: 'One-off event: Christmas fair', why: '' },
    { text: 'This must not be a one-off.', why: 'negated or recommendation' },
  ],
} satisfies Sign;
