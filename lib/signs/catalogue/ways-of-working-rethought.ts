import type { Sign } from '../sign';

export default {
  id: 'ways-of-working-rethought',
  name: 'A new way of working',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's4 principle 2 (innovation: rethinking how processes operate; not viewing people just as recipients)',
    other: 'Nesta; Scottish Approach to Service Design',
  },
  stages: ['planning', 'design'],
  level: 'co-designing',
  strength: 'medium',
  family: 'planning-and-design',
  explain: 'People and staff changed how things are done, together.',
  ask: "Ask: 'Which rule or step did you change because of people?'",
  easyRead: 'People and staff change how things are done. They make a new way together.',
  evidence: [
    {
      frame: 'rethink',
      lemma: 'rethink reimagine overhaul tear_up scrap reinvent rebuild reconsider redesign',
      agent: 'users',
      weight: 1,
    },
    {
      frame: 'rethink',
      lemma: 'rethink reimagine overhaul tear_up scrap reinvent rebuild reconsider redesign transform reform replace',
      with: 'users',
      weight: 0.9,
    },
    {
      frame: 'rethink',
      agent: 'pros',
      lemma: 'rethink reimagine overhaul tear_up scrap reinvent rebuild',
      patient: '#product|#culture|=way|=rule|=system|=meeting',
      weight: 0.6,
      unless: '(office|it system)',
    },
    {
      words:
        '(together|jointly|with (members|tenants|families|residents|people|users|disabled people|carers|patients)|members and staff|<users>) ... (tore up|rethought|reimagined|rebuilt|redesigned|started again|began again|started from scratch|threw out|scrapped|reinvented|turned upside down)',
      weight: 0.9,
    },
    {
      words:
        '(tore up|torn up|tear up|started again|began again|ripped up|start from scratch|started from scratch|threw out) ...',
      also: '(<users>|together|we)',
      weight: 0.7,
    },
    {
      words:
        '(new|different|better) (way|ways|kind|kinds|approach|model|type|sort) of (working|doing|contract|meeting|commissioning|support|planning|running|service|assessment|thinking)',
      also: '(<users>|together|tried out with|with members)',
      weight: 0.75,
      unless: '(office|hybrid working|home working|technology)',
    },
    {
      words:
        '(instead of|rather than) (a|the|having|holding|using|watching|filling)? .. (panel|form|forms|meeting|meetings|presentations|tick box|assessment|survey|formal|report|committee|desk) ... (now|we|people|take place|takes place|chooses|choose|is held|held|watched|use)',
      weight: 0.7,
    },
    {
      words: '(what if|imagine if|suppose) (there (was|were)|we)? ... (no|without|instead|different) ...',
      also: '(<users>|tested|tried|families|members|together)',
      weight: 0.7,
    },
    {
      words:
        '(stopped|stop|no longer) (treating|seeing|thinking of|calling|referring to) .. (people|tenants|users|them|patients|disabled people) as ...',
      negated: true,
      weight: 0.9,
    },
    { words: '(decided|chose|agreed) to (take|try|do) .. (a)? .. (different|new) (approach|way|ways)', weight: 0.7 },
    {
      words:
        '(flipped|turned|turning|upside down|on its head) ... (model|process|system|on its head|upside down|around)',
      weight: 0.6,
    },
    {
      words:
        '(tender|contract|process|assessment|referral|rules|form|meeting|meetings|rota|model|system) ... (rebuilt|rethought|redesigned|torn up|replaced|reworked|rewritten|overhauled|worked out) ... (around|by|with|between|together) ... (<users>|what people|questions)',
      weight: 0.9,
    },
    {
      words:
        '(changed|changing|change) (the way|how) (we|staff|the council|they|it) (work|works|do|does|run|meet|meets|assess|commission|plan|think)',
      also: '(<users>|together|because|listened)',
      weight: 0.7,
    },
    {
      words:
        '(innovative digital|innovation fund|transformation programme|office move|digital transformation|need to rethink|blockchain|technology|artificial intelligence|agile|sprint|hybrid working|restructure of staff|software)',
      weight: -0.8,
    },

    {
      words:
        '(threw out|thrown out|tore up|scrapped|ripped up|replaced|got rid of|dropped|abolished|stopped using) .. (the|our|that|its) .. (old)? .. (form|forms|panel|process|system|meeting|meetings|rules|assessment|procedure|model|way|referral|contract|tender) ...',
      also: '(with .. <users>|<users> ... (and|,)|together|<people|carers>|conversation)',
      weight: 0.9,
    },
    {
      words:
        '(found|find|invented|worked out|came up with|made|created|tried|trying|developed|agreed) (a|an|out a)? .. (new|different|better) (way|ways|kind|kinds|approach|model) (of|to|for)',
      also: '<people|carers|mixed>',
      weight: 0.8,
      unless: '(technology|treatment|office)',
    },
    {
      words:
        '(turned|turn|flipped|stood) .. (meeting|meetings|process|system|model|it|things|room|consultation) .. (on its head|upside down|round|around|inside out)',
      weight: 0.9,
    },
    {
      words:
        '(so that|now) (members|people|residents|tenants|families|patients|disabled people) (speak|go|come|talk|start) first',
      weight: 0.6,
    },
    {
      words:
        '(reinvented|rebuilt|redesigned|rethought|remade|reworked|reshaped|overhauled|reimagined) ... (the way (that)? we|how we|the way|process|system|contract) ...',
      also: '<people|carers|mixed>',
      weight: 0.7,
    },
    {
      words: '(what if|imagine if) ...',
      near: '(tested|tried) .. (it|that|this|idea)? .. with .. <users>',
      weight: 1.2,
    },
    { words: '(tested|tried|tried out) (that|this|the) (idea|way|approach) with .. <users>', weight: 0.6 },

    {
      words:
        '(replaced|swapped|exchanged|dropped|scrapped|changed) ... (by|for|with|after|into) ... (chat|conversation|walk|visit|idea (that|from)|families|<people|carers>)',
      weight: 0.7,
      also: '(assessment|form|panel|meeting|contract|process|procedure|review|referral|interview|hearing)',
    },
    {
      frame: ['change', 'rethink', 'design'],
      agent: 'we|joint|pros',
      with: 'people|carers',
      weight: 0.8,
      also: '(how|the way|ways|process|system|contract|meeting|meetings|referrals|assessments|reviews)',
    },
    {
      frame: ['design', 'rethink'],
      agent: 'joint',
      weight: 0.9,
      also: '(new|different|another) (kind|way|type|sort|form|approach|model)',
    },
    {
      words:
        'together with <people|carers|mixed> (we|the|our) .. (changed|rethought|redesigned|rebuilt|reinvented|scrapped|replaced)',
      weight: 1,
    },

    { words: '(devised|worked out|changed) (by|with|between|from|on) : ... <people|carers>', weight: 0.8 },

    {
      words:
        '(with|having found with) (the|our)? .. <people|carers|mixed> .. (,)? (we|the service|the team|the council) .. (stopped|began|dropped|changed|gave|swapped|replaced|started)',
      weight: 0.9,
    },
    { words: '(stopped|stop) doing ... and (began|started|begin) ...', weight: 0.8 },
    {
      words: '(old way|old process|old form|old system) ... (bad|gone|scrapped|did not work|replaced|new)',
      weight: 0.6,
    },
    { words: '(we|they|<users>) made a new way', weight: 0.9 },
    {
      words:
        '(swapped|traded|exchanged|gave up|replaced) .. (agenda|meetings|panel|forms|papers|reviews|assessment|letters) (for|with|in favour of) ...',
      weight: 0.8,
      also: '(<users>|members|young people|we|together)',
    },
    {
      words: '(taken apart|pulled apart|picked apart|turned inside out|stripped back) by ...',
      also: '<users>',
      weight: 1,
    },
    { words: 'old : ... new ', weight: 0.7 },

    {
      words:
        '(instead of|rather than|in place of|took its place|took their place|gave .. up in favour of|did away with|doing away with|done away with|thrown out|threw out|taken apart|took apart|turned upside down|upside down|scrapped|swapped|replaced|stopped doing|dropped|tore up|started again|from scratch|reinvented|a (new|different|another) way|another way|turned round|rethought|reimagined|began doing|tried out|old way|nine .. gone)',
      also: '((with|by|of) (the|our|a|nine|#num)? .. (<people|carers>|members)|<people|carers> (and|,) .. <pros>|<pros> (and|,) .. <people|carers>|<people|carers> ... (swapped|worked out|asked|suggested|invented|write it|urging)|(as|at the urging of) (they|<people|carers>)|workshops with)',
      unless:
        '(should|must|engineers|road surface|software|version|phone|kitchen|boiler|bus replacement|replaced by (buses|a new manager)|window|windows|roof|your|instead of waiting for|website)',
      weight: 0.75,
    },
    {
      words:
        '(policy|process|tender|meeting|meetings|form|rota|rules|ward rounds|assessment|reviews|appointments|agenda|waiting room|procedure|contract rules|referral|system|panel) ... (thrown out|taken apart|rewritten|replaced|turned upside down|done away with|scrapped|swapped|gone|dropped|tried out|gave .. up|abolished|turned round|rebuilt)',
      also: '(<people|carers>|members|with them)',
      unless: '(should|must|your|engineers|software|windows|sent to)',
      weight: 0.5,
    },
    {
      words: '(old|before|then|was|used to) .. .. ... (new|now|instead) (way|with|we|devised|they)',
      weight: 0.4,
      also: '(<people|carers>|members|with staff)',
    },
    {
      words: '(we|they) made (a|our) (new|own|different|better) way .. ...',
      near: '(old way|used to|before)',
      weight: 0.6,
    },
    {
      words:
        '(made|found|worked out|invented|created|devised|came up with) (a|another|our)? (new|different|own|other|another|better) .. (way|ways|method|approach) ...',
      also: '(with|by|together|<people|carers>|members)',
      unless: '(should|must|engineers|software|vaccine)',
      weight: 0.75,
    },
    {
      words:
        '(what|which) .. (took (its|their) place|replaced (it|them)|came (next|instead)) .. (was|were|is) .. (created|made|devised|written|worked out|designed) (by|with) ...',
      also: '(<people|carers>|members)',
      weight: 1.1,
    },
    {
      words: '(what did we do differently|what (is|was) different|how did we change (it|things)) ...',
      weight: 0.6,
    },
    {
      words: '^ (members|<people|carers>) ... (swapped|worked out|tried|made|invented|changed) ...',
      near: '(differently|used to|old way)',
      weight: 0.9,
    },
    { words: '(engineers|road surface|boiler)', weight: -0.6 },
  ],
  flags: [
    { text: 'Together we tore up the old referral process and began again.', grade: 'practice-thin' },
    { text: 'Members and staff rethought how assessments are done.', grade: 'practice-thin' },
    {
      text: 'Instead of a panel behind a table, reviews now take place where the person chooses.',
      grade: 'practice-thin',
    },
    { text: 'New ways of working, tried out with tenants', grade: 'practice-thin' },
    { text: 'What if there were no eligibility form? We tested that idea with families.', grade: 'practice-thin' },
    { text: 'The tender was rebuilt around questions written by people who draw on care.', grade: 'practice' },
    {
      text: 'We stopped treating people as receivers of services and began to treat them as makers.',
      grade: 'practice-thin',
    },
    { text: 'A new kind of contract was worked out between the agency and disabled people.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'Innovative digital solutions / innovation fund', why: 'technology' },
    { text: 'New ways of working for staff after the office move', why: '' },
    { text: 'Transformation programme', why: 'label' },
    { text: 'We need to rethink co-production.', why: 'opinion' },
  ],
} satisfies Sign;
