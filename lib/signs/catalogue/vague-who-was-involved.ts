import type { Sign } from '../sign';
import { DATED, NORMATIVE, SPOKEN } from '../wordings';

export default {
  id: 'vague-who-was-involved',
  name: 'Not said who was involved',
  polarity: 'tokenistic',
  tier: 2,
  source: {
    factSheet: 's3 (minimal involvement at community level) and s5, by extension',
    other: '4Pi Presence; NIHR reporting; Accessible Canada rules (describe how people were consulted)',
  },
  stages: ['planning', 'evaluation'],
  level: 'consulting',
  strength: 'weak',
  family: 'concern',
  explain: 'It says people were involved, but not who, how many or when.',
  ask: "Ask: 'Who took part? How many were disabled people? Which groups?'",
  easyRead: 'It says people were involved. It does not say who, how many or when.',
  evidence: [
    {
      frame: ['consult', 'involve', 'meet', 'invite'],
      lemma: 'consult ask survey canvass interview involve engage include speak_to talk_to sound_out',
      patient: '#vague',
      tense: 'past',
      unless: DATED,
      weight: 0.75,
    },
    {
      frame: ['consult', 'meet', 'involve', 'take-part', 'say'],
      lemma: 'consult meet engage speak talk work liaise discuss',
      with: '#vague',
      tense: 'past',
      unless: DATED,
      weight: 0.68,
    },
    {
      words:
        '(spoken|spoke|speaking|talked|listened) (to|with) .. (stakeholders|partners|communities|range of|variety of|number of|the public|key)',
      unless: DATED,
      weight: 0.75,
    },
    {
      words:
        '(extensive|wide|widespread|thorough|full|significant|considerable|comprehensive|broad|robust|wide ranging|substantial|public|stakeholder|community) (stakeholder|public|community)? (consultation|engagement|involvement|consultations|outreach) ... (took place|taken place|carried out|undertaken|conducted|held|happened|been done|was done|completed)',
      unless: DATED,
      weight: 0.75,
    },
    {
      words:
        '(following|after|through|based on|informed by|as a result of|resulting from) .. (extensive|wide|widespread|thorough|significant|considerable|comprehensive|broad|wide ranging|substantial) .. (consultation|engagement|involvement|discussion|discussions|dialogue)',
      unless: DATED,
      weight: 0.6,
    },
    {
      words: '(consulted|engaged|involved) .. (widely|extensively|broadly|thoroughly|fully)',
      unless: DATED,
      weight: 0.6,
    },
    { words: '(widely|extensively|broadly) .. (consulted|engaged)', unless: DATED, weight: 0.6 },
    {
      frame: ['say', 'consult', 'report'],
      patient: '#views',
      voice: 'passive',
      tense: 'past',
      also: '(received|sought|obtained|gathered|collected|taken|heard|secured)',
      unless: DATED,
      weight: 0.3,
    },
    {
      words:
        '(stakeholder|partner|public|community|user) .. #views ... (been|was|were) (sought|received|obtained|gathered|collected|taken|heard)',
      unless: DATED,
      weight: 0.75,
    },
    {
      words:
        '#views ... (received|obtained|gathered|collected|sought|heard|taken) (from|of) .. (stakeholders|partners|the public|range|variety|number of|persons|people|communities|community|sources|groups|organisations|sectors)',
      unless: DATED,
      weight: 0.68,
    },
    {
      words:
        '(stakeholders|partners|communities|organisations|people) (from)? (across|throughout) .. (system|sector|sectors|community|county|region|country|board|organisation) (came|come|have come|worked|were|have been|took)',
      unless: DATED,
      weight: 0.68,
    },
    {
      words: '(not|never) .. (identified|named|listed|recorded|stated|specified|known)',
      also: '(organisations|participants|groups|people|stakeholders|members|respondents|who)',
      negated: true,
      weight: 0.6,
    },
    {
      words:
        '(little|nothing|no information|no details|not) .. (is|was|are)? (reported|known|said|recorded|given|provided|published) about .. (who|groups|participants|people|organisations|those)',
      negated: true,
      weight: 0.75,
    },
    {
      words:
        '(valuable|useful|helpful|constructive|positive|a lot of|lots of|much|extensive) (feedback|input|comments|insight|insights)',
      also: '(received|gathered|from)',
      unless: DATED,
      weight: 0.45,
    },
    {
      words:
        '(very long tradition|see table|listed|annex|appendix|below:|including|such as|namely|respondents were|names|anonymous|withheld)',
      weight: -1.5,
    },
    { words: NORMATIVE, weight: -1.0 },
    {
      words: '(pension|logo|logos|footer|shareholder|investors|open source|contributors|maintainers|clinical)',
      weight: -1.8,
    },
    { words: '? $', weight: -1.5 },
    {
      words:
        '(number|range|variety|cross section|wide selection|mix|host|breadth|lots|many|several|numerous|various|variety|diverse range|multitude|plethora|selection) .. (of)? .. (stakeholder|stakeholders|partners|organisations|groups|agencies|bodies|communities|community|backgrounds|sectors|professionals|experts|parties|sources) .. (was|were|have|has|had|been|contributed|took|shared|came|gave|attended|provided|engaged|consulted|involved|participated|told)? .. (contributed|engaged|consulted|involved|took part|participated|shared|represented|spoken|attended|heard|gave|provided|approached|responded|met|came together|input|listened)',
      unless: DATED,
      weight: 0.75,
    },
    {
      words:
        '(stakeholder|stakeholders|partners|interested parties|relevant parties|key parties|the community|communities|local community|the public|agencies|relevant agencies|various groups|civil society|sector|users|interested groups|wider public) (was|were|have been|has been|had been|have|has) (also|all|been|fully|widely|closely|actively)? (consulted|engaged|involved|approached|contacted|asked|invited|spoken to|listened to|included|informed|given .. opportunity|kept|represented|heard|contributed|participated)',
      unless: DATED,
      weight: 0.75,
    },
    {
      words:
        '(following|after|through|based on|informed by|as a result of|resulting from|on the basis of|reflects|reflecting|thanks to|subject to|involving|included|includes|with|by) .. (extensive|wide|widespread|thorough|significant|considerable|comprehensive|broad|wide ranging|substantial|full|detailed|ongoing|close|engagement|consultation|discussions|discussion|conversations|dialogue|input|feedback) .. (consultation|engagement|involvement|discussion|discussions|dialogue|collaboration)? .. (with|from) .. (key|relevant|a range|range|various|stakeholders|partners|the public|communities|community|sector|interested|others|many|wider|local|all|experts|industry)',
      unless: DATED,
      weight: 0.75,
    },
    {
      words:
        '(extensive|wide|widespread|thorough|considerable|significant|substantial|broad|comprehensive|stakeholder|public|community) .. (engagement|consultation|involvement|outreach|input|feedback) .. (has|have|had|was|were)? .. (informed|shaped|influenced|guided|helped|been|underpinned|fed|led|gone into)',
      unless: DATED,
      weight: 0.75,
    },
    {
      words:
        '(discussions|discussion|conversations|meetings|talks|dialogue|engagement|liaison|consultation) .. (was|were|has been|have been|took place|held) .. (held|undertaken|conducted|carried out|place|had)? .. with .. (interested|stakeholders|stakeholder|partners|key|relevant|range|various|number|groups|parties|agencies|communities|community|public|organisations|others|people)',
      unless: DATED,
      weight: 0.75,
    },
    {
      words:
        '(we|team|council|board|department|government|commission|authors|they) .. (have|has|had|also|been)? .. (listened|listening|talked|talking|spoken|spoke|speaking|engaged|engaging|consulted|consulting|met|liaised|worked|working|reached out|heard|hearing) .. (to|with|from)? .. (the)? .. (community|communities|public|stakeholders|partners|people across|people from|lots of|many|range|variety|number of|key|others|groups|organisations|agencies|sector|wider|customers|people in|everyone|different|industry|experts)',
      unless: DATED,
      weight: 0.68,
    },
    {
      words:
        '(people|individuals|residents|organisations|partners|stakeholders|members|participants|voices|others|colleagues|groups) (from|across|of|in|representing) .. (many|different|all|diverse|various|across|a range|range|the community|the region|the sector|walks of life|backgrounds|all backgrounds|wide) ... (shared|gave|took part|contributed|came|told|attended|involved|participated|views|consulted|engaged|together|met|input)',
      unless: DATED,
      weight: 0.68,
    },
    {
      words:
        '(feedback|views|input|comments|opinions|insight|insights|ideas|contributions|evidence|perspectives|suggestions) .. (from|of)? .. (service users|users|the public|stakeholders|partners|communities|community|residents|patients|customers|people|persons|sources|disabled people|individuals|organisations|others)? ... (has|have|was|were|had|being) .. (been|also|already)? (gathered|collected|received|sought|obtained|taken|heard|secured|captured|considered|gained|drawn)',
      unless: DATED,
      weight: 0.6,
    },
    {
      words:
        '(received|gathered|obtained|collected|sought|gained|heard|taken|drawn|utilised|utilising|using) .. (valuable|useful|helpful|constructive|positive|rich|some|much|extensive|public|stakeholder)? (feedback|input|comments|insight|insights|views|contributions|ideas|opinions|responses) .. (from|mechanisms|across)',
      unless: '(#num .. (people|responses|residents|comments|members|respondents))',
      weight: 0.52,
    },
    {
      words:
        '(cross section|representative group|good mix|broad section|wide section) .. (of)? .. (community|public|people|residents|users|population|stakeholders)',
      unless: DATED,
      weight: 0.52,
    },
    {
      words: '(engaged|involved|consulted) throughout',
      also: '(stakeholder|stakeholders|partners|public|users|community|communities|people|groups)',
      unless: DATED,
      weight: 0.38,
    },
    {
      words:
        '(local people|the community|residents|communities|people|the public|stakeholders|partners|service users|users|patients) (have|has) (had (their|a|its) say|been listened to|been heard|been consulted|been involved|been asked|spoken|told us|given .. views)',
      unless: DATED,
      weight: 0.75,
    },
    {
      words:
        '(reflects|reflect|captures|incorporates|represents|draws on|drew on|takes account of|built on) .. (the)? .. (views|input|opinions|ideas|feedback|perspectives|contributions|voices|expertise) of .. (a|many|all|the|our|various|different|stakeholders|partners|wide|range|local|diverse)',
      unless: DATED,
      weight: 0.68,
    },
    {
      words:
        '(there (has|have) been|there was|there were|we had|we have had|involved) .. (ongoing|extensive|close|regular|constant|constructive|wide|considerable|much|a lot of|significant|a great deal of|full)? (dialogue|discussion|discussions|consultation|engagement|conversation|conversations|liaison|collaboration|input) .. (with|from|between|across) .. (partners|stakeholders|communities|community|the public|sector|others|agencies|people|groups|range|key|users)',
      unless: DATED,
      weight: 0.75,
    },
    {
      words:
        '(community members|members of the public|members of the community|local people|residents|people|service users|representatives|interested people|those affected|users) (was|were|have been|had been) (consulted|engaged|involved|asked|spoken to|approached|interviewed|canvassed|contacted)',
      unless: DATED,
      weight: 0.52,
    },
    {
      words:
        '(conversations|discussions|meetings|consultations|talks|engagement|events|sessions) (took place|were held|have taken place|were had|happened|occurred) with .. (those|people|stakeholders|partners|communities|relevant|key|affected|groups|various|different|others|staff)',
      unless: DATED,
      weight: 0.75,
    },
    {
      words:
        '(numerous|many|several|various|countless|multiple) .. (conversations|discussions|meetings|consultations|events|workshops|sessions|interactions|engagements) (took place|were held|have taken place|with|across|were)',
      unless: DATED,
      weight: 0.68,
    },
    {
      words:
        '(engaged|consulted|involved|worked|liaised|collaborated|communicated) (extensively|widely|closely|actively|fully|broadly|thoroughly|regularly) (with|across)',
      unless: DATED,
      weight: 0.68,
    },
    {
      words:
        '(consult|consulted|engage|engaged|involve|involved|stakeholder|stakeholders|partners|community|public|views|input|feedback|dialogue|engagement|consultation)',
      document: 'no-practice',
      weight: 0.2,
    },
    {
      words:
        '(consult|consulted|engaged|involved|stakeholders|partners|community|public|views|input|feedback|engagement|consultation|people)',
      near: '(#num (people|residents|members|responses|participants|organisations|groups|workshops|meetings|events|interviews|sessions|tenants|patients|carers|disabled)|attended by|listed below|as follows|the following)',
      weight: -1.0,
    },
    { words: SPOKEN, weight: -1.2 },
    {
      words:
        '(many|lots of|plenty of|a lot of|numerous|countless|a number of|various|several|all sorts of|hundreds of) .. (people|individuals|organisations|groups|tenants|residents|stakeholders|parties|others) .. (and .. )? .. (have|has|had|were|was)? .. (had their say|approached|asked|consulted|contacted|contributed|involved|spoken to|taken part|fed in|engaged|input|heard)',
      unless: DATED,
      weight: 0.6,
    },
    {
      words:
        '(talked|spoke|spoken|listened|speaking|talking|met) (to|with) (lots of|many|a lot of|plenty of|a range of|all sorts of|various|those affected|the right|all the|key|different|relevant|whānau|people and) .. (people|groups|players|parties|communities|individuals|others)?',
      unless: DATED,
      weight: 0.5,
    },
    {
      words:
        '(consultation|consulted|dialogue|discussions|discussion|conversations|contact|liaison) .. with .. (key players|interested parties|communities of interest|relevant parties|the right people|those affected|the sector|all concerned|stakeholders|others|the field|industry)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '(consulted|involved|engaged|contributors|consultees|who was involved) : .. (service users|carers|partners|third sector|stakeholders|public|various|community|users|communities|sector)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '(having|after|by) (spoken|speaking|talked|talking|listened|listening) (to|with) (those affected|the people affected|those concerned|the relevant|everyone concerned|people|users)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '(who (did|have) (we|you|they) .. (involve|involved|ask|asked|consult|consulted|talk|speak|spoken)|who (was|were) .. (involved|asked|consulted)) ... ?',
      near: '^ .. (all|everyone|many|lots|various|a range|relevant|stakeholders|partners)',
      weight: 1,
    },
    {
      words:
        '(benefited|benefitted|profited|gained|drawn|drew|draws) .. from (the)? .. (contributions|input|views|experience|insight|involvement|thoughts|advice|expertise) of .. (numerous|many|a range|various|a wide|several|people|individuals|stakeholders|partners)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '(sector|stakeholder|community|public|user|customer) (engagement|consultation|involvement) : .. (done|yes|complete|completed|undertaken|ongoing|ok)',
      weight: 1,
    },
    {
      words:
        '(appropriate|suitable|relevant|proper|due|adequate|sufficient|necessary|wide ranging|meaningful|proportionate) .. (engagement|consultation|involvement|dialogue|discussion) .. (had|has|have|was|were) .. (been)? (undertaken|carried out|done|held|conducted|taken place|completed|with)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '(reflects|reflecting|result of|product of|outcome of|based on|built on) .. (discussions|conversations|dialogue|meetings|talks|engagement|work) with .. (interested|a range|various|many|key|partners|stakeholders|people|others|the sector|communities)',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '(there has been|there was|there were|there have been) .. (wide ranging|widespread|extensive|much|lots of|considerable|a lot of|broad|good) .. (dialogue|engagement|discussion|consultation|conversation|conversations|involvement)',
      unless: DATED,
      weight: 1,
    },
    {
      words: '(worked|working|spoke|talked|engaged|consulted) with (#people|<users>) , .. and others',
      unless: DATED,
      weight: 1,
    },
    {
      words:
        '(views|ideas|opinions|input|thoughts) of .. and (other|others|wider) .. (interested parties|stakeholders|partners|parties|people|groups)',
      unless: DATED,
      weight: 1,
    },
    { words: '(tells the reader|councillors from|seating plan|tells us nothing)', weight: -1.2 },
  ],
  flags: [
    { text: 'A wide range of stakeholders was engaged.', grade: 'practice-thin' },
    { text: 'We have spoken to key partners.', grade: 'practice-thin' },
    { text: 'Extensive consultation took place.', grade: 'practice-thin' },
    { text: 'Relevant parties were consulted.', grade: 'practice-thin' },
    { text: 'Stakeholder views have been sought.', grade: 'practice-thin' },
    { text: 'Input was obtained from persons with disabilities.', grade: 'practice-thin' },
    { text: 'Partners across the system came together.', grade: 'practice' },
    { text: 'Feedback was received from a variety of sources.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'A wide range of stakeholders (see table: 43 disabled people, 5 DPOs, 12 staff)', why: 'backed' },
    { text: 'Stakeholder pension; key partner logos in footer', why: '' },
    { text: 'Names are withheld to protect people; 12 took part.', why: 'number given' },
    { text: 'Who are our stakeholders?', why: 'heading' },
  ],
} satisfies Sign;
