import type { Sign } from '../sign';

export default {
  id: 'user-led-or-dpo-led',
  name: 'Led by disabled people or users',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet:
      's1 (experts by experience are disabled people; Independent Living); s4 matrix right-hand column and bottom row',
    other:
      'CRPD art. 4(3) and GC7 (organisations OF disabled people: led, directed, governed by them, clear majority of members); Arnstein rungs 7-8; IAP2 Empower',
  },
  stages: ['agenda', 'planning', 'design', 'decision', 'delivery', 'evaluation'],
  level: 'user-led',
  strength: 'strong',
  family: 'user-led',
  explain: 'Disabled people or their own groups led the work.',
  ask: "Ask: 'Which groups run by disabled people took part? Were they paid?'",
  easyRead: 'The work is led by people who use services. Or by a group that they run.',
  evidence: [
    {
      words:
        '(user led|peer led|survivor led|disabled led|disability led|disabled people led|autistic led|deaf led|tenant led|resident led|patient led|consumer led|consumer run|consumer operated|user run|peer run|parent led|carer led|self advocate led|lived experience led|led by lived experience|led by us|youth led|young people led|family led|member led)',
      weight: 0.75,
      unless: '(growth|tech|product led|user led design)',
    },
    {
      words:
        '(led|run|controlled|governed|owned|built|founded|started|set up|designed|commissioned|drafted|written|managed|staffed) (and (run|controlled|led|managed|owned|governed|staffed))? (,)? (by and for|by , and for|by and with|by) (disabled people|deaf people|autistic people|people with (a)? (learning|lived|disabilities|disability)|survivors|people who (use|draw|have)|service users|experts by experience|self advocates|persons with disabilities|people experiencing|consumers|people first)',
      weight: 1,
      unless: '(support workers)',
    },
    {
      words:
        '(by|for) (and)? .. (autistic people|disabled people|survivors|consumers|service users|tenants|people with (a)? .. (disability|disabilities)|people with lived experience) (,)? (for|by) (autistic people|disabled people|survivors|consumers|service users|tenants|themselves|people)',
      weight: 0.9,
    },
    { words: '(by|built by|made by|run by) (,)? and for (,)? .. <users>', weight: 0.8 },
    { frame: ['lead', 'deliver', 'design', 'hold', 'plan', 'decide'], agent: '#userLed', weight: 0.9 },
    {
      words:
        '#userLed ... ([lead]|[run]|[hold]|[commission]|[draft]|[write]|[deliver]|[manage]|[own]|[control]|[start]|[set_up]|in charge|took over|take over|[produce])',
      weight: 0.7,
    },
    {
      words:
        '(led|run|commissioned|drafted|written|delivered|managed|held|carried out|produced|hosted) .. by .. #userLed',
      weight: 0.9,
    },
    {
      words:
        "(disabled people's organisation|disabled people's organisations|organisations of (disabled people|persons with disabilities)|deaf and disabled people's organisations|centre for independent living|center for independent living|centers for independent living|centres for independent living|people first|self advocacy organisation|self advocacy organisations|self advocacy group)",
      weight: 0.35,
    },
    {
      words: '#userLed',
      also: '(partner|partners|contract|joint bid|priority|funded|lead|leads|led|on the (board|task force)|included representatives)',
      weight: 0.3,
    },
    { words: '<users> .. to lead (this|the|our|on)', weight: 0.7 },
    {
      words:
        '<users> ... (lead|leads|led|leading|driving|drive|drove) (this|the|our|every|all|it) (work|project|campaign|process|group|research|whole|strategy|programme|bit)',
      weight: 0.7,
    },
    {
      words:
        '(board|trustees|staff|staff team|management committee|directors|team) (is|are) .. (made up of|all|mostly|led by) ... (disabled|autistic|survivors|people with lived|people with (a)? learning|users|tenants)',
      weight: 0.8,
    },
    {
      words:
        '(majority|most|all|over half|#num) .. of (our|the|its) (board|trustees|staff|management committee|directors|team) .. (are|is|being|have) ... (disabled|autistic|lived|users|survivors|people with)',
      weight: 0.9,
    },
    {
      words:
        '(who led it|set (it|this) up (themselves|ourselves)|we (run|lead|control) (it|this|everything) (ourselves)?)',
      weight: 0.5,
    },
    {
      words:
        '(lead representative|lead officer|lead contact|data protection officer|data protection|gdpr|product led|user led growth|charity for disabled|councillor|tech|startup|user led innovation|dpo at)',
      weight: -0.8,
    },

    {
      words: '<people> .. (are|is|were|was) (in control|in charge|in the lead|leading|the leaders|running)',
      weight: 0.8,
      unless: '(own (life|lives|care|health|support)|their (care|health|life))',
    },
    {
      words:
        '(user|peer|survivor|disability|disabled|autistic|deaf|tenant|resident|patient|consumer|self advocate|lived experience|carer|parent|youth) (led|run|controlled) (organisation|organisations|group|groups|research|project|programme|service|services|charity|network|campaign|evaluation|review|body|initiative|work|board)',
      weight: 0.5,
    },
    {
      words:
        '(is|are|was|were|be|been|fully|entirely|completely|all) (user|peer|survivor|disability|disabled|autistic|deaf|tenant|resident|patient|consumer|self advocate|lived experience|carer|parent|youth) (led|run|controlled)',
      weight: 0.5,
    },
    {
      words:
        '(all|most|majority|half|#num) ... (trustees|board|directors|staff|leaders|management committee) (are|is|have|being) .. (disabled|autistic|deaf|lived experience|survivors|people with|people who|service users|tenants|residents|carers)',
      weight: 0.6,
    },
    {
      words:
        '(opd|opds|dpo|dpos|ddpo|ddpos|ulo) .. (was|were|is|are|led|leads|commissioned|ran|run|wrote|holds|helped|co-led|drafted|received|given)',
      weight: 0.8,
      unless: '(data|gdpr|privacy|dpo@|compliance)',
    },
    {
      words:
        '(commissioned|funded|paid|asked|contracted) .. #userLed ... (to (lead|run|write|deliver|carry out|do|review|design|manage))',
      weight: 1,
    },
    {
      words:
        '(developed|delivered|written|drafted|led|run|commissioned|held|designed) (and (delivered|run|written|led|managed))? by .. (people first|#userLed|organisations of persons with disabilities|organisations of disabled people)',
      weight: 1,
    },
    {
      words:
        '(views|voices|voice|priority) of (the)? (dpos|opds|ddpos|#userLed|organisations of (disabled people|persons with disabilities)) ... (priority|first|over|lead|preferred)',
      weight: 1,
    },

    { frame: ['lead', 'deliver', 'plan', 'design', 'hold'], agent: '~userLed', weight: 0.8 },
    {
      words:
        "(disabled people's|survivors'|users'|self advocates'|patients'|tenants'|residents') (organisation|collective|movement|union|federation|network|association) ... (chairs|leads|led|runs|ran|holds|wrote|designed|carried out|manages|commissioned)",
      weight: 1,
    },
    {
      words:
        "(carried out|conceived|led|run|chaired|written|set up|founded|controlled|managed|owned) (and (carried out|led|run|controlled|written|managed))? by .. (survivors'|survivor|disabled people's|users'|user|self advocacy|tenants'|patients') (collective|organisation|group|union|network|movement|association|federation)",
      weight: 1.1,
    },
    {
      words:
        '(for|by) (tenants|residents|survivors|patients|disabled people|deaf people|autistic people|users|parents|carers|members) (,|and)? (by|for) (tenants|residents|survivors|patients|disabled people|deaf people|autistic people|users|parents|carers|members)',
      weight: 1,
    },
    {
      words:
        '(more than half|most|majority|all|two thirds|half) of .. (committee|board|trustees|staff|team|directors|leaders|members of the board) .. (have|has|are|is|live with) (a)? .. (learning disability|disability|disabled|lived experience|deaf|autistic|mental illness|disabilities)',
      weight: 1,
    },

    { words: '(run|led|made|controlled) by us', weight: 0.8, also: '(group|staff|only|ask|we|our)' },
    {
      words:
        '(nine|eight|seven|most|all|majority|#num) of (our|the|its) (ten|#num|twelve|eight)? .. (trustees|directors|board members|committee|staff|members of the board) (have|has|are|use|live)',
      weight: 1,
    },
    {
      words:
        "(disabled people's|deaf people's|survivors'|self advocates'|users'|people first) (voice|union|action|forum|alliance|coalition|network|council|collective|movement|group)",
      also: '([run]|[lead]|[design]|[write]|[manage]|[employ]|[deliver]|[commission]|[hold]|in charge|ran)',
      weight: 1,
    },
    { words: '(governed|controlled|run|led) by (tāngata|tangata) whaikaha', weight: 1.1 },
    {
      words: '(took|take|taken) charge of (the)? ...',
      also: '(<people>|#userLed|rōpū|dpo|dpos)',
      weight: 0.8,
      unless: '(by the department|council)',
    },
    { words: '(led by the (department|council|ministry|agency|trust)|for disabled people led)', weight: -1 },

    { words: '(#userLed|people first)', near: '^ who .. (led|leads|runs|ran|wrote|did|owns|started)', weight: 0.9 },

    {
      words:
        '(run|led|owned|controlled|governed|steered|managed|staffed|founded|set up|organised|directed) (and (run|led|governed|owned|staffed|managed|controlled))? by (and for)? (the|us|our|its|six|a group of)? .. (<people>|deaf people|blind people|disabled people|autistic people|survivors|wheelchair users|tenants|women with disability|us|its (own)? (members|passengers|users|residents))',
      unless: '(should|must|panel was|session was|workshop|meeting was|project was run by officers|day)',
      weight: 0.9,
    },
    {
      words:
        '(peer-run|consumer-run|user-run|user-led|deaf-led|disabled-led|survivor-led|tenant-led|self-run|member-run|patient-led|peer-led|disability-led|consumer-led|resident-led) .. (organisation|clubhouse|group|body|service|centre|charity|network|collective|union|co-op|research|project|inquiry|team|review)?',
      unless: '(should|must|growth|sign-ups|product|version|should be|design process)',
      weight: 0.6,
    },
    {
      words:
        "(disabled people's|disabled persons'|deaf|blind|survivors'|tenants'|consumers'|people first|self-advocacy|independent living|coalition of disabled people|union of|disabled women's) .. (voice|coalition|union|organisation|forum|action|centre|center|network|movement|alliance|council|people|arle)? ... (ran|led|leads|runs|lead|delivered|wrote|took the lead|took charge|carried out|employed|hired|commissioned|managed|elects|drew up|hosts)",
      unless: '(should|must|sent comments|was led by the|consulted|led by the (department|council))',
      weight: 0.8,
    },
    {
      words:
        '(all|most|nine|eight|seven|ten|a majority|the majority|half|more than half|over half) (of)? (our|its|the|their|#num)? .. (#num)? .. (trustees|board|directors|staff|workers|committee|board members|members of the board|management) .. (have|are|is|has|with|use|must be) ... (<people>|disability|disabilities|disabled|deaf|lived experience|users)',
      unless: '(should|cabinet|councillors)',
      weight: 1,
    },
    {
      words:
        '(majority of (board members|trustees|directors|the board)|board .. majority) ... (disabilities|disabled|disability|lived experience|users|<people>)',
      weight: 0.8,
    },
    {
      words:
        '(we are (disabled|deaf|autistic|tenants|survivors|blind)|we own (this|it)|we run (it|this)|run by us|we hire the staff|staff come only if we ask|answer to our members) ...',
      unless: '(should|council|landlord|ltd)',
      weight: 0.8,
    },
    {
      words: '(founded|started|set up|begun|created) (in #num)? .. by .. (<people>|parents of)',
      also: '(still|run|members|co-op|charity|group|organisation|owned|steered|now)',
      unless: 'should',
      weight: 0.8,
    },
    {
      words:
        '(membership body|delivered by|led by|run by|lead body|lead organisation|peak bodies|peak body|rōpū) ... (controlled|governed|run|led|owned) by ...',
      weight: 0.7,
    },
    { words: '(should lead|sent comments|user-led since|sign-ups)', weight: -1 },
    { words: '(should|must|ought to) (lead|run|be (led|run))|sign-ups|referrals', negated: true, weight: -2 },
  ],
  flags: [
    { text: "The work was led by a disabled people's organisation.", grade: 'practice-thin' },
    { text: 'Run and controlled by disabled people', grade: 'practice-thin' },
    { text: 'The Centre for Independent Living holds the contract.', grade: 'practice' },
    { text: 'Our board is made up of disabled people, and so is our staff team.', grade: 'practice-thin' },
    {
      text: 'The strategy was drafted by organisations of persons with disabilities, with funding from the ministry.',
      grade: 'practice-thin',
    },
    { text: 'User-led from start to finish', grade: 'practice-thin' },
    { text: 'Views of DPOs were given priority over those of service providers.', grade: 'practice' },
    { text: 'Peer-led research by mad and disabled researchers', grade: 'practice-thin' },
    { text: 'Who led it? We did: People First groups in four counties.', grade: 'practice' },
  ],
  passes: [
    { text: 'DPO = Data Protection Officer', why: 'very common in footers and privacy notices' },
    { text: 'User-led growth / user-led design', why: 'tech marketing' },
    {
      text: 'A national charity for disabled people',
      why: 'organisation FOR: see proxy-voices unless shown to be led by disabled people',
    },
    { text: 'Led by Councillor Smith, who is disabled.', why: "one person's identity: do not infer" },
  ],
} satisfies Sign;
