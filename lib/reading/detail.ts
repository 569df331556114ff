import type { Level, Stage } from '../signs/sign';
import type { Cell } from './review';

/** A passage that led to a judgement, as UTF-16 offsets into the review's text. */
export interface Quote {
  start: number;
  end: number;
  /** Index of its finding, or null where the passage only says who plans or who delivers. */
  finding: number | null;
}

/** What was found for one stage; all numbers are indices into the review's findings. */
export interface StageDetail {
  proof: readonly number[];
  planned: readonly number[];
  claims: readonly number[];
  concerns: readonly number[];
  /** Pay, access, honesty and the like: listed beside the stage, they never set it. */
  beside: readonly number[];
}

/** What the placement on the matrix rests on. */
export interface MatrixDetail {
  planning: readonly Quote[];
  delivery: readonly Quote[];
  /** Shared planning is promised with a date or a number, and is not proven yet. */
  planned: boolean;
  /** The text says of the same matter that staff plan alone and that people plan too. */
  between: boolean;
  /** A cell that the evidence points to without reaching it. */
  near: Cell | null;
  /** Cells of other parts or phases of the same text. */
  also: readonly Cell[];
  notes: readonly string[];
}

export interface LevelsDetail {
  /** Claimed minus shown, in levels; null where one of them is not known. */
  gap: number | null;
  byStage: Readonly<Record<Stage, Level | null>>;
  /** The level of most of the text, or 'varies'. */
  mostly: Level | 'varies' | null;
  notes: readonly string[];
}

export type ConflictKind =
  | 'claim-practice'
  | 'specific-vague'
  | 'promise-fact'
  | 'power'
  | 'pay'
  | 'survey-ongoing'
  | 'label-proof'
  | 'easy-read'
  | 'reported-own'
  | 'old-new'
  | 'carers-only'
  | 'decided-open'
  | 'same-part';

/** Evidence that points both ways, and how it was settled. */
export interface Conflict {
  kind: ConflictKind;
  /** False where the same stage and part really says both. */
  settled: boolean;
  /** One sentence for a person. */
  show: string;
  findings: readonly number[];
}

/** One reason of the overall reading. */
export interface Reason {
  text: string;
  findings: readonly number[];
  /** Ids of the checklist questions whose answer can overrule it. */
  questions: readonly string[];
  /** What it rests on: something found for shared work, something found against it, both, something not found, or the kind of text. */
  rests: 'for' | 'against' | 'both' | 'missing' | 'text';
}

export type Sureness = 'high' | 'medium' | 'low';

/** What the pictures and the panel say beyond the fields of the command line. */
export interface ReviewDetail {
  stages: Readonly<Record<Stage, StageDetail>>;
  matrix: MatrixDetail;
  levels: LevelsDetail;
  conflicts: readonly Conflict[];
  reasons: readonly Reason[];
  sureness: Sureness;
  /** Findings that other evidence in the same text sets aside. */
  setAside: readonly number[];
}
