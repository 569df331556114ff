import type { AxisCue, Finding, Profile } from '../review/finding';
import type { Level, Stage } from '../signs/sign';
import type { Skipped } from '../text/document';
import type { BlockShape } from '../text/structure';
import type { ReviewDetail } from './detail';

export type StageState = 'proof' | 'planned' | 'claims' | 'concern' | 'nothing';
export type Cell = 'M1' | 'M2' | 'M3' | 'M4' | 'M5' | 'M6' | 'M7' | 'M8' | 'M9';
export type MatrixConfidence = 'firm' | 'fair' | 'faint' | 'none';
/** Code of an overall reading. It never changes its meaning; a new meaning gets a new code. */
export type ReadingCode = `R${number}`;
export type Answer = 'yes' | 'partly' | 'no' | 'not-said' | 'too-early';

/** A person's own answer to a question: `elsewhere` is "I know from elsewhere". */
export type OwnAnswer = 'yes' | 'partly' | 'no' | 'not-said' | 'elsewhere';

/** A person's own answers by question id; a note may stand without an answer. */
export type OwnAnswers = Readonly<Record<string, { answer: OwnAnswer | null; note: string }>>;

export interface Matrix {
  planning: 'professionals' | 'co-planned' | 'users' | 'unstated';
  delivery: 'professionals' | 'co-delivered' | 'users' | 'unstated';
  cell: Cell | null;
  confidence: MatrixConfidence;
}

export interface Levels {
  shown: Level | null;
  claimed: Level | null;
}

export interface Reading {
  code: ReadingCode;
  title: string;
  /** Reasons in order, each one sentence; quotes are named by their findings. */
  because: readonly string[];
  /** Indices into the review's findings that led to this reading. */
  findings: readonly number[];
}

export interface ChecklistAnswer {
  id: string;
  answer: Answer;
  /** Indices into the review's findings. */
  findings: readonly number[];
}

/** One document reviewed at one time with one rule version: the value that every surface renders. */
export interface Review {
  format: 1;
  rules: string;
  source: string;
  title: string;
  language: string;
  words: number;
  text: string;
  profile: Profile;
  findings: readonly Finding[];
  stages: Record<Stage, StageState> | null;
  matrix: Matrix | null;
  levels: Levels | null;
  reading: Reading | null;
  checklist: readonly ChecklistAnswer[] | null;
  skipped: readonly Skipped[];
  /** How the text is divided into blocks, so that it can be read again; absent where that is not known. */
  structure?: readonly BlockShape[];
  /** Who plans and who delivers, as the engine found it, so that the findings can be judged again; absent where that is not known. */
  cues?: readonly AxisCue[];
  /** True where a person chose this passage; absent where the whole document was read. */
  selection?: true;
  /** Findings that a person left out, as indices: they keep their place in the list and count for nothing. Absent where there are none. */
  leftOut?: readonly number[];
  /** What the pictures and the panel say beyond this; absent in a review that was made without them. */
  detail?: ReviewDetail;
}
