import type { Sign } from '../sign';

export default {
  id: 'networks-and-peer-support',
  name: 'People support each other',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's6 (social networks need building and keeping up); s6 KeyRing (network in the community)',
    other: 'NEF/Nesta peer support networks; NICE NG44 1.1 (social networks)',
  },
  stages: ['delivery', 'planning'],
  level: 'co-designing',
  strength: 'medium',
  family: 'delivery',
  explain: 'People are helped to link up with and support each other.',
  ask: "Ask: 'How do you help people to meet and support each other?'",
  easyRead: 'People link up and help each other.',
  evidence: [
    {
      words:
        '(peer support|mutual support|mutual aid|mutual help|peer network|peer networks|peer group|peer groups|peer led (group|groups|support|network)|circle of support|circles of support|self help group|self help groups|buddy scheme|buddying|support circle|befriending)',
      weight: 0.75,
      unless: '(peer support worker vacancy)',
    },
    { words: '#peer', also: '(<users>|we|members|run|meet|group|led)', weight: 0.4 },
    { frame: ['support', 'train', 'meet'], agent: 'users', patient: '=another|=other|=peer', weight: 0.9 },
    {
      words:
        '(help|helps|helping|support|supports|supporting|encourage|look out for|looking out for|learn from|learning from|talk to|talking to|check in with|checking in with|share with|listen to|meet|connect with|tasks with|inspire|care for|welcome) (each other|one another)',
      weight: 0.65,
      unless: '(staff teams|departments|agencies|partners)',
    },
    { words: '(each other|one another)', also: '<users>', weight: 0.3 },
    {
      words:
        '<users> .. (look out|link up|meet up|get together|come together|connect|keep in touch|join up|met other|meet other|meet with) ...',
      weight: 0.5,
      unless: '(with (officers|managers|staff|the council))',
    },
    {
      words:
        '(meet|meeting|talk to|talk with|connect with|speak to|chat with|link with|links with|share with|shared with|get to know|stories with|hear from) (other|others|your peers|their peers|new people|people who (understand|have|feel|know))',
      weight: 0.5,
    },
    {
      words: '(meet|meet up|meeting) .. (people like (you|us|me)|people in (the same|a similar)|without staff|peers)',
      weight: 0.7,
    },
    {
      words:
        '(fund|funded|build|built|building|grow|create|created|set up|run|support|supported|started|strengthen|stronger|join|joined|joined up|made|link) ... (peer network|networks|links|friendships|circles|social networks|local links|circle of support)',
      also: '(<users>|members|groups|neighbours)',
      weight: 0.5,
      unless: '(network rail|network of (hospitals|providers)|road network|cycle network|local connections)',
    },
    {
      words:
        '(stronger|new|local|community) (networks|links|friendships) ... (members|tenants|residents|neighbours|group|groups|society|club)',
      weight: 0.55,
    },
    {
      words:
        '(friendship|friendships|new friends|social links|local links|sense of community|natural supports|circles of friends)',
      also: '(<users>|members|network|circle|plan)',
      weight: 0.6,
    },
    {
      words: '(friends|neighbours|connections)',
      also: '(circle|circles|link up|linked|look out|local links|friendships)',
      weight: 0.45,
    },
    {
      words:
        '(self advocacy|user|tenant|carer|survivor|peer|access|disability|resident|lived experience|community) (groups|panels|networks|forums) ... (link|linked|joined|join|together|come together|connected|across|shared forum|network)',
      weight: 0.7,
    },
    {
      words:
        '(network|group|club|cafe|forum|space) (of|for|where|run by|led by|made up of|by and for) .. <people|carers> .. (can|to|who) .. (meet|share|support|talk|connect|help|chat|come|feel)',
      weight: 0.6,
    },
    {
      words: '(safe space|safe place|a place where people|somewhere to) ...',
      also: '([meet]|[share]|[talk]|peers|come together|each other|feel safe)',
      weight: 0.55,
    },
    {
      words:
        '(network|networks|link|links) (was|were|is|are) .. (built|made|run|led|kept going|chosen|created) .. by .. <users>',
      weight: 0.8,
    },
    {
      words:
        '(share|sharing|swap) ... (stories|experiences|strategies|tips|ideas) ... (with (other|each|one|others|peers))',
      weight: 0.8,
    },
    {
      words:
        '(support network|real change|support network around|agreeing to meet|direct payments|facebook|instagram|twitter|linkedin|social media|follow us|social housing|networking event|suppliers|peer review|peer challenge|peer reviewed|lga|provider network|provider networks|road network|rail network|wifi|network rail|network selection|network providers|computer network|neural network|peer to peer|blockchain|peer reviewers|broadband|bus network|transport network|cancer network|clinical network|research network)',
      weight: -0.8,
    },

    {
      words:
        '<people|carers|mixed> .. (support|supports|help|helps|helped|supported|encourage|visit|listen to|learn from|teach|understand|advise|inspire) (each other|one another|other (members|carers|parents|tenants|people|survivors|patients))',
      weight: 0.6,
    },
    {
      words:
        '<people|carers|mixed> ... (meet|met|come together|get together|gather|join) ... (share|swap|support|talk about|exchange) .. (experiences|stories|tips|ideas|advice|information|each other|how)',
      weight: 0.9,
      unless: '(with (officers|managers|staff|the council))',
    },
    { words: '(made|make|making|found) (new)? friends', weight: 0.6, also: '(<users>|members)' },
    {
      words:
        '(peer to peer|peer) (support|group|groups|network|networks|help|learning|advice|mentoring|sessions) (for|with|between|among|by) .. <users>',
      weight: 1,
    },
    {
      words:
        '(connect|connects|connected|connecting|link|links|linked|linking|introduce|join up|brings together) .. <people|carers|mixed> .. (with|to|from|across|in) .. (each other|one another|neighbours|others|different|other|people|local|friends|towns|areas)',
      weight: 0.8,
      unless: '(services|officers|to support)',
    },
    {
      words:
        '(phone tree|whatsapp group|facebook group|support group|support groups|self help|drop in cafe|coffee morning)',
      also: '(<people|carers|mixed> ... ([run]|set up|[start]|own|[support]|[help]|[meet]|each other)|(run|set up|started|led) by .. <people|carers>|each other|one another|for .. <people|carers>)',
      weight: 0.7,
    },

    {
      words: '(gave|give|gives|giving|offer|offered|lend|lent) (each other|one another) ...',
      weight: 0.7,
      also: '(<users>|women|people|members)',
    },
    {
      words: '(buddy system|buddy|buddies|pairs|paired|matched|matches) ... (with|new) ...',
      also: '(<people|carers>|members|peer|tenants)',
      weight: 0.7,
      unless: '(dataset|data|students paired)',
    },
    {
      words:
        '(self help|self-help|mutual support|peer) (group|groups|network|networks|circle|circles) (meet|meets|run|in|across|for|of)',
      weight: 0.6,
    },
    {
      words: '(stay|stays|keep|keeps|kept|stayed) in touch',
      also: '(<users>|and (help|support|visit)|each other|friends)',
      weight: 0.5,
      unless: '(newsletter|email updates|sign up)',
    },
    {
      words:
        '(help out|helps out|rally round|rallied round|look in on|check on|check in on) (when|each other|one another|neighbours|members)?',
      also: '(<users>|when)',
      weight: 0.5,
    },

    {
      words:
        '(now)? (run|runs|started|set up|organise) a (weekly|monthly|regular)? .. (group|club|circle|cafe|meet up|supper|phone line) of their own',
      weight: 1.1,
    },
    {
      words:
        '(peer mentors|peers|survivors|parents|carers|members|residents|tenants) .. (meet|support|help|visit|ring|call|advise|welcome) .. (those|survivors|others|other|new|parents|carers|peers|people) ...',
      weight: 0.7,
      unless: '(councillors|officers|staff)',
    },
    { words: '(swap|swaps|share|trade) (help|lifts|childcare|shopping|meals|advice|tips)', weight: 0.9 },
    {
      words:
        '(circle|circles|network|networks|web|links) (of|between|among) .. (friends|neighbours|families|members|tenants|survivors)',
      weight: 0.8,
    },
    { words: '(began|started) to (have|meet for|share) (coffee|lunch|tea|meals) together', weight: 0.8 },
    {
      words:
        '(company|advice|support|help|comfort|friendship) (and .. )? from (peers|other|each other|people who|members|others)',
      weight: 0.9,
    },
    { words: '(no|not any) .. peer support', weight: -1 },

    {
      words:
        '(<people|carers|mixed>|we|neighbours|members|women|men|parents|families|survivors|mothers) ... (help|helps|support|supports|check on|ring|rings|mentor|mentors|look out for|teach|befriend|drive|visit|swap|lend|back|awhi|cheer|sit with|encourage) .. (each other|one another|other <people|carers>|survivors|newcomers|new members|those (about|who)|others|a neighbour|one to one|help with)',
      unless:
        '(should|must|to help others|staff support each other|help others by|donate|colleagues|newly qualified|new starters)',
      weight: 0.9,
    },
    {
      words:
        '(peer|peers|peer-led|peer-run|mutual|self-help|buddy|befriending) .. (mentor|mentors|mentoring|support|supporters|group|groups|network|help|line|worker|workers|advice|aid|drop-in|visits)',
      also: '(<people|carers>|who have (left|been|lived|used)|meet|meets|run|runs|started|set up|#num|weekly|monthly|each other|matched)',
      unless:
        '(should|must|there is no|newly qualified|practice educator|graduate|peer review|peer reviewed|nurses|social workers join|trial|randomised)',
      weight: 0.5,
    },
    {
      words:
        '(group|network|circle|club|phone tree|group chat|supper|suppers|drop-in|meet-up|line|rōpū|whatsapp|union|lunch) ... (set up|run|started|formed|built (up)?|organised|hosted|kept going|grown|grew|led|made) .. (by|around|from|through|up)? ... (<people|carers>|members|neighbours|themselves|their own)',
      unless:
        '(should|must|working group|steering group|run by the council|by staff|customers|task group|by social workers)',
      weight: 0.6,
    },
    {
      words:
        '(<people|carers|mixed>|women|men|parents|families|mothers|members|four .. with|whānau) ... (now run|run|formed|have formed|started|set up|began|built up|made|keep going|got together|host|began to have) ... (group|network|circle|club|coffee|line|chat|rōpū|supper|suppers|drop-in|meet-up|friends|friendship) ...',
      unless:
        '(should|must|working group|steering group|business|company|task group|football|focus group|consultation)',
      weight: 0.65,
    },
    {
      words:
        '(circle of friends|circles of support|circle of support|friendship|friendships|links between|bonds|ties|company and (advice|support)|somebody is always (up|there)|someone is always (up|there)|not alone|no longer alone|less alone|on my own for years|made friends|found friends|each other)',
      also: '(<people|carers|mixed>|we|us|neighbours|members)',
      unless: '(should|must|diagnosis|staff|colleagues|understand each other|against each other)',
      weight: 0.5,
    },
    {
      words: '(i|she|he|we) (ring|rings|call|calls|visit|visits|text|meet) ...',
      near: '(help each other|look out for each other|support each other)',
      weight: 0.7,
    },
    {
      words: '(now there (are|is)|there are now) .. (#num|twelve|ten|six|dozens) of us ...',
      weight: 0.9,
    },
    {
      words: '(how did .. (network|group|circle|club) (come about|start|begin))',
      weight: 0.8,
    },
    {
      words:
        '(someone|somebody|a neighbour|a member) .. (nearby|next door|down the road)? ... (rings|visits|checks|calls|sits with|looks in) ...',
      also: '(tenants|members|residents|neighbours|each person)',
      unless: '(should|nurse|carer from|staff)',
      weight: 0.75,
    },
    { words: '(newly qualified|there is no peer|should be offered|new starters|practice educator)', weight: -1 },
    { words: '(swim|swimming|homework|reading with|phonics|cooking class|first aid)', negated: true, weight: -0.7 },
  ],
  flags: [
    { text: 'Members look out for one another and link up with neighbours.', grade: 'practice-thin' },
    { text: 'The network was built by tenants and is kept going by them.', grade: 'practice-thin' },
    { text: 'Friendships and local links are part of the plan, not an extra.', grade: 'practice' },
    { text: 'Circles of support: friends, family and neighbours', grade: 'practice-thin' },
    { text: 'New links were made between the group and the local allotment society.', grade: 'practice-thin' },
    { text: 'Stronger networks, chosen and led by members', grade: 'practice-thin' },
    { text: 'We fund a peer network so people can meet without staff.', grade: 'practice-thin' },
    { text: 'Self-advocacy groups across the county are joined up through a shared forum.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'Social network accounts: follow us on Facebook, X, Instagram', why: '' },
    { text: 'Social housing; social media; social worker', why: '' },
    { text: 'Networking event for suppliers', why: '' },
    { text: 'Peer review / peer challenge', why: 'councils' },
  ],
} satisfies Sign;
