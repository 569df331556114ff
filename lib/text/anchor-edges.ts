import type { Anchor } from './anchor';
import { forMatching } from './for-matching';

/** A passage in a text, UTF-16 offsets. */
interface Place {
  start: number;
  end: number;
}

/** How much of the context has to stand unchanged beside a passage to show where it begins or ends. */
const mark = 10;
/** How far from the best match an edge is looked for at least: the length of a word or two. */
const leastReach = 16;
const letter = /[\p{L}\p{N}]/u;

/**
 * Where an edited passage begins and ends. The best match of changed words may leave out the first or the last of them:
 * the passage reaches to its old context, where that stands unchanged nearby, and never cuts a word.
 * @param text folded with {@link forMatching}
 */
export function edgesOf(text: string, anchor: Anchor, place: Place): Place {
  return toWholeWords(text, forMatching(anchor.exact), toContext(text, anchor, place));
}

function toContext(text: string, anchor: Anchor, { start, end }: Place): Place {
  const reach = Math.max(leastReach, Math.ceil(anchor.exact.length / 2));
  const before = forMatching(anchor.prefix).slice(-mark);
  const after = forMatching(anchor.suffix).slice(0, mark);
  // What stands in the quote itself shows no edge inside it.
  const inside = (context: string) => (forMatching(anchor.exact).includes(context) ? 0 : Math.floor((end - start) / 2));
  const windowStart = Math.max(0, start - reach - mark);
  const windowEnd = end + reach + mark;
  const first = before.length < mark ? -1 : text.slice(windowStart, start + inside(before)).lastIndexOf(before);
  const lastFrom = end - inside(after);
  const last = after.length < mark ? -1 : text.slice(lastFrom, windowEnd).indexOf(after);
  return { start: first < 0 ? start : windowStart + first + mark, end: last < 0 ? end : lastFrom + last };
}

/** True where a place begins or ends within a word, and the passage did not. @param text folded with {@link forMatching} */
export function cutsWord(text: string, anchor: Anchor, { start, end }: Place): boolean {
  const isLetter = (character: string | undefined) => letter.test(character ?? '');
  const { exact, prefix, suffix } = anchor;
  const wholeBefore = isLetter(exact[0]) && !isLetter(prefix.at(-1));
  const wholeAfter = isLetter(exact.at(-1)) && !isLetter(suffix[0]);
  return (wholeBefore && isLetter(text[start - 1])) || (wholeAfter && isLetter(text[end]));
}

function toWholeWords(text: string, quote: string, place: Place): Place {
  let { start, end } = place;
  const isLetter = (at: number) => letter.test(text[at] ?? '');
  if (letter.test(quote[0] ?? '')) while (isLetter(start - 1) && isLetter(start)) start -= 1;
  if (letter.test(quote.at(-1) ?? '')) while (isLetter(end - 1) && isLetter(end)) end += 1;
  return { start, end };
}
