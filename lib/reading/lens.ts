import type { Lens, LensRow } from './lenses';
import { isUsable } from './matches';
import type { Review } from './review';

/** One row of a framework with what the text holds for it; numbers are indices into the review's findings. */
export interface SeenRow {
  row: LensRow;
  signsFor: readonly number[];
  signsAgainst: readonly number[];
  /** The text shows people taking part at about this level. */
  shown: boolean;
  /** The text claims this level. */
  claimed: boolean;
}

/** The same evidence as in the reading, seen through one framework. */
export function seeThrough(lens: Lens, review: Review): readonly SeenRow[] {
  const aside = new Set([...(review.detail?.setAside ?? []), ...(review.leftOut ?? [])]);
  const usable = review.findings.map((finding, index) =>
    isUsable(finding) && !aside.has(index) ? finding.sign : null,
  );
  const holding = (signs: readonly string[]) =>
    usable.flatMap((sign, index) => (sign !== null && signs.includes(sign) ? [index] : []));
  const { shown = null, claimed = null } = review.levels ?? {};
  return lens.rows.map((row) => ({
    row,
    signsFor: holding(row.signsFor),
    signsAgainst: holding(row.signsAgainst),
    shown: shown !== null && row.levels.includes(shown),
    claimed: claimed !== null && row.levels.includes(claimed),
  }));
}
