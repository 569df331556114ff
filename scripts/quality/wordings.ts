import { findSigns } from '../../lib/review/engine';
import { signs } from '../../lib/signs';
import type { Grade, Polarity } from '../../lib/signs/sign';
import { flagByKeywords } from './baseline';
import { asDocument } from './plain';
import type { Flag, Level } from './tally';

/** A short text with what should happen to one sign in it. */
export interface Wording {
  text: string;
  sign: string;
  polarity: Polarity;
  expected: 'flag' | 'silent';
  grade?: Grade;
  /** Signs that an expert might fairly see in a near miss instead. */
  otherSigns?: readonly string[];
}

export interface JudgedWording extends Wording {
  flags: readonly Flag[];
}

/** Counts over wordings (`signFound` … `opposite`) and near misses (`silent`, `quiet`). */
export interface WordingTally {
  wordings: number;
  signFound: number;
  polarityFound: number;
  /** A finding of the opposite polarity, whatever else was found. */
  opposite: number;
  graded: number;
  gradeRight: number;
  nearMisses: number;
  /** The sign itself stays silent. */
  silent: number;
  /** No genuine and no tokenistic sign, but for those that an expert might fairly see. */
  quiet: number;
}

/** The wordings and near misses that stand in the catalogue. */
export function givenWordings(): Wording[] {
  return signs.flatMap(({ id: sign, polarity, flags, passes }) => [
    ...flags.map((flag): Wording => ({ ...flag, sign, polarity, expected: 'flag' })),
    ...passes.map(({ text }): Wording => ({ text, sign, polarity, expected: 'silent' })),
  ]);
}

/** Reads each wording as a selected passage, or with `alone` as a whole document of its own. */
export function judgeWordings(wordings: readonly Wording[], alone: boolean): JudgedWording[] {
  return wordings.map((wording) => ({
    ...wording,
    flags: findSigns(asDocument('', wording.text), { selection: !alone }).findings,
  }));
}

/** The same wordings through the keyword list. */
export function judgeByKeywords(wordings: readonly Wording[]): JudgedWording[] {
  return wordings.map((wording) => ({ ...wording, flags: flagByKeywords(wording.text) }));
}

export function tallyWordings(judged: readonly JudgedWording[], level: Level): WordingTally {
  const taken = judged.map((wording) => ({ ...wording, flags: wording.flags.filter(level.takes) }));
  const expected = taken.filter((wording) => wording.expected === 'flag');
  const nearMisses = taken.filter((wording) => wording.expected === 'silent');
  const found = expected.filter(findsSign);
  const graded = found.filter((wording) => wording.grade !== undefined);
  return {
    wordings: expected.length,
    signFound: found.length,
    polarityFound: expected.filter(({ polarity, flags }) => flags.some((flag) => flag.polarity === polarity)).length,
    opposite: expected.filter(findsOpposite).length,
    graded: graded.length,
    gradeRight: graded.filter(({ sign, grade, flags }) =>
      flags.some((flag) => flag.sign === sign && flag.grade === grade),
    ).length,
    nearMisses: nearMisses.length,
    silent: nearMisses.filter((wording) => !findsSign(wording)).length,
    quiet: nearMisses.filter(({ flags, otherSigns = [] }) =>
      flags.every((flag) => flag.polarity === 'context' || otherSigns.includes(flag.sign)),
    ).length,
  };
}

/** True where a wording is not found, or a near miss is flagged, at this level. */
export function fails(wording: JudgedWording, level: Level): boolean {
  const found = findsSign({ ...wording, flags: wording.flags.filter(level.takes) });
  return found !== (wording.expected === 'flag');
}

function findsSign({ sign, flags }: JudgedWording): boolean {
  return flags.some((flag) => flag.sign === sign);
}

function findsOpposite({ polarity, flags }: JudgedWording): boolean {
  return flags.some((flag) => flag.polarity !== 'context' && polarity !== 'context' && flag.polarity !== polarity);
}
