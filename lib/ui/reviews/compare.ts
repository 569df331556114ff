import type { Review } from '../../reading/review';
import type { Finding } from '../../review/finding';
import { anchorAt } from '../../text/anchor';
import { finderIn } from '../../text/find-again';

/** What changed in the findings from a first review to a second. */
export interface Comparison {
  appeared: readonly Finding[];
  disappeared: readonly Finding[];
  stayed: number;
}

/**
 * Compares two reviews passage by passage. A finding stayed where the second review has one of the same sign in the
 * same words, or where its passage is found again, moved or edited, with the same sign on it.
 */
export function compareReviews(first: Review, second: Review): Comparison {
  const left = new Set(second.findings);
  const unmatched: Finding[] = [];
  for (const finding of first.findings) {
    const same = [...left].find(({ sign, quote }) => sign === finding.sign && quote === finding.quote);
    if (same) left.delete(same);
    else unmatched.push(finding);
  }
  const find = finderIn(second.text);
  const disappeared: Finding[] = [];
  for (const finding of unmatched) {
    const place = find(anchorAt(first.text, finding.start, finding.end));
    const same =
      place.kind !== 'unplaced' &&
      [...left].find(({ sign, start, end }) => sign === finding.sign && start < place.end && place.start < end);
    if (same) left.delete(same);
    else disappeared.push(finding);
  }
  return { appeared: [...left], disappeared, stayed: first.findings.length - disappeared.length };
}
