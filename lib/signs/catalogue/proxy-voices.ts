import type { Sign } from '../sign';
import { NORMATIVE, SPOKEN } from '../wordings';

export default {
  id: 'proxy-voices',
  name: 'Others spoke for people',
  polarity: 'tokenistic',
  tier: 2,
  source: {
    factSheet: 's1 (experts by experience are disabled people themselves), by extension',
    other: 'CRPD art. 4(3) and GC7 (of, not for); Irish DPO guidance (priority to DPOs)',
  },
  stages: ['planning', 'design', 'decision'],
  level: 'consulting',
  strength: 'medium',
  family: 'concern',
  explain: 'Other people spoke for the people who use the service.',
  ask: "Ask: 'Which disabled people, or groups run by disabled people, did you hear from directly?'",
  easyRead: 'Other people spoke for the people who use the service.',
  evidence: [
    {
      words:
        '(carers|carer|families|family|parents|parent|professionals|clinicians|providers|staff|charities|charity|councillors|advocates|champion|advocacy|representation|consulted|spoke|speak|answered|responded|represented|acting|represent) ... on (behalf of .. (#people|adults|persons|people|those)|their behalf|his behalf|her behalf)',
      weight: 1,
    },
    {
      words: 'on (behalf of .. (#people|people|adults|persons|those)|their behalf)',
      also: '(consulted|asked|views|voice|spoke|speak|interests|advocacy|responded|survey|involved|panel|board|group)',
      weight: 0.5,
    },
    {
      words:
        '(voice|voices|views|view|interests|perspective|perspectives|needs|experience|experiences) of .. (#people|people|adults|persons|those) ... (provided|represented|given|expressed|conveyed|gathered|collected|obtained|voiced|championed|heard) .. (by|from|through|via) .. <officials|carers|body>',
      weight: 1.1,
    },
    {
      words:
        '(voice|voices|views|view|interests|perspective|perspectives|experience|experiences) of .. (#people|people|adults|persons|those) .. : .. (gathered|collected|taken|from)',
      weight: 1,
    },
    {
      words:
        '#people .. (voice|views|interests|perspective|needs) .. (was|were|are|is|has been|have been) .. (provided|represented|given|expressed|gathered|collected|voiced|championed) by .. <officials|body|carers>',
      weight: 1.1,
    },
    { words: '#people .. interests .. (was|were|are|is) represented by', weight: 0.8 },
    {
      frame: 'speak',
      lemma: 'represent speak advocate',
      agent: 'officials|body|carers',
      patient: 'people',
      weight: 0.8,
    },
    { frame: 'speak', lemma: 'represent speak advocate', agent: 'officials|body|carers', for: 'people', weight: 1 },
    {
      words:
        '(charities|charity|organisations|providers|bodies) ... (represent|represents|represented|representing|speak for|spoke for) ... (sector|<people>|community)',
      weight: 0.9,
    },
    {
      words: '(represented|representing) by <officials|body>',
      also: '(interests|voice|views|disabled|service users|patients|community|sector)',
      weight: 0.8,
    },
    {
      words:
        '(cannot|can not|could not|unable to|not able to|did not|do not|does not) (speak|talk|communicate|answer|respond) ... (families|family|carers|parents|staff|relatives|support workers|guardians|asked|proxy|others)',
      negated: true,
      weight: 1,
    },
    { words: '(unable|able) to (speak|answer|respond|communicate) for themselves', weight: 0.6 },
    {
      words:
        '(persons|people|users|patients|tenants|adults|#people) ... (did not|were not|was not|are not|is not|have not)',
      also: '(sat|sit|attended|represented|present|invited|included|at the table|on the group|on the panel|organisations|charities|providers)',
      negated: true,
      weight: 0.5,
    },
    {
      words:
        '(absence|exclusion|lack|omission|without) ... (perspective|perspectives|voice|voices|views|representation|participation) of ... #people',
      weight: 0.9,
    },
    {
      words: '(exclusion|absence) of .. (#people|people|adults|persons|those)',
      also: '(roundtable|meeting|panel|discussion|hearing|group|consultation|conversation|conversations|table)',
      weight: 0.9,
    },
    { words: '(proxy|proxies|proxy respondent|proxy respondents)', also: '(<people>|views|survey|voice)', weight: 0.8 },
    {
      words:
        '(instead of|rather than) .. (asking|involving|hearing from|speaking to|talking to) .. (<people>|directly|themselves)',
      weight: 0.9,
    },
    {
      words:
        '(user led|led by disabled|chosen by|chose|together with disabled|and disabled people|thank you|sign language|interpreter|in person and)',
      weight: -2.0,
    },
    { words: '(not spoken for|speak for ourselves|speaking for ourselves|ourselves)', weight: -2.0 },
    { words: NORMATIVE, weight: -0.8 },
    {
      words:
        '<officials|body|carers> .. (spoke|speak|speaks|speaking|answered|answer|responded|respond|advocated|advocate|replied) (for|on behalf of|in place of|instead of) .. (#people|people|adults|persons|those|clients|children|them|residents|patients|users|consumers)',
      weight: 1,
    },
    {
      words:
        '(asked|ask|consulted|interviewed|surveyed) .. <officials|carers|body> .. (what|how|whether|about) .. (their|the)? .. (#people|residents|patients|users|clients|children|they|young people|service users) .. (want|need|wanted|needed|would|feel|felt|think|thought|prefer)',
      weight: 1.1,
    },
    {
      words:
        '<carers|officials|body> .. (completed|filled in|filled out|answered|complete|fill in|returned|did|took part in) .. (survey|form|questionnaire|interview|questions|forms|surveys|online survey) ... (for|on behalf of|about) .. (#people|people|adults|persons|those|clients|children|them|residents|patients|users|consumers)',
      weight: 1.1,
    },
    {
      words:
        '(survey|form|questionnaire|interview|forms) (was|were) .. (completed|filled in|answered) by .. <carers|officials|body>',
      also: '(for|behalf|instead|on behalf|#people)',
      weight: 0.8,
    },
    {
      words:
        '(interests|views|voice|voices|needs|perspective|experiences|experience|wishes) of .. (#people|people|adults|persons|those|clients|children|them|residents|patients|users|consumers) .. (was|were|are|is|have been|has been|being) .. (looked after|represented|championed|put|provided|given|voiced|expressed|conveyed|gathered|safeguarded|protected|spoken for|presented) .. (by|from)',
      weight: 1.1,
    },
    {
      words:
        '<officials|body|carers> .. (represented|represent|represents|representing|presented|conveyed|voiced|championed|put across|put forward|acted as|act as|acts as|acting as|provided|relayed|gave|expressed|brought) .. (the)? (interests|views|voice|voices|needs|perspective|perspectives|experience|experiences|wishes) of .. (#people|people|adults|persons|those|clients|children|them|residents|patients|users|consumers)',
      weight: 1.1,
    },
    {
      words:
        '(professionals|practitioners|staff|organisations|charities|agencies|workers|teachers|services|groups|people|providers|clinicians) (who|that|which) (work|works|working|worked|support|supports|care|cares|look after|serve|serves) (with|for)? .. #people ... (views|told|gave|asked|consulted|interviewed|spoke|represented|took part|attended|invited|said)',
      weight: 0.9,
    },
    {
      words:
        '(spoke|talked|listened|spoken|met) (to|with) .. (organisations|charities|staff|professionals|providers|agencies|people|groups|carers|families) (that|who|which|working) .. (work|support|care|with)',
      weight: 0.7,
    },
    {
      words:
        '(no|not|without|none|nor|not any|excluded|excluding) .. (disabled people|people with|young people|service users|patients|tenants|residents|users|children|#people) .. (took part|were|attended|was|present|involved|included|sat|spoke|were asked|$|invited|participated|on the)',
      also: '(parents|teachers|therapists|professionals|staff|organisations|providers|carers|families|clinicians|instead|officials|charities|councillors|academics|group|panel|board|meeting|roundtable|committee)',
      negated: true,
      weight: 0.9,
    },
    {
      words:
        '(included|includes|made up of|comprised|comprising|consisted of|membership) ... (but|although|though|,) (no|not|without) .. #people',
      negated: true,
      weight: 1.1,
    },
    {
      words:
        '<carers|officials> .. (answered|gave|provided|shared|completed) .. (questions|views|responses|information|feedback) .. (on behalf of|for) .. (#people|people|adults|persons|those|clients|children|them|residents|patients|users|consumers)',
      weight: 1,
    },
    {
      words: '(those|people|clients|residents) (they|we|it) (care for|support|look after|serve|work with|represent)',
      also: '(spoke|speak|behalf|represent|represented|answered|views|voice|interests)',
      weight: 0.6,
    },
    {
      words: '(could|would|did) not (take part|speak|be present|attend|give their views) .. (so|but|instead)',
      negated: true,
      weight: 0.5,
    },
    { words: '(rights of|hundreds of .. people|numerous committees)', weight: -1.8 },
    { words: '(signed|letter|petition|trust board|shareholder|hospital|board members)', weight: -1.2 },
    {
      words:
        '(<carers|officials>|managers|staff|parents|carers|relatives|providers) .. (replied|responded|answered|described|explained|told us|reported|said|completed|filled in) .. (what|how|for|on|the) ... (their|adult|patients|residents|users|clients|children|service users|young people|people they) .. (think|want|need|feel|experience|children|behalf|feel about|views|view|adult children)?',
      also: '(think|want|need|feel|behalf|for their|views|adult children|residents behalf)',
      weight: 0.9,
    },
    {
      words:
        '(represented|spoken for|voiced|answered|covered|provided) by .. (two|three|four|the|a|several|local|its|their|#num)? .. (service providers|providers|charities|charity|professionals|managers|parents|carers|staff|officers|councillors|agencies|umbrella|national organisations)',
      also: '(sector|interests|views|voice|voices|disability|disabled|users|patients|community|people|perspective)',
      weight: 1,
    },
    {
      words:
        '(nobody|no one|none|not one|no person|no people|no member) .. (with|who|from) .. (learning|disability|disabilities|lived|dementia|autism|autistic|service|mental|experience|sight|hearing) ... (was|were|sat|took|on|attended|is|are)',
      weight: 1,
    },
    {
      words:
        'on .. (residents|patients|clients|users|tenants|service users|their|his|her|members|childrens|childs|persons) behalf',
      also: '(completed|filled|answered|responded|spoke|questionnaire|survey|staff|managers|carers|parents|families|advocate|gave|represent)',
      weight: 1,
    },
    { words: SPOKEN, weight: -1.2 },
    {
      words: '(who spoke for|who represented|who spoke on behalf of|who answered for) .. <users> ?',
      near: '(<officials|body|carers>|manager|staff|managers|carers|families|parents|providers|charities)',
      weight: 1,
    },
    {
      words:
        '(not able|unable|cannot|could not|too unwell|not possible) .. (to)? .. (take part|attend|speak|join|be involved|answer) ... (<officials|body|carers>|providers|staff|managers|families|carers|parents|wardens) .. (told|spoke|gave|answered|said|explained|attended)',
      weight: 1.1,
    },
    {
      words:
        '(put forward|represented|presented|gave|brought|offered|provided|stated|voiced|spoke for) .. (the)? (patient|patients|disability|user|service user|resident|client|consumer|tenant|participant|lived experience) (perspective|view|voice|viewpoint|side|views)',
      also: '(<officials|body|carers>|clinicians|providers|provider|charity|charities|chaplain|nurses|staff|managers)',
      unless: '(by .. <people>|survivors|self advocates)',
      weight: 1.1,
    },
    {
      words:
        '(patient|disability|user|service user|resident|client|consumer|tenant|participant) (perspective|view|voice|viewpoint|views) was .. (put forward|represented|presented|given|brought|provided|voiced) by',
      unless: '(by .. <people>|self advocates)',
      weight: 1,
    },
    {
      words:
        '(asked|ask|consulted|interviewed|spoke to|surveyed) .. (mums|dads|parents|mothers|fathers|wardens|families|carers|staff|relatives|managers|nurses|providers|keyworkers|support workers|teachers|social workers) ... (what|how|who know|know them|would like|sons|daughters|children|they (want|need|like)|want|residents|tenants|clients)',
      unless: '(as well as|and also asked|they themselves|about their own)',
      weight: 0.9,
    },
    {
      words:
        '(instead of|rather than|in place of|in lieu of) .. (asking|those of|the views of|hearing|involving|talking to|speaking to)? .. (the)? <people> ',
      also: '(carers|wardens|staff|providers|families|managers|parents|professionals|we asked|case managers)',
      weight: 1,
    },
    {
      words: '(in place of|instead of|rather than) those of',
      also: '(opinions|views|carers|staff|families|wishes)',
      weight: 1,
    },
    {
      words:
        '(input|view|views|voice|feedback) (from|of) .. (disability|disabled|patient|user|resident|client|tenant|community) .. (community|people|group|sector|voice)? ... : .. (providers|service providers|association|peak body|staff|families|carers|charities|provider|schools)',
      weight: 1,
    },
    {
      words:
        'source : .. (providers|service providers|staff|families|carers|charities|provider|clinicians|case managers)',
      weight: 1,
    },
    {
      words:
        '(reported|spoke|speaks|answered|acted|responded|wrote|replied) .. (to .. )? on behalf of (the)? .. (individuals|people|those|clients|residents|patients|participants|persons|tenants|disabled)',
      also: '(managers|case managers|staff|providers|families|carers|parents|professionals|nurses|organisations|charities)',
      weight: 1,
    },
    {
      words:
        '(council|committee|group|board|association) .. (speaks|speak|spoke|answers|answer) for (all|the)? .. (residents|patients|clients|people|users|tenants|children|members)',
      also: '(family|carers|parents|provider|providers|staff|relatives|professionals)',
      weight: 1.1,
    },
    {
      words:
        '(ceos|chief executives|directors|managers|heads|leaders) of .. (provider|providers|charities|organisations|charity|service) ... (advisory|sitting|sat|represented|panel|group)',
      also: '(people with|disability|disabled|patients|sector|represented|users|clients)',
      weight: 0.9,
    },
    {
      words:
        '(we|staff|nurses|clinicians|professionals|families|carers) .. (nurses|staff|know|explain|explained|able|could|can) .. (to)? .. (explain|say|tell|describe|speak) .. (what|how) .. (patients|residents|clients|they|people|users|tenants) (want|need|feel|like|would)',
      weight: 1,
    },
  ],
  flags: [
    {
      text: 'Parents and professionals were consulted on behalf of adults with a learning disability.',
      grade: 'practice-thin',
    },
    { text: 'Three national charities represented the disability sector.', grade: 'practice' },
    { text: 'The voice of patients was provided by clinicians.', grade: 'practice-thin' },
    { text: "Service users' interests were represented by the council's champion.", grade: 'practice-thin' },
    { text: 'As they cannot speak for themselves, families were asked.', grade: 'practice-thin' },
    { text: 'Advocacy on their behalf was given by support staff.', grade: 'practice-thin' },
    {
      text: 'Disability service organisations sat on the group; persons with disabilities did not.',
      grade: 'practice-thin',
    },
    { text: 'Views of people with dementia: gathered from carers', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'People who do not use words were supported by an advocate they chose.', why: 'support, not proxy' },
    { text: 'DPOs spoke as organisations of disabled people.', why: 'user-led' },
    { text: 'Families and disabled people both took part.', why: 'both' },
    { text: 'On behalf of the council, thank you.', why: 'sign-off' },
  ],
} satisfies Sign;
