import type { Sign } from '../sign';
import { SPOKEN } from '../wordings';

export default {
  id: 'hard-to-reach-label',
  name: 'People called hard to reach',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: 's5 (so-called hard to reach groups contacted at first, then dropped)',
    other: 'NSPCC and others (reframe as services that are hard to access); CRPD GC7',
  },
  stages: ['planning', 'design'],
  level: 'consulting',
  strength: 'medium',
  family: 'concern',
  explain: 'This label blames people. Often it is the service that is hard to get into.',
  ask: "Ask: 'What made it hard for people to join in? What did you change? Did you go back to them after?'",
  easyRead: 'It calls people hard to reach. It may be the service that is hard to reach.',
  evidence: [
    {
      words:
        '(hard|harder|hardest|difficult) to (reach|engage|hear|find|help|contact|involve|access|include|connect with|get to)',
      also: '(<users>|group|groups|communities|community|population|populations|cohort|audience|audiences|people|clients|families|patients|engage|engagement|exercise|consultation|involve|the)',
      weight: 0.8,
    },
    {
      words:
        '(hard|harder|hardest|difficult) to (reach|engage|hear|find|help|contact|involve|include) (group|groups|communities|community|population|populations|cohort|audience|audiences|people|individuals|clients|families|patients|residents|young|sections|households|tenants|learners|demographics|citizens|and|or|as|$)',
      weight: 0.4,
    },
    {
      words:
        '(engage|engaging|reach|reaching|involve|involving|contact|include|target|targeting|hear from|get to|engagement with|access|outreach to|for) .. the (hard to reach|hardest to reach|unreachable|hard to reach|unengaged|disengaged)',
      weight: 0.6,
    },
    {
      words:
        '(reaching|reach|engage|engaging) the (unreachable|unengaged|disengaged|apathetic|silent majority|unwilling|reluctant)',
      weight: 1,
    },
    {
      words:
        '(non engagers|non engager|non engaging|non engaging|non responders|non attenders|refusers|unengaged|disengaged (people|groups|residents|communities|families|tenants|young people))',
      weight: 1,
    },
    {
      words:
        '(reluctant|unwilling|refuse|refuses|refusing|apathetic|resistant|uninterested|fail|fails|failed|unmotivated|slow) (to)? (engage|participate|take part|respond|get involved|attend|come forward|join|communities|families|groups)',
      also: '(<users>|group|groups|communities|people|families|residents|population)',
      weight: 0.8,
    },
    {
      words:
        '<users> .. (is|are|was|were|remain|remains|considered|deemed|seen|seen as|prove|proved|notoriously|traditionally|often|too|be) .. (hard|harder|difficult|impossible|tricky|challenging|tough) to (reach|engage|involve|contact|find|consult|include|recruit)',
      weight: 1,
    },
    {
      words:
        '(notoriously|traditionally|historically|typically|particularly|especially|too) (hard|difficult) to (reach|engage|involve|hear|contact|consult)',
      weight: 0.8,
    },
    {
      words: '(low|lack of|poor) (engagement|participation|interest|motivation) (from|among|amongst|by|of) <people>',
      weight: 0.4,
    },
    {
      words:
        '(discusses|discussing|so called|labelled|label|term|described as|are not|not hard|myth|easy to ignore|seldom heard rather|rather than)',
      weight: -2.5,
    },
    {
      words:
        '(clean|cleaning|shelf|shelves|place|places|premises|broadband|area of the|corners|spot|spots|dust|paint|target audience for|premises|properties|rural broadband|valve|bolt|screw|machine|locations|terrain|sites|bug|code|conclusion|consensus|phone|agreement)',
      weight: -2.5,
    },
    { words: '(paid to run|led their own|ran their own|co-production (is|means))', weight: -2.0 },
    { words: '" hard to reach "', weight: -2.5 },
    {
      words:
        '(those|people|residents|tenants|families|patients|parents|groups|communities|individuals|users|customers|clients|men|women|young people|<users>) (who|that)? .. (do|does|did|will|would) not .. (engage|respond|participate|take part|attend|come forward|get involved|reply|turn up|want to (engage|take part))',
      also: '(contacted|letter|reminded|chased|again|written|visited|followed|despite|efforts|still|failed|follow up)',
      negated: true,
      weight: 0.7,
    },
    {
      words:
        '(some|many|certain|these|those|most)? .. <users> .. (refuse|refuses|refused|reluctant|unwilling|apathetic|disengaged|uninterested|resistant|hesitant|slow|not interested|lack interest|lack the motivation) .. (to)? .. (engage|participate|take part|respond|get involved|be involved|attend|come forward|join)',
      weight: 1,
    },
    {
      words:
        '(apathy|disengagement|indifference|lack of interest|lack of motivation|unwillingness|reluctance) .. (among|amongst|from|of|by|in|to|on) .. (<users>|residents|tenants|communities|community|patients|young|people|families|public|engage|participate)',
      weight: 1,
    },
    {
      words:
        '(difficult|hard|harder|challenging|tricky|impossible|not easy|tough) to (engage|reach|involve|contact|include|consult|recruit|hear from|access|connect|communicate|work) .. (with)? .. (<users>|people|communities|groups|families|those|young|men|minority|homeless|with|some|certain)',
      weight: 1,
    },
    {
      words:
        '(<users>|communities|groups|people|families|residents|patients|tenants|some|they) .. (simply|just|still|often)? (do|does|did|will) not (simply|just|really)? (want|wish|choose|care|bother|like) to .. (engage|take part|participate|get involved|be involved|respond|attend|join|come)',
      negated: true,
      weight: 1,
    },
    { words: SPOKEN, weight: -1.2 },
  ],
  flags: [
    { text: 'Special efforts will be made to contact hard-to-reach groups.', grade: 'practice-thin' },
    { text: 'People with learning disabilities remain a difficult-to-engage cohort.', grade: 'practice-thin' },
    { text: 'Engagement with the hard to reach: see annex', grade: 'practice-thin' },
    { text: 'Non-engagers were written to twice.', grade: 'practice' },
    { text: 'Some groups are notoriously hard to involve.', grade: 'practice-thin' },
    { text: 'A strategy for reaching the unreachable', grade: 'practice' },
    { text: 'Homeless people were considered too hard to reach for this exercise.', grade: 'practice-thin' },
    { text: 'How do we get to the hard to reach?', grade: 'practice-thin' },
  ],
  passes: [
    {
      text: 'Cleaning hard-to-reach places; hard-to-reach shelves; rural broadband in hard-to-reach premises',
      why: '',
    },
    { text: "So-called 'hard to reach' groups", why: 'scare quotes, distancing' },
    { text: 'Seldom-heard groups were paid to run their own sessions.', why: 'practice; context only' },
    { text: "A fact sheet on co-production that discusses 'hard to reach' groups", why: 'quoting' },
  ],
} satisfies Sign;
