import type { Profile } from '../review/finding';

export type Timing = Profile['timing'];

/** What a text of some timing can be expected to hold. */
export interface Expectation {
  /** Plain name of where the work stands. */
  name: string;
  /** What should be there by now. */
  expected: readonly string[];
  /** What cannot be there yet, and is never listed as missing. */
  tooEarly: readonly string[];
  /** Questions of the checklist that are too early. */
  questionsTooEarly: readonly string[];
}

const RESULTS = ['q-told-effect', 'q-better-results'] as const;

/** What can be expected, by timing. */
export const expectations: Readonly<Record<Timing, Expectation>> = {
  planned: {
    name: 'planned or starting',
    expected: ['who will take part', 'when', 'pay', 'access', 'what is open'],
    tooEarly: ['effects', 'results'],
    questionsTooEarly: RESULTS,
  },
  open: {
    name: 'open now',
    expected: ['dates', 'formats', 'options', 'how to reply', 'when you will hear', 'who wrote it'],
    tooEarly: ['what changed'],
    questionsTooEarly: RESULTS,
  },
  closed: {
    name: 'closed, not decided',
    expected: ['numbers and groups', 'when results come'],
    tooEarly: ['what changed'],
    questionsTooEarly: RESULTS,
  },
  decided: {
    name: 'decided or published',
    expected: ['results', 'what changed, what did not and why', 'who decided'],
    tooEarly: ['long-term results'],
    questionsTooEarly: ['q-better-results'],
  },
  'under-way': {
    name: 'under way or reviewed',
    expected: ['people’s part in running and checking', 'the next focus'],
    tooEarly: [],
    questionsTooEarly: [],
  },
  none: { name: 'not clear from the text', expected: [], tooEarly: [], questionsTooEarly: [] },
};

/** Whether a question cannot be answered yet at this timing. */
export function isTooEarly(question: string, timing: Timing): boolean {
  return expectations[timing].questionsTooEarly.includes(question);
}

/** Timings at which a promise to report back should have been kept. */
export const reportingDue: ReadonlySet<Timing> = new Set(['closed', 'decided', 'under-way']);
