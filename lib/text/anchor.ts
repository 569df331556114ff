import { candidatesIn } from './anchor-candidates';
import { type Candidate, fitOf } from './anchor-fit';
import { forMatching } from './for-matching';
import { finish, type Steps } from './steps';

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
  return finish(anchorInSteps(text, start, end));
}

/** The same as {@link anchorAt}, in steps: looking for a rival in a very long text takes a while. */
export function* anchorInSteps(text: string, start: number, end: number): Steps<Anchor> {
  const rests = withoutPassage(text, start, end).map(forMatching);
  const shortest = selectorsAt(text, start, end);
  const rivals: { rest: string; places: Candidate[] }[] = [];
  for (const rest of rests) rivals.push({ rest, places: yield* candidatesIn(rest, shortest) });
  for (let context = shortestContext; ; context *= 2) {
    const anchor = selectorsAt(text, start, end, context);
    let rival = 0;
    for (const { rest, places } of rivals) {
      for (const place of places) {
        rival = Math.max(rival, fitOf(rest, anchor, place).fit);
        yield;
      }
    }
    if (rival <= tooAlike || context >= longestContext) return { ...anchor, rival };
  }
}

/**
 * Describes a passage without looking for its rivals, which takes no time.
 * @param context how much to take along on each side, in UTF-16 code units
 */
export function selectorsAt(text: string, start: number, end: number, context: number = shortestContext): Anchor {
  const prefix = text.slice(Math.max(0, start - context), start);
  const suffix = text.slice(end, end + context);
  return { start, end, exact: text.slice(start, end), prefix, suffix };
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
