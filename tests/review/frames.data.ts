import type { Actor, Frame, Modality, Relation, Tense } from '../../lib/review/frame';
import type { Action } from '../../lib/signs/lexicon/actions';

/** Who a phrase should be: a class, `none` where the clause names nobody, `any` where the example is about something else. */
export type Who = Actor | 'none' | 'any';

/** What a frame should say; what is left out is not looked at. */
export interface ExpectedFrame {
  sense: Action;
  agent: Who;
  patient: Who;
  voice?: Frame['voice'];
  tense?: Tense;
  modality?: Modality;
  negated?: boolean;
  conditional?: boolean;
  question?: boolean;
  form?: Frame['form'];
  /** Class of a phrase that hangs on the verb: "with tenants", "to members". */
  relations?: Partial<Record<Relation, Actor>>;
}

/** A sentence, the block that introduces it where there is one, and one frame that must be among its frames. */
export interface FrameExample {
  text: string;
  stem?: string;
  expected: ExpectedFrame;
}

type Row = readonly [text: string, sense: Action, agent: Who, patient: Who, also?: Partial<ExpectedFrame>];

/** Examples that share what their family of sentences has in common. */
function family(common: Partial<ExpectedFrame>, rows: readonly Row[], stem?: string): FrameExample[] {
  return rows.map(([text, sense, agent, patient, also]) => ({
    text,
    ...(stem === undefined ? {} : { stem }),
    expected: { sense, agent, patient, ...common, ...also },
  }));
}

const fact = { modality: 'fact', negated: false } as const;

/**
 * Invented sentences with the relation that a reader of English finds in them. A phrase that joins people with
 * officials ("tenants and staff") counts as people: its members tell the rest.
 */
export const frameExamples: readonly FrameExample[] = [
  // Active, past
  ...family({ ...fact, voice: 'active', tense: 'past' }, [
    ['Tenants chose the new contractor in March.', 'decide', 'people', 'any'],
    ['The residents voted on the three plans.', 'decide', 'people', 'any'],
    ['Officers drafted the strategy over the summer.', 'design', 'officials', 'thing'],
    ['The council approved the budget last night.', 'decide', 'body', 'thing'],
    ['We asked 300 patients about the waiting room.', 'consult', 'we', 'people'],
    ['Carers wrote the welcome pack.', 'design', 'carers', 'thing'],
    ['Staff told families about the closure a week later.', 'inform', 'officials', 'carers'],
    ['The panel rejected two of the designs and picked a third.', 'decide', 'mixed', 'any'],
    ['Our wheelchair users tested every entrance.', 'design', 'people', 'thing'],
    ['The trust paid members £15 an hour.', 'pay', 'body', 'mixed'],
    ['Service users interviewed all four candidates.', 'consult', 'people', 'any'],
    ['Young people in care rewrote the complaints leaflet.', 'design', 'people', 'thing'],
    ['The department published its response on 4 June.', 'report', 'body', 'thing'],
    ['The cabinet took the decision in private.', 'decide', 'body', 'any'],
    ['People with a learning disability trained the new social workers.', 'train', 'people', 'officials'],
    ['Two disabled residents chaired the meetings.', 'lead', 'people', 'thing'],
    ['Consultants prepared the options.', 'design', 'officials', 'thing'],
    ['The manager set the agenda herself.', 'set', 'officials', 'thing'],
    ['Patients and nurses designed the ward together.', 'design', 'people', 'thing'],
    ['A tenant inspector checked the repairs.', 'evaluate', 'people', 'thing'],
    ['The health board dropped the plan after the meeting.', 'change', 'body', 'thing'],
    ['Members scored the bids beside two officers.', 'decide', 'mixed', 'thing'],
    ['Peer workers ran the evening sessions.', 'deliver', 'people', 'thing'],
    ['They listened to us for an hour.', 'value', 'they', 'any'],
    ['The charity invited parents to a tea party.', 'invite', 'body', 'carers'],
    [
      'Survivors agreed the aims of the service with the commissioners.',
      'set',
      'people',
      'thing',
      { relations: { with: 'officials' } },
    ],
    ['The agency gathered 2,000 comments.', 'consult', 'body', 'thing'],
    ['Councillors ignored the petition and approved the scheme.', 'decide', 'officials', 'thing'],
    ['In May the tenants’ panel reviewed every letter that the landlord sends.', 'evaluate', 'people', 'thing'],
    ['Last year, after long talks, autistic adults planned the open day.', 'plan', 'people', 'thing'],
  ]),

  // Active, present
  ...family({ ...fact, voice: 'active', tense: 'present' }, [
    ['The minister decides.', 'decide', 'officials', 'none'],
    ['Tenants run the laundry.', 'deliver', 'people', 'thing'],
    ['Disabled people lead the project.', 'lead', 'people', 'thing'],
    ['We pay members for their time.', 'pay', 'we', 'mixed'],
    ['The forum meets every second Tuesday.', 'meet', 'mixed', 'none'],
    ['Patients and doctors meet as equals.', 'meet', 'people', 'none'],
    ['The board sets the agenda.', 'set', 'body', 'thing'],
    ['Residents own the building.', 'hold', 'people', 'thing'],
    ['Every quarter the group publishes what it has learned.', 'report', 'mixed', 'any'],
    ['We value your views.', 'value', 'we', 'thing'],
    ['Volunteers support the nurses on the ward.', 'support', 'mixed', 'officials'],
    ['The carers’ council inspects all six homes.', 'evaluate', 'carers', 'thing'],
    ['Nurses and paramedics deliver the service.', 'deliver', 'officials', 'any'],
    ['Members always chair their own meetings.', 'lead', 'mixed', 'thing'],
    ['You decide who supports you.', 'decide', 'reader', 'any'],
  ]),

  // Perfect
  ...family({ ...fact, voice: 'active', tense: 'perfect' }, [
    ['Tenants have chosen the colours.', 'decide', 'people', 'thing'],
    ['The council has already decided.', 'decide', 'body', 'none'],
    ['We have listened to hundreds of residents.', 'value', 'we', 'any'],
    ['Since January the group has met nine times.', 'meet', 'mixed', 'any'],
    [
      'Families have designed the garden with the architect.',
      'design',
      'carers',
      'thing',
      { relations: { with: 'officials' } },
    ],
    ['The trust has just published its decision.', 'report', 'body', 'thing'],
    ['We’ve changed the opening hours.', 'change', 'we', 'thing'],
    ['Service users have been running the café since 2019.', 'deliver', 'people', 'thing'],
    ['Officers have been drafting the policy for months.', 'design', 'officials', 'thing'],
    ['Disabled residents have led the review from the first day.', 'lead', 'people', 'thing'],
    ['Patients have repeatedly asked for a later clinic.', 'consult', 'people', 'any'],
    [
      'The commissioners have agreed a new measure with carers.',
      'set',
      'officials',
      'thing',
      { relations: { with: 'carers' } },
    ],
  ]),

  // Passive with its agent
  ...family({ ...fact, voice: 'passive', tense: 'past' }, [
    ['The contractor was chosen by tenants.', 'decide', 'people', 'any'],
    ['The strategy was written by officers.', 'design', 'officials', 'thing'],
    ['All four posters were made by young people.', 'design', 'people', 'thing'],
    ['The agenda was set by the chief executive.', 'set', 'officials', 'thing'],
    ['The bids were scored by a panel of patients.', 'decide', 'people', 'thing'],
    ['The questions were written by disabled people themselves.', 'design', 'people', 'thing'],
    ['The budget was approved by Cabinet on 3 March.', 'decide', 'body', 'thing'],
    ['The meetings were chaired by a carer.', 'lead', 'carers', 'thing'],
    ['Residents were consulted by the council.', 'consult', 'body', 'people'],
    ['Members were told by letter.', 'inform', 'none', 'mixed'],
    ['Every home was inspected by people who use the service.', 'evaluate', 'people', 'thing'],
    ['The logo was drawn up by a self-advocacy group.', 'design', 'people', 'thing'],
    ['Parents were trained by peer mentors.', 'train', 'people', 'carers'],
    ['The report was published by the department in May.', 'report', 'body', 'thing'],
    ['The three options were prepared by consultants before the first meeting.', 'design', 'officials', 'thing'],
    ['Both pilots were evaluated by service users and researchers.', 'evaluate', 'people', 'thing'],
    ['The group was set up by families.', 'plan', 'carers', 'mixed'],
    ['The course was co-designed by Deaf people.', 'design', 'people', 'thing'],
    ['The winning bid was picked by the tenants’ association.', 'decide', 'people', 'thing'],
    ['The rules were finally agreed by everyone.', 'decide', 'mixed', 'thing'],
  ]),
  ...family({ ...fact, voice: 'passive' }, [
    ['The shop is run by people with dementia.', 'deliver', 'people', 'thing', { tense: 'present' }],
    ['The service is delivered by trained staff.', 'deliver', 'officials', 'any', { tense: 'present' }],
    ['Decisions are made by the programme board.', 'decide', 'body', 'thing', { tense: 'present' }],
    ['The garden has been planned by tenants.', 'plan', 'people', 'thing', { tense: 'perfect' }],
    ['The plans have been approved by the regulator.', 'decide', 'body', 'thing', { tense: 'perfect' }],
    ['The leaflet has been rewritten by our Easy Read group.', 'design', 'any', 'thing', { tense: 'perfect' }],
    ['The panel is led by an expert by experience.', 'lead', 'people', 'mixed', { tense: 'present' }],
    ['The work is directed by a steering group of wheelchair users.', 'lead', 'people', 'thing', { tense: 'present' }],
    ['Volunteers are supported by one paid worker.', 'support', 'officials', 'mixed', { tense: 'present' }],
    ['All choices are made by the people who live there.', 'decide', 'mixed', 'thing', { tense: 'present' }],
  ]),

  // Passive without an agent
  ...family({ ...fact, voice: 'passive' }, [
    ['The decision was made last year.', 'decide', 'none', 'thing', { tense: 'past' }],
    ['Tenants were asked about the lift.', 'consult', 'none', 'people', { tense: 'past' }],
    ['Members are paid £20 a session.', 'pay', 'none', 'mixed', { tense: 'present' }],
    ['Your views are valued.', 'value', 'none', 'thing', { tense: 'present' }],
    ['The plan was agreed in private.', 'decide', 'none', 'thing', { tense: 'past' }],
    ['Families were invited to two events.', 'invite', 'none', 'carers', { tense: 'past' }],
    ['The form has been redesigned.', 'design', 'none', 'thing', { tense: 'perfect' }],
    ['Three ideas were dropped.', 'change', 'none', 'thing', { tense: 'past' }],
    ['People were listened to.', 'value', 'none', 'mixed', { tense: 'past' }],
    ['Service users were involved from the first week.', 'involve', 'none', 'people', { tense: 'past' }],
    ['The opening hours have been extended.', 'change', 'none', 'thing', { tense: 'perfect' }],
    ['Carers were informed after the vote.', 'inform', 'none', 'carers', { tense: 'past' }],
    ['The centre was closed in April.', 'close', 'none', 'any', { tense: 'past' }],
    ['Travel costs are refunded on the day.', 'pay', 'none', 'thing', { tense: 'present' }],
    ['The report has now been published.', 'report', 'none', 'thing', { tense: 'perfect' }],
    ['Patients were trained for the role.', 'train', 'none', 'people', { tense: 'past' }],
    ['The group was disbanded in June.', 'disengage', 'none', 'mixed', { tense: 'past' }],
    ['Comments were gathered online.', 'consult', 'none', 'thing', { tense: 'past' }],
    [
      'Two tenants were elected to the board.',
      'decide',
      'none',
      'people',
      { tense: 'past', relations: { to: 'body' } },
    ],
    ['Residents got consulted twice.', 'consult', 'none', 'people', { tense: 'past' }],
  ]),

  // Future
  ...family({ modality: 'will', negated: false }, [
    ['Tenants will choose the contractor.', 'decide', 'people', 'any', { voice: 'active' }],
    ['The council will decide in June.', 'decide', 'body', 'none', { voice: 'active' }],
    ['We will publish the results by 1 May.', 'report', 'we', 'thing', { voice: 'active' }],
    ['Your comments will be considered.', 'consider', 'none', 'thing', { voice: 'passive' }],
    ['The bids will be scored by twelve members.', 'decide', 'mixed', 'thing', { voice: 'passive' }],
    ['We’ll tell you what happened.', 'inform', 'we', 'reader', { voice: 'active' }],
    ['The board shall meet four times a year.', 'meet', 'body', 'any', { voice: 'active' }],
    ['Carers will be paid for every meeting.', 'pay', 'none', 'carers', { voice: 'passive' }],
    ['We are going to ask families first.', 'consult', 'we', 'carers', { voice: 'active' }],
    ['The final decision will be taken by Cabinet.', 'decide', 'body', 'any', { voice: 'passive' }],
    ['Disabled residents will then lead the next stage.', 'lead', 'people', 'thing', { voice: 'active' }],
    ['Officers will have drafted the plan by then.', 'design', 'officials', 'thing', { voice: 'active' }],
    ['From 3 May twelve patients will run the helpline.', 'deliver', 'people', 'thing', { voice: 'active' }],
    ['The service will be run by local people.', 'deliver', 'mixed', 'any', { voice: 'passive' }],
  ]),

  // Norms, permission, ability, would
  ...family({ negated: false }, [
    ['Services should pay people for their time.', 'pay', 'body', 'mixed', { modality: 'norm', voice: 'active' }],
    ['Providers must consult residents.', 'consult', 'officials', 'people', { modality: 'norm', voice: 'active' }],
    ['Tenants ought to be asked.', 'consult', 'none', 'people', { modality: 'norm', voice: 'passive' }],
    ['Carers should be involved from the start.', 'involve', 'none', 'carers', { modality: 'norm', voice: 'passive' }],
    ['The report must be published.', 'report', 'none', 'thing', { modality: 'norm', voice: 'passive' }],
    ['Disabled people should decide.', 'decide', 'people', 'none', { modality: 'norm', voice: 'active' }],
    ['Members may attend as observers.', 'take-part', 'mixed', 'none', { modality: 'may', voice: 'active' }],
    ['Expenses may be refunded.', 'pay', 'none', 'thing', { modality: 'may', voice: 'passive' }],
    ['Your answers might inform our work.', 'consider', 'thing', 'thing', { modality: 'may', voice: 'active' }],
    ['Tenants can change the agenda.', 'change', 'people', 'thing', { modality: 'can', voice: 'active' }],
    ['The group can vote on every paper.', 'decide', 'mixed', 'any', { modality: 'can', voice: 'active' }],
    ['Anyone can join the panel.', 'take-part', 'mixed', 'mixed', { modality: 'can', voice: 'active' }],
    [
      'We would pay members if we had the money.',
      'pay',
      'we',
      'mixed',
      { modality: 'would', voice: 'active', conditional: true },
    ],
    ['The council would decide.', 'decide', 'body', 'none', { modality: 'would', voice: 'active' }],
    ['Patients would be asked to comment.', 'consult', 'none', 'people', { modality: 'would', voice: 'passive' }],
  ]),
  ...family({ negated: false, modality: 'norm' }, [
    ['We have to consult families.', 'consult', 'we', 'carers', { voice: 'active' }],
    ['Authorities are required to publish a summary.', 'report', 'body', 'thing'],
    ['Managers need to listen to tenants.', 'value', 'officials', 'any', { voice: 'active' }],
    ['The law requires councils to consult residents.', 'consult', 'any', 'people'],
    ['It is important to pay people fairly.', 'pay', 'none', 'mixed'],
  ]),

  // Aims and hopes
  ...family({ negated: false, modality: 'aim' }, [
    ['We aim to involve carers in every review.', 'involve', 'we', 'carers'],
    ['The trust hopes to publish a plan next year.', 'report', 'body', 'thing'],
    ['We want to hear from residents.', 'value', 'we', 'any'],
    ['The council intends to consult tenants.', 'consult', 'body', 'people'],
    ['We are committed to listening to patients.', 'value', 'any', 'any'],
    ['Officers plan to redesign the form.', 'design', 'officials', 'thing'],
    ['We would like to work with families.', 'take-part', 'we', 'any', { relations: { with: 'carers' } }],
    ['They promised to report back.', 'report', 'they', 'any'],
    ['The agency aspires to share decisions with members.', 'hold', 'body', 'thing', { relations: { with: 'mixed' } }],
    ['We strive to put people first and pay them properly.', 'pay', 'we', 'they'],
    ['The health board is trying to involve young people.', 'involve', 'body', 'people'],
    ['We pledge to publish every answer.', 'report', 'we', 'thing'],
  ]),

  // Purposes and chains of verbs
  ...family({ negated: false }, [
    [
      'The council set up a panel to review the letters.',
      'evaluate',
      'any',
      'thing',
      { modality: 'purpose', form: 'infinitive' },
    ],
    [
      'We hired a consultant to write the strategy.',
      'design',
      'any',
      'thing',
      { modality: 'purpose', form: 'infinitive' },
    ],
    ['Tenants met to choose a name.', 'decide', 'people', 'thing', { modality: 'purpose', form: 'infinitive' }],
    ['We met carers in order to agree the aims.', 'set', 'we', 'thing', { modality: 'purpose', form: 'infinitive' }],
    ['The survey is open so that residents can decide.', 'decide', 'people', 'none', { form: 'finite' }],
    ['We asked tenants to score the bids.', 'decide', 'people', 'thing', { form: 'infinitive' }],
    ['The trust invited patients to design the ward.', 'design', 'people', 'thing', { form: 'infinitive' }],
    ['The money lets families plan their own support.', 'plan', 'carers', 'thing', { form: 'infinitive' }],
    ['The panel helped officers write the policy.', 'design', 'officials', 'thing', { form: 'infinitive' }],
    ['We want tenants to lead the review.', 'lead', 'people', 'thing', { form: 'infinitive', modality: 'aim' }],
    ['The grant enables young people to run the club.', 'deliver', 'people', 'mixed', { form: 'infinitive' }],
    ['Members are invited to comment on the draft.', 'say', 'mixed', 'any', { form: 'infinitive' }],
    ['Residents were allowed to choose the colour of the doors.', 'decide', 'people', 'thing', { form: 'infinitive' }],
    ['The director asked staff to tell families.', 'inform', 'officials', 'carers', { form: 'infinitive' }],
    [
      'We use what you tell us to improve the service.',
      'change',
      'any',
      'any',
      { modality: 'purpose', form: 'infinitive' },
    ],
    ['Carers came together to plan the day.', 'plan', 'carers', 'thing', { modality: 'purpose', form: 'infinitive' }],
  ]),

  // Negation
  ...family({ negated: true }, [
    ['Tenants were not asked.', 'consult', 'none', 'people', { voice: 'passive' }],
    ['Members are not paid.', 'pay', 'none', 'mixed', { voice: 'passive' }],
    ['We do not pay members.', 'pay', 'we', 'mixed', { voice: 'active' }],
    ['The panel cannot change the plan.', 'change', 'mixed', 'thing', { voice: 'active', modality: 'can' }],
    ['No carers were consulted.', 'consult', 'none', 'carers', { voice: 'passive' }],
    ['Nobody asked wheelchair users to test the ramp.', 'consult', 'mixed', 'people', { voice: 'active' }],
    ['Nobody told the residents.', 'inform', 'mixed', 'people', { voice: 'active' }],
    ['The council never published its answer.', 'report', 'body', 'thing', { voice: 'active' }],
    ['Patients don’t decide anything.', 'decide', 'people', 'any', { voice: 'active' }],
    ['The group has no vote and does not set the agenda.', 'set', 'mixed', 'thing', { voice: 'active' }],
    ['We will not be able to reply to every comment.', 'say', 'we', 'any', { voice: 'active' }],
    ['None of the tenants were invited.', 'invite', 'none', 'people', { voice: 'passive' }],
    ['The department failed to consult disabled people.', 'consult', 'body', 'people', { voice: 'active' }],
    [
      'The report was never shared with members.',
      'report',
      'none',
      'thing',
      { voice: 'passive', relations: { with: 'mixed' } },
    ],
    ['Officers drafted the plan without asking residents.', 'consult', 'officials', 'people', { form: 'gerund' }],
    ['Neither tenants nor carers were involved.', 'involve', 'none', 'any', { voice: 'passive' }],
    ['The survey won’t change the decision.', 'change', 'thing', 'thing', { voice: 'active', modality: 'will' }],
    ['We are unable to pay expenses.', 'pay', 'we', 'thing', { voice: 'active' }],
    ['The trust no longer consults families.', 'consult', 'body', 'carers', { voice: 'active' }],
    ['The board did not once meet the tenants.', 'meet', 'body', 'people', { voice: 'active' }],
    ['You don’t have to decide today.', 'decide', 'reader', 'none', { voice: 'active' }],
    ['Service users aren’t told the result.', 'inform', 'none', 'people', { voice: 'passive' }],
    ['Hardly any residents were asked.', 'consult', 'none', 'people', { voice: 'passive' }],
  ]),
  ...family({ negated: false }, [
    ['Not only tenants but also staff designed the form.', 'design', 'people', 'thing'],
    ['Tenants, not officers, chose the contractor.', 'decide', 'people', 'any'],
    ['The plan was not finished when carers rewrote it.', 'design', 'carers', 'thing'],
    ['We did not stop there: members chose the name too.', 'decide', 'mixed', 'thing'],
    ['Officers who do not live here wrote the plan.', 'design', 'officials', 'thing'],
    ['The group has no budget, yet it decides the programme.', 'decide', 'any', 'thing'],
    ['Nothing was decided until the tenants had voted.', 'decide', 'people', 'none'],
  ]),

  // Questions
  ...family({ question: true }, [
    ['Who decides?', 'decide', 'any', 'none'],
    ['Were tenants asked before the plan was drawn up?', 'consult', 'none', 'people', { voice: 'passive' }],
    ['Do members set the agenda?', 'set', 'mixed', 'thing', { voice: 'active' }],
    ['How will you use my answers?', 'use', 'reader', 'thing', { modality: 'will' }],
    ['Who was involved in writing this plan?', 'involve', 'none', 'any', { voice: 'passive' }],
    ['Will carers be paid?', 'pay', 'none', 'carers', { voice: 'passive', modality: 'will' }],
    ['What did the council change?', 'change', 'body', 'any', { voice: 'active' }],
    ['Can residents vote on the budget?', 'decide', 'people', 'any', { modality: 'can' }],
    ['Have disabled people designed any of this?', 'design', 'people', 'any', { tense: 'perfect' }],
    ['Why were families told so late?', 'inform', 'none', 'carers', { voice: 'passive' }],
    ['When will the trust publish its decision?', 'report', 'body', 'thing', { modality: 'will' }],
    ['Did the panel agree the plan?', 'decide', 'mixed', 'thing', { tense: 'past' }],
  ]),

  // Imperatives
  ...family({ form: 'imperative', modality: 'request' }, [
    ['Tell us what you think.', 'inform', 'any', 'we'],
    ['Choose one of the three options.', 'decide', 'any', 'any'],
    ['Please share your views by Friday.', 'use', 'any', 'thing'],
    ['Join our panel.', 'take-part', 'any', 'mixed'],
    ['Pay people for their time.', 'pay', 'any', 'mixed'],
    ['Involve carers from the start.', 'involve', 'any', 'carers'],
    ['Send your comments to the project team.', 'report', 'any', 'thing', { relations: { to: 'officials' } }],
    ['Help us design the new library.', 'support', 'any', 'we'],
    ['Ask tenants before you decide.', 'consult', 'any', 'people'],
    ['Do not decide for people.', 'decide', 'any', 'none', { negated: true }],
    ['Vote for the design that you like best.', 'decide', 'any', 'any'],
    ['Always publish what you have heard.', 'report', 'any', 'any'],
  ]),

  // Actions that stand as nouns
  ...family({ form: 'noun' }, [
    ['The design of the form by tenants took four months.', 'design', 'people', 'thing'],
    ['Consultation with residents begins in May.', 'consult', 'none', 'any', { relations: { with: 'people' } }],
    ['The approval of the budget by the board is expected soon.', 'decide', 'body', 'thing'],
    ['A review of the service by carers found six faults.', 'evaluate', 'carers', 'any'],
    ['Payment of members starts in June.', 'pay', 'none', 'mixed'],
    ['The involvement of patients came late.', 'involve', 'none', 'people'],
    ['An evaluation by service users is attached.', 'evaluate', 'people', 'none'],
    [
      'There was no consultation with tenants.',
      'consult',
      'none',
      'any',
      { negated: true, relations: { with: 'people' } },
    ],
    ['The selection of the contractor by residents was a first.', 'decide', 'people', 'any'],
    ['Publication of the report is planned for July.', 'report', 'none', 'thing'],
    ['The tenants’ choice of contractor surprised the officers.', 'decide', 'people', 'any'],
    ['The council’s decision to close the centre came first.', 'decide', 'body', 'any'],
    ['Training for panel members is free.', 'train', 'none', 'any', { relations: { for: 'people' } }],
    [
      'The redesign of the ward with patients took a year.',
      'design',
      'none',
      'thing',
      { relations: { with: 'people' } },
    ],
    ['The closure of the day centre was announced on Monday.', 'close', 'none', 'any'],
    ['Without the agreement of the tenants nothing moves.', 'decide', 'people', 'none'],
    ['Leadership by disabled people is written into the rules.', 'lead', 'people', 'none'],
    [
      'Co-production of the strategy with carers starts now.',
      'design',
      'none',
      'thing',
      { relations: { with: 'carers' } },
    ],
    ['Joint planning by families and staff began in spring.', 'plan', 'carers', 'none'],
    [
      'The election of two residents to the board is in March.',
      'decide',
      'none',
      'people',
      { relations: { to: 'body' } },
    ],
    ['Inspection by trained tenants happens twice a year.', 'evaluate', 'people', 'none'],
    ['Participation by young people has doubled.', 'take-part', 'people', 'none'],
    ['The introduction of charges was decided in private.', 'implement', 'none', 'any'],
    [
      'Feedback from patients was collected by the ward manager.',
      'consult',
      'officials',
      'thing',
      { form: 'finite', voice: 'passive' },
    ],
  ]),

  // Participles and gerunds
  ...family({}, [
    [
      'Working with tenants, the council redesigned the form.',
      'take-part',
      'body',
      'any',
      { form: 'gerund', relations: { with: 'people' } },
    ],
    [
      'Designed by tenants, the form is two pages long.',
      'design',
      'people',
      'thing',
      { form: 'participle', voice: 'passive' },
    ],
    [
      'A leaflet written by carers is in the pack.',
      'design',
      'carers',
      'thing',
      { form: 'participle', voice: 'passive' },
    ],
    [
      'Plans drawn up by officers were put to the meeting.',
      'design',
      'officials',
      'thing',
      { form: 'participle', voice: 'passive' },
    ],
    ['Members paid by the trust score the bids.', 'pay', 'body', 'mixed', { form: 'participle', voice: 'passive' }],
    [
      'Asked about the lift, residents said it was too small.',
      'consult',
      'none',
      'people',
      { form: 'participle', voice: 'passive' },
    ],
    ['Having listened to families, we changed the hours.', 'value', 'we', 'any', { tense: 'perfect' }],
    [
      'People living in the homes choose the staff, interviewing each of them twice.',
      'consult',
      'people',
      'any',
      { form: 'gerund' },
    ],
    ['Paying members is a matter of respect.', 'pay', 'none', 'mixed', { form: 'gerund' }],
    ['By asking tenants first we saved a year.', 'consult', 'we', 'people', { form: 'gerund' }],
    ['Before deciding, the board met the panel.', 'decide', 'body', 'none', { form: 'gerund' }],
    ['After being consulted, carers heard nothing.', 'consult', 'none', 'carers', { voice: 'passive' }],
    [
      'We are redesigning the service with patients.',
      'design',
      'we',
      'any',
      { voice: 'active', tense: 'present', relations: { with: 'people' } },
    ],
    ['The options being considered were prepared by staff.', 'consider', 'none', 'thing', { voice: 'passive' }],
    [
      'The service, run by volunteers, opens daily.',
      'deliver',
      'mixed',
      'any',
      { form: 'participle', voice: 'passive' },
    ],
    [
      'A group led by disabled residents meets weekly.',
      'lead',
      'people',
      'mixed',
      { form: 'participle', voice: 'passive' },
    ],
    ['The homes chosen were inspected by peer researchers.', 'evaluate', 'people', 'thing', { voice: 'passive' }],
    [
      'Co-designed with autistic people, the website opens in June.',
      'design',
      'none',
      'thing',
      { voice: 'passive', relations: { with: 'people' } },
    ],
  ]),

  // Relative clauses
  ...family({}, [
    ['The tenants who chose the contractor meet monthly.', 'decide', 'people', 'any', { voice: 'active' }],
    ['The board that decides the budget has two tenants on it.', 'decide', 'body', 'thing', { voice: 'active' }],
    ['The form that carers designed is shorter.', 'design', 'carers', 'thing', { voice: 'active' }],
    [
      'The plan which was written by officers is out for comment.',
      'design',
      'officials',
      'thing',
      { voice: 'passive' },
    ],
    ['Members, who are paid for their time, set the agenda.', 'pay', 'none', 'mixed', { voice: 'passive' }],
    ['Members, who are paid for their time, set the agenda.', 'set', 'mixed', 'thing', { voice: 'active' }],
    ['People we asked wanted later buses.', 'consult', 'we', 'mixed', { voice: 'active' }],
    ['The report the council published is hard to read.', 'report', 'body', 'thing', { voice: 'active' }],
    ['The consultants who wrote the plan never met a tenant.', 'design', 'officials', 'thing', { voice: 'active' }],
    ['The consultants who wrote the plan never met a tenant.', 'meet', 'officials', 'people', { negated: true }],
    ['We publish a list of ideas that members dropped.', 'change', 'mixed', 'thing', { voice: 'active' }],
    ['The group, which is led by survivors, meets every month.', 'lead', 'people', 'mixed', { voice: 'passive' }],
    ['The group, which is led by survivors, meets every month.', 'meet', 'mixed', 'any', { voice: 'active' }],
    ['Patients whose views were heard came back.', 'value', 'none', 'thing', { voice: 'passive' }],
    ['There are six residents who inspect the homes.', 'evaluate', 'people', 'thing', { voice: 'active' }],
    ['The people deciding on the money are all tenants.', 'decide', 'mixed', 'any', { form: 'gerund' }],
    ['This is a service that disabled people run.', 'deliver', 'people', 'any', { voice: 'active' }],
    ['Those who attended were given lunch.', 'take-part', 'mixed', 'none', { voice: 'active' }],
  ]),

  // Coordination
  ...family({ ...fact }, [
    ['Tenants and officers designed the form together.', 'design', 'people', 'thing'],
    ['Officers and tenants designed the form.', 'design', 'people', 'thing'],
    ['Tenants planned the day and ran it.', 'plan', 'people', 'thing'],
    ['Tenants planned the day and ran it.', 'deliver', 'people', 'thing'],
    ['The form was designed and tested by patients.', 'design', 'people', 'thing', { voice: 'passive' }],
    ['The council consulted residents but decided alone.', 'consult', 'body', 'people'],
    ['The council consulted residents but decided alone.', 'decide', 'body', 'none'],
    ['We asked carers, families and staff.', 'consult', 'we', 'carers'],
    ['Members choose the topics and officers write the papers.', 'decide', 'mixed', 'thing'],
    ['Members choose the topics and officers write the papers.', 'design', 'officials', 'thing'],
    ['Residents, carers and nurses agreed the aims.', 'set', 'people', 'thing'],
    ['Young people wrote, filmed and edited the video.', 'design', 'people', 'thing'],
    ['The trust listened, changed the plan and published its reasons.', 'change', 'body', 'thing'],
    ['The trust listened, changed the plan and published its reasons.', 'report', 'body', 'thing'],
    ['Staff were trained by and with service users.', 'train', 'people', 'officials', { voice: 'passive' }],
    ['We met tenants in May, carers in June and the board in July.', 'meet', 'we', 'people'],
  ]),

  // List items under their stem
  ...family(
    { modality: 'will', negated: false },
    [
      ['publish the results by 1 May', 'report', 'we', 'thing'],
      ['pay every member £12 an hour', 'pay', 'we', 'mixed'],
      ['ask residents what they want', 'consult', 'we', 'people'],
      ['redesign the form with carers', 'design', 'we', 'thing', { relations: { with: 'carers' } }],
    ],
    'We will:',
  ),
  ...family(
    { ...fact, voice: 'active' },
    [
      ['choose the contractor', 'decide', 'people', 'any'],
      ['inspect every home', 'evaluate', 'people', 'thing'],
      ['chair the meetings', 'lead', 'people', 'thing'],
      ['train new staff', 'train', 'people', 'officials'],
    ],
    'Each year, tenants:',
  ),
  ...family(
    { ...fact, voice: 'passive' },
    [
      ['asked about the lift', 'consult', 'none', 'people'],
      ['paid for their time', 'pay', 'none', 'people'],
      ['told the result within a week', 'inform', 'none', 'people'],
    ],
    'Patients were:',
  ),
  ...family(
    { negated: false, modality: 'aim' },
    [
      ['to involve families earlier', 'involve', 'any', 'carers'],
      ['to publish a plan', 'report', 'any', 'thing'],
    ],
    'Our aims are:',
  ),
  ...family(
    { modality: 'norm', negated: false },
    [['consult residents before any change', 'consult', 'body', 'people']],
    'The authority must:',
  ),
  ...family({}, [
    ['Designed by tenants', 'design', 'people', 'any', { voice: 'passive', form: 'participle' }],
    ['Led by disabled people since 1998', 'lead', 'people', 'any', { voice: 'passive', form: 'participle' }],
    ['Now consulting: the new library', 'consult', 'none', 'any', { form: 'gerund' }],
    ['Paid for by the council', 'pay', 'body', 'any', { voice: 'passive', form: 'participle' }],
    [
      'Written with carers, for carers',
      'design',
      'none',
      'any',
      { voice: 'passive', relations: { with: 'carers', for: 'carers' } },
    ],
  ]),

  // Phrases that hang on the verb
  ...family({ negated: false }, [
    [
      'The strategy was drawn up with disabled residents.',
      'design',
      'none',
      'thing',
      { voice: 'passive', relations: { with: 'people' } },
    ],
    ['We planned the service jointly with carers.', 'plan', 'we', 'any', { relations: { with: 'carers' } }],
    ['The trust reports to a panel of patients every month.', 'report', 'body', 'any', { relations: { to: 'people' } }],
    ['Officers presented the plan to residents.', 'report', 'officials', 'thing', { relations: { to: 'people' } }],
    ['The council decided for the tenants.', 'decide', 'body', 'any', { relations: { for: 'people' } }],
    ['We collected ideas from young people.', 'consult', 'we', 'thing', { relations: { from: 'people' } }],
    ['Staff worked alongside people with dementia.', 'take-part', 'officials', 'any'],
    ['The design was tested through interviews with carers.', 'design', 'none', 'thing', { voice: 'passive' }],
    ['In partnership with tenants, the landlord rewrote the lease.', 'design', 'body', 'thing'],
    ['Together with families we chose the site.', 'decide', 'we', 'any'],
    ['The decision rests with the minister.', 'rest', 'thing', 'any', { relations: { with: 'officials' } }],
    ['Power stays with the board.', 'rest', 'thing', 'any', { relations: { with: 'body' } }],
    ['The agency wrote to all residents about the change.', 'inform', 'body', 'any', { relations: { to: 'people' } }],
    [
      'Vouchers are given to members as thanks.',
      'provide',
      'none',
      'thing',
      { voice: 'passive', relations: { to: 'mixed' } },
    ],
  ]),

  // Easy Read
  ...family({ negated: false }, [
    ['We asked people what they want.', 'consult', 'we', 'mixed', { tense: 'past' }],
    [
      'We made this with people with a learning disability.',
      'design',
      'we',
      'any',
      { tense: 'past', relations: { with: 'people' } },
    ],
    ['We got paid.', 'pay', 'none', 'we', { voice: 'passive', tense: 'past' }],
    ['They asked us what to change.', 'consult', 'they', 'we', { tense: 'past' }],
    ['We met every month.', 'meet', 'we', 'any', { tense: 'past' }],
    ['You can tell us if it is wrong.', 'inform', 'reader', 'we', { modality: 'can' }],
    ['People who get support chose the staff.', 'decide', 'people', 'officials', { tense: 'past' }],
    ['We are the bosses of our own group and we decide.', 'decide', 'we', 'none', { tense: 'present' }],
    ['The council will think about what you say and then decide.', 'decide', 'body', 'none'],
    ['We will tell you what we did.', 'inform', 'we', 'reader', { modality: 'will' }],
    ['Your family can help you to answer.', 'support', 'carers', 'reader', { modality: 'can' }],
    ['We changed the plan because you told us to.', 'change', 'we', 'thing', { tense: 'past' }],
    ['The pictures were picked by people like you.', 'decide', 'mixed', 'thing', { voice: 'passive' }],
    ['Some of us sit on the board.', 'take-part', 'we', 'any', { tense: 'present' }],
  ]),
  ...family({ negated: true }, [
    ['They did not ask us.', 'consult', 'they', 'we', { tense: 'past' }],
    ['We did not get a vote and we were not told why.', 'inform', 'none', 'we', { voice: 'passive' }],
    ['Nobody listened to us.', 'value', 'any', 'any', { tense: 'past' }],
  ]),

  // Other countries' terms
  ...family({ negated: false }, [
    ['Medicaid members elected three of the five directors.', 'decide', 'any', 'officials', { tense: 'past' }],
    [
      'Participants co-wrote the scheme’s new rules with the agency.',
      'design',
      'people',
      'thing',
      { relations: { with: 'body' } },
    ],
    ['Consumers sit on the hiring committee.', 'take-part', 'people', 'any', { tense: 'present' }],
    ['The county surveyed 400 families.', 'consult', 'body', 'carers', { tense: 'past' }],
    [
      'Self-advocates drafted the rule with state staff.',
      'design',
      'people',
      'any',
      { relations: { with: 'officials' } },
    ],
    ['The HSE invited service users to a listening day.', 'invite', 'body', 'people', { tense: 'past' }],
    [
      'Organisations of persons with disabilities were consulted by the Commission.',
      'consult',
      'body',
      'people',
      { voice: 'passive' },
    ],
    ['The ministry sought submissions from tangata whaikaha.', 'consult', 'body', 'thing', { tense: 'past' }],
    ['The DPO runs the programme for the province.', 'deliver', 'people', 'thing', { tense: 'present' }],
    ['The IJB approved the plan that carers had rejected.', 'decide', 'body', 'thing', { tense: 'past' }],
    ['Family caregivers lead the advisory group.', 'lead', 'carers', 'mixed', { tense: 'present' }],
    ['The tenants’ federation negotiated and signed off the charter.', 'decide', 'people', 'thing', { tense: 'past' }],
  ]),

  // Conditions
  ...family({ conditional: true }, [
    ['If tenants agree, the work will start in May.', 'decide', 'people', 'none'],
    ['Unless residents object, the council will close the road.', 'close', 'body', 'thing', { modality: 'will' }],
    ['We will publish the report if members want it.', 'report', 'we', 'thing', { modality: 'will' }],
    ['If we were paid, more of us would attend.', 'pay', 'none', 'we', { voice: 'passive' }],
    ['Should members ask, officers will explain.', 'consult', 'mixed', 'none'],
    ['The panel would decide if it had the power.', 'decide', 'mixed', 'none', { modality: 'would' }],
    ['Provided that carers are consulted, the board will agree.', 'consult', 'none', 'carers', { voice: 'passive' }],
    ['Had families been asked, the plan would be better.', 'consult', 'none', 'carers', { voice: 'passive' }],
  ]),

  // Order turned round, clefts, "there is", apposition
  ...family({ negated: false }, [
    ['It was tenants who chose the site.', 'decide', 'people', 'any', { voice: 'active' }],
    ['It is the minister who decides.', 'decide', 'officials', 'none', { voice: 'active' }],
    ['What members decide, the board carries out.', 'decide', 'mixed', 'any', { voice: 'active' }],
    [
      'Only after the vote did the council ask carers.',
      'consult',
      'body',
      'carers',
      { voice: 'active', tense: 'past' },
    ],
    ['Jo Marsh, a tenant, chairs the board.', 'lead', 'people', 'body', { voice: 'active' }],
    ['Among the members are four residents, who score the bids.', 'decide', 'people', 'thing', { voice: 'active' }],
    ['The ones who decided were tenants.', 'decide', 'mixed', 'none', { voice: 'active' }],
    ['Of the nine judges, five were chosen by patients.', 'decide', 'people', 'any', { voice: 'passive' }],
    ['To the tenants, the council gave one evening.', 'provide', 'body', 'thing', { relations: { to: 'people' } }],
    ['The board having decided, residents were told.', 'inform', 'none', 'people', { voice: 'passive' }],
    [
      'Twice a year, and whenever they ask for it, carers meet the director.',
      'meet',
      'carers',
      'officials',
      { voice: 'active' },
    ],
    [
      'The final version (which residents approved in May) is online.',
      'decide',
      'people',
      'thing',
      { voice: 'active' },
    ],
  ]),
];
