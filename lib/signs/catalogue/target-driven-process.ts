import type { Sign } from '../sign';
import { NORMATIVE, SPOKEN } from '../wordings';

export default {
  id: 'target-driven-process',
  name: 'Led by numbers and targets',
  polarity: 'tokenistic',
  tier: 1,
  source: {
    factSheet: 's3 (target-driven processes)',
    other: 'Nesta (measure what matters); Wales (outcomes that matter to people)',
  },
  stages: ['agenda', 'planning', 'evaluation'],
  level: 'informing',
  strength: 'weak',
  family: 'concern',
  explain: 'Numbers set by managers seem to drive this, not what matters to people.',
  ask: "Ask: 'Who chose these targets? Which goals did people choose?'",
  easyRead: 'Numbers and targets drive the work. People did not choose them.',
  evidence: [
    {
      words:
        '(success|value|performance|impact|progress|effectiveness|quality|engagement|delivery|achievement) (will be|is|was|are|shall be|to be) .. (measured|judged|assessed|monitored|evaluated|tracked|managed|defined|determined) .. (by|on|against|through|in terms of|using) .. (number|numbers|target|targets|kpi|kpis|volume|unit cost|throughput|milestone|milestones|key performance indicators|activity|metrics|attendance|footfall|cost|response rate|response rates|savings|efficiency|outputs|contacts|hits|clicks|waiting times)',
      weight: 1,
    },
    {
      words:
        '(engagement|involvement|consultation|participation|co-production) (kpi|kpis|target|targets|metric|metrics|indicator|indicators|dashboard|scorecard|output|outputs)',
      weight: 1,
    },
    {
      words:
        '(exceeded|exceed|met|hit|achieved|beat|reach|reached|meet|missed) (our|the|its|their|a|this) .. (target|targets|kpi|kpis|quota) (of|for|by)?',
      also: '(engagement|events|people|contacts|responses|consultation|involvement|attendees|workshops|residents|sessions|participants|surveys|#num)',
      weight: 0.7,
    },
    {
      words:
        '(driven|led|dictated|determined|shaped|prompted|motivated|dominated|governed) by .. (need to|target|targets|kpi|kpis|waiting time|performance|throughput|efficiency|milestones|national standard|standards|metrics|volume|activity)',
      weight: 0.9,
    },
    {
      words:
        '(target|targets|kpis|kpi|key performance indicators|key performance indicator|metrics|milestones|performance indicators|performance measures) ... (will|to|shall|drive|drives|determine|determines|dictate|shape) .. (determine|drive|dictate|shape|guide|govern|decide|the (shape|design|offer|redesign|service|plan|priorities))',
      weight: 0.9,
    },
    {
      words:
        '(hit|hitting|meet|meeting|achieve|achieving|deliver|delivering) .. (national|waiting|performance|four hour|contractual|corporate|efficiency|activity|government) .. (time|times)? (target|targets|standard|standards|kpi|kpis|trajectory)',
      also: '(redesign|plan|model|service|change|process|driven|programme|pathway|priority)',
      weight: 0.7,
    },
    {
      words:
        '(managed|monitored|measured|delivered|reported|tracked) (against|to) .. (milestone|milestones|target|targets|kpi|kpis|trajectory|trajectories|indicators) .. (set|agreed|defined|determined|imposed)? .. (by)? .. (programme office|pmo|department|national|board|commissioners|headquarters|centre|management|funder)?',
      weight: 0.8,
    },
    {
      words:
        '(outputs|output|activity|deliverables|engagement|reach|metrics|results) : ... #num .. (workshops|workshop|attendees|contacts|events|people|sessions|leaflets|responses|meetings|participants|reports|hits|views|surveys|likes)',
      weight: 1,
    },
    {
      words:
        '(we|team|council|project|programme) (engaged|reached|consulted|contacted|involved|spoke to) (with|over|more than|nearly|almost|a total of)? .. (#num) .. (people|residents|stakeholders|contacts|individuals|service users|patients)',
      unless: '(because|told us|and|who|so|changed|said)',
      weight: 0.4,
    },
    {
      words: '(unit cost|unit costs|throughput|volumes|footfall|productivity|cost per contact|cost per head)',
      also: '(value|judged|measured|success|driven|performance|service|model|redesign|offer)',
      weight: 0.6,
    },
    {
      words: '(chosen|chose|set|agreed|picked|dropped|written|decided|designed) (by|with) .. <people|mixed>',
      weight: -2.5,
    },
    {
      words:
        '<people|mixed> .. (chose|set|agreed|dropped|picked|decided|wrote|designed|choose) .. (target|targets|measures|indicators|goals|outcomes)',
      weight: -3.0,
    },
    {
      words:
        '(because|told us|drop in sessions|targeted support|targeted|target audience|target group|target pupils|target population|target language|target date|criticised|culture|too many targets|respondents|carbon|emissions|net zero|recycling|housing target|sales|revenue|latency|benchmark|software|compiler|blood|trial|study|recruitment target)',
      weight: -2.2,
    },
    { words: NORMATIVE, weight: -0.6 },
    {
      words:
        '(performance|progress|success|quality|staff|teams|managers|services|value|impact|we|officers|outcomes|programme|delivery|contract) .. (is|are|will be|was|were|be) .. (measured|judged|assessed|monitored|evaluated|tracked|managed|rewarded|rated|scored|appraised) .. (by|on|against|through|using|in terms of|according to) .. (the|a|set of|our)? .. (number|numbers|kpi|kpis|target|targets|indicators|metrics|milestones|volume|cost|activity|how many|throughput|standards|cases|performance indicators|dashboard)',
      weight: 1,
    },
    {
      words:
        '(success) .. (means|is|will be|looks like|would be|equals) .. (hitting|meeting|achieving|reaching|delivering|exceeding|when we|if we|a reduction|reduction|reducing|number|numbers|lower|fewer|#num)',
      weight: 0.9,
    },
    {
      words:
        '(must|will|needs to|need to|has to|have to|required to|aims to|priority is to|goal is to|expected to|contracted to|committed to|aim is to) .. (achieve|deliver|meet|hit|reach|secure|demonstrate|attain) .. (a|an|the|our|its|national|#num)? .. (target|targets|kpi|kpis|#num per cent|#num percent|reduction|standard|milestone|milestones|trajectory|waiting time|efficiency|throughput)',
      also: '(programme|service|target|targets|reduction|waiting|kpi|kpis|per cent|percent|national|trajectory|throughput)',
      weight: 0.8,
    },
    {
      words:
        '(we|team|council|project|programme|trust) .. (held|delivered|ran|hosted|completed|attended|organised) .. #num .. (events|workshops|sessions|meetings|roadshows|activities|drop ins) .. (and)? .. (reached|engaged|spoke|attended|contacted|with|involving|for)? .. #num .. (people|residents|contacts|attendees|individuals|participants|stakeholders)',
      unless: '(said|told|changed|because|decided|wrote)',
      weight: 0.9,
    },
    {
      words:
        '(number|numbers|volume|count|total) of .. (people|contacts|residents|events|responses|attendees|consultations|engagements|users|cases|reviews|workshops|sessions|meetings|participants) .. (consulted|engaged|held|attended|reached|seen|closed|completed|involved|contacted)? .. (is|are|was|will be) .. (reported|recorded|measured|counted|monitored|tracked|a measure|the measure|our measure)',
      weight: 0.9,
    },
    {
      words:
        '(priority|driver|imperative|focus|objective|aim|purpose|goal|reason) .. (is|was|for|behind|of) .. (to)? .. (meet|hit|achieve|deliver|meeting|hitting|achieving|delivering|improving|reaching) .. (the|our|national|performance|waiting|four hour|its)? .. (target|targets|kpi|kpis|standard|standards|trajectory|efficiency|throughput|milestones)',
      weight: 1,
    },
    {
      words:
        '(judged|measured|paid|rewarded|assessed|rated) (on|by|against) .. (number|how many|volume|throughput|targets|cases closed|speed|cost|activity|output|outputs)',
      weight: 0.7,
    },
    { words: SPOKEN, weight: -1.2 },
  ],
  flags: [
    { text: 'Success will be measured by the number of reviews completed.', grade: 'promise' },
    { text: 'Engagement KPI: 500 contacts', grade: 'practice' },
    { text: 'The redesign is driven by the need to hit the national waiting time standard.', grade: 'norm' },
    { text: 'We exceeded our target of 12 engagement events.', grade: 'practice' },
    { text: 'Key performance indicators will determine the shape of the offer.', grade: 'promise' },
    { text: 'Delivery will be managed against milestones set by the programme office.', grade: 'promise' },
    { text: 'Outputs: 3 workshops, 40 attendees, 1 report', grade: 'practice' },
    { text: 'Value will be judged on unit cost and volume.', grade: 'promise' },
  ],
  passes: [
    { text: 'Targets were chosen by members.', why: 'outcomes-agreed-together' },
    { text: 'Targeted support for people with dementia', why: '' },
    { text: 'Members dropped two targets that did not matter to them.', why: 'genuine' },
    { text: 'Target-driven culture was criticised by respondents.', why: 'reported' },
  ],
} satisfies Sign;
