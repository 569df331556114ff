import type { Stage } from '../signs/sign';

/** One part of the fact sheet, or other guidance, that questions are grouped by. */
export interface Principle {
  id: string;
  title: string;
  /** Where it comes from: sections of the fact sheet, or other guidance. */
  source: string;
}

/** One question of the checklist. The tool suggests an answer; the person decides. */
export interface Question {
  id: string;
  principle: string;
  /** The stage under which the list by stage shows it; 'all' is "all the way through". */
  stage: Stage | 'all';
  question: string;
  easyRead: string;
  /** Signs that speak for yes or partly. */
  signsFor: readonly string[];
  /** Signs that speak for no. */
  signsAgainst: readonly string[];
  ifNothingFound: string;
  help: string;
}

/** The principles in the order of the fact sheet. */
export const principles: readonly Principle[] = [
  { id: 'valued', title: 'Everyone is valued and has a role', source: 'Fact sheet, section 1; section 4, principle 1' },
  { id: 'new-way', title: 'Doing things in a new way, together', source: 'Fact sheet, section 4, principle 2' },
  { id: 'power', title: 'Sharing power', source: 'Fact sheet, section 4, principle 3; section 3' },
  {
    id: 'results',
    title: 'Better results and good use of money',
    source: 'Fact sheet, section 4, principle 4; section 3',
  },
  { id: 'mistakes', title: 'Common mistakes', source: 'Fact sheet, section 5' },
  { id: 'practice', title: 'What it looks like in practice', source: 'Fact sheet, section 6' },
  { id: 'clear', title: 'Is it clear and fair?', source: 'other guidance' },
];

/** The 30 questions, in the order of the principles. Adding one is one entry here. */
export const questions: readonly Question[] = [
  {
    id: 'q-experts-by-experience',
    principle: 'valued',
    stage: 'all',
    question: 'Are people who use the service part of the work, in person?',
    easyRead: 'Are people who use the service part of the work?',
    signsFor: [
      'user-led-or-dpo-led',
      'co-planning-from-the-start',
      'co-design-practice',
      'shared-role-and-responsibility',
    ],
    signsAgainst: ['proxy-voices', 'professional-led-design'],
    ifNothingFound: 'We could not see who took part. It does not mean nobody did.',
    help: 'Look for: disabled people, tenants, members, people who draw on support. Families and charities matter too, but they are not the same.',
  },
  {
    id: 'q-real-job',
    principle: 'valued',
    stage: 'delivery',
    question: 'Do people have a real job to do, written down?',
    easyRead: 'Do people have a real job to do?',
    signsFor: ['shared-role-and-responsibility', 'membership-and-ownership'],
    signsAgainst: ['limited-responsibility', 'token-representative'],
    ifNothingFound: 'The page does not say what people did. Ask for a list of roles.',
    help: 'A job is more than a seat at a meeting.',
  },
  {
    id: 'q-listened',
    principle: 'valued',
    stage: 'all',
    question: 'Are people listened to, and is there proof of it?',
    easyRead: 'Do staff listen to people?',
    signsFor: ['valued-and-listened-to', 'input-effect-explained', 'two-way-dialogue'],
    signsAgainst: ['input-effect-unclear', 'them-and-us-language'],
    ifNothingFound: 'Kind words alone are not proof. Treat as unknown.',
    help: 'Proof is something that changed.',
  },
  {
    id: 'q-skills',
    principle: 'valued',
    stage: 'design',
    question: "Does the page talk about people's skills, and use them?",
    easyRead: "Do they use people's skills?",
    signsFor: ['people-as-assets'],
    signsAgainst: ['recipients-language'],
    ifNothingFound: 'Many good pages do not say this. Treat as unknown.',
    help: 'Skills, talents, knowledge, contacts.',
  },
  {
    id: 'q-dialogue',
    principle: 'new-way',
    stage: 'planning',
    question: 'Could people talk with staff, and get answers, before the choice was made?',
    easyRead: 'Could people ask questions and get answers?',
    signsFor: ['two-way-dialogue'],
    signsAgainst: ['informing-called-involvement', 'survey-only-method', 'buy-in-seeking'],
    ifNothingFound: 'We saw no talk between people and staff. Ask if it happened.',
    help: 'A form is not a talk.',
  },
  {
    id: 'q-goals',
    principle: 'new-way',
    stage: 'planning',
    question: 'Did people help to choose the goals?',
    easyRead: 'Did people help choose the goals?',
    signsFor: ['outcomes-agreed-together', 'people-set-the-agenda'],
    signsAgainst: ['target-driven-process', 'centralised-decision'],
    ifNothingFound: 'Goals are there but we cannot see who chose them.',
    help: 'Goals may be called outcomes, aims or targets.',
  },
  {
    id: 'q-access',
    principle: 'new-way',
    stage: 'design',
    question: 'Could everyone join in, in a way that works for them?',
    easyRead: 'Could everyone join in?',
    signsFor: ['access-and-inclusion-provided'],
    signsAgainst: ['access-barrier', 'short-timescale'],
    ifNothingFound: 'No formats or support are named. Ask for a list.',
    help: 'Easy Read, sign language, phone, face to face, help, breaks.',
  },
  {
    id: 'q-change-of-process',
    principle: 'new-way',
    stage: 'design',
    question: 'Did the organisation change how it works because of people?',
    easyRead: 'Did they change how they work?',
    signsFor: ['ways-of-working-rethought', 'culture-under-review'],
    signsAgainst: ['compliance-only'],
    ifNothingFound: 'Often left out of short pages. Treat as unknown.',
    help: 'A rule, a form, a meeting or a step that changed.',
  },
  {
    id: 'q-not-recipients',
    principle: 'new-way',
    stage: 'delivery',
    question: 'Are people shown as doing things, and not only as getting things?',
    easyRead: 'Are people shown as doing things?',
    signsFor: ['people-as-assets', 'co-delivery-practice', 'shared-role-and-responsibility'],
    signsAgainst: ['recipients-language', 'them-and-us-language'],
    ifNothingFound: 'If only a few words suggest this, let it go.',
    help: 'Be careful. Some words are legal terms, and people choose different words for themselves.',
  },
  {
    id: 'q-decide',
    principle: 'power',
    stage: 'decision',
    question: 'Do people have a real say in the final choice?',
    easyRead: 'Do people help make the final choice?',
    signsFor: ['shared-decision-power'],
    signsAgainst: ['limited-responsibility', 'decision-already-made'],
    ifNothingFound: 'The page does not say who decides. Ask.',
    help: 'Votes, seats, sign-off, power to stop.',
  },
  {
    id: 'q-equal',
    principle: 'power',
    stage: 'decision',
    question: 'Are people and staff equal, and can you see how?',
    easyRead: 'Are people and staff equal?',
    signsFor: ['equal-partnership', 'shared-decision-power'],
    signsAgainst: [
      'limited-responsibility',
      'paid-staff-unpaid-people',
      'token-representative',
      'promise-without-plan',
    ],
    ifNothingFound: "If the page only says 'equal', treat it as a promise.",
    help: 'Equal say, equal papers, equal pay.',
  },
  {
    id: 'q-who-starts',
    principle: 'power',
    stage: 'agenda',
    question: 'Did people help to choose what to work on?',
    easyRead: 'Did people help choose the topic?',
    signsFor: ['people-set-the-agenda', 'next-focus-co-planned'],
    signsAgainst: ['centralised-decision', 'target-driven-process'],
    ifNothingFound: 'We cannot see who chose the topic.',
    help: 'This is called the agenda or the commission.',
  },
  {
    id: 'q-power-with-duty',
    principle: 'power',
    stage: 'decision',
    question: 'If people are asked to do work, do they get power, money and help too?',
    easyRead: 'If people do the work, do they get money and help?',
    signsFor: ['shared-decision-power', 'fair-payment-for-time', 'membership-and-ownership'],
    signsAgainst: ['responsibility-without-power', 'savings-driven-involvement'],
    ifNothingFound: 'Only matters if people are asked to run or do something.',
    help: 'Power and work should move together.',
  },
  {
    id: 'q-better-results',
    principle: 'results',
    stage: 'evaluation',
    question: 'Does the page show that working together made things better?',
    easyRead: 'Did working together make things better?',
    signsFor: ['value-from-involvement', 'input-effect-explained'],
    signsAgainst: ['savings-driven-involvement'],
    ifNothingFound: 'New work has no results yet. Treat as unknown.',
    help: 'Better lives first, cost second.',
  },
  {
    id: 'q-bigger-picture',
    principle: 'results',
    stage: 'planning',
    question: 'Does the page see what else needs to change, such as money, rights and barriers?',
    easyRead: 'What else needs to change?',
    signsFor: ['wider-change-acknowledged'],
    signsAgainst: [],
    ifNothingFound: 'Most pages leave this out. It does not count against them.',
    help: 'Planning together is one part of change.',
  },
  {
    id: 'q-from-start',
    principle: 'mistakes',
    stage: 'planning',
    question: 'Did people join in before the plan was written?',
    easyRead: 'Did people join in at the start?',
    signsFor: ['co-planning-from-the-start'],
    signsAgainst: ['late-involvement', 'decision-already-made', 'professional-led-design'],
    ifNothingFound: 'We cannot see when people joined. Ask for dates.',
    help: 'Who wrote the first draft?',
  },
  {
    id: 'q-all-stages',
    principle: 'mistakes',
    stage: 'all',
    question: 'Did people stay involved all the way through?',
    easyRead: 'Did people stay part of it?',
    signsFor: ['involved-at-all-stages', 'ongoing-involvement'],
    signsAgainst: ['early-only-involvement', 'one-off-involvement', 'late-involvement'],
    ifNothingFound: 'We found signs at some stages only. The side panel shows which.',
    help: 'Choosing, planning, designing, deciding, doing, checking.',
  },
  {
    id: 'q-told-result',
    principle: 'mistakes',
    stage: 'evaluation',
    question: 'Will people be told, or were they told, what happened?',
    easyRead: 'Will people be told what happened?',
    signsFor: ['result-reported-back'],
    signsAgainst: ['no-result-promised'],
    ifNothingFound: 'If the work is still open, look for a date. If it is finished, ask where the report is.',
    help: 'Process and end result.',
  },
  {
    id: 'q-told-effect',
    principle: 'mistakes',
    stage: 'evaluation',
    question: 'Does the page say what changed because of people, and what did not and why?',
    easyRead: 'What changed because of people?',
    signsFor: ['input-effect-explained'],
    signsAgainst: ['input-effect-unclear'],
    ifNothingFound: 'If the work is still open, this cannot be there yet.',
    help: "Look for 'because you said' or a table.",
  },
  {
    id: 'q-paid',
    principle: 'mistakes',
    stage: 'all',
    question: 'Are people paid or thanked fairly for their time?',
    easyRead: 'Are people paid for their time?',
    signsFor: ['fair-payment-for-time'],
    signsAgainst: ['unpaid-time', 'paid-staff-unpaid-people'],
    ifNothingFound: 'Pay is often in another document. Ask.',
    help: 'Look at what staff and consultants get.',
  },
  {
    id: 'q-honest-name',
    principle: 'mistakes',
    stage: 'planning',
    question: 'Does the name match what was done?',
    easyRead: 'Do they use the right name for it?',
    signsFor: ['honest-about-limits', 'consultation-notice', 'information-notice'],
    signsAgainst: ['consultation-called-co-production', 'co-production-label-only', 'informing-called-involvement'],
    ifNothingFound: 'No name is used. That is fine.',
    help: 'A consultation that says it is a consultation is honest.',
  },
  {
    id: 'q-hard-to-reach',
    principle: 'mistakes',
    stage: 'planning',
    question: 'Are left-out groups reached with respect, and gone back to?',
    easyRead: 'Do they go back to people who are left out?',
    signsFor: ['access-and-inclusion-provided', 'user-led-or-dpo-led', 'result-reported-back'],
    signsAgainst: ['hard-to-reach-label', 'early-only-involvement'],
    ifNothingFound: 'We saw nothing about this.',
    help: 'Services can be hard to get into. People are not hard to reach.',
  },
  {
    id: 'q-regular',
    principle: 'practice',
    stage: 'all',
    question: 'Do people meet and work together often?',
    easyRead: 'Do people meet often?',
    signsFor: ['ongoing-involvement'],
    signsAgainst: ['one-off-involvement', 'survey-only-method'],
    ifNothingFound: 'No dates for meetings were found. Ask.',
    help: 'Surveys and focus groups count when they are part of regular work.',
  },
  {
    id: 'q-next-together',
    principle: 'practice',
    stage: 'agenda',
    question: 'When one job is done, do people help to choose the next?',
    easyRead: 'Do people help choose what comes next?',
    signsFor: ['next-focus-co-planned'],
    signsAgainst: [],
    ifNothingFound: 'Few pages say this. Treat as unknown.',
    help: "As tenants did in the fact sheet's housing example.",
  },
  {
    id: 'q-run-together',
    principle: 'practice',
    stage: 'delivery',
    question: 'Do people help to run the service?',
    easyRead: 'Do people help run it?',
    signsFor: ['co-delivery-practice', 'membership-and-ownership', 'networks-and-peer-support'],
    signsAgainst: ['professional-led-design'],
    ifNothingFound: 'The page may be about planning only. Treat as unknown.',
    help: 'Peer workers, trainers, hosts, members.',
  },
  {
    id: 'q-networks',
    principle: 'practice',
    stage: 'delivery',
    question: 'Are people helped to meet, link up and support each other?',
    easyRead: 'Are people helped to meet each other?',
    signsFor: ['networks-and-peer-support'],
    signsAgainst: [],
    ifNothingFound: 'Treat as unknown.',
    help: 'Friends, peers, neighbours, networks.',
  },
  {
    id: 'q-check-together',
    principle: 'practice',
    stage: 'evaluation',
    question: 'Do people help to judge how good it is, and how staff behave?',
    easyRead: 'Do people help check it?',
    signsFor: ['co-evaluation-practice', 'culture-under-review'],
    signsAgainst: ['target-driven-process'],
    ifNothingFound: 'Treat as unknown unless the page is a review.',
    help: 'Who writes the report?',
  },
  {
    id: 'q-who-when',
    principle: 'clear',
    stage: 'all',
    question: 'Does it say who took part, how many and when?',
    easyRead: 'Does it say who took part?',
    signsFor: ['user-led-or-dpo-led', 'ongoing-involvement', 'result-reported-back'],
    signsAgainst: ['vague-who-was-involved', 'proxy-voices'],
    ifNothingFound: 'No numbers or names of groups were found.',
    help: "Groups, numbers, dates. Not people's private details.",
  },
  {
    id: 'q-time-open',
    principle: 'clear',
    stage: 'planning',
    question: 'Is there enough time, and can the plan still change?',
    easyRead: 'Is there time? Can it still change?',
    signsFor: ['honest-about-limits'],
    signsAgainst: ['short-timescale', 'decision-already-made', 'options-fixed-in-advance'],
    ifNothingFound: 'No dates were found.',
    help: 'How long, and what is already fixed?',
  },
  {
    id: 'q-training',
    principle: 'clear',
    stage: 'all',
    question: 'Do people and staff both get training and help?',
    easyRead: 'Do people and staff get help to learn?',
    signsFor: ['learning-and-support-both-ways'],
    signsAgainst: [],
    ifNothingFound: 'Treat as unknown.',
    help: 'Help goes both ways.',
  },
];

/** The quick check: seven questions, section 5 of the fact sheet in a row. */
export const quickCheck: readonly string[] = [
  'q-from-start',
  'q-decide',
  'q-all-stages',
  'q-told-result',
  'q-told-effect',
  'q-paid',
  'q-honest-name',
];

/** What makes sense to ask of a text that only gives information. */
export const informationCheck: readonly string[] = [
  'q-honest-name',
  'q-who-starts',
  'q-decide',
  'q-access',
  'q-told-result',
];

const byId = new Map(questions.map((question) => [question.id, question]));

/** The question with this id; throws a RangeError for an id that is not on the checklist. */
export function questionById(id: string): Question {
  const question = byId.get(id);
  if (!question) throw new RangeError(`no question has the id ${id}`);
  return question;
}
