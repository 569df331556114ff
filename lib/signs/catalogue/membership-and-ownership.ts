import type { Sign } from '../sign';

export default {
  id: 'membership-and-ownership',
  name: 'People are members or owners',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's6 KeyRing (each tenant becomes a member; gives responsibility back)',
    other: 'Nesta; Arnstein rungs 7-8',
  },
  stages: ['delivery', 'decision'],
  level: 'user-led',
  strength: 'medium',
  family: 'decision',
  explain: 'People belong to the service and part of it is theirs.',
  ask: "Ask: 'What can members decide? Do they vote for the leaders?'",
  easyRead: 'People belong as members. They can own it or run it.',
  evidence: [
    {
      words:
        '(owned|run|controlled|governed|owned and run|owned and controlled) (and (run|controlled|led|managed|governed))? by .. (<people|carers>|its members|the members|members)',
      weight: 0.75,
      unless: '(privately|council|state owned|the university)',
    },
    {
      words:
        '(owned|own) ... by (the|its)? .. (people it (supports|serves)|people who (use|live)|members|tenants|residents|end users|users|community)',
      weight: 0.6,
    },
    {
      frame: ['hold', 'belong'],
      lemma: 'own hold',
      agent: 'users',
      patient: '#power|=share|=organisation|=building|=co-op|=shop|=centre|=home',
      weight: 0.8,
      unless: '(own a (car|dog|home)|home owners)',
    },
    {
      frame: 'belong',
      lemma: 'elect',
      agent: 'users',
      patient: '=board|=chair|=trustee|=committee|=director|=representative|pros',
      weight: 0.8,
      unless: '(councillors|parliament|election day)',
    },
    {
      words: '(member|members|user|tenant|resident|patient|worker|community) (owned|controlled)',
      weight: 0.7,
      unless: '(state owned|family owned)',
    },
    { words: '(member|members) (led|run)', weight: 0.7 },
    {
      words:
        '(member|members|membership) (led|owned|run|based)? .. (organisation|body|association|network|co-operative|co-op|charity|cooperative)',
      weight: 0.35,
      also: '<users>',
    },
    {
      words:
        '(become|becomes|became|becoming|being|are|is) (a|all)? .. (member|members) .. (not (a|just)|rather than|, not|with a say|with a vote|of the (association|co-op|co-operative|network|club|organisation|charity))',
      weight: 0.8,
      unless: '(e panel|mailing list|council|gym|library|parliament|team)',
    },
    {
      words:
        '(everyone|anyone|all|each person|every person|people|all participants|any resident|any tenant) .. who (lives|uses|live|use|wants|receives|is supported|gets|joins) ... (is|are|can be|becomes|can become|to be) .. (member|members|part of)',
      weight: 0.9,
    },
    {
      words: '(made up of|comprised of|comprises|run by our|we have .. ) (members|about #num members) .. (who|with)?',
      also: '(<users>|use|lived|disabled)',
      weight: 0.5,
    },
    {
      words: 'membership .. (is|are) .. (automatic|free|for people who|for everyone|for anyone)',
      weight: 0.8,
      unless: '(gym|library|leisure|prime)',
    },
    { words: '(free|open) to (become|be) (a)? member', weight: 0.7 },
    {
      words:
        '(as a member|members can|members may|any member|each member|every member|all members) ... (stand for|stand for election|vote|elect|voting|one vote|elected)',
      weight: 0.7,
      unless:
        '(cabinet|council members|members of (parliament|the senate)|board members vote|shareholder|voting members|seven days)',
    },
    { words: '(voting|full|equal) (member|members|membership)', also: '<users>', weight: 0.35 },
    {
      words:
        "(belonging|our membership model|a members' body|members' organisation|membership organisation|membership body|membership is)",
      weight: 0.45,
    },
    {
      words:
        '(co-op|co-operative|cooperative|community benefit society|community land trust|mutual|club|user run|consumer run) ...',
      also: '(owned|own|members|membership)',
      weight: 0.4,
    },
    {
      words:
        '(stand for|stood for|stands for|elected to|elected onto|seat on) (the)? .. (board|committee|council of members|steering group)',
      also: '<users>',
      weight: 0.6,
    },
    {
      words: '(sense of|feel|feels|felt|shared|real|full) (a|real|full|some)? ownership',
      weight: 0.4,
      also: '<people|carers>',
    },
    {
      words:
        "(cabinet member|member of parliament|member states|gym|library card|log in|login|members' area|e panel|mailing list|team member|family member|family members|home ownership|shared ownership (home|homes|property|scheme)|land ownership|car owner|pet owner|private members|employee owned|staff member|staff members|code owner|codeowners|product owner|data owner|stock|shareholders|elected members)",
      weight: -0.8,
    },

    {
      frame: 'hold',
      lemma: 'own',
      agent: 'people|carers',
      patient: '#power|body|mixed|=association|=organisation|=building|=company|=society|#product',
      weight: 0.9,
      unless: '(their own home|car|pet|shares in)',
    },
    { words: '(controlled|owned|governed|run) by (its|the|our|their) (own)? .. members', weight: 0.5 },
    { words: '(user|tenant|resident|member|patient|consumer|community) (owned|controlled|governed)', weight: 0.6 },
    {
      words:
        '(members|tenants|residents|users|people who use .. ) (elect|elected|vote for|choose|appoint) .. (the|our|a|its|their) .. (committee|board|chair|trustees|directors|council|management committee|representatives)',
      weight: 1.1,
      unless: '(councillors|mayor|cabinet)',
    },
    {
      words:
        '(trustees|directors|board|committee|management committee|council) ... (are|is|were) elected (by|from) .. <users>',
      weight: 1,
    },
    {
      words:
        '(anyone|everyone|everybody|people|all) who (uses|use|lives|live|attends|comes|receives) ... (can|may) (join|belong|become|vote)',
      weight: 0.9,
    },
    {
      words:
        '(vote|votes|voting|stand) at (the|our|each) .. (agm|annual meeting|annual general meeting|general meeting)',
      weight: 0.8,
      unless: '(shareholder|shareholders)',
    },
    {
      words: '(belonging|belong|joining) (to)? ... (free|open to all|open to everyone|not just|automatic)',
      weight: 0.8,
    },
    {
      words: '(not just attending|not a client|not a customer|not clients|members not clients|member not)',
      negated: true,
      weight: 0.6,
    },

    {
      frame: 'belong',
      lemma: 'belong',
      agent: 'body|=association|=club|=organisation|=co-op|=building|=centre',
      to: 'users',
      weight: 1,
    },
    {
      frame: 'belong',
      lemma: 'stand',
      agent: 'users',
      for: '=election|=board|=chair|=committee',
      weight: 0.9,
      unless: '(councillor|councillors|parliament|mp)',
    },
    {
      frame: 'hold',
      lemma: 'own hold',
      agent: 'people|carers',
      patient: '=share|=vote|=membership|~power',
      weight: 1,
      unless: '(shares in|stock|patients hold)',
    },
    {
      words: '(every|each) (member|tenant|resident|user) (has|gets|holds|owns) (a|one|an equal) (vote|share|say)',
      weight: 1.1,
    },
    { words: '(belongs|belong) to (its|the|our|their) (members|tenants|residents|people|users)', weight: 1 },

    {
      words: '^ (the|our|all|eight|two|three|four|five|six|#num)? <people|carers>',
      near: '^ who ... (owns|own|belongs)',
      weight: 0.9,
    },

    {
      words: '(it is|this is) our (club|group|house|organisation|charity|shop|home|network)',
      weight: 0.8,
      also: '(rules|we|own|run|decide)',
    },
    { words: 'we (made|make|set|wrote|can change) the rules', weight: 0.8 },
    {
      words:
        '(only)? (a person|people|someone|those) who (receives|receive|uses|use|lives|live) ... (elected|elect|vote|stand|director|directors|trustee|member)',
      weight: 1,
    },
    {
      words:
        '(members) .. (,)? .. (chose|elected|elect|choose|voted in) .. (new|the|their|five|three|#num)? .. (trustees|directors|committee|board|chair)',
      weight: 1.1,
      unless: '(bowls|golf|cricket|council)',
    },
    { words: '(bowls|golf|cricket|football) club', weight: -1 },

    {
      words:
        '(members|membership|shareholders|owners|society|association|co-op|cooperative|co-operative|club|clubhouse|trust|annual meeting|agm|statutes|constitution|rule #num|board|directors|trustees) ...',
      also: '((elect|elects|elected|chose|choose|chooses|vote|votes|voted|own|owns|owned|ownership|adopted its own|made the rules|change the rules|may remove|one vote|share|shares) ... (<people|carers>|members|directors|trustees|chair|treasurer|director|household|households|board|each)|(<people|carers>|members) ... (elect|elects|elected|chose|choose|vote|votes|voted|own|owns|made the rules|shareholders|may be elected))',
      unless:
        '(should|must be paid|bowls|cabinet|councillors|parliament|golf|gym|loyalty|union|election (day|results)|mp|mayor|premium|subscription|shareholder value|board of directors (met|appointed)|school governors|football|elected members|elected member|the council)',
      weight: 0.55,
    },
    {
      words:
        '(board|directors|trustees|chair|director|committee|treasurer|manager) .. (is|are|was|were|must be|may be)? .. (elected|chosen|voted in) .. (each|every|by|from)? ... (<people|carers>|members|those who (live|use)|people who)',
      unless: '(should|cabinet|councillors|parliament|union|bowls|mayor|elected members)',
      weight: 0.8,
    },
    {
      words:
        '(<people|carers>|the people who|tenants|residents|families|consumers|whānau|participants) ... (own|owns|owned|are shareholders|are members|are the owners|hold (a|one) share|choose the director|chose .. trustees|elect)',
      unless: '(should|cabinet|councillors|car|home owners|their own|own home|own homes|parliament|pets)',
      weight: 0.75,
    },
    {
      words: "(it is|it's|this is) our (club|house|group|place|organisation|company|society) ...",
      weight: 0.7,
    },
    {
      words: '(we|members|they) (made|make|wrote|can change|change|set) the rules ...',
      unless: '(should|council)',
      weight: 0.8,
    },
    {
      words: '^ ..? (the #num|the people who|<people|carers>|its members|we) ...',
      near: '(who owns ...)',
      weight: 1.1,
    },
    {
      words:
        '(rule|article|section|clause) #num ... (only|must be|at least) .. (a)? .. (person|people|member|members|<people|carers>) ... (elected|director|trustee|vote|board|receives|uses)',
      weight: 1,
    },
    {
      words:
        '(ownership|title|deeds|control) of ... (passed|transferred|handed|went) ... to ... (<people|carers>|association of|members|co-op|tenants)',
      unless: 'should',
      weight: 1,
    },
    {
      words:
        "(i'm|i am|we are|we're) (not (a)? (client|clients|patients|service user|service users|customer) .. )? (a)? (member|members|owner|owners|shareholders) .. ...",
      also: '(vote|voted|elections|elected|own|rules|treasurer)',
      negated: true,
      weight: 0.9,
    },
    {
      words: '(membership|owned|shares|share) ... (open to|one vote|£1 share|#num share|each member has)',
      also: '(<people|carers>|anyone who|support|vote|agm)',
      unless: '(premium|gym|market share|file)',
      weight: 0.6,
    },
    { words: '(bowls|golf club|premium subscription)', weight: -0.8 },
  ],
  flags: [
    { text: 'Everyone who lives in the network is a member, with a say in how it runs.', grade: 'practice-thin' },
    { text: 'When you move in you become a member, not a client.', grade: 'practice-thin' },
    { text: 'The co-op is owned by the people it supports.', grade: 'practice-thin' },
    { text: 'Membership is automatic and free for people who use the service.', grade: 'practice-thin' },
    { text: 'As a member I can stand for the board.', grade: 'practice-thin' },
    { text: "The organisation is a members' body: disabled people hold the shares.", grade: 'practice-thin' },
    { text: 'Belonging, not just attending: our membership model', grade: 'practice-thin' },
    { text: 'All participants are voting members of the association.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'Cabinet Member / Member of Parliament / board member / team member / family member', why: '' },
    { text: "Gym membership, library membership, log in to the members' area", why: '' },
    { text: 'EU Member States', why: '' },
    { text: 'Become a member of our e-panel to get surveys.', why: 'mailing list: not ownership' },
  ],
} satisfies Sign;
