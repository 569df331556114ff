import type { Sign } from '../sign';

export default {
  id: 'ongoing-involvement',
  name: 'People stay involved',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's6 Caledonia (continual engagement through regular meetings, surveys, questionnaires and focus groups)',
    other: 'Scottish National Standards; NHS model step 5; Cabinet Office principle D (ongoing)',
  },
  stages: ['planning', 'design', 'delivery', 'evaluation'],
  level: 'involving',
  strength: 'medium',
  family: 'enabling',
  explain: 'People meet and work together again and again, not just once.',
  ask: "Ask: 'How often do you meet? When is the next meeting? Can new people join?'",
  easyRead: 'People meet again and again. It is not only one time.',
  evidence: [
    {
      frame: 'meet',
      lemma: 'meet gather come_together get_together',
      agent: 'users',
      weight: 0.8,
      also: '(every|each|monthly|weekly|quarterly|fortnightly|regularly|regular|twice|times|annually|once a|all year)',
      unless:
        '(the council meets|cabinet|full council|parish council|committee of|councillors|customers|advisory board will)',
    },
    { frame: 'meet', lemma: 'meet', agent: 'people|carers', weight: 0.3 },
    {
      words:
        '(meet|meets|met|meeting|meetings|gather|sessions|workshops) .. (every|each|once a|once every|twice a|monthly|weekly|quarterly|fortnightly|regularly|#num times|several times|throughout the year|all year round|over .. (months|weeks|years)|on the (first|second|third|last))',
      weight: 0.4,
    },
    {
      words:
        '(monthly|weekly|quarterly|fortnightly|regular|annual|bi-monthly|six weekly|yearly) .. (meeting|meetings|session|sessions|forum|catch up|catch ups|drop in|workshops|workshop|calls|call|gathering|gatherings|conversations|engagement|get together|contact)',
      weight: 0.45,
    },
    {
      words: '(with|of|for|by|between|where|as|through|and) <users>',
      weight: 0.3,
      also: '(every month|each month|every week|each week|monthly|weekly|quarterly|fortnightly|regularly|regular (meetings|sessions|meeting)|ongoing|continuous|continuing|all year round)',
    },
    {
      words: '(we|us|our) ... (met|meet|meeting) .. (every|each|monthly|weekly|regularly|#num times|many times|again)',
      weight: 0.7,
      unless: '(staff meeting|board of directors)',
    },
    {
      words:
        '(ongoing|on going|continuous|continuing|continued|sustained|long term|regular|permanent|standing|year round) .. (involvement|engagement|dialogue|participation|conversation|conversations|collaboration|relationship|relationships|co-production|feedback|input|consultation|communication|partnership|contact)',
      weight: 0.7,
    },
    {
      words:
        '(standing|permanent|ongoing|regular|established|long standing) (group|panel|forum|committee|advisory group|reference group|network|member)',
      weight: 0.6,
    },
    {
      words:
        '(not a one off|not one off|not just a one off|rather than a one off|not only once|not just once|more than a one off|never a one off)',
      negated: true,
      weight: 0.9,
    },
    {
      words:
        '<users> .. (remain|remained|stay|stayed|continue|continued|continues|carried on|carries on|kept|keep|keeps) .. (involved|meeting|to meet|to be involved|talking|engaged|to advise|to shape|part of)',
      weight: 1,
    },
    {
      words:
        '(continue|continues|continued|continuing) to (work|meet|engage|involve|talk|speak|listen|collaborate|partner) .. (with|to)? .. <users>',
      weight: 0.9,
    },
    {
      words: '(keep|kept|keeping) (talking|meeting|in touch|the conversation|listening|working (with|together))',
      weight: 0.7,
    },
    {
      words:
        '(keep|maintain|maintained|maintaining) ... (dialogue|momentum|conversation|open .. communication|relationships|communication)',
      weight: 0.6,
    },
    {
      words:
        '(group|panel|forum|network|board|committee|council) ... (carried on|continues to|still meets|has met|have met|has been meeting|continued|met #num|met regularly|since (19|20)?)',
      weight: 0.5,
    },
    {
      words:
        '(#num|eight|twelve|six|several|many) (meetings|sessions|workshops|times) .. (so far|to date|over|since|in total|between)',
      also: '(<users>|we|group|panel)',
      weight: 0.7,
    },
    {
      words:
        '(embedded|embed|involved|on board|part of) ... (for (its|the|their) (full|whole)|life of|over .. years|full .. years|year after year|permanently)',
      also: '<users>',
      weight: 0.8,
    },
    {
      words: '(over|for|during) .. (months|years|year|weeks) ...',
      also: '(<users> ... (worked|work|met|meet|meeting|working|been part|been involved))',
      weight: 0.35,
    },
    {
      words:
        '(taken back|take back|bring back|brought back|goes back) to .. (members|meeting|group|residents|tenants|panel|forum)',
      weight: 0.7,
    },
    {
      words:
        '(regularly|always|often|routinely) .. (engage|engages|involve|consult|ask|asked|talk to|speak with|work with|conducts user research|meet with|meets with|listen to)',
      also: '(<users>|[user]|public)',
      weight: 0.7,
    },
    {
      words:
        '(premium|customers|board meeting|board meetings|next two quarterly|upcoming quarterly|quarterly meetings in|direct communication|telephone counselling|ongoing maintenance|bypass|a #num|our website|update this page|your support worker|your (doctor|nurse|gp)|staff meetings|team meetings|bin collection|council meets on|works on the road|maintenance|sprint|standup|release|maintainers|working group calls|board of directors|shareholders|treatment|course starts|exercise class|classes|ongoing consultation on the)',
      weight: -0.7,
    },

    {
      words: '(every|each) (week|fortnight|month|quarter|year|term|six weeks|two months|autumn|spring|summer)',
      also: '(([meet]|[join]|[talk]|[go] back|[return]|[gather]|[check]|[ask]|[visit]|[attend]) ... <people|carers|mixed>|<people|carers|mixed> ... ([meet]|[join]|[talk]|[gather]|[review]|[attend]))',
      weight: 0.6,
      unless: '(council meets|cabinet|gp|exercise|medication)',
    },
    {
      words:
        '(meet|meets|met|meeting|meetings|get togethers|gatherings|sessions) ... (monthly|weekly|quarterly|regularly|twice a month|once a month|twice a year|every six weeks|all year)',
      also: '<people|carers|mixed>',
      weight: 0.5,
      unless: '(cabinet|council meets|board of directors|customers)',
    },
    {
      words:
        '(regular|monthly|weekly|quarterly|ongoing) (get togethers|gatherings|meetings|sessions|contact|conversations|calls|catch ups|meet ups|workshops|forums) (with|of|for|between) .. <people|carers|mixed>',
      weight: 0.9,
    },
    {
      words:
        '(panel|group|forum|network|board|committee|club) (of <people|carers|mixed>)? .. (has|have) (been (running|meeting|going|part of)|met) .. (for|since|every|regularly|#num)',
      weight: 0.8,
    },
    {
      words:
        '(since (19|20)?|for #num years|for (many|several|five|ten|eight|three|six|four|two) years|year after year|over many years)',
      also: '(<people|carers> ... ([meet]|[work]|[involve]|part of|[advise]|[run])|(panel|group|forum) .. (of|has|met|meets))',
      weight: 0.35,
    },
    {
      words:
        '(work|working|contact|conversation|conversations|dialogue|engagement|relationship) with .. <people|carers|mixed> ... (goes on|continues|continued|carries on|never stops|does not stop|is ongoing|all year)',
      weight: 0.9,
    },
    {
      words:
        '(monthly|weekly|quarterly|fortnightly|yearly) .. (face to face|group|panel|forum|members|network|users|steering|zoom|online)? .. (meeting|meetings|call|calls|session|sessions|forum)',
      weight: 0.3,
      also: '(group|members|<users>|join|everyone|open to|network)',
      unless: '(board meeting|council|customers)',
    },
    {
      words:
        '(go|went|goes|going|come|came) back to .. (same|the) .. (people|group|members|panel|families|tenants|residents)',
      weight: 0.9,
    },
    {
      words:
        '(continues|continue|carries on|carry on|remains in place) (after|beyond|when) ... (project|strategy|launch|report|plan|contract|review)',
      weight: 0.6,
    },
    {
      words: '(looking at|look at|discuss|review) .. (one|two|issues) ... (raised by) ... <users>',
      weight: 0.4,
      also: '(each month|every month|monthly)',
    },

    {
      frame: ['inform', 'meet', 'take-part', 'involve', 'say', 'lead', 'design'],
      agent: 'people|carers|mixed',
      tense: 'past',
      for: '=year|=month|=week',
      weight: 0.7,
      unless: '(trial|treatment|lived here|waited|waiting)',
    },
    { words: '(standing|permanent) (panel|group|forum|committee|body|pool|board) of .. (#num|<users>)', weight: 0.9 },
    {
      words:
        '(check in|checks in|catch up|touch base|keep in contact|stay in contact|stay in touch|still meet|still meets|still work|still works) ... (with|every|each|quarterly|monthly|weekly|<users>)',
      also: '<users>',
      weight: 0.9,
    },
    {
      words: '(did not|does not|never) (end|stop|finish) (with|at|when|after|there) ...',
      negated: true,
      weight: 0.6,
      also: '(<users>|contact|involvement|work|meet|group)',
    },
    {
      words:
        '(first|second|third|last) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) of (each|every|the) month',
      also: '(<users>|group|forum|we|panel)',
      weight: 0.6,
      unless: '(council meets|cabinet|bin|collection|clinic)',
    },

    {
      words:
        '(has|have) (met|convened|come together|gathered|been meeting) (on)? .. #num .. (times|occasions|meetings)',
      weight: 1,
      unless: '(council has met|cabinet)',
    },
    {
      words: '(we)? (meet|met) .. (a lot|often|again|before .. plan .. still|still meet) ...',
      also: '(still|again|a lot|now)',
      weight: 0.6,
    },
    {
      words: '(still (meet|see each other|get together|involved|part of|here|working with))',
      weight: 0.7,
      also: '(<users>|we|years|group|friday|monday)',
    },
    {
      words:
        "(weekly|monthly|regular|fortnightly|quarterly) .. (residents'|tenants'|members'|patients'|users'|carers'|parents'|families') (meeting|meetings|forum|council|session|group)",
      weight: 1,
    },
    { words: '(become|became|made) a permanent part of ...', weight: 0.8 },
    {
      words:
        '(for|over) the (whole)? (life|length|lifetime|duration) of the .. (strategy|programme|contract|project|plan)',
      also: '(<users>|group|panel|forum|continue|members)',
      weight: 0.8,
    },
    {
      words: '(meetings (held)? (in)? .. #num|#num meetings (a|per|each|every) year|meetings : #num)',
      weight: 0.55,
      also: '(<users>|consumers|members|forum|group|panel)',
    },
    { words: '(walking group|exercise|governors|football|choir practice|bowls)', weight: -0.5 },

    {
      words:
        '(every (week|fortnight|month|quarter|term|half term|year|season|second|third|other|#num|spring|autumn|summer|winter|six|three|two)|each (week|fortnight|month|quarter|term|half term|year|season|spring|autumn|summer)|weekly|fortnightly|monthly|bimonthly|quarterly|on the (first|second|third|last) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(first|second|third|last) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) (of|each|every)|#num (meetings|times|occasions) (a|each|per|in|last|so far|since)|all year|year round|once a (week|month|quarter|term)|twice a (month|year|term|week)|regular|still|(for|in|into) its #num)',
      also: '((panel|group|forum|council|board|committee|network|assembly|circle|members|meeting|meetings|liaison|kōrero|hui) ... (<people|carers>|meet|meets|gathers|sits|convenes|gather|comes together|talks)|<people|carers> ... (meet|meets|gather|gathers|sits|come together|sit down|come back|work|panel|group|forum|council|board|meeting|meetings|committee)|(with|of|see|from) (our|the|same)? .. <people|carers>)',
      unless:
        '(should|must|governors|walking group|council meets|cabinet|exercise|treatment|your (support worker|nurse|worker|therapist)|choir|knitting|bingo|art class|coffee morning|members of the public|board of directors|trustees meet|staff meeting|councillors|survey of|customers|subscription|peer support|visit you|singing|therapy|class)',
      weight: 0.6,
    },
    {
      words:
        '(meeting|meetings|group|forum|panel|council|liaison|catch-up|contact|partners|kōrero) ... (weekly|fortnightly|monthly|bimonthly|quarterly|every (week|fortnight|month|quarter|term|six weeks|#num)|each (week|month|quarter|term))',
      also: '<people|carers|mixed>',
      unless:
        '(should|must|governors|walking group|council meets|cabinet|exercise|treatment|your (support worker|nurse|worker|therapist)|choir|bingo|board of directors|staff meeting|councillors|singing|therapy|class|prayer|customers)',
      weight: 0.4,
    },
    {
      words:
        '(still|continues to|continue to|carries on|will continue|has continued|keeps|kept|did not disband|not disbanded|remains|stays|goes on) .. (meet|meeting|meets|see|keep|keeps|sit|sits|advise|involved|in place|together|together with|for the life|after|when|coming|working|an eye)',
      also: '(<people|carers|mixed>|we|group|panel|forum|council|board)',
      unless: '(should|must|price|inflation|demand|pandemic|treatment|to rise|school)',
      negated: true,
      weight: 0.6,
    },
    {
      words:
        '(group|forum|panel|council|board|committee|network|circle) ... (convened|met|gathered|sat|been in place|been going|been running|been meeting) .. (on|for|since|in)? .. (#num|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|years|occasions|times)',
      unless: '(should|cabinet|governors|directors|councillors|scrutiny|select)',
      weight: 0.8,
    },
    {
      words:
        '(for|over|throughout) the (life|lifetime|length|whole term|full term) of (the)? .. (strategy|plan|programme|project|contract|scheme|work)',
      also: '(<people|carers|mixed>|group|panel)',
      unless: '(should|must)',
      weight: 0.9,
    },
    {
      words:
        '(permanent|standing|lasting|settled|regular|established) (part|feature|group|committee|forum|panel|council|body|place|arrangement|meeting)',
      also: '(<people|carers|mixed>|forum|panel)',
      unless: '(should|must|permanent residents|standing orders|treasury)',
      weight: 0.7,
    },
    {
      words:
        '(started|began|grew|set up|starting) (out|as|from)? .. (single|one|a|one-off|short) .. (workshop|meeting|event|project|session|exercise) ... (has become|became|is now|grew into|into|now meets|now)',
      weight: 1,
    },
    {
      words:
        '(engagement|involvement|dialogue|conversation|contact|talking|work) (with .. )? (goes|go|carries|continues|runs|keeps|lasts|going) (on|all|through|throughout) .. (year|time|between|and)?',
      also: '(<people|carers|mixed>|we|members|client)',
      unless: '(should|must)',
      weight: 0.6,
    },
    {
      words: '(meetings held|meetings (in|since|so far|this year)|times (we )?met|sessions (held|so far)) ... #num',
      unless: '(cabinet|full council|board of directors)',
      weight: 0.8,
    },
    {
      words: '^ (every|each|about every|once|twice|monthly|weekly|fortnightly|quarterly) ...',
      near: '(how (often|many times|regularly) (do|does|did) .. (you|we|they|it|<people|carers|mixed>) .. (meet|come together|get together|see|talk|sit))',
      weight: 1,
    },
    {
      words: '(we|they) (still|keep|regularly) (meet|see each other|talk|get together|come together|phone|ring) ...',
      unless: '(should|doctor)',
      weight: 0.75,
    },
    {
      words:
        '(we|officers|staff|managers|team) (see|meet|phone|ring|visit|talk to|sit down with) (our|the|these|with)? .. <people|carers> .. (every|each|weekly|monthly|fortnightly|in between)',
      unless: '(should|care plan|at home|clinic)',
      weight: 1,
    },
    {
      words: '(walking group|board of governors|choir|bingo|exercise class|knitting|members of the public may)',
      weight: -0.9,
    },
    {
      words:
        '(board|council|cabinet|committee|team|directors) (meet|meets|met) (monthly|quarterly|weekly|twice|every|each|on)',
      negated: true,
      unless: '(<people|carers>|disabled|users|tenants|lived experience)',
      weight: -0.9,
    },
  ],
  flags: [
    { text: 'The reference group of people who use the service meets every month.', grade: 'practice' },
    {
      text: "Regular meetings, focus groups and short surveys run all year round through the tenants' association.",
      grade: 'practice-thin',
    },
    { text: 'We keep talking: twelve sessions so far and more to come.', grade: 'practice' },
    { text: 'Continuous engagement with families, not a one-off', grade: 'practice-thin' },
    { text: 'The group carried on after the strategy was published.', grade: 'practice-thin' },
    { text: 'Ongoing: self-advocates join the contract meeting each month', grade: 'practice' },
    {
      text: "Survey results are taken back to the members' meeting, where the next steps are worked out.",
      grade: 'practice-thin',
    },
    { text: 'People with lived experience are embedded in the programme for its full five years.', grade: 'practice' },
  ],
  passes: [
    { text: 'The Council meets on the first Tuesday of each month.', why: 'elected members' },
    { text: 'Ongoing maintenance / ongoing consultation on the A46 bypass', why: "not about people's role" },
    { text: 'Your support worker will meet you weekly.', why: 'individual service' },
    { text: 'We will regularly update this page.', why: 'informing' },
  ],
} satisfies Sign;
