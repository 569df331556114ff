import type { LearnedWeights } from '../../lib/review/learned';
import { signs as catalogue } from '../../lib/signs';
import type { Truth } from './logistic';
import type { Row } from './rows';

/** How much a text that was written for one sign says about the others: its writer did not look for them all. */
const ASIDE = 0.3;

/** How much the catalogue's own examples say about their sign. */
const DEFINING = 8;

const sides = ['genuine', 'tokenistic', 'context'] as const;

/** The labels that are learned: each sign, then for each side whether a sentence bears any of its signs. */
const labels: readonly (readonly string[])[] = [
  ...catalogue.map(({ id }) => [id]),
  ...sides.map((side) => catalogue.flatMap(({ id, polarity }) => (polarity === side ? id : []))),
];

/** The signs with the labels of their sides. */
export const learnable: Pick<LearnedWeights, 'signs' | 'sides'> = {
  signs: catalogue.map(({ id }) => id),
  sides: catalogue.map(({ polarity }) => catalogue.length + sides.indexOf(polarity)),
};

/** Which labels each sentence bears, and how much its word on each counts. */
export function truthOf(sentences: readonly Row[]): Truth {
  const holds = new Uint8Array(sentences.length * labels.length);
  const counts = new Float32Array(sentences.length * labels.length);
  for (const [at, row] of sentences.entries()) {
    for (const [label, signs] of labels.entries()) {
      holds[at * labels.length + label] = signs.some((sign) => row.signs.has(sign)) ? 1 : 0;
      counts[at * labels.length + label] = countOf(row, signs);
    }
  }
  return { labels: labels.length, holds, counts };
}

function countOf({ about, defining }: Row, signs: readonly string[]): number {
  if (about === undefined) return 1;
  if (!signs.includes(about)) return ASIDE;
  return defining && signs.length === 1 ? DEFINING : 1;
}
