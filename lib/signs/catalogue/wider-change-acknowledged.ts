import type { Sign } from '../sign';

export default {
  id: 'wider-change-acknowledged',
  name: 'Part of a bigger change',
  polarity: 'context',
  tier: 1,
  source: {
    factSheet:
      's3 (co-production is not the only process for change; principles need a holistic support framework; barriers and inequality)',
    other: 'CRPD; social model; Making It Real',
  },
  stages: ['planning', 'agenda'],
  level: 'involving',
  strength: 'weak',
  family: 'context',
  explain: 'The text sees that planning together is one part of a bigger change.',
  ask: "Ask: 'What else will you change: money, rules, rights?'",
  easyRead: 'The text says that taking part is not enough alone. Rights, money and barriers matter too.',
  evidence: [
    {
      words: '(independent living) .. (is|as|goal|movement|for all|rights|and)',
      weight: 0.5,
      unless: '(scheme|scheme|allowance|fund|flats|home|sheltered|centre for|center for|council)',
    },
    {
      words:
        '(right|rights) ... (independent living|to live independently|to choose|human rights|un convention|convention|based)',
      also: '(plan|strategy|work|involvement|based|co-production|programme|together|support|goal)',
      weight: 0.45,
      unless: '(gdpr|data|privacy)',
    },
    {
      words:
        '(uncrpd|crpd|un convention on the rights|convention on the rights of (persons|people)|the un convention|human rights based|human rights approach|social model of disability)',
      weight: 0.6,
    },
    {
      words:
        '(removing|remove|removed|tackle|tackling|address|addressing|dismantling|breaking down) .. (barriers|barrier|discrimination|inequality|inequalities|poverty|stigma)',
      weight: 0.3,
      unless: '(flood|traffic|trade)',
    },
    {
      words:
        '(removing|remove|tackle|tackling|address|addressing|breaking down) .. (barriers|barrier|discrimination|inequality|inequalities|poverty)',
      also: '(part of|same|alongside|as well|together|also|rights|programme|involvement)',
      weight: 0.3,
    },
    {
      words:
        '(not enough (on its own|alone|by itself)|cannot do (this|it) alone|on its own is not|alone (is|will) not|is only one part|one part of|only part of)',
      negated: true,
      weight: 0.6,
      also: '(co-production|involvement|planning|change|rights|engagement|taking part|participation)',
    },
    {
      words:
        '(sits|sit) (next to|alongside|beside|within) ... (plans|plan|work|strategy|strategies|programme|framework) .. (on|for)? .. (housing|transport|advocacy|income|rights|poverty)',
      weight: 0.9,
    },
    {
      words:
        '(housing|transport|income|benefits|advocacy|funding|rights|employment|resources|jobs|support) (,|and) .. (housing|transport|income|benefits|advocacy|funding|rights|employment|resources|jobs|access|legal rights|a say) .. (,|and) ...',
      also: '(alongside|linked|together|hand in hand|as well as|links|whole system|wider|part of|involvement|a say|next to)',
      weight: 0.7,
    },
    {
      words:
        '(whole system|systemic change|system change|wider (change|changes|system|society)|societal change|social change|structural (change|barriers))',
      weight: 0.5,
      unless: '(operating system|whole system transfer)',
    },
    { words: '(go|goes|going) hand in hand', weight: 0.5 },
    { words: '(what else (must|should|needs to) change)', weight: 1 },
    {
      words: '(equal rights|human rights|disability rights)',
      also: '((plan|strategy|work|programme|involvement|co-production|participation) .. (is|are|based|built|rooted|part|next|alongside))',
      weight: 0.4,
    },
    {
      words:
        '(gdpr|your rights|sustainable development goal|framework agreement|independent living scheme|all rights reserved|consumer rights|copyright|right of way|rights of way|voting rights|data subject|housing scheme|human resources|operating system)',
      weight: -0.8,
    },

    {
      words: '(barriers|rights|independent living|poverty|discrimination|housing|transport|income|benefits|funding) ',
      also: '((alongside|next to|as well as|part of the same|hand in hand|linked to|together with|not enough|goal) ... (involvement|co-production|taking part|planning together|participation|this work|a say)|(involvement|co-production|taking part|planning together|participation|a say) ... (alongside|next to|as well as|part of the same|hand in hand|linked to|not enough|goal))',
      weight: 0.5,
    },

    {
      words:
        '(co-production|involvement|taking part|participation|engagement|consultation|being heard|a say|having a say|planning together) .. (is|will|are|on|alone|cannot|can not|does) .. (not)? ... (enough|on its own|by itself|alone|fix|without (money|rights|resources|power|funding))',
      negated: true,
      weight: 1,
      unless: '(savings)',
    },
    {
      words: '(article #num|the convention|un convention|uncrpd|crpd|human rights act|human rights|independent living)',
      also: '(our (aim|goal|vision|plan|work|strategy|programme)|this (plan|strategy|work|programme)|aim is|goal is|based on|set out in|this is about|rooted in|as well as)',
      weight: 0.65,
      unless: '(gdpr|privacy|scheme|housing association)',
    },
    {
      words:
        '(links|link|linked|connects|joined up|joins up|sits|tied|goes|go) .. (with|to|alongside|next to|hand in hand) ... (housing|transport|income|poverty|benefits|advocacy|employment|rights|funding|jobs|education)',
      weight: 0.75,
      unless: '(transport links|rail|bus|road)',
    },
    {
      words: '(as well as|not just|not only|more than) (services|service|a service|support)',
      also: '(rights|equality|power|freedom|lives|justice|citizenship|independent living)',
      weight: 0.8,
    },
    {
      words:
        '(money|funding|resources|rights|law|laws|power) and (rights|resources|money|funding|law|power|barriers|attitudes)',
      weight: 0.4,
      also: '(without|also|need|needs|as well|change|together|hand in hand)',
    },

    {
      words: '<users> .. (listed|named|raised|wrote down|identified) ...',
      near: 'what else (must|should|needs to|has to) change',
      weight: 1,
    },

    {
      words:
        '(without|unless) .. (housing|income|rights|money|transport|resources|funding|support) ... (say|involvement|co-production|participation|voice|taking part|choice) ... (little|nothing|not|empty|hollow)',
      negated: true,
      weight: 1.1,
    },
    {
      words: '(social model of disability|full citizenship|independent living , not|equal citizens|disability justice)',
      weight: 0.7,
      also: '(our|work|goal|plan|rests|based|strategy|not just|we)',
    },

    {
      words: "(this|it) is about (our|your|people's)? .. (rights|equality|justice|freedom) ",
      weight: 0.8,
      also: '(not|kindness|services|charity|just|people|service)',
    },
    { words: '(people|we|disabled people) have rights', weight: 0.9, unless: '(gdpr|data|privacy)' },
    {
      words: '(take away|remove|removing|removal of|break down|get rid of) .. (things that stop|barriers) ...',
      weight: 0.6,
    },
    { words: '(live|living) independently ... (working towards|aim|goal|want)', weight: 0.8 },
    {
      words:
        '(involvement|co-production|co-design|taking part|this|forum|panel) is (one|only one|just one|a) (means|part|way|step|piece) ',
      weight: 0.8,
    },
    {
      words: '(links|linked|connects) : ...',
      also: '(housing|transport|advocacy|assistance|income|employment|benefits)',
      weight: 1,
    },
    {
      words: "(no|not|cannot|can not|can't) ... (fix|change|solve|cure|end) ... (alone|by itself|on its own)",
      negated: true,
      weight: 0.9,
      also: '(forum|panel|co-design|co-production|involvement|meeting|group|plan)',
    },
    {
      words:
        '(poverty|poor housing|low income|lack of transport|discrimination) ... (hold|holds|keep|keeps|stop|stops|shut) .. (people|us|many)',
      weight: 0.7,
    },
    {
      words:
        '(depends on|needs|takes|requires) ... (money|income|personal assistance|law|legal|transport|housing|rights) ...',
      also: '(take part|taking part|involvement|co-design|co-production|equals|participation|say|planning)',
      weight: 0.8,
    },
    {
      words:
        '(rests|based|built|founded|grounded) on .. (article|convention|uncrpd|crpd|human rights|social model|rights)',
      weight: 0.9,
    },

    {
      words:
        '(rights|right to live|independent living|independently|article 19|uncrpd|convention|olmstead|enabling good lives|social model|barriers|inclusion in the community|choice and control|equality|equal lives|full lives|poverty|poor housing|who holds power|ableism|disability justice|self-determination|human rights)',
      also: '(part of (a|the) (bigger|wider|larger|broader)|(one|a) (part|step|means|way|piece) .. (to|of|towards|on)|(our|the) (goal|aim) is|what we are working (towards|for)|rests on|grounded in|is the (ground|frame|goal|aim)|guides (the|our|all)|comes first|(serve|serves) it|rooted in|not (kindness|charity|a favour)|alone|on its own|by itself|(underpin|underpins) (this|our|the|everything))',
      unless:
        '(should have|privacy|copyright|all rights reserved|right (to|of) (appeal|reply|complain)|voting rights|barriers to entry|trade|crash|terms and conditions|bill of|legal duty|statement of|employment rights|your rights as a (customer|tenant)|equality (act|impact|monitoring))',
      weight: 0.6,
    },
    {
      words:
        '(involvement|co-design|co-production|co-planning|panel|panels|forum|forums|councils|being asked|a seat|seat at the table|this work|this project|participation|planning services together|planning together) ...',
      also: '(part of (a)? (bigger|wider|larger|broader)|(not|never) enough|alone|on its own|by itself|(change|changes) little|one (step|means|piece) (to|towards|of|on)|(cannot|can not) .. (fix|change|solve)|fix this|serve it|a means to|tied to those)',
      negated: true,
      unless: '(should|must|working alone|lone)',
      weight: 0.75,
    },
    {
      words:
        '(alongside|in addition to|as well as|beside|besides|beyond|tied to|together with|links) ... (panel|forum|group|council|co-production|involvement|this work|accessible homes|housing|personal assistance|advocacy|transport|benefits|income|incomes|ramps)',
      also: '((personal assistance|personal assistants|housing|homes|transport|advocacy|income|incomes|benefits|poverty|ramps|law|laws|pay) ... (and|,|;) ... (housing|homes|transport|advocacy|income|incomes|benefits|ramps|law|fund|information|shops|personal assistance))',
      unless: '(should|housing benefit claim|planning policy)',
      weight: 0.7,
    },
    {
      words:
        '(takes|needs|need|requires|depends on|depend on|depends|without) ... (personal assistance|accessible homes|accessible housing|decent (income|incomes|homes)|transport|income|advocacy|change in the law|money and) ...',
      also: '(personal assistance|accessible|income|incomes|transport|housing|law|advocacy|information)',
      unless: '(should|your eligibility|applicant|visa)',
      weight: 0.65,
    },
    {
      words: '^ (no|not alone|not by itself|it takes) ...',
      near: '(can (co-design|co-production|involvement|a panel|a forum|this) .. (fix|change|solve))',
      negated: true,
      weight: 0.6,
    },
    { words: '(people|they|we) have rights ...', near: '(barriers|take away|stop people|remove)', weight: 0.8 },
    {
      words: '(rights|justice|equality) .. not (kindness|charity|a favour|favours|generosity|a gift)',
      negated: true,
      weight: 1.1,
    },
    {
      words: '(stop|stops|in the way of|hold|holds|keep) (people|us|them) (back|out|down)? ...',
      also: '(take away|remove|end|change|alone|poverty|rights)',
      near: '(rights|equal)',
      weight: 0.6,
    },
    { words: '(advice|training|workshop|workshops) to ...', weight: -0.3 },
  ],
  flags: [
    { text: 'This work sits next to our plans on housing, transport and advocacy.', grade: 'practice' },
    { text: 'Independent Living is the goal; planning together is one way to get there.', grade: 'practice' },
    { text: 'Rights first: the plan is based on the UN Convention', grade: 'practice' },
    { text: 'Removing barriers is part of the same programme.', grade: 'practice-thin' },
    { text: 'Involvement, funding and legal rights have to go hand in hand.', grade: 'norm' },
    { text: 'A whole-system approach: support, income, access and a say', grade: 'practice-thin' },
    { text: 'What else must change? Members listed eleven things.', grade: 'practice' },
  ],
  passes: [
    { text: 'Your rights under GDPR', why: '' },
    { text: 'Independent living scheme', why: 'housing name' },
    { text: 'UN Sustainable Development Goal logos', why: '' },
    { text: 'Framework agreement', why: 'procurement' },
  ],
} satisfies Sign;
