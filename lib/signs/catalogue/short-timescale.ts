import type { Sign } from '../sign';
import { SPOKEN } from '../wordings';

export default {
  id: 'short-timescale',
  name: 'Little time to answer',
  polarity: 'tokenistic',
  tier: 2,
  source: {
    factSheet: 'not in the seed; supports s5 (careful planning)',
    other:
      'Gunning 3; Cabinet Office principle E; CRPD GC7 (reasonable time); Scope advice uses 12 weeks as a rule of thumb',
  },
  stages: ['planning', 'decision'],
  level: 'consulting',
  strength: 'weak',
  family: 'concern',
  explain: 'People had little time to read, get help and answer.',
  ask: "Ask: 'Can the time be extended? When were accessible versions ready?'",
  easyRead: 'People had little time to read, get help and answer.',
  evidence: [
    {
      words:
        '(within|in|have|has|only|just|had|given|allowed|of|is|was|a|for|lasts|runs|ran|lasted|open) .. ((two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|2|3|4|5|6|7|8|9|10|12|14|21|48|24) .. (days|day|hours)|(a|one|two|three|four|2|3|4) (week|weeks|fortnight))',
      also: '(respond|response|responses|reply|comment|comments|consultation|consult|engagement|feedback|submission|submissions|survey|views|tell us|have your say|window|comment period|read)',
      weight: 0.7,
    },
    {
      words:
        '((two|three|one|four|2|3|1|4) (week|weeks)|(two|three|one|five|six|ten|seven|fourteen|2|3|1|5|6|7|10|14) (day|days|working day|working days|calendar days)) .. (engagement|consultation|comment|feedback|response|window|survey|turnaround|call for evidence|public comment)',
      weight: 1,
    },
    {
      words:
        '(you|people|residents|members|respondents|groups) .. (have|had|has|get|given) .. (only|just)? ((two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|24|48|2|3|4|5|6|7|10|14) (days|working days|hours)|(a|one|two|three|four|2|3|4) (week|weeks)) to (respond|comment|reply|answer|read|give|take part|submit|have)',
      weight: 1,
    },
    {
      words:
        '(comment period|consultation|engagement|survey|window|consultation period) (is|was|runs|ran|lasts|lasted|will be|will run|will last|opened|is open) .. (for)? (only|just)? ((five|six|seven|ten|fourteen|5|6|7|10|14|21|28|30) (calendar|working)? (days|day)|(a|one|two|three|four|1|2|3|4) (weeks|week)|a fortnight)',
      weight: 1,
    },
    {
      words:
        '(comments|responses|replies|feedback|views|submissions) .. (within|in|by) .. (two|three|five|seven|ten|2|3|5|7|10) (working|calendar)? (days|day|hours)',
      weight: 1,
    },
    {
      words:
        '(comments|responses|replies|feedback|views|submissions|response|comment) .. (needed|required|due|wanted|requested|must be|are) .. by .. (tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|close of play|close of business|noon|midday|end of the week|the end of this week|end of play)',
      weight: 0.9,
    },
    {
      words:
        '(close of play|by cob|by cop|by return|as soon as possible|at short notice|short notice|tight deadline|tight timescale|tight timescales|tight timetable|limited time|time constraints|time pressures|rushed|quick turnaround|fast turnaround|very short)',
      also: '(comment|comments|respond|response|responses|consultation|engagement|feedback|views|consult|survey|invite|involve|participants|people)',
      weight: 0.7,
    },
    {
      words: '(night|day|evening|morning|weekend) before',
      also: '(papers|document|documents|agenda|pack|sent|received|circulated|meeting|pages)',
      weight: 0.8,
    },
    {
      words:
        '(papers|documents|agenda|document|pack) ... (sent|received|circulated|issued|shared) .. (night|day|evening|morning|hours) before',
      weight: 0.6,
    },
    {
      words:
        '(opens|opened|starts|started|launched|from|between) .. #num (december) ... (closes|closed|ends|ended|to|until|and) .. #num (january|december)',
      weight: 1,
    },
    {
      words:
        '(over|during|in|across) (the)? (christmas|easter|summer holidays|summer|august|school holidays|holiday|holidays|festive period)',
      also: '(consultation|runs|survey|engagement|comment|responses|consult|week|weeks)',
      weight: 0.6,
    },
    {
      words:
        '(foi|freedom of information|appeal|notice period|invoice|payment|payments|order|refund|complaint|complaints|delivery|application|applications|redundancy|redundancies|employees|contract|tribunal|subject access|medication|study|deliberation|panel days)',
      weight: -2.2,
    },
    { words: '(acknowledge|we will (respond|reply|get back|answer)|we aim to|we reply)', weight: -2.2 },
    { words: '(extended|extend|longer|more time|at least|minimum|no less than)', weight: -1.8 },
    {
      words:
        '(reply|respond|comment|send|submit|return|let us have|let us know|complete|feedback|views|comments|responses|replies|due|needed|required|wanted|by) .. (by|before|until|in|within|no later than) .. (tomorrow|today|tonight|the end of (this|the) (week|day)|end of this week|end of the week|this friday|this thursday|friday|thursday|monday|close of play|close of business|noon|midnight|48 hours|24 hours|#num hours|the weekend)',
      also: '(reply|respond|comment|comments|views|feedback|response|responses|survey|plan|consultation|thoughts|submissions|draft|proposals|document)',
      weight: 1,
    },
    {
      words:
        '(you have|have|only|just) .. until .. (tomorrow|monday|tuesday|wednesday|thursday|friday|the weekend|next week) to .. (comment|respond|reply|read|send|submit|give|have your say|tell)',
      weight: 1.1,
    },
    {
      words:
        '(launched|opened|opens|started|starts|published|began|begins|open) on .. (monday|tuesday|wednesday|thursday|friday) .. (and)? .. (closes|closed|ends|ended|close|closing|deadline) .. (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      weight: 1,
    },
    {
      words:
        '(window|period|deadline|timescale|consultation|survey|response time|engagement|turnaround|feedback window|comment window) .. : .. ((one|two|three|1|2|3) (week|weeks)|(#num) (days|day|working days|hours))',
      weight: 1,
    },
    {
      words:
        '(was|is|were|only|open|ran|runs|held|lasted|live|up) .. (open|live|available|online|running)? .. (for|over)? .. (only|just)? (a (day|week|few days|weekend|fortnight)|one week|two weeks|(two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10) days)',
      also: '(survey|consultation|comment|comments|feedback|window|views|engagement|poll|portal|questionnaire|exercise)',
      weight: 1,
    },
    {
      words:
        '(short|limited|insufficient|little|not enough|inadequate|not much|very little|lack of|tight|constrained|compressed|no) .. (notice|time|timescale|timescales|timeframe|timeframes|deadline|deadlines|timetable|window|lead time|opportunity)',
      also: '(consult|consultation|engage|engagement|comment|respond|involve|people|views|speak|meet|feedback|read|reply|take part|responses|participants|community|apologies|sorry)',
      weight: 0.9,
    },
    {
      words: '(apologise|apologies|sorry) for .. (short notice|late notice|tight|the short|delay in sending)',
      weight: 1,
    },
    {
      words:
        '(the)? (day|night|evening|morning|hours|minutes|weekend) before .. (meeting|the|event|session|deadline|vote|decision|committee)?',
      also: '(papers|report|document|documents|agenda|pack|pages|page|plan|draft|given|sent|received|circulated|invited|told|shared|materials)',
      weight: 1,
    },
    {
      words:
        '(held|ran|run|takes place|took place|launched|opened) (over|during|in) .. (easter|christmas|august|summer holidays|school holidays|the holidays|half term|new year|ramadan|thanksgiving|the summer)',
      also: '(consultation|survey|engagement|comment|views|exercise|period)',
      weight: 0.9,
    },
    {
      words:
        '(just|only|less than|under|a mere|barely) .. (a|one|two|three|four|five|six|seven|eight|nine|ten|#num) (day|days|week|weeks|hours|fortnight|working days) .. (to|for|in which|notice)',
      also: '(respond|comment|consult|reply|read|views|feedback|engage|survey|groups|people|consultation|response|submit|prepare|answer|take part)',
      unless: '(four weeks|five weeks|six weeks|seven weeks|eight weeks|nine weeks|ten weeks|twelve weeks)',
      weight: 1,
    },
    {
      words:
        '(deadline|closing date|cut off) .. (for|is|to|was) ... (tomorrow|today|tonight|this week|friday|monday|midnight|noon)',
      also: '(replies|reply|comments|comment|responses|views|feedback|consultation|survey|submissions|deadline)',
      weight: 1,
    },
    { words: SPOKEN, weight: -1.2 },
    {
      words:
        '(comment|comments|feedback|consultation|views|submissions|responses|response|engagement) .. (window|period|dates)? ... #num (to|until|and) #num',
      unless: '(to .. (pages|people)|page|room|pm|am|questions|aged|ages|responses)',
      weight: 0.6,
    },
    {
      words:
        '(shortened|reduced|truncated|curtailed|abbreviated|compressed|rapid|hurried|whirlwind|lightning|express) .. (period|consultation|timetable|window|timescale|engagement|comment|process)',
      weight: 1,
    },
    {
      words:
        '(given|allowed|had|have|gave|got|with) .. (only|just)? (72|48|24|36|seventy two|forty eight|twenty four) hours (to|in which|for)',
      weight: 1,
    },
    {
      words:
        '(have|has|had|got|get) .. until (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|the end of the week) .. (to|,|#num|six|five|four|three|two)',
      also: '(comments|comment|views|respond|response|feedback|tell us|reply)',
      weight: 1,
    },
    {
      words:
        '(tell us|reply|respond|answer|comments|send) .. (this week|by tomorrow|by the end of this week|today|by tonight)',
      unless: '(event|events|news|newsletter|happening)',
      weight: 0.9,
    },
    {
      words: '(how long|how much time) .. (do|does|have|has|is|will|are) .. <users> .. (got|have|get|given)? ... ?',
      near: '^ .. (one|two|three|four|five|six|seven|ten|1|2|3|4|5|6|7|10|14) .. (week|weeks|days)',
      weight: 1,
    },
    { words: '#num .. (working|calendar)? days .. (no extension|no extensions|only)', weight: 1 },
    {
      words:
        '(over|during|in) (a|the) (long weekend|bank holiday|bank holiday weekend|summer break|school break|christmas break|holiday period|school holidays|christmas holidays|easter break|winter break)',
      also: '(consultation|submissions|comments|feedback|survey|views|engagement|respond|responses|lodged)',
      weight: 1,
    },
    {
      words:
        '(closing|closes|closed|deadline|due) .. (the same (day|week)|next day|the following (day|week)|a week later|days later|two weeks later)',
      also: '(consultation|comments|views|survey|feedback|submissions|responses)',
      weight: 0.9,
    },
    {
      words: '(opens|open|opened|from) .. #num december',
      near: '(closes|close|closed|until|to) .. #num (january|december)',
      weight: 1,
    },
    {
      words:
        '(given|had|have) .. (two|three|four|five|six|seven|ten|2|3|4|5|6|7|10) (days|working days|calendar days) (in which|to|for) .. (respond|comment|reply|answer|send|read|submit|consider|look|give)',
      weight: 1,
    },
    { words: '(too short a|is too short|at least)', weight: -0.5 },
  ],
  flags: [
    { text: 'The consultation opens on 18 December and closes on 2 January.', grade: 'practice' },
    { text: 'You have ten days to respond.', grade: 'practice' },
    { text: 'A two-week engagement window', grade: 'practice' },
    { text: 'Responses are needed by Friday because of the committee deadline.', grade: 'practice' },
    { text: 'Comments within five working days', grade: 'practice' },
    { text: 'The consultation runs for three weeks in August.', grade: 'practice' },
    { text: 'Papers (180 pages) were sent the night before.', grade: 'practice' },
    { text: 'The public comment period is 14 calendar days.', grade: 'practice' },
  ],
  passes: [
    { text: 'Responses within 20 working days to your FOI request', why: '' },
    { text: 'The consultation ran for 14 weeks.', why: 'fine' },
    { text: 'Two-week notice period for jobs; ten-day payment terms', why: '' },
    { text: 'You have 28 days to appeal.', why: 'law' },
  ],
} satisfies Sign;
