import type { Finding } from '../../review/finding';
import type { Polarity, Stage } from '../../signs/sign';
import { POLARITIES } from '../words';

/** What a person chose to see; null lets everything through. */
export interface Filter {
  polarity: Polarity | null;
  sign: string | null;
  stage: Stage | null;
}

export const NO_FILTER: Filter = { polarity: null, sign: null, stage: null };

/** The same words found by the same sign, in one place or in several. */
export interface Passage {
  finding: Finding;
  /** Indices of the findings, in the order of the text. */
  indices: readonly number[];
}

/** All passages of one sign. */
export interface SignGroup {
  sign: string;
  polarity: Polarity;
  passages: readonly Passage[];
  /** How many findings stand behind the passages. */
  count: number;
}

/** Which of the shown findings a filter lets through. */
export function filtered(findings: readonly Finding[], shown: readonly number[], filter: Filter): number[] {
  return shown.filter((index) => {
    const finding = findings[index];
    return (
      finding !== undefined &&
      (filter.polarity === null || finding.polarity === filter.polarity) &&
      (filter.sign === null || finding.sign === filter.sign) &&
      (filter.stage === null || finding.stages.includes(filter.stage))
    );
  });
}

/** Findings by sign: genuine signs first, and within a kind in the order in which the text shows them. */
export function groupBySign(findings: readonly Finding[], indices: readonly number[]): SignGroup[] {
  const bySign = new Map<string, Map<string, { finding: Finding; indices: number[] }>>();
  for (const index of [...indices].sort((a, b) => (findings[a]?.start ?? 0) - (findings[b]?.start ?? 0))) {
    const finding = findings[index];
    if (!finding) continue;
    const passages = bySign.get(finding.sign) ?? new Map<string, { finding: Finding; indices: number[] }>();
    bySign.set(finding.sign, passages);
    const same = passages.get(sameWords(finding));
    if (same) same.indices.push(index);
    else passages.set(sameWords(finding), { finding, indices: [index] });
  }
  const groups = [...bySign].map(([sign, passages]): SignGroup => {
    const all = [...passages.values()];
    const count = all.reduce((sum, passage) => sum + passage.indices.length, 0);
    return { sign, polarity: all[0]?.finding.polarity ?? 'context', passages: all, count };
  });
  return groups.sort((a, b) => POLARITIES.indexOf(a.polarity) - POLARITIES.indexOf(b.polarity));
}

function sameWords({ quote, confidence, grade }: Finding): string {
  return `${confidence} ${grade} ${quote.toLowerCase().replace(/\s+/g, ' ').trim()}`;
}
