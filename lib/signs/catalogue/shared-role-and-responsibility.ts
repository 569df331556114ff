import type { Sign } from '../sign';

export default {
  id: 'shared-role-and-responsibility',
  name: 'People have a real job to do',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet:
      's4 principle 1 (each person has a role and responsibility for an effective service); s6 KeyRing (gives responsibility back to people)',
    other: 'NEF/Nesta blurring roles; Arnstein rung 6',
  },
  stages: ['planning', 'delivery', 'decision'],
  level: 'deciding-together',
  strength: 'medium',
  family: 'delivery',
  explain: 'People who use the service have a real job to do in it, with tasks that are theirs.',
  ask: "Ask: 'What jobs do people who use the service do? Are these written down?'",
  easyRead: 'People who use the service have a named job or duty. They lead, chair or look after something.',
  evidence: [
    {
      frame: 'lead',
      lemma: 'lead co-lead chair co-chair run steer',
      agent: 'users',
      weight: 0.65,
      unless:
        '(busy lives|their own home|errands|their lives|own lives|own life|independent lives|active lives|normal lives|to be run)',
    },
    {
      frame: 'lead',
      lemma: 'lead co-lead chair co-chair run steer',
      agent: 'people|carers',
      weight: 0.4,
      unless: '(lives|their own home|errands|medications|to be run)',
    },
    {
      frame: 'lead',
      lemma: 'organise manage head drive',
      agent: 'people|carers|mixed',
      weight: 0.5,
      unless: '(medication|medications|their|own|condition|symptoms|health|care)',
    },
    { frame: 'lead', lemma: 'chair co-chair co-lead', agent: 'users', weight: 0.3 },
    { frame: 'lead', lemma: 'chair co-chair', with: 'users', weight: 0.8 },
    {
      frame: 'lead',
      voice: 'passive',
      agent: 'users',
      lemma: 'lead run chair co-chair organise manage co-lead plan',
      weight: 0.3,
    },
    {
      words:
        '(responsibility|responsibilities|accountability|ownership) for ... (sits|lies|rests|is held|is shared|belongs) (with|by|to) <users>',
      weight: 1.1,
    },
    {
      words:
        '(responsibilities|responsibility|roles|tasks|jobs|duties|work) (is|are|was|were) (shared|split|divided|shared out) ... (between|among|by|with) ... <users>',
      weight: 1,
    },
    {
      words:
        '<people|carers|mixed|they> .. (is|are|was|were|be|being|become|became|made) (jointly|directly|fully|also)? (responsible for|in charge of|accountable for|the lead for|leads for|at the helm)',
      weight: 1,
      unless: '(their own|payment of|damage|paying|cancel|safety of their|belongings|disposing|costs|all costs|fees)',
    },
    {
      words:
        '<users> ... (take|takes|took|taken|taking|hold|holds|held|have|has|share|shares|shared|given|gives) .. (on|on more|on the|full|joint|more|a|an|shared|real|named|active|key|leading|lead|specific|clear)? .. (responsibility|responsibilities|role|roles|lead|leadership role|leadership roles|post|posts|budget|leadership|task|tasks)',
      weight: 0.65,
      unless: '(to cancel|to pay|legal responsibility|parental responsibility|caring responsibilities|caring role)',
    },
    {
      words:
        '<users> ... (sit|sits|sat|serve|serves|served|are|is|were|represented) .. on .. (board|boards|panel|panels|committee|committees|steering group|interview panel|interview panels|steering committee|governing body|working group|recruitment panel|board of trustees|board of directors|council)',
      weight: 0.75,
      unless: '(councillors sit)',
    },
    {
      words:
        '(chair|co-chair|co chair|vice chair|trustee|trustees|director|co-lead|lead|secretary|treasurer|champion|champions) (is|are|was|of each group is) .. (someone|a person|people|<users>|a member|a tenant|a resident|disabled|an expert|a service user|with lived)',
      also: '<users>',
      weight: 1,
    },
    {
      words:
        '(interview|recruitment|selection|appointment|inspection|grants|editorial|scoring) (panel|panels|team|committee|board) ... (include|includes|always include|included|with|made up|has|have) ... <users>',
      weight: 0.9,
    },
    {
      words:
        '<users> ... (interview|interviewed|recruit|recruited|appoint|hire|hired|train|inspect|greet|edit|write|produce|organise|host|hold) ... (staff|managers|newsletter|budget|event|events|new people|new members|candidates|the grants|fund|rota|website)',
      weight: 0.85,
    },
    {
      words:
        '(co-chair|co-chairs|co-chaired|co chair|co chairs|co chaired|co-lead|co-leads|joint chair|joint chairs|peer leader|peer leaders|young leader|young leaders|lived experience lead|board champion|youth advisor|youth advisors|resident director|tenant director|patient leader|citizen leader|editorial team)',
      weight: 0.4,
    },
    {
      words:
        '(co-chair|co-chairs|co-chaired|co chair|co chairs|co-lead|co-leads|joint chair|peer leader|young leaders|co-researchers|co-creators|decision makers|leaders|researchers)',
      also: '(<users> ... (are|were|as|is|become|became))',
      weight: 0.4,
    },
    {
      words:
        '<users> ... (not just|not only|more than|not simply|rather than) ... (participants|subjects|attendees|research subjects|guests) ... (researchers|leaders|co-creators|partners|they were|colleagues|they are)',
      negated: true,
      weight: 0.9,
    },
    {
      words:
        '(a role for|roles for|meaningful roles|named role|named roles|who does what|active role|lead role|job for|jobs for|real jobs|purposeful roles)',
      also: '(<users>|everyone|group|our|members)',
      weight: 0.6,
    },
    {
      words:
        '(led|chaired|run|co-chaired|co-led|organised|managed|edited|hosted|facilitated|presented|planned) (and (run|led|chaired|managed|delivered|presented))? by .. <users>',
      weight: 0.5,
    },
    { words: '(members|users|people|residents|tenants) (set|have|share) (tasks|jobs)', weight: 0.5 },
    {
      words:
        '(lead representative|roles and responsibilities of the|data protection|role of the council|role of the (board|department|committee)|caring role|parental|patients have a responsibility|responsibility to (cancel|pay)|hope people will|legal responsibility|your responsibility|job description|landlord is responsible|maintainer|committer|project lead|tech lead|executive director|managing director)',
      weight: -0.8,
    },

    {
      words:
        '(patient|user|tenant|resident|member|carer|parent|youth|lived experience|peer|consumer|citizen|service user) (co-lead|co lead|lead|leads|co-leads|chair|chairs|co-chair|co-chairs|director|directors|trustee|trustees|editor|editors|ambassador|governor|researcher)',
      weight: 0.6,
      unless: '(lead representative|patient lead time)',
    },
    {
      words:
        '<users> .. (look after|looks after|looked after|take the minutes|takes the minutes|welcome|welcomes|greet|greets|edit|edits|edited|keep the|keeps the|hold the|holds the|handle|handles|oversee|oversees|own|owns) ... (budget|minutes|newsletter|new people|visitors|website|garden|kitchen|shop|fund|grants|keys|desk|rota|accounts|actions|action|library)',
      weight: 1,
      unless: '(their own)',
    },
    {
      words: '(named|real|paid|defined|written|specific|formal) (role|roles|job|jobs|responsibilities)',
      also: '<users>',
      weight: 0.65,
      unless: '(support worker vacancy|staff roles)',
    },
    {
      words:
        '(edited|chaired|hosted|managed|organised|run|led) by .. (team|group|committee|panel|pair) of .. <people|carers>',
      weight: 0.6,
    },
    {
      words:
        '<people|carers> .. (sit|sits|sat|serve|serves|served) .. on .. (board|boards|panel|panels|committee|committees|steering group|group)',
      weight: 0.35,
    },

    {
      frame: 'lead',
      lemma: 'convene chair co-chair lead co-lead run',
      agent: '~people|~carers',
      weight: 0.6,
      unless: '(lives|home|errands|council)',
    },
    {
      words: '(post|role|job|position|seat|chair|place) .. (is|are|was|were) (held|filled|taken) by .. <users>',
      weight: 1,
    },
    {
      words:
        '(post|role|job|position|seat|chair) .. (is|are|was|were) (held|filled|taken) by .. (someone|somebody|a person|people) (who|with)',
      weight: 1,
    },
    {
      words: '(everyone|everybody|each (member|person|of us)|every member|we all) (has|have) a (job|role|task|part)',
      weight: 0.9,
    },
    {
      frame: ['decide', 'belong'],
      lemma: 'appoint elect nominate choose',
      agent: 'people|carers',
      patient: '=chair|=member|=one|=representative|=leader',
      weight: 0.8,
    },
    { frame: 'train', form: 'verb', lemma: 'train induct', agent: 'people|carers', weight: 0.4 },
    {
      words:
        '<people|carers> (run|runs|lead|leads|host|hosts|organise|organises|do|does|take|takes) the (induction|welcome|tours|minutes|visits|training|meetings|group|groups|desk|door|rota|newsletter)',
      weight: 0.8,
    },

    {
      words: '(owner|lead|led|chaired|held|looked after) (by|with|between|from|on) : ... <people|carers>',
      weight: 0.9,
    },

    {
      words: '^ (the|our|all|eight|two|three|four|five|six|#num)? <people|carers>',
      near: '^ who ... (trains|chairs|leads|runs|looks after|in charge|organises|hosts)',
      weight: 0.9,
    },

    { words: '(owner|lead|leads|chair|action|responsible|co-chairs|co-leads) : ... <people|carers>', weight: 1 },

    {
      words:
        '(responsibility|responsibilities|job|task|role|work) ... (taken on|shared|held|taken over|carried out|done) by .. <users>',
      weight: 0.95,
    },
    {
      words:
        '(i|we) (look after|do|chair|run|keep|take|hold|write|check|lead) the (petty cash|shopping|minutes|list|money|garden|rota|meeting|meetings|newsletter|keys|shop|group|door|budget)',
      weight: 0.9,
      unless: '(council|our staff)',
    },
    {
      words:
        '(who have (both)? (lived|used|been)|who (has|have) (lived|used|been)) ... (run|runs|lead|leads|chair|chairs|train|trains|teach|teaches|host|hosts)',
      weight: 0.9,
    },
    {
      words: '(co-leads|co-chairs|leads|chairs|co-leaders) ... (one|the other) .. (a|an) .. (<users>|member|person)',
      weight: 1,
    },
    {
      words:
        '(convened|chaired|headed|led|run|organised|hosted) by (a|an|two|three|our|the)? .. (wheelchair user|self advocate|member|members|resident|residents|person with|tenant|patient|carer|people with|service user)',
      weight: 1,
    },
    { words: '(keeping gardens|gardens tidy|their rent|tidy|rubbish)', weight: -0.8 },

    {
      words:
        '<people|carers> ... (run|runs|ran|lead|leads|chair|chairs|co-chair|head|heads|train|trains|recruit|recruits|manage|manages|look after|carry out|carries out|convene|convenes|take on|taken on|in charge of|responsible for|interview|interviews|organise|organises|edit|edits|write the questions|score the|audit|handle|handles|share the (job|work)|hold the (budget|keys)|keep the (books|minutes)) ...',
      also: '(panel|induction|project|committee|audit|audits|training|budget|staff|nurses|drivers|letters|newsletter|rota|complaints|meeting|board|interviews|hiring|programme|service|reading|group|website|team|night staff|questions|petty cash|finances|inspections|sub-group|subgroup)',
      unless:
        '(should|must|keeping gardens|their own|their health|your|will be supported|symptoms|condition|child|business|household|walking group|choir|survey|were interviewed|managed care|each other|bins)',
      weight: 0.7,
    },
    {
      words:
        '(job|role|task|tasks|duty|duties|work|responsibility|responsibilities) ... (shared (by|between|with|among)|taken on by|split between|carried out by|given to|held by|divided between|falls to|belongs to|done by) ... <people|carers>',
      unless: '(should|must|care work|household|parental|homework|staff only)',
      weight: 1,
    },
    {
      words:
        '(chaired|co-chaired|convened|led|co-led|run|co-run|headed|edited|facilitated|staffed|managed|presented|minuted|taught|recruited|organised) .. by (a|an|the|two|three|#num|our)? .. <people|carers>',
      unless: '(should|must|charity run by|organisation run by|was caused|race)',
      weight: 0.75,
    },
    {
      words: '(co-lead|co-leads|co-chair|co-chairs|joint chair|joint chairs|joint lead|vice chair|deputy chair) ...',
      also: '(<people|carers>|experience of|member with|lived experience|who (uses|use|live|lives))',
      unless: '(should|must|party)',
      weight: 0.8,
    },
    {
      words: '(owner|lead|who leads|led by|responsible|done by|who does it|action owner) ... <people|carers> ...',
      also: '(due|since|action|task|and|by|from|stage|date)',
      unless: '(should|must|responsible for keeping|home owner|pet|property owner)',
      weight: 0.75,
    },
    {
      words: '^ .. (<people|carers>|#num of our <people|carers|mixed>|our <people|carers>) (do|does|did|are) ...',
      near: '(who .. (trains|runs|leads|chairs|recruits|hires|does|writes|checks|keeps|looks after) )',
      weight: 1,
    },
    {
      words: '^ i (look after|run|chair|lead|keep|write|manage|do|edit) the ...',
      near: '((staff|officers|she|he|they) (do|does|run|keep|write|look after) ...)',
      weight: 1,
    },
    {
      words:
        '(everyone|each (member|of us)|being a member|every member) .. (has|comes with|takes|holds) .. (job|role|task|duty|turn)',
      unless: '(should|must|staff)',
      weight: 0.9,
    },
    {
      words:
        '(hiring|recruitment|training|budget|complaints|induction|newsletter|audits) .. <people|carers> (write|score|lead|run|ask|choose|do|check|hold)',
      unless: '(should|must)',
      weight: 1,
    },
    {
      words:
        '<people|carers> (group|panel|forum|team)? .. (carries out|carry out|do|does|run|runs|lead|leads|handle|handles) (the|all|our|its)? .. (audits|checks|inspections|interviews|visits|training|recruitment|induction|reviews|mystery shopping)',
      unless: '(should|must)',
      weight: 0.95,
    },
    { words: '(should be given|responsible for keeping|might one day)', weight: -1 },
  ],
  flags: [
    { text: 'Experts by experience lead two of the five workstreams.', grade: 'practice' },
    {
      text: 'Interview panels for support staff always include someone who uses the service, and they ask the first question.',
      grade: 'practice',
    },
    { text: "Responsibility for the welcome pack sits with the residents' editorial team.", grade: 'practice-thin' },
    { text: 'The training day is planned and run by people with a learning disability.', grade: 'practice' },
    {
      text: 'Responsibilities are split between staff and members and written down in a working agreement.',
      grade: 'practice-thin',
    },
    { text: 'Tenants hold the small grants budget and report on how it is spent.', grade: 'practice-thin' },
    { text: 'A role for everyone: who does what in our group', grade: 'practice-thin' },
    {
      text: 'Members of the network are responsible for the newsletter and for greeting new people.',
      grade: 'practice',
    },
  ],
  passes: [
    { text: 'Roles and responsibilities of the Data Protection Officer', why: 'organisational boilerplate' },
    { text: 'The role of the council is to listen.', why: 'role of the organisation' },
    { text: 'Patients have a responsibility to cancel appointments.', why: 'rule of conduct' },
    { text: 'We hope people will take on more responsibility in future.', why: 'hope only: promise-without-plan' },
  ],
} satisfies Sign;
