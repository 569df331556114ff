import type { Sign } from '../sign';

export default {
  id: 'co-design-practice',
  name: 'People help to design things',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's1 (everyone involved in designing); s4 matrix text (co-designed services); s5 (equal co-design)',
    other: 'TLAP step 6 (co-design); Co-production Star co-design; IAP2 Collaborate',
  },
  stages: ['design'],
  level: 'co-designing',
  strength: 'medium',
  family: 'planning-and-design',
  explain: 'People who use the service helped to make or change it. They did more than give an opinion.',
  ask: "Ask: 'Which parts did people design? Can we see the before and after?'",
  easyRead: 'People who use the service help to make things. This can be a form, a plan or a building.',
  evidence: [
    {
      frame: 'design',
      lemma:
        'co-design co-create co-produce co-author co-develop design redesign draft redraft write rewrite prototype sketch devise shape reshape illustrate draw_up invent',
      agent: 'users',
      weight: 0.7,
      unless: '(co-production is|co-design is)',
    },
    {
      frame: 'design',
      lemma:
        'co-design co-create co-author co-develop design redesign draft redraft write rewrite prototype sketch devise shape reshape illustrate draw_up put_together come_up_with',
      agent: 'people|carers',
      weight: 0.4,
    },
    {
      frame: 'design',
      lemma:
        'develop create build produce prepare test trial revise edit refine compile try_out work_out remake put_together come_up_with',
      agent: 'users',
      patient: '#product',
      weight: 0.7,
    },
    {
      frame: 'design',
      lemma: 'develop create make build produce prepare test trial revise edit try_out',
      agent: 'people|carers',
      patient: '#product',
      weight: 0.35,
    },
    { frame: 'design', lemma: 'test trial try_out create build', voice: 'passive', agent: 'users', weight: 0.5 },
    {
      frame: 'design',
      lemma: 'design redesign draft redraft rewrite co-design co-create co-produce co-author co-develop prototype',
      with: 'users',
      weight: 1,
    },
    {
      frame: 'design',
      lemma: 'develop create write shape produce build make test refine craft',
      with: 'users',
      patient: '#product',
      weight: 0.9,
    },
    { frame: 'design', lemma: 'write develop create shape make', with: 'people|carers', weight: 0.5 },
    {
      frame: 'design',
      form: 'noun',
      with: 'users',
      lemma: 'design redesign co-design co-creation drafting rewrite creation development co-production',
      weight: 0.5,
    },
    {
      frame: 'design',
      form: 'noun',
      agent: 'users',
      lemma: 'design redesign co-design co-creation drafting rewrite creation testing prototype',
      weight: 0.5,
    },
    { frame: 'design', lemma: 'co-design co-create co-author co-develop', weight: 0.35 },
    { frame: 'design', lemma: 'co-design co-create co-author co-develop co-produce', weight: 0.4, also: '<users>' },
    {
      words:
        '(co-designed|co-created|co-produced|co-developed|co-authored|codesigned|codesign|co-design|coproduced|cocreated|co-creation)',
      also: '<users>',
      weight: 0.3,
    },
    {
      words:
        '(co-design|co-creation|participatory design) (session|sessions|workshop|workshops|group|groups|team|day|days|lab|cohort)',
      also: '(<users>|we|our)',
      weight: 0.6,
    },
    {
      words: '(designed|made|created|written|developed|built|produced) (with|by) (and)? .. (not for|not just for|for)',
      also: '<users>',
      weight: 0.6,
    },
    {
      words:
        '(designed|made|created|written|rewritten|drawn up|drawn|developed|built|produced|put together) (together)? (by|with) (and for)? <people|carers>',
      weight: 0.6,
    },
    {
      frame: 'involve',
      patient: 'users',
      in: '=design|=redesign|=development|=drafting|=creation|=co-design|=designing|=writing',
      weight: 0.55,
    },
    {
      words:
        '<users> ... (involved|engaged|included|input|part|say|role|participated|take part|hand) (in|into|of|on) ... (the|its|their|our)? (design|redesign|drafting|designing|creating|writing|developing|development|shaping)',
      weight: 0.45,
    },
    {
      words:
        '[work] .. with <people|carers> ... (on|to) .. ([design]|[redesign]|[create]|[develop]|[write]|[produce]|layout|[draft]|[build]|[shape]|[test])',
      weight: 0.9,
    },
    {
      words:
        '<users> ... ([work]|worked) ... (with|alongside) ... (on|to) ... (the|a|an|our|new) .. (#product|layout|content|wording)',
      weight: 1,
    },
    {
      words:
        '<users> ... ([help]|[support]) (us|to|with|the council|them)? .. (design|redesign|create|develop|write|shape|build|draft|test) ',
      weight: 0.6,
    },
    {
      words:
        '<users> ... (tested|tried|trialled|piloted|checked|reviewed|edited|sketched|drew|wrote|rewrote|illustrated|designed|built|made) .. (the|our|every|each|it|them|this|early|a) ... (#product|prototype|prototypes|pictures|draft|drafts|version|versions|words|wording|pages)',
      weight: 0.6,
    },
    {
      words:
        '(prototype|prototypes|mock ups|mockups|drafts|wireframes|early versions) ... (tried|tested|shaped|changed) ... (by|with) <users>',
      weight: 0.9,
    },
    {
      words: '(what did (people|members|we) (design|make)|what we made|we made (this|it|these) (with|together))',
      weight: 0.9,
    },
    {
      words:
        '(this|the) (leaflet|guide|page|report|book|website|app|film|video|document|form|poster) was (made|written|created) (by|with|together)',
      weight: 0.5,
    },
    {
      words:
        '(word co-design|word co-production|this co-design|you to get involved|film production|film co-|co-production partner|productions|fiction|creation standards|hardware|software|chip|silicon|circuit|firms|film|episode|album|series|architecture firms|processor|algorithm|engine|drug|protein|catalyst|individual (plan|plans)|care plan|support plan|lesson plan|essay|exam|test results|blood test|proposal form|their own (story|stories|songs|code))',
      weight: -0.7,
    },
    { words: '([test]|[try]|[show]|[check]) ... at the end', weight: -1.6 },

    {
      words:
        '<people|carers> ... (drew|wrote|chose|took|made|designed|recorded|picked) .. (the|all|its|our|these|every|most) .. (pictures|words|photos|illustrations|questions|text|images|music|script|scenes|logo|title|colours|pages|cover)',
      weight: 0.9,
    },
    {
      words:
        '(made|written|put together|designed|developed|produced|created|built|drawn|co-authored|prepared|drafted) (together|jointly)? (by|with) .. (group|groups|team|panel|committee|cohort|number) of .. <people|carers>',
      weight: 0.9,
    },
    {
      words:
        '(tested|tried out|piloted|checked|trialled) ... (with|by) .. <people|carers|mixed> ... (changed|then|rewrote|until|hard|improved|kept|decided)',
      weight: 0.9,
    },
    {
      words:
        '(made|written|created|designed|built|developed|produced) (together)? (with|by) .. (people with (a)? .. (disability|disabilities|lived experience|dementia)|people who (use|draw|live)|disabled people|autistic people|young people|members|residents|tenants|patients|carers|families)',
      weight: 0.55,
    },

    { frame: 'design', agent: 'joint', weight: 0.3 },

    {
      frame: 'design',
      agent: 'users',
      patient: '+',
      lemma:
        'design redesign co-design co-write draft redraft write rewrite develop create co-create co-author co-produce prototype sketch compile formulate devise shape reshape revise edit build test trial try_out draw_up put_together work_out come_up_with invent illustrate storyboard produce prepare',
      weight: 0.45,
      unless: '(their own|own (story|stories|code)|report about|complaint)',
    },
    {
      frame: 'design',
      agent: 'people|carers',
      patient: '+',
      lemma:
        'design redesign co-design co-write draft redraft write rewrite develop create co-create co-author co-produce prototype sketch compile formulate devise reshape revise edit test trial try_out draw_up put_together work_out come_up_with invent illustrate produce',
      weight: 0.45,
      unless: '(their own|own (story|stories|code))',
    },
    {
      frame: 'design',
      lemma: 'draw_up put_together work_out develop write sketch design draft create revise produce prepare',
      voice: 'passive',
      with: 'people|carers',
      weight: 0.5,
    },
    { frame: 'design', agent: 'users', patient: '#intangible', weight: -0.9 },
    { frame: 'design', lemma: 'make develop build', agent: 'users', patient: '#intangible', weight: -0.4 },
    { frame: 'meet', lemma: 'workshop', agent: 'users', patient: '#product', weight: 1 },
    {
      words:
        '(content|text|words|pictures|leaflet|guide|film|booklet|story|book|poster|report|website|form) (written|made|drawn|designed|created|produced|put together) by <people|carers>',
      weight: 0.7,
    },

    {
      words:
        '(drafted|designed|made|written|tested|drawn|co-designed|built|developed|redrawn|sketched) (by|with|between|from|on) : ... <people|carers>',
      weight: 1.0,
    },

    {
      words: '^ (the|our|all|eight|two|three|four|five|six|#num)? <people|carers>',
      near: '^ who ... (designed|wrote|made|drew|built|writes|design)',
      weight: 0.9,
    },

    {
      words:
        '(questionnaire|poll|survey|surveys|comment period|asked for their comments|for comment|roadshow|emailed the draft|consultation period|phone poll|online form)',
      also: '(#coWord|[co-design]|[co-produce]|[co-create]|[co-author]|[co-develop])',
      weight: -0.8,
    },
    {
      words:
        '(once it was built|when it was finished|after it was built|were brought in to test|solicitor|dispute|in mind|road safety week|competition)',
      weight: -0.7,
    },
    { words: '(through|by) co-production', weight: -0.3 },
    { frame: 'design', agent: 'joint', patient: '+', weight: 0.3 },

    {
      words:
        '(<people|carers> (and|,) .. (<pros>|joiner|trainers|architect|engineers|designer)|<pros> (and|,) .. <people|carers>|<people|carers> ... with (the|our|an|two)? .. <pros>|<pros> ... with ... <people|carers>) ...',
      also: '(redrew|sketched|tested|prototype|prototypes|mock-ups|mock-up|model|drafted|drafting|rewrote|rewriting|wording|worded|hammered out|line by line|question by question|laid out|lay out|designed|redesigned|built a|tried|versions|scrapped|worked out the|moved the|floor plan|wrote|prepared|template|logo|leaflet|pack|passport|tool|draft|drafts)',
      unless:
        '(should|must|in mind|dispute|solicitor|care plan|support plan|your|poster for|comment on|consulted|asked for (their)? (views|comments)|seek|will|clinical trial|tested positive|essay|homework|competition|randomised)',
      weight: 0.75,
    },
    {
      words:
        '<people|carers> ... (redrew|sketched|designed|redesigned|drafted|wrote|rewrote|prototyped|mocked up|picked the (words|pictures|colours|photos)|chose the (words|pictures|photos|colours|layout)|threw out the|tested) ... (form|pack|passport|leaflet|plan|floor plan|tool|letter|guide|standard|standards|policy|website|layout|version|versions|service|building|card|room|kitchen|garden|app|model|script|video|specification|pathway|map|menu|contract|rota)',
      unless:
        '(should|must|in mind|dispute|solicitor|care plan|support plan|poster for|homework|competition|wrote to|consulted)',
      weight: 0.75,
    },
    {
      words:
        '(form|pack|passport|leaflet|plan|tool|letter|guide|standard|standards|policy|website|layout|service|building|card|handbook|specification|strategy|questionnaire|timetable|menu|app|model|charter|garden) ... (drafted|designed|written|redesigned|work of|created|made|worded|hammered out|put together|drawn|tested|worked on|laid out|rewritten|prototyped|built) .. (with|by|on)? ... (<people|carers>)',
      unless:
        '(should|must|in mind|dispute|solicitor|care plan|support plan|will be|poster|available to|sent to|made available|for people|made to)',
      weight: 0.85,
    },
    {
      words:
        '(they|we|members|<people|carers>) (chose|picked|threw out|wrote|drew|redrew|tested|rewrote) (the|all|our|every) .. (photos|pictures|words|colours|first version|questions|layout|name|logo|pages) ...',
      near: '((wrote|made|designed|drafted) (the|this|it|a) ...)',
      unless: '(should|homework)',
      weight: 0.8,
    },
    {
      words: '(we|i) (made|wrote|designed|drew) (the|this|a|our) .. (#product) ...',
      near: '(we .. (picked|chose|drew|tested|tried) .. (words|pictures|colours|photos))|staff .. (typed|printed|helped)',
      weight: 0.6,
    },
    {
      words:
        '(joint (drafting|design|writing)|drafting (meetings|group|team|sessions)|design (sessions|team|group|workshops|days)|over .. (sessions|workshops|meetings|evenings))',
      also: '(<people|carers>|dpo|dpos)',
      unless: '(should|must|your|consultation workshops)',
      weight: 0.55,
    },
    {
      words: '(in mind|co-design means|care plan with you|solicitor|homework|poster for|road safety week)',
      weight: -1,
    },
    {
      words: '(co-design|co-production|co-creation) (means|is when|is where|is about|is a|is the|refers to|involves)',
      negated: true,
      weight: -2,
    },
    { words: '([write] to (the|their|our|his|her) ..|wrote in)', negated: true, weight: -1.2 },
    {
      frame: 'design',
      lemma: 'make write build create',
      agent: 'joint',
      patient: '#product|=it|=them|=this',
      unless: '(make it (work|happen|easy|easier|clear)|decision|sense)',
      weight: 0.5,
    },
  ],
  flags: [
    {
      text: 'The new assessment form was designed by people with a learning disability and two social workers.',
      grade: 'practice',
    },
    { text: 'Deaf residents worked with the architect on the layout of the town hall.', grade: 'practice' },
    { text: 'Prototypes were tried out by wheelchair users, who then decided what to keep.', grade: 'practice-thin' },
    { text: 'Co-design sessions: what we made and what we threw away', grade: 'practice-thin' },
    { text: 'Carers rewrote the letters with us, line by line.', grade: 'practice' },
    { text: 'Designed with, not for: the app was sketched first by young disabled people.', grade: 'practice' },
    {
      text: 'A working group of eight participants and four agency staff developed the policy text.',
      grade: 'practice',
    },
    { text: 'What did people design? The menu of support, the opening times and the name.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'Hardware/software co-design; co-designed chip', why: 'engineering' },
    { text: 'The building was co-designed by two architecture firms.', why: 'two professionals' },
    { text: 'Co-design is when people and professionals design together.', why: 'definition' },
    { text: 'Consultants designed the model and tested it with users at the end.', why: 'late-involvement' },
  ],
} satisfies Sign;
