import type { Review } from '../../reading/review';
import type { Finding } from '../../review/finding';
import { selectorsAt } from '../../text/anchor';
import { fitAt } from '../../text/anchor-fit';
import { forMatching } from '../../text/for-matching';
import type { Steps } from '../../text/steps';

/** What changed in the findings from a first review to a second. */
export interface Comparison {
  appeared: readonly Finding[];
  disappeared: readonly Finding[];
  stayed: number;
}

/** From this on, the passage of a finding counts as edited or moved and not as another: a little less than its bare words give. */
const sameFrom = 0.55;

/**
 * Compares two reviews passage by passage, in steps. A finding stayed where the second review has one of the same sign
 * in the same words, or one of the same sign in words and surroundings that are much like its own.
 */
export function* comparing(first: Review, second: Review): Steps<Comparison> {
  const left = new Set(second.findings);
  const unmatched: Finding[] = [];
  const inSameWords = grouped(second.findings, ({ sign, quote }) => `${sign} ${quote}`);
  for (const finding of first.findings) {
    const same = inSameWords.get(`${finding.sign} ${finding.quote}`)?.shift();
    if (same) left.delete(same);
    else unmatched.push(finding);
  }
  const text = forMatching(second.text);
  const ofSameSign = grouped([...left], ({ sign }) => sign);
  const disappeared: Finding[] = [];
  for (const finding of unmatched) {
    const anchor = selectorsAt(first.text, finding.start, finding.end);
    let best: { other: Finding; fit: number } | undefined;
    for (const other of ofSameSign.get(finding.sign) ?? []) {
      if (!left.has(other)) continue;
      const { fit } = fitAt(text, anchor, other);
      if (fit >= (best?.fit ?? sameFrom)) best = { other, fit };
      yield;
    }
    if (best) left.delete(best.other);
    else disappeared.push(finding);
  }
  return { appeared: [...left], disappeared, stayed: first.findings.length - disappeared.length };
}

function grouped(findings: readonly Finding[], by: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(by(finding));
    if (group) group.push(finding);
    else groups.set(by(finding), [finding]);
  }
  return groups;
}
