import type { Sign } from '../sign';
import { SPOKEN } from '../wordings';

export default {
  id: 'token-representative',
  name: 'One person for everyone',
  polarity: 'tokenistic',
  tier: 2,
  source: {
    factSheet: 's5 (limited collaboration) by extension',
    other: 'Arnstein rung 5 placation; 4Pi Presence; NPC; US advisory council critique',
  },
  stages: ['decision', 'planning'],
  level: 'involving',
  strength: 'medium',
  family: 'concern',
  explain: 'One or two people seem to speak for everyone, in a big group of staff.',
  ask: "Ask: 'How many seats are held by people who use the service? Who chose them?'",
  easyRead: 'One or two people speak for everyone. Most of the group are staff.',
  evidence: [
    {
      words:
        '(a|an|one|1|single|at least one|sole|only one|two|2) .. (service user|patient|tenant|resident|carer|consumer|lay|user|parent|lived experience|client|disabled|expert by experience|member of the public|student|young person|survivor|disability|public) (rep|reps|representative|representatives|member|members|voice|seat|place|person|governor|adviser|advisor)? .. (sits|sit|on|joins|join|attends|attend|participates|is invited|was invited|has a seat|serves|serve|participate|included)',
      also: '(board|committee|group|panel|meeting|meetings|council|steering group|working group|governing|task force|commission|body|team|roundtable)',
      weight: 0.9,
    },
    {
      words:
        '(one|a|an|single|1|at least one|two|2) .. <people|carers> .. (on|to) (the|a|each|every|its|our|their) .. (board|committee|steering group|panel|council|commission|task force|working group|programme board)',
      weight: 0.9,
    },
    {
      words:
        '(membership|members|composition|attendees|made up of|comprises|comprising|consists of|consisting of|includes) .. #num ... (and|,) (one|a|1|two|2) <people|carers>',
      weight: 1,
    },
    {
      words:
        '(directors|clinicians|officers|managers|councillors|professionals|staff|executives|officials|consultants|providers|doctors|nurses|academics) ... (and|,) (one|a|1) (service user|patient|tenant|resident|carer|consumer|lay member|lived experience|disabled person|parent|user|expert by experience|member of the public|patient representative)',
      weight: 1,
    },
    {
      words:
        '(patient|service user|user|carer|tenant|lived experience|consumer|customer|disability|public|parent|family) (voice|view|perspective|input|experience) (is|was|will be|has been) .. (provided|given|represented|offered|supplied|brought) by (one|a|an|our|the) ',
      weight: 1,
    },
    {
      words:
        '(one|a|single|two|1) (seat|place|space|position|slot|vacancy) .. (on the|has|is|was|been|for|reserved|set aside|held|kept|available)',
      also: '(lived experience|<people>|<carers>|user|representative|consumer|patient|disability|disabled|service user|tenant|community)',
      weight: 1,
    },
    {
      words:
        '(one|two|three|1|2|3) of (the|its|our|their) .. (#num|board|members|seats|people|panel|committee) .. (members|people|seats|places)? (is|are|was|were|has|have|use|uses)',
      also: '(<people>|disability|lived experience|service|disabled|patients|tenants|users)',
      weight: 0.8,
    },
    {
      words:
        '(give|gives|giving|provide|offer|bring|brings|represent|share|do) (the|a|an|their|us the|us a) (user|service user|patient|carer|lived experience|consumer|tenant|disability|public) (voice|view|perspective|input|viewpoint|angle|story)',
      weight: 0.8,
    },
    {
      words:
        'as the (service user|patient|user|carer|lived experience|tenant|consumer|disability) .. (voice|rep|representative|member|person)',
      weight: 0.9,
    },
    {
      words:
        '(agenda)? item #num : .. (service user|user|patient|carer|lived experience|tenant|public|community) (input|voice|update|story|view|views|feedback|report)',
      weight: 1,
    },
    {
      words: '(service user|patient|user|lived experience|carer) (input|voice|story|update|slot|item) #num minutes',
      weight: 0.8,
    },
    {
      words:
        '(hand picked|hand picked|handpicked|cherry picked|cherry picked|carefully selected|trusted) .. (users|service users|patients|residents|tenants|members|people|individuals|representatives|group|participants)',
      weight: 1,
    },
    {
      words: '(usual suspects|token (gesture|presence|member|user|representative|patient|person)|tokenistic)',
      also: '(<users>|board|panel|committee|invited|involve|involvement|representation)',
      weight: 0.6,
    },
    {
      words:
        '(requires|require|required|must include|must have|provision for|include) .. (at least)? (one|a|an) .. (consumer|lay member|patient|service user|carer|tenant|resident|lay person|member of the public|disabled person)',
      weight: 0.9,
    },
    {
      words:
        '(half|majority|most|more than half|two thirds|chair|chaired|co-chair|elected by|eight|nine|ten|eleven|twelve|many) .. (of)? .. (the)? .. (members|seats|board|<people>)',
      weight: -2.0,
    },
    { words: '(each|every)', unless: '(each|every) (meeting|board|committee)', weight: -2.2 },
    { words: '(not enough|is not sufficient|never enough|insufficient)', weight: -2.5 },
    {
      words:
        '(one of the members|said|told|thinks|felt|explained|jury|shareholder|employee|editor|maintainer|technical|council member|contact|at a time)',
      weight: -2.0,
    },
    {
      words:
        '(there is|has|have|with|includes|include|including|included|plus|and|appointed|appoint|recruited|co-opted|invited|only|just|of whom|selected|chose) .. (only|just|at least)? (a|an|one|a single|single|1|a lone|two|1|2) (<people|carers>|service user|patient|tenant|resident|carer|consumer|lay member|parent|disabled person|expert by experience|lived experience|member of the public|user|young person|person with|survivor|patient representative|lay representative) .. (on|to|among|in|of|sits|representative|member|$|join|,)',
      also: '(board|committee|group|panel|council|steering group|working group|governing|task force|commission|members|membership|officers|officials|directors|meeting|taskforce|trustees)',
      unless: '(half|majority|most|all|each|chair|chaired by|vote together)',
      weight: 0.9,
    },
    {
      words:
        '(of whom|of which|of them) .. (one|two|only one|just one|1|2) .. (is|are|was|were) .. (<people|carers>|a|disabled|service|patients|tenants|residents|lived)',
      weight: 1,
    },
    {
      words:
        '(lone|sole|solitary|single|only) (service user|patient|tenant|resident|carer|consumer|lay member|user|representative|disabled|parent|survivor|lived experience|member|young person|consumer representative|service user representative|patient representative|person) .. (attended|sat|sits|attends|on|representative|member|spoke|among|was|present|disabled|with)',
      weight: 1,
    },
    {
      words:
        '(#num|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen) .. (officers|officials|managers|directors|clinicians|professionals|staff|councillors|doctors|executives|academics|experts|trustees) .. (and|plus|,|with) (a|an|one|1|two|2) .. (<people|carers>|service user|patient|parent|tenant|carer|lay|lived|disabled|resident|user|consumer|volunteer)',
      weight: 1.1,
    },
    {
      words:
        '(among|amongst|alongside|with) .. (#num|twelve|ten|eight|nine|fourteen|eleven|fifteen|twenty|a dozen|many|several) .. (officials|officers|professionals|managers|directors|clinicians|staff|councillors|executives|others)',
      also: '(one|single|a|lone|representative)',
      weight: 0.7,
    },
    {
      words:
        '(one|a|two|1|2|single) (place|places|seat|seats|position|positions|space|spaces) .. (is|are|was|were|has been|have been|will be|on|for) .. (reserved|set aside|allocated|held|kept|earmarked|given|for|available|the board|board) .. (for|to)? .. (<people|carers>|person|people|lived|service|patient|user|carer|tenant|disabled|representative|consumer|community|family|young)',
      weight: 1,
    },
    {
      words:
        '(chief executive|chair|director|managers|officers|board|staff|council|we|commissioner|department|minister) .. (selected|chose|picked|hand picked|appointed|invited|nominated|co-opted|selects|chooses|appoints) .. (a|an|one|two|the|three|some)? .. (<people|carers>|residents|service users|patients|user|users|tenants|disabled person|lived experience|lay|carer|parent|consumers) .. (to|onto|on|for|who)',
      also: '(board|group|panel|committee|join|represent|sit|forum|council)',
      unless: '(elected|randomly|chosen by members)',
      weight: 0.7,
    },
    {
      words:
        '(patient|service user|user|carer|tenant|lived experience|personal|customer|resident|member) (story|stories|voice|slot|update|perspective|input) .. (opens|at|is|starts|begins|will open|item|agenda|each|every|open|was|heard)',
      also: '(board|meeting|agenda|committee|meetings|conference|event)',
      weight: 1,
    },
    {
      words:
        '(user|patient|service user|carer|lived experience|consumer|lay) (representative|representation|rep) .. (on|to) .. (the|each|every|our|all|its)? .. (board|committee|panel|group|steering group|council)',
      unless: '(representatives|half|majority|most)',
      weight: 0.6,
    },
    { words: '(bus|train|table|car|restaurant|child seat|council seat|constituency|ward)', weight: -2.2 },
    {
      words:
        '(a|one|an|1|single) (parent|patient|carer|tenant|resident|service user|consumer|young person|disabled person|user|lay person|survivor|student|self advocate|member with lived experience|person with lived experience|client|family member) .. (sits|serves|sat|is|attends|has been (invited|asked|appointed)|was (invited|asked|appointed)|represents|joins) .. (on|to|as|at|by)? .. (the|our|a|each)? .. (strategy|project|programme|advisory|steering|management|executive|trust)? (board|committee|group|panel|council|meeting|speak|represent|give|attend|task force)',
      unless: '(half|majority|chair|chairs|co chair)',
      weight: 1,
    },
    {
      words:
        '(#num|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty) .. (members|people|seats|places|trustees|directors|representatives|strong) .. (including|of whom|of which|with only|with just|and only|only|among them) (only|just)? (one|1|two|a single) .. (<people|carers>|patient|parent|carer|tenant|young|service|disabled|user|lay|lived|consumer|resident|seat|place|is|are)',
      weight: 1,
    },
    {
      words:
        '(invited|asked|allowed|given|allocated) .. (to speak|to present|a slot|slot|to share|to give|to tell) .. (for)? .. (two|three|five|ten|#num|few|short)? (minutes|minute|slot)',
      also: '(<users>|carer|patient|service user|user|story|board|meeting|conference|lived experience)',
      weight: 1,
    },
    { words: SPOKEN, weight: -1.2 },
  ],
  flags: [
    { text: 'A service user representative sits on the 18-strong board.', grade: 'practice' },
    { text: 'Membership: twelve directors, four clinicians, one carer', grade: 'practice' },
    { text: 'The patient voice is provided by one lay member.', grade: 'practice-thin' },
    { text: 'One seat has been set aside for lived experience.', grade: 'practice-thin' },
    { text: 'A service user was invited to give the user view.', grade: 'practice' },
    { text: 'Agenda item 9: service user input (5 minutes)', grade: 'practice' },
    { text: 'Two of the twenty-five members are people with disability.', grade: 'practice' },
    { text: 'Hand-picked users will be asked to join.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'The chair is a disabled person and eight of the fifteen members use the service.', why: 'majority' },
    { text: 'One of the members of the panel of disabled people said...', why: 'many members' },
    { text: 'Each of four DPOs sends one representative.', why: 'several, and chosen by their own groups' },
    { text: 'Having one service user on a board is not enough.', why: 'critique' },
  ],
} satisfies Sign;
