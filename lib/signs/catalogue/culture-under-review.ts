import type { Sign } from '../sign';

export default {
  id: 'culture-under-review',
  name: 'The organisation looks at itself',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet:
      "s6 (organisations evaluate their working culture so it reflects people's needs); s6 Caledonia (change in management culture)",
    other: 'SCIE jigsaw (culture, structure, practice, review); NHS England statutory guidance',
  },
  stages: ['evaluation', 'planning'],
  level: 'involving',
  strength: 'medium',
  family: 'checking',
  explain: 'The organisation is looking at how it behaves, and changing it.',
  ask: "Ask: 'How do you check your own culture? Who helps you check?'",
  easyRead: 'The organisation looks at how it works and thinks. It wants to change its own habits.',
  evidence: [
    {
      words:
        '(culture|attitude|attitudes|mindset|mindsets|ethos|habits|power imbalance|power imbalances|power dynamics|ways of working|way of working|management style|behaviours|assumptions|working practices|own practice) ... (change|changed|changing|changes|shift|shifted|shifting|review|reviewed|checked|challenged|questioned|audit|looked at|examined|rethink|reflect|different|tested|address|addressed)',
      weight: 0.5,
      unless: '(arts|city of culture|cell|climate)',
    },
    {
      words:
        '(change|changed|changing|shift|shifted|shifting|review|reviewed|reviewing|challenge|challenged|question|questioned|examine|examined|look at|looked at|looking at|address|transform|audit of|reflect on|reflecting on|reflected on|rethink) .. (our|their|its|the|staff|that kind of|organisational|management|in)? .. (culture|cultures|attitude|attitudes|mindset|mind-set|mind set|ethos|habits|power imbalance|power imbalances|power dynamics|ways of working|management style|behaviours|assumptions|practices|power)',
      weight: 0.5,
      unless: '(arts|city of culture|staff office)',
    },
    {
      words: '(culture|attitudes|mindset|habits|ways of working|management|assumptions|working practices)',
      also: '((with|by|and) <people|carers> |<people|carers> ... (helped|tested|showed|challenged|audit)|we are changing|changing them)',
      weight: 0.5,
      unless: '(arts|city of culture|culture of innovation)',
    },
    { words: '(culture|cultural) (audit|change|shift|review|changes|reviews)', weight: 0.6 },
    {
      words:
        '(managers|staff|leaders|officers|professionals|we|clinicians|the (trust|council|department|organisation|board|service)) ... (had to|have had to|needed to|have to|has had to|have learned|learned|learnt|has learned) .. (change|let go|unlearn|listen|step back|rethink|share power|give up|to listen|to step|to let|that we)',
      weight: 0.8,
      unless: '(change trains|change (their|your) password)',
    },
    {
      words: '(hold|holds|holding|held|holding on|keeps|keep) (on|onto)? (to)? .. power',
      also: '(we|our|trust|council|department|organisation|where|staff)',
      weight: 0.7,
    },
    {
      words:
        '(giving up|give up|gave up|let go of|letting go of|share|sharing|shift in|shifting|balance of) (some|our|the|of)? .. (power|control)',
      also: '(we|our|staff|managers|professionals|organisation|council)',
      weight: 0.5,
    },
    {
      words: '(from telling to|from doing to|doing with|from (done|doing) (to|for) ... (with|alongside))',
      weight: 0.6,
    },
    {
      words: '(we got (this|it|things) wrong (before)?|we have changed|what we have changed) ...',
      also: '(change|changed|before|wrong|learned|attitudes|how we)',
      weight: 0.5,
    },
    {
      words:
        '(made|makes|make) (us|staff|managers|officers) .. (more aware|aware|realise|rethink|question|look at|see) ...',
      weight: 0.55,
    },
    {
      words:
        '(power|hierarchy|hierarchies|professional boundaries|professional barriers|barriers between staff) ... (broken down|removed|challenged|talked about|named|looked at|flattened|left at the door)',
      weight: 0.7,
    },
    {
      words:
        '(staff attitudes|professional attitudes|management culture|organisational culture|our own culture|our culture|our own attitudes|our attitudes)',
      weight: 0.4,
    },
    {
      words:
        '(arts and culture|city of culture|cell culture|safety culture|culture of excellence|one of excellence|is needed|culture strategy|popular culture|cultural events|cultural diversity|museum|theatre|heritage|bacteria|sports and culture|culture and (leisure|sport)|power (cut|station|supply)|engineering culture|horsepower|office move|blame culture in)',
      weight: -0.8,
    },

    {
      words:
        '(our|its|the) (managers|staff|leaders|officers|team|organisation|board) .. (had to|have to|are learning to|learned to|learnt to|needed to|must) .. (change|learn|let go|listen|unlearn|step back|stop)',
      weight: 0.6,
      unless: '(change trains|rota)',
    },
    {
      words:
        '(changing|changed|change|challenge|challenged|challenging|rethinking) how (our|the|its)? .. (managers|staff|leaders|officers|organisation|we|clinicians|board) .. (think|thinks|work|works|see|sees|lead|leads|behave|talk|act|treat)',
      weight: 0.9,
    },
    {
      words:
        '(let go of|letting go of|giving up|gave up|give up|share|sharing|hand over|handing over|holding on to|holds on to|where) .. (control|power)',
      also: '(staff|managers|we|our|professionals|officers|leaders|trust|organisation|board|council)',
      weight: 0.7,
      unless: '(power of attorney|power supply|control room|infection control)',
    },
    {
      words:
        '(our|their|staff|its) .. (own)? (attitudes|assumptions|prejudices|habits|behaviour|culture|ways of working|beliefs) ... (examined|questioned|challenged|barrier|had to change|changed|changing|are checked|is checked|reviewed|tested|problem)',
      weight: 0.8,
    },
    {
      words:
        '(examined|questioned|challenged|reviewed|looked (hard)? at|changed|changing|reflect on|reflected on|checked) (our|its|their|how) (own)? .. (attitudes|assumptions|prejudices|habits|behaviour|culture|ways of working|power|beliefs)',
      weight: 0.6,
      unless: '(museum|arts)',
    },
    {
      words: "(how it feels|what it is like|what it's like) to (deal with|work with|be|use) (us|the council|our)",
      also: '(asked|told|<users>)',
      weight: 0.7,
    },
    { words: '(used to) (talk at|do to|tell|decide for|speak for|think we knew)', weight: 0.9 },
    { words: '(attitudes were|attitude was|culture was) (the|a|our) (barrier|problem)', weight: 0.9 },

    {
      words:
        '(question|questioned|questioning|examine|rethink|look at|challenge|change|changed|changing) (our|their|its) own (ways|way|practice|practices|habits|assumptions|attitudes|culture|power|behaviour|thinking)',
      weight: 1,
    },
    { words: '(honest|hard|close|critical) look at (our|ourselves|how we|its|the way)', weight: 1 },
    {
      words: '(learning|learn|learned|learnt|trying) (to|how to) (share|give up|let go|hand over|step back|listen)',
      also: '(leaders|managers|staff|professionals|we|officers|power|control)',
      weight: 0.9,
      unless: '(students|children|pupils)',
    },
    {
      words:
        '(used to|grown used to|accustomed to|habit of|tradition of) (deciding|speaking|doing|telling|making decisions|knowing best|being in charge)',
      weight: 0.9,
    },

    {
      words:
        '(looking at|looked at|talked about|talk about|ask|asked) (how|whether) (they|we|staff|managers) (talk|speak|behave|treat|listen|act) ...',
      weight: 0.8,
    },
    { words: '(they|staff|we) are changing', weight: 0.6, also: '(told|staff|managers|attitudes|used to)' },
    { words: '(used to) (boss|tell us|ignore|talk over|decide for|shout)', weight: 0.7 },
    { words: '(put to themselves|asked ourselves|ask ourselves|put to ourselves|look in the mirror)', weight: 0.9 },
    {
      words: '(culture|attitude|attitudes|behaviour|habits) (check|audit|survey|review|test)',
      weight: 0.9,
      unless: '(cell|blood|soil)',
    },
    {
      words:
        '(fear|blame|control|power|hierarchy|racism|ableism|prejudice|stigma) ... (ward|office|team|organisation|department|own|ourselves|here)',
      also: '(talked|examined|looked|faced|discussed|admitted|owned)',
      weight: 0.8,
    },
    { words: '(examined|faced|owned|confronted|admitted) (its|our|their) own ...', weight: 1 },
    {
      words: '(we had become|we were|we have been) (an|a|too) ...',
      also: '(families|helped us|see|showed us|tenants|members|told us)',
      weight: 0.7,
    },

    {
      words:
        '(culture|habit|habits|power|ableism|attitude|attitudes|behaviour|behave|how (we|they|staff|managers|people|it) (talk|speak|treat|behave|deal)|way (we|they) (talk|speak|treat)|how people had been spoken of|conflict|fear|blame|control|leadership|language|defensive|boss us|office that says no|style) ...',
      also: '((<people|carers>|members|we told them|us) ... (observed|watched|asked|judging|judge|told|looked|went over|reviewed|helped|discussed|talked|feedback|named|showed|say|put to)|(looking at|looked at|look at|reviewed|review|examined|unpicked|unpick|breaking|broke|questioned|talked about|watch|went over|put to themselves|changing|check|360) ... (<people|carers>|members|us))',
      unless:
        '(should|must|power of attorney|remote control|sign language|arts and culture|cultural events|culture and leisure|challenging behaviour|their behaviour|pest|infection|power cut|electric|foreign language|language line|traffic|drug|in conflict with the|leadership (course|programme)|language (barrier|barriers))',
      weight: 0.7,
    },
    {
      words:
        "(with (tenants'|members'|residents'|their|families'|patients'|your|clients') help|helped by|with help from|families helped us|<people|carers> .. (helped|showed|told) us)",
      also: '(habit|habits|culture|power|changing|we had (become|grown used)|behave|speak|see it|conflict|says no)',
      unless: 'should',
      weight: 0.8,
    },
    {
      words:
        '(they|staff|managers|team leaders|we|leaders) (are|have|were) (changing|changed|learning|breaking|unlearning) .. (what|how|that|the|habits)? ...',
      near: '(boss|we told them|speak to|talk to|habit|grown used|power|culture)',
      unless: '(should|jobs|address)',
      weight: 0.7,
    },
    {
      words:
        '(we had (become|grown used to)|we used to (decide|talk over|tell|boss|think)|(staff|managers|they) used to (boss|talk over|decide|tell)) ...',
      near: '(<people|carers> .. help|told them|helped us|changing|stopped|no longer)',
      weight: 0.8,
    },
    {
      words:
        '(staff|managers|officers|leaders|executive|the board) ... (observed|watched|shadowed|rated|judged|marked) by ... <people|carers>',
      weight: 0.9,
      unless: '(should|must)',
    },
    {
      words:
        '(leadership|management|the (hostel|ward|office|team)) ... (moved|shifted|changed|went) from .. (giving orders|telling|deciding|control|command|rules) ... to ...',
      weight: 0.9,
    },
    {
      words: '(culture|power|behaviour) (check|audit|walk|review|day|survey) ...',
      also: '(<people|carers>|members)',
      unless: '(should|must|electric)',
      weight: 0.9,
    },
    {
      words: '(reflective|reflection|honest) (session|sessions|day|meeting|practice) ...',
      also: '(<people|carers> (and|,) .. <pros>|<pros> (and|,) .. <people|carers>|with .. <people|carers>)',
      unless: '(should|supervision only)',
      weight: 0.7,
    },
  ],
  flags: [
    { text: 'Our managers had to change how they lead, and tenants helped us to see it.', grade: 'practice-thin' },
    { text: 'A culture audit was carried out with people who use the service.', grade: 'practice-thin' },
    { text: 'Staff attitudes were the barrier. We are changing them together.', grade: 'practice-thin' },
    { text: 'Management culture: from telling to sharing', grade: 'practice-thin' },
    { text: 'The trust has looked hard at where it holds on to power.', grade: 'practice-thin' },
    { text: 'Our ways of working are checked each year against what people say they need.', grade: 'practice' },
    {
      text: 'Cultural change within the department was led from the top and tested by participants.',
      grade: 'practice-thin',
    },
    { text: 'We got this wrong before, and this is what we have changed.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'Arts and culture strategy; City of Culture', why: '' },
    { text: 'Cell culture; safety culture', why: 'unless people are named' },
    { text: 'Our culture is one of excellence.', why: 'boast' },
    { text: 'A culture change is needed.', why: 'recommendation' },
  ],
} satisfies Sign;
