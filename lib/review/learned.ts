import { featureId } from './features';
import type { Frame, Parse } from './frame';
import { frameFeatures } from './frame-features';
import type { Presence } from './presence';

/**
 * How far the words and relations of a sentence speak for each sign, learned from the project's own examples by
 * logistic regression (`npm run learn`). It is added to the written evidence of a sign.
 */
export interface LearnedWeights {
  /** Ids of the signs, in the order of all that follows. */
  signs: readonly string[];
  /** Log-odds of each sign before anything is read. */
  bias: readonly number[];
  /** What the smallest packed weight is worth. */
  step: number;
  /** A line a feature of words: its name, a tab, then two {@link DIGITS} for each sign that it speaks for or against. */
  words: string;
  /** The same for features of frames. */
  frames: string;
}

/** A sign's number or a weight's size in one character; a weight grows with the square of its size. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The digit that stands for no weight. */
export const ZERO = 31;

/** Each word of a long sentence counts less: weights are scaled by this over the root of how many words are known. */
const SCALE = 4;

/** The scale of a sentence with so many known features of words. */
export const scaleOf = (known: number): number => SCALE / Math.sqrt(Math.max(known, 1));

/** A sentence whose words lift no sign above these log-odds is not worth taking apart. */
const FAINT = -2;

/** What the words of a sentence say alone: log-odds for each sign, before its relations are known. */
export interface Leaning {
  odds: Float64Array;
  scale: number;
}

/** For which signs a feature speaks, and how much. */
export interface Column {
  signs: Uint8Array;
  weights: Float32Array;
}

/** Learned weights made ready to be summed. */
export class Learned {
  private readonly ofWords = new Map<number, Column>();
  private readonly ofFrames = new Map<string, Column>();
  private readonly bias: Float64Array;

  constructor({ bias, step, words, frames }: LearnedWeights) {
    this.bias = Float64Array.from(bias);
    for (const [name, column] of columnsOf(words, step)) this.ofWords.set(featureId(name), column);
    for (const [name, column] of columnsOf(frames, step)) this.ofFrames.set(name, column);
  }

  /** What the words of a sentence say, or undefined where they lean towards no sign. */
  lean(presence: Presence): Leaning | undefined {
    const odds = new Float64Array(this.bias.length);
    let known = 0;
    for (const feature of presence.features) {
      const column = this.ofWords.get(feature);
      if (!column) continue;
      known++;
      add(odds, column);
    }
    const scale = scaleOf(known);
    const leans = odds.some((sum, sign) => sum * scale + (this.bias[sign] as number) > FAINT);
    return leans ? { odds, scale } : undefined;
  }

  /** How likely each sign is, from 0 to 1, by the words of the sentence and its relations. */
  judge({ odds, scale }: Leaning, parse: Parse): Float64Array {
    const whole = odds.slice();
    this.addRelations(whole, parse);
    return whole.map((sum, sign) => 1 / (1 + Math.exp(-sum * scale - (this.bias[sign] as number))));
  }

  /** The clause whose relations speak most for a sign. */
  mostTelling(frames: readonly Frame[], sign: number): Frame | undefined {
    let best: Frame | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const frame of frames) {
      const odds = new Float64Array(this.bias.length);
      this.addRelations(odds, { words: [], phrases: [], frames: [frame] });
      if ((odds[sign] as number) > most) {
        most = odds[sign] as number;
        best = frame;
      }
    }
    return best;
  }

  private addRelations(odds: Float64Array, parse: Parse) {
    for (const name of frameFeatures(parse)) {
      const column = this.ofFrames.get(name);
      if (column) add(odds, column);
    }
  }
}

function add(odds: Float64Array, { signs, weights }: Column) {
  for (let i = 0; i < signs.length; i++) {
    const sign = signs[i] as number;
    odds[sign] = (odds[sign] as number) + (weights[i] as number);
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
  const signs = new Uint8Array(count);
  const weights = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const size = digitValue(pairs.charCodeAt(2 * i + 1)) - ZERO;
    signs[i] = digitValue(pairs.charCodeAt(2 * i));
    weights[i] = step * size * Math.abs(size);
  }
  return { signs, weights };
}

const values = new Uint8Array(128);
for (let digit = 0; digit < DIGITS.length; digit++) values[DIGITS.charCodeAt(digit)] = digit;
const digitValue = (code: number) => values[code] as number;
