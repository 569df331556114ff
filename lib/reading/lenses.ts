import type { Level } from '../signs/sign';

/** One rung, level, step or principle of a framework, in our own words. */
export interface LensRow {
  id: string;
  name: string;
  /** What it asks or means, in plain words. */
  plain: string;
  signsFor: readonly string[];
  signsAgainst: readonly string[];
  /** Our levels that sit here; empty for a principle. */
  levels: readonly Level[];
}

/** A framework through which the same evidence can be seen. */
export interface Lens {
  id: 'arnstein' | 'iap2' | 'tlap' | 'gunning' | 'gc7';
  name: string;
  /** A ladder has rows from lowest to highest; prompts are questions beside each other. */
  kind: 'ladder' | 'prompts';
  about: string;
  source: string;
  /** What it can't do. */
  limits: string;
  rows: readonly LensRow[];
}

const ROUGH = 'The levels of different frameworks do not line up exactly, so read every place as “about here”.';

/** The frameworks. Adding one is one entry here. */
export const lenses: readonly Lens[] = [
  {
    id: 'arnstein',
    name: 'Arnstein’s ladder',
    kind: 'ladder',
    about: 'Eight rungs of citizen participation, from having no say to being in control.',
    source: 'S. R. Arnstein, A Ladder of Citizen Participation, 1969. In our own words.',
    limits: `Critics find it too simple: it treats people and officials as two blocks, and higher is not always better. ${ROUGH}`,
    rows: [
      row('arnstein-below', 'Below informing', 'People’s support is sought, and their views are not.', {
        signsFor: ['buy-in-seeking', 'co-production-label-only', 'them-and-us-language'],
      }),
      row('arnstein-3', 'Informing', 'News goes one way, with no way to answer.', {
        signsFor: ['information-notice', 'informing-called-involvement', 'decision-already-made'],
        levels: ['informing'],
      }),
      row('arnstein-4', 'Consultation', 'Views are asked for, with no promise about what they change.', {
        signsFor: ['consultation-notice', 'survey-only-method', 'input-effect-unclear', 'one-off-involvement'],
        levels: ['consulting'],
      }),
      row('arnstein-5', 'Placation', 'A few people have seats or may advise; others decide.', {
        signsFor: ['token-representative', 'limited-responsibility'],
        levels: ['involving'],
      }),
      row('arnstein-6', 'Partnership', 'Planning and deciding are shared by rule, not by favour.', {
        signsFor: [
          'shared-decision-power',
          'equal-partnership',
          'co-planning-from-the-start',
          'outcomes-agreed-together',
        ],
        levels: ['co-designing', 'deciding-together'],
      }),
      row('arnstein-7', 'Delegated power', 'People hold most seats, or the decision itself.', {
        signsFor: ['shared-decision-power', 'membership-and-ownership'],
      }),
      row('arnstein-8', 'Citizen control', 'People run it.', {
        signsFor: ['user-led-or-dpo-led', 'membership-and-ownership'],
        levels: ['user-led'],
      }),
    ],
  },
  {
    id: 'iap2',
    name: 'IAP2 spectrum',
    kind: 'ladder',
    about: 'Five levels of public participation, each with its own promise to the public.',
    source: 'International Association for Public Participation, Spectrum of Public Participation. In our own words.',
    limits: `Every level can be right: it depends on the purpose, the time and what matters to people. ${ROUGH}`,
    rows: [
      row('iap2-inform', 'Inform', 'We will keep you up to date.', {
        signsFor: ['information-notice'],
        levels: ['informing'],
      }),
      row('iap2-consult', 'Consult', 'We will listen, and tell you how your answers changed the decision.', {
        signsFor: ['consultation-notice', 'result-reported-back', 'input-effect-explained'],
        signsAgainst: ['no-result-promised', 'input-effect-unclear'],
        levels: ['consulting'],
      }),
      row('iap2-involve', 'Involve', 'We will work with you, so that your concerns show in the options.', {
        signsFor: ['two-way-dialogue', 'ongoing-involvement', 'involved-at-all-stages', 'input-effect-explained'],
        levels: ['involving'],
      }),
      row('iap2-collaborate', 'Collaborate', 'We will look to you for ideas and use your advice as far as we can.', {
        signsFor: [
          'co-planning-from-the-start',
          'co-design-practice',
          'outcomes-agreed-together',
          'people-set-the-agenda',
        ],
        levels: ['co-designing', 'deciding-together'],
      }),
      row('iap2-empower', 'Empower', 'We will do what you decide.', {
        signsFor: ['shared-decision-power', 'user-led-or-dpo-led'],
        levels: ['user-led'],
      }),
    ],
  },
  {
    id: 'tlap',
    name: 'TLAP ladder',
    kind: 'ladder',
    about: 'A ladder of co-production, from informing to working as equals from design to delivery.',
    source:
      'Think Local Act Personal, Ladder of Co-production, with its National Co-production Advisory Group. In our own words.',
    limits: `It sees things from the service’s side, and says little about life in the community. ${ROUGH}`,
    rows: [
      row(
        'tlap-below',
        'Below informing',
        'People attend or are taught about the service; their views are not asked for.',
        {
          signsFor: ['compliance-only', 'buy-in-seeking', 'informing-called-involvement'],
        },
      ),
      row('tlap-3', 'Informing', 'People are told what was decided and why.', {
        signsFor: ['information-notice'],
        levels: ['informing'],
      }),
      row('tlap-4', 'Consultation', 'There are surveys and meetings. It means little if nothing can change.', {
        signsFor: ['consultation-notice', 'survey-only-method'],
        signsAgainst: ['decision-already-made'],
        levels: ['consulting'],
      }),
      row('tlap-5', 'Engagement', 'People have more chances to speak, and some influence.', {
        signsFor: ['two-way-dialogue', 'ongoing-involvement', 'limited-responsibility'],
        levels: ['involving'],
      }),
      row('tlap-6', 'Co-design', 'People really shape the design, and do not see it through.', {
        signsFor: ['co-design-practice'],
        levels: ['co-designing'],
      }),
      row('tlap-7', 'Co-production', 'People and staff are equals from design to delivery.', {
        signsFor: [
          'co-planning-from-the-start',
          'co-design-practice',
          'co-delivery-practice',
          'co-evaluation-practice',
          'shared-decision-power',
          'equal-partnership',
        ],
        levels: ['deciding-together', 'user-led'],
      }),
    ],
  },
  {
    id: 'gunning',
    name: 'Gunning principles',
    kind: 'prompts',
    about: 'Four things that UK courts ask of a fair consultation.',
    source:
      'R v Brent London Borough Council, ex parte Gunning (1985); endorsed in R (Moseley) v Haringey (2014). In our own words.',
    limits:
      'This is a test in law that needs facts from outside the page. These are prompts for your own questions, and no legal view. A consultation can meet all four and still be far from planning together.',
    rows: [
      row(
        'gunning-1',
        'Gunning principle 1 asks: can the plan still change?',
        'Views are asked for while minds are open.',
        {
          signsFor: ['honest-about-limits', 'co-planning-from-the-start'],
          signsAgainst: ['decision-already-made', 'late-involvement'],
        },
      ),
      row(
        'gunning-2',
        'Gunning principle 2 asks: do people know enough to answer?',
        'Reasons and information are given, in ways that people can use.',
        {
          signsFor: ['access-and-inclusion-provided', 'honest-about-limits'],
          signsAgainst: ['options-fixed-in-advance', 'access-barrier'],
        },
      ),
      row(
        'gunning-3',
        'Gunning principle 3 asks: is there enough time?',
        'People have time to think, meet and answer.',
        {
          signsAgainst: ['short-timescale'],
        },
      ),
      row(
        'gunning-4',
        'Gunning principle 4 asks: are the answers weighed with care?',
        'What people say is thought about before the decision.',
        {
          signsFor: ['input-effect-explained', 'result-reported-back'],
          signsAgainst: ['input-effect-unclear', 'no-result-promised'],
        },
      ),
    ],
  },
  {
    id: 'gc7',
    name: 'CRPD General Comment 7',
    kind: 'prompts',
    about: 'What the UN committee on disabled people’s rights says about taking part in decisions.',
    source:
      'UN Committee on the Rights of Persons with Disabilities, General Comment No. 7 (2018), on articles 4.3 and 33.3. In our own words.',
    limits: 'It speaks to states. Whether a state or a body keeps to it cannot be seen from one page.',
    rows: [
      row(
        'gc7-partners',
        'Are disabled people’s own organisations partners?',
        'They come before organisations that speak for disabled people.',
        {
          signsFor: ['user-led-or-dpo-led'],
          signsAgainst: ['proxy-voices'],
        },
      ),
      row('gc7-early', 'Are they there early and at all stages?', 'From the first idea to the last check.', {
        signsFor: ['co-planning-from-the-start', 'involved-at-all-stages'],
        signsAgainst: ['late-involvement', 'early-only-involvement'],
      }),
      row(
        'gc7-access',
        'Can everyone use the information and take part?',
        'Formats, support and places that work for people.',
        {
          signsFor: ['access-and-inclusion-provided'],
          signsAgainst: ['access-barrier'],
        },
      ),
      row('gc7-time', 'Is there enough time?', 'Time to meet, think and answer.', {
        signsAgainst: ['short-timescale'],
      }),
      row('gc7-result', 'Are results explained, with reasons?', 'Taking part is more than a formality.', {
        signsFor: ['input-effect-explained', 'result-reported-back'],
        signsAgainst: ['input-effect-unclear', 'compliance-only'],
      }),
      row('gc7-money', 'Is there money and support for taking part?', 'Organisations and people can afford to do it.', {
        signsFor: ['fair-payment-for-time', 'learning-and-support-both-ways'],
        signsAgainst: ['unpaid-time'],
      }),
      row('gc7-monitor', 'Do disabled people help to check what was done?', 'They take part in monitoring.', {
        signsFor: ['co-evaluation-practice'],
      }),
    ],
  },
];

function row(id: string, name: string, plain: string, more: Partial<LensRow>): LensRow {
  return { id, name, plain, signsFor: [], signsAgainst: [], levels: [], ...more };
}
