import type { Sign } from '../sign';

export default {
  id: 'co-evaluation-practice',
  name: 'People check how good it is',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: "s5 (all stages); s6 (organisations evaluate their working culture so that it reflects people's needs)",
    other: 'Co-production Star co-assessment; UK Standards for Public Involvement (Impact); CRPD art. 33(3)',
  },
  stages: ['evaluation'],
  level: 'deciding-together',
  strength: 'medium',
  family: 'checking',
  explain: 'People who use the service helped to judge how good it is.',
  ask: "Ask: 'Who marks your work? Do people who use the service write part of the report?'",
  easyRead: 'People who use the service check the work. They say what is good and what is not.',
  evidence: [
    {
      frame: 'evaluate',
      lemma: 'evaluate inspect monitor audit scrutinise co-evaluate mark',
      agent: 'users',
      weight: 0.9,
      unless: '(their (blood|weight|symptoms|glucose)|essay|exam)',
    },
    {
      frame: 'evaluate',
      lemma: 'review assess judge score check rate measure appraise',
      agent: 'users',
      patient: '#product|#outcome|pros|~product|=progress|=success|=work|=quality|=home|=service|=finding|=contract',
      weight: 0.85,
    },
    {
      frame: 'evaluate',
      lemma: 'evaluate review inspect monitor audit assess check judge score measure scrutinise',
      with: 'users',
      weight: 0.8,
      unless: '(your care|care plan|consultation with)',
    },
    {
      frame: 'evaluate',
      form: 'noun',
      lemma: 'evaluation review inspection monitoring audit scrutiny co-evaluation',
      agent: 'users',
      weight: 0.9,
    },
    {
      frame: 'evaluate',
      form: 'noun',
      lemma: 'evaluation review inspection monitoring audit scrutiny co-evaluation',
      with: 'users',
      weight: 0.8,
    },
    {
      words:
        '(evaluated|reviewed|inspected|monitored|audited|assessed|scored|marked|judged|checked|scrutinised|rated|evaluation|review|inspection|audit|inspections|reviews) .. (is|was|were|are)? .. (led|carried out|done|run|undertaken|conducted|written|made)? by .. (<users>|peer researchers|the people it serves|people who use|tenants|members)',
      weight: 0.7,
      unless: '(peer reviewed)',
    },
    {
      words:
        '(review|evaluation|inspection|monitoring|scrutiny|audit|quality) (team|group|panel|committee|board|teams|panels|visits|advisers|checkers) ... (made up of|included|includes|include|was|were|is|are|of|run by|led by) ... <users>',
      weight: 0.8,
    },
    {
      words:
        '<users> ... (sit|sits|sat|on|part of|join|joined|member|members) .. (on|of) .. (monitoring|evaluation|scrutiny|review|quality|inspection|oversight|audit) (committee|group|panel|team|board|council|body)',
      weight: 0.9,
    },
    {
      words:
        '(tenant|resident|peer|user|patient|citizen|community|lay|young|disabled|member) (inspector|inspectors|evaluator|evaluators|inspection|inspections|auditor|auditors|scrutiny|monitors|monitoring|assessors|led (evaluation|review|monitoring|audit)|quality checkers|assessor)',
      weight: 0.75,
      unless: '(peer review of|patient monitoring|remote monitoring)',
    },
    {
      words:
        '(mystery shopper|mystery shoppers|mystery shopping|quality checkers|quality checker|enter and view|inspectors by experience|experts by experience .. inspect|scrutiny panel|peer researchers|peer evaluators|co-evaluation|co-evaluated|scorecard)',
      also: '(<users>|led|trained|visited|report|evaluation|tenants|by experience)',
      weight: 0.7,
    },
    {
      words:
        '(findings|results|report|data|analysis|conclusions) ... (checked|corrected|analysed|interpreted|approved|reviewed|written|owned) .. (by|with|and corrected by) .. <users>',
      weight: 0.9,
    },
    {
      words:
        '<users> ... (marked us|scored us|judge (it|us)|judged|told us how well|rate us|tell us where we|check on|hold us to account|held us to account|holds us to account|check how|keep an eye)',
      weight: 0.8,
    },
    {
      words: '(how did we do|how are we doing|how well) ...',
      also: '(<users> ... (mark|marked|score|scored|judge|judged|said|check|say))',
      weight: 0.6,
    },
    {
      words:
        '<users> ... (audit|audits|audited|auditing|inspect|inspects|visited|visit|check|checks|test|survey) ... (buildings|homes|services|premises|wards|hospitals|care homes|surgeries|stations|businesses|streets|access)',
      weight: 0.8,
    },
    {
      words:
        '(self assessed|baseline|point scale|communication skills|technical support|lend|cqc|hiqa|care inspectorate|ofsted|regulator|rate this page|needs assessment|financial assessment|risk assessment|impact assessment|care act assessment|peer reviewed|peer review|code review|book review|judicial review|medication review|annual review of your|spending review|systematic review|literature review|monitoring officer|remote monitoring|rating out of|trip advisor|randomised|placebo|clinical trial|outcome measure)',
      weight: -0.7,
    },

    {
      words:
        '<people|carers|mixed> .. (carry out|carries out|carried out|do|did|run|lead|led|conduct|conducted) ... (checks|inspections|inspection|visits|audit|audits|review|reviews|evaluation|survey of|research)',
      weight: 0.8,
      unless: '(staff|officers)',
    },
    {
      words:
        '<people|carers> ... (rated|rate|scored|score|graded|grade|marked|judged|tested|inspected|reviewed|review|reviews|evaluated|assessed|analysed|visited) .. (each|every|all|the|our|us|group|care|twelve|#num)',
      weight: 0.7,
      unless: '(their own|exam|students)',
    },
    {
      words:
        '(analysed|interpreted|reviewed|looked at) (the|our|these)? .. (results|data|findings|answers|responses|evidence) ... (with|together|jointly)',
      also: '<people|carers>',
      weight: 0.8,
    },
    {
      words:
        '<people|carers> ... (analysed|interpreted|made sense of|checked) (the|our|these)? .. (results|data|findings|answers|responses|evidence|report)',
      weight: 0.9,
    },
    {
      words:
        '(monitoring|scrutiny|evaluation|inspection|quality|review) (group|panel|committee|team|board) ... (is|are|has|have) ... (half|majority|mostly|all|#num) ... <users>',
      weight: 1,
    },
    {
      words: '<users> .. (sit|sits) on the (monitoring|evaluation|scrutiny|quality|inspection|oversight|review|audit)',
      weight: 1,
    },
    {
      words: '(scorecard|report card|spot checks|quality checks|inspection visits|mystery shopping|mystery shops)',
      also: '<people|carers>',
      weight: 0.5,
    },

    { frame: 'evaluate', agent: 'joint', weight: 0.4 },

    {
      frame: 'evaluate',
      lemma: 'evaluate inspect monitor audit scrutinise assess judge mark',
      agent: 'people|carers',
      weight: 0.4,
      unless: '(their own|symptoms|glucose|weight|exam)',
    },
    {
      frame: 'evaluate',
      lemma: 'review check rate score test measure',
      agent: 'people|carers',
      patient: '+',
      weight: 0.4,
      unless: '(their own|proposals to|applications|symptoms|this page|your plan)',
    },
    {
      words:
        '<people|carers> .. (helped|help|helps) (us|to)? .. (decide|judge|assess|find out|say|see|evaluate|review|measure|check) .. (whether|if|how well|how good) ... ',
      weight: 1,
    },
    {
      words:
        '(gathered|collected|analysed|interpreted|weighed) .. (and (interpreted|analysed))? .. (evidence|data|findings|results|stories)',
      also: '(peer researchers|co-researchers|<people>)',
      weight: 0.7,
    },
    { words: '<people|carers|mixed> ... (and|which) (made|make) .. #num? .. recommendations', weight: 0.5 },

    {
      words:
        '(checked|evaluated|reviewed|scored|inspected|judged|marked|audited|rated|assessed) (by|with|between|from|on) : ... <people|carers>',
      weight: 1.0,
    },

    {
      words: '^ (the|our|all|eight|two|three|four|five|six|#num)? <people|carers>',
      near: '^ who ... (judged|checks|checked|inspects|inspected|evaluated|marks|marked|reviews|rates|scored)',
      weight: 0.9,
    },

    {
      words:
        '(we|<people|carers>) (checked|check|inspected|tested|visited|marked|judged) (the|our|each|every|all|how|#num) ...',
      weight: 0.6,
      unless: '(we checked the (weather|website)|our records)',
    },
    { words: '(said|say|wrote|told) what (was|is) (good|bad|working|wrong|not working)', weight: 0.8 },
    {
      words:
        '(mystery shoppers|quality checkers|lay assessors|peer reviewers|tenant inspectors|inspectors) (with|who) ...',
      also: '(<users>|impairments|disability|disabilities|scored|visited|rode|reported)',
      weight: 1,
    },
    {
      words:
        '(checks|inspections|visits|reviews|audits|evaluations) (of .. )? (is|are|was|were) .. (conducted|done|carried out|led|made|undertaken) by ... <people|carers>',
      weight: 1.1,
    },
    {
      words: '(goes|go|went|look|looks|looked) (through|at) the (complaints|results|data|figures|findings|records)',
      also: '(<people|carers>|majority|disabled)',
      weight: 0.8,
    },
    {
      words: '(measures|tests|standards|questions|criteria) (of|that) (their|our|they|we) (own|chose|wrote|set)',
      weight: 0.5,
    },

    {
      words:
        '(<people|carers>|peer (researchers|reviewers|evaluators|assessors)|(resident|tenant|patient|peer|lay) (inspectors|assessors|auditors|reviewers|scrutineers)|mystery shoppers|quality checkers|experts by experience) ... (visited|visit|check|checks|checked|inspected|inspect|inspects|audit|audited|scored|score|marked|mark|rated|rate|judged|judge|evaluated|reviewed|review|assessed|interviewed|monitor|monitored|rode|tested|graded|went through|looked back|wrote up|led the evaluation|led the review|gave each a mark) ...',
      also: '(service|services|home|homes|house|scheme|ward|wards|buses|driver|drivers|quality|findings|results|report|what (worked|had worked|they found)|complaints|pilot|evaluation|review|measures|figures|data|each|every|peers|performance|contract|project|support)',
      unless:
        '(should|must|asked to rate|survey|tripadvisor|were assessed|were interviewed|was assessed|were visited|your|doctors visited|applicants|customers (rated|can rate)|star rating|their own|feedback form|nurses reviewed)',
      weight: 0.8,
    },
    {
      words:
        '(evaluation|monitoring|audit|inspection|inspections|quality checks|checks|review|assessment|findings|mystery shopping|scrutiny|site visit) ... (conducted|carried out|done|led|run|written|undertaken|agreed|made|by|with) .. (jointly)? ..? (by|with)? .. (#num|six|five|seven|three|trained|a team of)? .. (<people|carers>|peer researchers|resident inspectors|dpos|the service user)',
      unless:
        '(should|must|survey|your (needs|care)|assessment of (her|his|their|your)|risk assessment|care assessment|by the regulator|consultants)',
      weight: 0.9,
    },
    {
      words:
        '(who (judged|judges|checked|checks|evaluated|decided whether|says whether|marks)|how is .. .. (judged|checked|measured|evaluated|reviewed)) ...',
      weight: 0.6,
    },
    {
      words:
        '^ ..? (by (a|the)? .. (review group|panel|group|team|<people|carers>)|the people who|<people|carers>|we) ...',
      near: '(who (judged|judges|checked|checks|evaluated|decided whether)|how is .. .. (judged|checked|measured|evaluated|reviewed))',
      weight: 0.8,
    },
    {
      words:
        '(we|i) (checked|inspected|tested|visited|scored|marked|judged|went to see|looked at) (the|all|each|every|#num|their) .. (service|services|home|homes|house|ward|buses|shops|clinic|clinics|houses) ...',
      near: '(we .. (said|wrote|made|told|found|reported|scored|marked))',
      unless: '(should|inspector|officers)',
      weight: 1,
    },
    {
      words:
        '(team|group|panel|committee) ... (in which|where|of|with) ... (<people|carers>|seats are filled by people) ... (majority|goes through|looks at|publishes what it finds|reviews|judges|checks|audits|scores)',
      unless: '(should|must)',
      weight: 0.95,
    },
    {
      words:
        '((went|go|going|sat down|looked) .. (through|back|with|at) ... (what (had)? (worked|went)|figures|findings|results|data|year)|wrote the (findings|review|report) (jointly|together|with)|what to write in the review)',
      also: '(<people|carers>|members)',
      unless: '(should|must|your|doctor|consultation responses)',
      weight: 0.8,
    },
    {
      words:
        '(given to|done by|left to|entrusted to|in the hands of) .. (peer researchers|peer evaluators|<people|carers>) ...',
      also: '(evaluator|evaluation|review|interviews|report|measures|questions)',
      weight: 0.8,
    },
    { words: '(users should|your assessment|should evaluate)', weight: -1 },
    { words: 'judicial review|(should|must|ought to) (evaluate|check|review)', negated: true, weight: -1.5 },
    {
      words: '(review|check|assess|monitor) your (plan|needs|care|support|home|health|application)',
      negated: true,
      weight: -1,
    },
    {
      words:
        '(checks|check|inspects|inspect|reviews|review|visits|visit|judges|judge) (the|our|each|every|all) ... and (writes|write|wrote|agrees|agree|signs|sign) the (report|findings|review|verdict) (together|jointly)',
      unless: '(should|must|your)',
      weight: 1,
    },
  ],
  flags: [
    { text: 'Disabled people inspected twelve homes and published their own report.', grade: 'practice' },
    { text: 'The review team was made up of six people who use the service and two officers.', grade: 'practice' },
    { text: 'Success measures were scored by tenants, not by managers.', grade: 'practice-thin' },
    { text: 'How did we do? Our experts by experience marked us.', grade: 'practice-thin' },
    { text: 'Evaluated by the people it serves', grade: 'practice-thin' },
    { text: 'The evaluation was led by peer researchers.', grade: 'practice-thin' },
    {
      text: 'Persons with disabilities sit on the monitoring committee and can ask for changes.',
      grade: 'practice-thin',
    },
    { text: 'Findings were checked and corrected by members before they came out.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'Inspected by the CQC / HIQA / Care Inspectorate', why: 'regulator' },
    { text: 'Please rate this page.', why: 'website feedback' },
    { text: 'Needs assessment / financial assessment / risk assessment', why: 'individual or other' },
    { text: 'The service will be evaluated after two years.', why: 'no people named' },
  ],
} satisfies Sign;
