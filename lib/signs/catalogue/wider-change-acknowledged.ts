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
