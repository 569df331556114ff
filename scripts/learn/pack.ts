import { DIGITS, type LearnedWeights, ZERO } from '../../lib/review/learned';
import type { Fit } from './logistic';

/** Packs fitted weights; features without a weight are left out. */
export function pack(
  { signs, sides }: Pick<LearnedWeights, 'signs' | 'sides'>,
  features: readonly { kind: 'words' | 'frames'; name: string }[],
  { weights, bias }: Fit,
): LearnedWeights {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const step = Number((largest / ZERO ** 2).toPrecision(4));
  const labels = bias.length;
  const lines = { words: [] as string[], frames: [] as string[] };
  for (const [at, { kind, name }] of features.entries()) {
    const pairs = packColumn(weights.subarray(at * labels, (at + 1) * labels), step);
    if (pairs !== '') lines[kind].push(`${name}\t${pairs}`);
  }
  return {
    signs,
    sides,
    bias: [...bias].map((value) => Number(value.toFixed(3))),
    step,
    words: lines.words.sort().join('\n'),
    frames: lines.frames.sort().join('\n'),
  };
}

function packColumn(weights: Float64Array, step: number): string {
  let pairs = '';
  for (const [label, weight] of weights.entries()) {
    const size = Math.round(Math.sqrt(Math.abs(weight) / step)) * Math.sign(weight);
    if (size !== 0) pairs += `${DIGITS[label]}${DIGITS[ZERO + size]}`;
  }
  return pairs;
}
