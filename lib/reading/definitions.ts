import type { Finding } from '../review/finding';
import { signs } from '../signs';
import type { Sign } from '../signs/sign';
import type { Review } from './review';

/** One sign that a text speaks of, with the places where it does. */
export interface Definition {
  sign: Sign;
  /** Indices into the review's findings. */
  findings: readonly number[];
}

/** The signs that a text about involvement speaks of, in the order of the catalogue: definitions, and no judgement. */
export function definitionsIn({ findings, leftOut = [] }: Pick<Review, 'findings' | 'leftOut'>): readonly Definition[] {
  const places = new Map<string, number[]>();
  findings.forEach((finding: Finding, index) => {
    if (leftOut.includes(index)) return;
    const known = places.get(finding.sign);
    if (known) known.push(index);
    else places.set(finding.sign, [index]);
  });
  return signs.flatMap((sign) => {
    const findings = places.get(sign.id);
    return findings ? [{ sign, findings }] : [];
  });
}
