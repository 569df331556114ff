import type { Reason } from './detail';
import { aboutInvolvement, type Gate, unreadable } from './gates';
import type { ReadingCode } from './review';
import {
  consultation,
  contradicts,
  honestConsultation,
  informationOnly,
  labelOnly,
  leftOver,
  type Scene,
  sharedPower,
  someCoPlanning,
  tokenistic,
  tooLittle,
  userLed,
} from './rules';

/** One overall reading, as data. Adding one is one entry, at its place in the order. */
export interface ReadingEntry {
  code: ReadingCode;
  title: string;
  /** What it means, in plain words. */
  plain: string;
  /** Why there is such a reading. */
  reason: string;
  /** Title and reasons where it fits, or null. */
  fits(scene: Scene): Fit | null;
}

export interface Fit {
  title: string;
  reasons: readonly Reason[];
  /** Set by a gate: nothing in the text is taken for one piece of work. */
  aboutInvolvement?: boolean;
}

/**
 * The readings in the order in which they are tried; the first that fits is shown.
 * A contradiction on one point has to be seen first; user-led work is named for what it is before shared work;
 * a label without practice comes before real co-planning only because that needs proof, which a bare label excludes.
 */
export const readings: readonly ReadingEntry[] = [
  gated('R0', 'We could not read this', 'We could not read enough, or it is not about planning a service.', {
    reason: 'Silence from a failed reading must not look like a finding.',
    gate: unreadable,
  }),
  gated(
    'R1',
    'About involvement in general',
    'This text is about involvement. It does not describe one piece of work.',
    {
      reason: 'Guidance and criticism name the very things they warn of.',
      gate: aboutInvolvement,
    },
  ),
  ruled(
    'R2',
    'Not enough evidence',
    'There is too little in this text to say.',
    'One phrase is not a pattern.',
    tooLittle,
  ),
  ruled(
    'R3',
    'Conflicting signs',
    'The text says two things of the same part of the work. Both are shown.',
    'Show both, and do not average.',
    contradicts,
  ),
  ruled(
    'R5',
    'User-led work',
    'People who use the service lead this work themselves.',
    'It is a right answer in its own terms, and not a kind of “co”.',
    userLed,
  ),
  ruled(
    'R4',
    'Strong signs of co-planning and shared power',
    'People plan, decide and carry on together with staff, in this text.',
    'Equal and at all stages is what the fact sheet asks; this is hard to reach on purpose.',
    sharedPower,
  ),
  ruled(
    'R6',
    'Label without practice',
    'The text uses the word co-production, and does not say what people did.',
    'The fact sheet warns of a process that only looks co-productive.',
    labelOnly,
  ),
  ruled(
    'R7',
    'Some real co-planning, with gaps',
    'People helped to plan or design. Some things are not said here.',
    'Most honest good work sits here, so what was found comes first.',
    someCoPlanning,
  ),
  ruled(
    'R8',
    'Open, honest consultation',
    'The text asks for views, says so, and says what comes of them.',
    'Consultation that is named as such is not tokenism.',
    honestConsultation,
  ),
  ruled(
    'R9',
    'Mostly signs of tokenistic consultation',
    'Several different warning signs stand in this text, and no sign of shared planning or deciding.',
    'It needs a pattern, never one phrase.',
    tokenistic,
  ),
  ruled(
    'R10',
    'Consultation; key things not said',
    'The text asks for views. It leaves open what comes of them.',
    'It is the commonest real page.',
    consultation,
  ),
  ruled(
    'R11',
    'Information only',
    'The text tells people something. It asks them nothing.',
    'It is fine if it is honest.',
    informationOnly,
  ),
  ruled('R12', 'Not enough evidence', 'There are some signs, and no pattern.', 'The safe default.', leftOver),
];

/** The entry with this code. */
export function readingByCode(code: ReadingCode): ReadingEntry {
  const entry = readings.find((each) => each.code === code);
  if (!entry) throw new RangeError(`no reading has the code ${code}`);
  return entry;
}

function ruled(
  code: ReadingCode,
  title: string,
  plain: string,
  reason: string,
  rule: (scene: Scene) => readonly Reason[] | null,
): ReadingEntry {
  const fits = (scene: Scene) => {
    const reasons = rule(scene);
    return reasons && { title, reasons };
  };
  return { code, title, plain, reason, fits };
}

function gated(
  code: ReadingCode,
  title: string,
  plain: string,
  { reason, gate }: { reason: string; gate: (picture: Scene['picture']) => Gate | null },
): ReadingEntry {
  return { code, title, plain, reason, fits: ({ picture }) => gate(picture) };
}
