import { candidatesIn } from './anchor-candidates';
import { type Candidate, fitOf } from './anchor-fit';
import { forMatching } from './for-matching';

/**
 * Where a passage stands, told in a way that survives changes of the text: the W3C TextQuote selector
 * (`exact`, `prefix`, `suffix`) and the TextPosition selector (`start`, `end`) together.
 * Offsets are UTF-16 code units into `documentText`.
 */
export interface Anchor {
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
  /**
   * How well the most similar *other* passage of the same text fitted this anchor when it was made (0–1):
   * what a candidate has to beat before it can be believed. Absent in annotations made by other programs.
   */
  rival?: number;
}

const shortestContext = 128;
const longestContext = 512;
/** A rival above this is so alike that more context is taken along, in the hope that it tells the two apart. */
const tooAlike = 0.8;

/**
 * Describes the passage from `start` to `end` of a text.
 * Takes 128 characters of context on each side, more where another passage would look the same.
 */
export function anchorAt(text: string, start: number, end: number): Anchor {
  const exact = text.slice(start, end);
  const rivals = withoutPassage(text, start, end).map(forMatching);
  let known: Candidate[][] | undefined;
  for (let context = shortestContext; ; context *= 2) {
    const prefix = text.slice(Math.max(0, start - context), start);
    const suffix = text.slice(end, end + context);
    const anchor: Anchor = { start, end, exact, prefix, suffix };
    known ??= rivals.map((rest) => candidatesIn(rest, anchor));
    const fits = rivals.flatMap((rest, at) => (known?.[at] ?? []).map((place) => fitOf(rest, anchor, place).fit));
    const rival = Math.max(0, ...fits);
    if (rival <= tooAlike || context >= longestContext) return { ...anchor, rival };
  }
}

/** How far around a passage its own gap is looked at, in UTF-16 code units. */
const around = 2048;

/**
 * The surroundings without the passage, and the text without its whole block: what is found there would be wrong.
 * Looking there, and not only elsewhere, shows how well a neighbour would fit that moves up into the gap.
 */
function withoutPassage(text: string, start: number, end: number): string[] {
  const blockStart = text.lastIndexOf('\n', start - 1) + 1;
  const blockEnd = text.indexOf('\n', end);
  return [
    text.slice(Math.max(0, start - around), start) + text.slice(end, end + around),
    text.slice(0, blockStart) + (blockEnd < 0 ? '' : text.slice(blockEnd + 1)),
  ];
}
