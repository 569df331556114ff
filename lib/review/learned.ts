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

/** Learned weights ready to be summed: they stay packed, and only where the line of each feature begins is kept. */
export class Learned {
  private readonly words: string;
  private readonly frames: string;
  /** By the number of the feature. */
  private readonly ofWords: (number | undefined)[] = [];
  private readonly ofFrames = new Map<string, number>();
  private readonly bias: Float64Array;
  private readonly sides: Uint8Array;
  /** What each digit of a weight is worth. */
  private readonly worth: Float64Array;

  constructor({ sides, bias, step, words, frames }: LearnedWeights) {
    this.words = words;
    this.frames = frames;
    this.bias = Float64Array.from(bias);
    this.sides = Uint8Array.from(sides);
    this.worth = worthOf(step);
    for (const [name, start] of linesOf(words)) this.ofWords[featureId(name)] = start;
    for (const [name, start] of linesOf(frames)) this.ofFrames.set(name, start);
  }

  /** What the words of a sentence say. */
  lean(presence: Presence): Leaning {
    const sums = new Float64Array(this.bias.length);
    let known = 0;
    for (const feature of presence.features) {
      const start = this.ofWords[feature];
      if (start === undefined) continue;
      known++;
      add(sums, this.words, start, this.worth);
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
      const start = this.ofFrames.get(name);
      if (start !== undefined) add(sums, this.frames, start, this.worth);
    }
  }
}

const NEWLINE = 10;

/** Adds the packed weights that begin at `start`, up to the end of the line. */
function add(sums: Float64Array, packed: string, start: number, worth: Float64Array) {
  for (let at = start; packed.charCodeAt(at) > NEWLINE; at += 2) {
    const label = digitValue(packed.charCodeAt(at));
    sums[label] = (sums[label] as number) + (worth[digitValue(packed.charCodeAt(at + 1))] as number);
  }
}

function worthOf(step: number): Float64Array {
  return Float64Array.from(DIGITS, (_, digit) => step * (digit - ZERO) * Math.abs(digit - ZERO));
}

/** The name of each packed feature, and where its weights begin. */
function* linesOf(packed: string): Generator<[name: string, start: number]> {
  for (let from = 0; from < packed.length; ) {
    const tab = packed.indexOf('\t', from);
    if (tab < 0) return;
    yield [packed.slice(from, tab), tab + 1];
    const end = packed.indexOf('\n', tab);
    from = end < 0 ? packed.length : end + 1;
  }
}

/** For each packed feature its weights by label, for whoever wants to look at them. */
export function* columnsOf(
  packed: string,
  step: number,
): Generator<[name: string, weights: ReadonlyMap<number, number>]> {
  const worth = worthOf(step);
  for (const [name, start] of linesOf(packed)) {
    const weights = new Map<number, number>();
    for (let at = start; packed.charCodeAt(at) > NEWLINE; at += 2) {
      weights.set(digitValue(packed.charCodeAt(at)), worth[digitValue(packed.charCodeAt(at + 1))] as number);
    }
    yield [name, weights];
  }
}

const values = new Uint8Array(128);
for (let digit = 0; digit < DIGITS.length; digit++) values[DIGITS.charCodeAt(digit)] = digit;
const digitValue = (code: number) => values[code] as number;
