import { featureId } from './features';
import type { Frame, Parse } from './frame';
import { frameFeatures } from './frame-features';
import type { Presence } from './presence';

/**
 * How far the words and relations of a sentence speak for each sign, learned from the project's own examples by
 * logistic regression (`npm run learn`). It is added to the written evidence of a sign.
 */
export interface LearnedWeights {
  /** Ids of the signs. */
  signs: readonly string[];
  /** For each sign the label of its side: signs come first among the labels, sides (genuine, tokenistic, context) last. */
  sides: readonly number[];
  /** Log-odds of each label before anything is read. */
  bias: readonly number[];
  /** What the smallest packed weight is worth. */
  step: number;
  /** A line a feature of words: its name, a tab, then two {@link DIGITS} for each label that it speaks for or against. */
  words: string;
  /** The same for features of frames. */
  frames: string;
}

/** A label's number or a weight's size in one character; a weight grows with the square of its size. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The digit that stands for no weight. */
export const ZERO = 31;

/** Each word of a long sentence counts less: weights are scaled by this over the root of how many words are known. */
const SCALE = 4;

/** The scale of a sentence with so many known features of words. */
export const scaleOf = (known: number): number => SCALE / Math.sqrt(Math.max(known, 1));

/**
 * How much its side counts for a sign. Whether a sentence speaks of good work at all is learned from the examples of
 * all its signs, and is surer than which sign it is.
 */
export const SIDE_SHARE = 0.6;

/** What the words of a sentence say alone, before its relations are known. */
export interface Leaning {
  /** Weights by label, without bias and scale. */
  sums: Float64Array;
  scale: number;
  /** Log-odds of the sign that the words lean towards most. */
  most: number;
}

/** For which labels a feature speaks, and how much. */
export interface Column {
  labels: Uint8Array;
  weights: Float32Array;
}

/** Learned weights made ready to be summed. */
export class Learned {
  private readonly ofWords = new Map<number, Column>();
  private readonly ofFrames = new Map<string, Column>();
  private readonly bias: Float64Array;
  private readonly sides: Uint8Array;

  constructor({ sides, bias, step, words, frames }: LearnedWeights) {
    this.bias = Float64Array.from(bias);
    this.sides = Uint8Array.from(sides);
    for (const [name, column] of columnsOf(words, step)) this.ofWords.set(featureId(name), column);
    for (const [name, column] of columnsOf(frames, step)) this.ofFrames.set(name, column);
  }

  /** What the words of a sentence say. */
  lean(presence: Presence): Leaning {
    const sums = new Float64Array(this.bias.length);
    let known = 0;
    for (const feature of presence.features) {
      const column = this.ofWords.get(feature);
      if (!column) continue;
      known++;
      add(sums, column);
    }
    const scale = scaleOf(known);
    return { sums, scale, most: this.most(sums, scale) };
  }

  /** Log-odds of each sign by the words of the sentence and its relations. */
  judge({ sums, scale }: Leaning, parse: Parse): Float64Array {
    const whole = sums.slice();
    this.addRelations(whole, parse);
    return this.odds(whole, scale);
  }

  /** The clause whose relations speak most for a sign. */
  mostTelling(frames: readonly Frame[], sign: number): Frame | undefined {
    let best: Frame | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const frame of frames) {
      const sums = new Float64Array(this.bias.length);
      this.addRelations(sums, { words: [], phrases: [], frames: [frame] });
      if ((sums[sign] as number) > most) {
        most = sums[sign] as number;
        best = frame;
      }
    }
    return best;
  }

  private most(sums: Float64Array, scale: number): number {
    let most = Number.NEGATIVE_INFINITY;
    for (let sign = 0; sign < this.sides.length; sign++) most = Math.max(most, this.oddsOf(sign, sums, scale));
    return most;
  }

  private odds(sums: Float64Array, scale: number): Float64Array {
    const odds = new Float64Array(this.sides.length);
    for (let sign = 0; sign < odds.length; sign++) odds[sign] = this.oddsOf(sign, sums, scale);
    return odds;
  }

  private oddsOf(sign: number, sums: Float64Array, scale: number): number {
    const side = this.sides[sign] as number;
    const own = (sums[sign] as number) * scale + (this.bias[sign] as number);
    return own + SIDE_SHARE * ((sums[side] as number) * scale + (this.bias[side] as number));
  }

  private addRelations(sums: Float64Array, parse: Parse) {
    for (const name of frameFeatures(parse)) {
      const column = this.ofFrames.get(name);
      if (column) add(sums, column);
    }
  }
}

function add(sums: Float64Array, { labels, weights }: Column) {
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    sums[label] = (sums[label] as number) + (weights[i] as number);
  }
}

/** The packed lines one by one: the name of a feature with its signs and weights. */
export function* columnsOf(packed: string, step: number): Generator<[string, Column]> {
  for (const line of packed.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0) yield [line.slice(0, tab), unpack(line.slice(tab + 1), step)];
  }
}

function unpack(pairs: string, step: number): Column {
  const count = pairs.length / 2;
  const labels = new Uint8Array(count);
  const weights = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const size = digitValue(pairs.charCodeAt(2 * i + 1)) - ZERO;
    labels[i] = digitValue(pairs.charCodeAt(2 * i));
    weights[i] = step * size * Math.abs(size);
  }
  return { labels, weights };
}

const values = new Uint8Array(128);
for (let digit = 0; digit < DIGITS.length; digit++) values[DIGITS.charCodeAt(digit)] = digit;
const digitValue = (code: number) => values[code] as number;
