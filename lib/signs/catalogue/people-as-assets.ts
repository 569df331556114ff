import type { Sign } from '../sign';

export default {
  id: 'people-as-assets',
  name: "People's skills are used",
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet:
      's6 (people seen as assets who bring values, skills, knowledge); s6 KeyRing (members exchange skills and talents); s4 principle 1',
    other: 'NEF/Nesta assets and capabilities; SCIE Equality',
  },
  stages: ['planning', 'design', 'delivery'],
  level: 'co-designing',
  strength: 'medium',
  family: 'enabling',
  explain: "The text sees people's skills and knowledge as useful, and puts them to use.",
  ask: "Ask: 'Which skills of people who use the service are you using now?'",
  easyRead: 'People know a lot and can do a lot. The text says how their skills are used.',
  evidence: [
    {
      frame: ['use', 'value', 'report', 'provide'],
      lemma: 'use share draw_on build_on exchange apply tap harness swap contribute bring offer pass_on',
      patient: '#skill|=skill|=knowledge|=expertise|=talent|=insight',
      agent: 'users',
      weight: 0.9,
    },
    {
      frame: ['use', 'value'],
      lemma: 'use draw_on build_on harness tap apply value recognise',
      patient: '#skill|=knowledge|=expertise|~skill',
      weight: 0.45,
      also: "(<users>|lived|their|people's|members'|community|your)",
    },
    {
      words:
        '(draw on|draws on|drew on|drawing on|build on|builds on|building on|built on|tap into|tapping into|harness|harnessing|make use of|making use of|use of|using|uses|based on|grounded in|rooted in|embeds) ... (skills|skill|talents|knowledge|strengths|expertise|gifts|lived experience|lived experiences|lived expertise|real life experiences|insight|insights|know how|wisdom)',
      weight: 0.7,
      unless: '(evidence base|technical|clinical expertise|strengths and weaknesses|staff skills)',
    },
    {
      words:
        '(lived experience|lived expertise|expertise by experience|first hand knowledge|first hand experience|local knowledge|real life experience|real life experiences|grounded knowledge) ... (used|shapes|shaped|informs|informed|makes|brings|brought|guides|valued|recognised|at the heart|alongside|vital|essential|as expert)',
      weight: 0.7,
    },
    {
      words:
        '<users> ... (bring|brings|brought|bringing|offer|offers|contribute|contributes|contributed|have|has) ... (skills|knowledge|talents|strengths|expertise|insight|insights|perspective|first hand|energy|wisdom|experience|capabilities|gifts|ideas)',
      weight: 0.55,
      unless: '(have no|have experience of|work experience|caring experience)',
    },
    {
      words:
        '<users> ... (share|shares|shared|sharing|swap|swapped|exchange|teach|taught|pass on|passing on) ... (skills|talents|knowledge|strengths|expertise|know how|tips)',
      weight: 0.9,
    },
    { words: '(pass|passing|passed) .. (skills|knowledge|experience) on', weight: 0.7 },
    {
      words:
        "(members'|people's|tenants'|residents'|patients'|users'|their|your|our) (own)? .. (skills|talents|strengths|gifts|expertise|know how|abilities|assets|knowledge) ... (used|use|shared|listed|swapped|shaped|put to work|put to use|built on|recognised|valued|made the|are)",
      weight: 0.7,
    },
    {
      words:
        '(what are you good at|what you are good at|what can you offer|what (they|people|members|you) (would like to|can|could) (offer|contribute|bring|share|give)|something to (offer|contribute|give))',
      weight: 0.9,
    },
    {
      words:
        '(experts by experience|expert by experience|experts in their own (lives|life|right|experience)|experts in (our|your) own)',
      weight: 0.4,
      unless: '(meet|meets|paid|panel|group)',
    },
    {
      words:
        '(asset based|asset-based|strengths based|strength based|skills wall|skills bank|skill share|skillshare|skill swap|skills exchange|time bank|timebank|time banking)',
      weight: 0.6,
      unless: '(demand|reduce)',
    },
    {
      words:
        '(knowledge|experience|experiences|expertise) of .. <users> ... (shaped|shapes|used|informed|made|guided|is used|are used|was used)',
      weight: 0.8,
    },
    {
      words:
        "(harness|value|recognise|utilise|use|using) (their|your|people's) (knowledge|experience|expertise|skills|talents|lived experience)",
      weight: 0.6,
    },
    {
      words:
        '(from the following organisations|asset management|asset transfer|fixed asset|fixed assets|asset number|strengths and weaknesses|financial asset|financial assets|£ #num|means test|skills gap|skills shortage|staff skills|workforce skills|digital skills course|job skills|essential criteria|candidates|qualifications|employer|reduce demand|digital asset|assets register|cookery skills|training course)',
      weight: -0.7,
    },

    {
      words:
        '(everyone|everybody|each (member|person|of us)|every (member|person)|all of us|people|members) .. (brings|bring|has|have|offers) .. (a skill|a talent|skills|talents|something to (give|offer|teach|share|contribute)|gifts|strengths)',
      weight: 1,
      unless: '(no skills|lack)',
    },
    { words: '<people|carers|mixed> .. (teach|share|show|swap|help) (each other|one another) ...', weight: 0.7 },
    {
      words:
        '(drew|draw|draws|drawing|built|build|builds|based|relies|rely) on what .. <users> (know|knows|can do|are good at|have learned|have learnt)',
      weight: 1.1,
    },
    {
      words:
        '(lived experience|lived expertise|local knowledge|know how|knowledge of <people|carers>|experience of <people|carers>|skills of <people|carers>|expertise of <people|carers>) ... (guided|guides|shaped|shapes|informed|informs|drives|drove|underpins|used|trains|train|improves|improved|made)',
      weight: 0.9,
    },
    {
      words:
        '(used|use|uses|using|apply|applied|valued|recognised) (the|their|your|our)? .. (knowledge|experience|expertise|skills|talents|strengths|insight) of .. <people|carers>',
      weight: 1,
    },
    {
      words:
        "(asked|ask|found out|looked at|look at|start with|started with|listed|mapped) .. (about|what|with)? .. (people's|their|your|members'|residents'|tenants'|everyone's) .. (strengths|skills|talents|gifts|interests)",
      weight: 0.9,
    },
    {
      words:
        '(first hand|firsthand|grounded|inside|insider|real world) (knowledge|experience|expertise|insight|understanding)',
      weight: 0.4,
      also: '<users>',
    },

    {
      frame: 'consult',
      lemma: 'ask',
      voice: 'passive',
      patient: 'users',
      weight: 1.1,
      also: '(to (offer|give|share|contribute|bring)|good at|strengths|skills|talents)',
    },
    {
      words:
        '(knowledge|experience|experiences|expertise|know how|skills|insight) of (people|disabled people|members|residents|tenants|patients|carers|families|those|persons|users|service users|survivors) ... (shaped|shapes|informed|informs|guided|guides|used|made|built|drove|runs through|underpins)',
      weight: 1,
    },

    {
      words:
        '(what|the things) (people|you|members|they|each person|everyone|tenants|residents) (can do|are good at|is good at|know|knows|can offer|love to do|do well)',
      weight: 0.9,
      unless: '(need to know|should know)',
    },
    {
      frame: ['change', 'consider', 'design', 'train', 'use'],
      agent: '~people|~carers',
      weight: 0.7,
      also: '(expertise|knowledge|skills|know how|insight|experience|wisdom|talents) of .. <+>',
    },
    {
      words:
        '(knowledge|skills|expertise|talent|trade|know how|experience) ... (made (him|her|them)|was just what|came in useful|put to use|put to good use|used to)',
      also: '(<people|carers>|members|his|her|their)',
      weight: 0.6,
    },
    {
      words: '(swap|swaps|swapped|trade|trades|exchange|barter) .. (skills|talents|time|knowledge|favours)',
      weight: 1,
    },
    {
      words: '<people|carers|mixed> with (a|the)? (trade|trades|skill|skills|talent|talents|head for|eye for) ...',
      weight: 0.8,
    },

    {
      words:
        "(used|uses|use|using) .. (mary's|his|her|their|our|people's|members'|tenants'|residents'|patients') .. (years of|knowledge|experience|skill|skills|know how|eye|ear)",
      weight: 0.9,
    },
    {
      words: '(i am|we are|she is|he is|they are) good at ...',
      also: '(i |we |draw|draws|make|makes|do|does|so|now|run|fix|teach)',
      weight: 0.9,
    },
    {
      words:
        '(retired|former|qualified|trained|a) .. (electrician|teacher|nurse|builder|joiner|cook|accountant|gardener|plumber|engineer|baker|carpenter|artist|mechanic|driver) ... (lives|who|resident|tenant|member)',
      also: '(runs|teaches|fixes|now|helps|does|leads|mends)',
      weight: 0.9,
    },
    { words: 'knowing ... as only <users> do', weight: 1.1 },
    {
      words:
        '(talents|skills|experience|knowledge|strengths|gifts) of ... (starting point|put to work|put to use|at the heart|heart of|drawn on|used)',
      also: '(<people|carers>|people|members|participants)',
      weight: 1,
    },

    {
      words:
        '(skill|skills|talent|talents|gift|gifts|know-how|knowledge|expertise|experience|strengths|wisdom|mātauranga|background|craft|trade|ability|abilities|good at|forty years|years of (using|riding|living|working))',
      also: "((<people|carers>|members'|tenants'|residents'|whānau|his|her|my|<people|carers> with) ... (used|use|uses|became|put to (work|use)|lent|lend|share|shared|shares|teach|teaches|taught|swap|swaps|built (on|upon)|basis|starting point|draws on|drawn on|deliver|starts from|led|bring|brings|brought|lead|trained|written on|wrote|offers)|(used|use|using|built (on|upon)|draws on|drew on|put to (work|use)|swap|swaps|share|starting point) ... (<people|carers|mixed>|members|tenants|residents|whānau|people))",
      unless:
        '(should|must|employability|teach .. (children|pupils|students) (to|how)|job description|essential|qualified|your skills|gain skills|improve (their|your) skills|training in|qualification|candidate|cv|work experience|experience of using|customer experience|user experience|patient experience survey|volunteers bring|each person brings|special skills|safe space|communication skills|their skills in|cross-sector|organisations|randomly|insight|customers|rated|needs and concerns)',
      weight: 0.55,
    },
    {
      words:
        '(skills|talents|talent|gift|gifts|know-how|knowledge|expertise|strengths|mātauranga|background) ... (used|became|put to (work|use)|built (on|upon)|starting point|basis|led|lent|shared|taught) ...',
      also: '(<people|carers>|members|whānau)',
      unless: '(should|must|qualified|candidate|customers|staff skills|professionals)',
      weight: 0.45,
    },
    {
      words:
        '(time bank|timebank|skills bank|skill swap|skills swap|skills exchange|talent bank|swap shop|skill share|skills register|asset map|asset based|asset-based|strengths based)',
      unless: '(should|your support plan|assessment|demand|savings)',
      weight: 0.85,
    },
    {
      words:
        '(teach|teaches|taught|show|shows|train|trains) (each other|one another|what they know|other <people|carers>|the others|their neighbours) ...',
      also: '(<people|carers|mixed>|we|he|she|they)',
      unless: '(should|teachers|staff teach)',
      weight: 0.7,
    },
    {
      words:
        '(knowing .. (as only|better than)|who knows (most|best|more) about|having (been|lived|used) .. (himself|herself|themselves)|a (retired|former) .. who (lives|uses|is a member)|had been .. (gardeners|nurses|builders|cooks|teachers|electricians|drivers|joiners|engineers|plumbers))',
      also: '(led|runs|run|wrote|map|basis|works from|teach|teaches|did|so they|drew|made|helped|became|now|them)',
      unless: 'should',
      weight: 1,
    },
    {
      words: '(so they|so he|so she|so we|and they) (wrote|made|drew|lead|run|teach|trained|designed) ...',
      near: '(know|knows|good at|best at)',
      weight: 0.5,
    },
    {
      words: '(has|have|with) (something|plenty|a lot|much|lots) to (give|offer|teach|share|contribute|bring)',
      unless: '(should|staff have)',
      weight: 0.8,
    },
    {
      words: '(i am|i was|i used to be) (good at|a (retired|former|trained)) ...',
      near: '(^ i .. (draw|make|teach|cook|run|help|do|write|fix))',
      weight: 0.7,
    },
    {
      words: '^ i (draw|make|teach|cook|run|write|fix|look after) .. (the|our|all) ...',
      near: '(good at|i am a|i was a)',
      weight: 1,
    },
    {
      words: '^ #product ... (written|led|taught|made) by ... because (they|of what they) (know|knew)',
      weight: 0.8,
    },
    {
      words: '(what|things) (<people|carers|mixed>|members|they|we|tenants|people) (are|were) good at',
      unless: '(should|pupils)',
      weight: 0.7,
    },
  ],
  flags: [
    { text: 'Members share their skills with each other, from cooking to form filling.', grade: 'practice-thin' },
    { text: "Tenants' talents are listed on a skills wall and swapped every week.", grade: 'practice' },
    { text: 'The knowledge of people who live with the condition shaped the training.', grade: 'practice-thin' },
    { text: 'Building on gifts: an asset-based approach with autistic adults', grade: 'practice-thin' },
    { text: 'Lived experience is used as expert knowledge in every review.', grade: 'practice-thin' },
    { text: 'Each person was asked what they would like to offer as well as what they need.', grade: 'practice-thin' },
    { text: "Disabled people's problem-solving know-how was put to work in the redesign.", grade: 'practice-thin' },
    { text: 'What are you good at? That is our first question.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'Asset management strategy / community asset transfer / fixed assets / asset number', why: '' },
    { text: 'Strengths and weaknesses of the bid', why: '' },
    { text: 'Financial assets over £23,250', why: 'means test' },
    { text: 'Asset-based approaches reduce demand on services.', why: 'see savings-driven-involvement' },
  ],
} satisfies Sign;
