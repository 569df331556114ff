import type { Run } from './pattern';
import type { Word } from './words';

/** A sentence up to this many words is quoted whole: its parts say little alone. */
const SHORT = 22;

/**
 * Widens the words that evidence was found in to what a person can quote: the whole of a short sentence, the clause of
 * a long one. Marks at the ends are left off.
 */
export function quotable(words: readonly Word[], own: number, { first, last }: Run): Run {
  const whole = trim(words, { first: own, last: words.length });
  if (whole.last - whole.first <= SHORT) return whole;
  let from = Math.max(first, own);
  let to = Math.min(last, words.length);
  while (from > own && !endsClause(words, from - 1)) from--;
  while (to < words.length && !endsClause(words, to)) to++;
  return trim(words, { first: from, last: to });
}

/** A mark that parts clauses, or a comma before a word that opens one. */
function endsClause(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.pos !== 'mark') return false;
  if (word.norm !== ',') return /^[;:–—()[\]"•]$/.test(word.norm);
  const next = words[at + 1];
  return next === undefined || next.pos === 'conj' || next.pos === 'sub' || next.pos === 'wh';
}

function trim(words: readonly Word[], { first, last }: Run): Run {
  let from = first;
  let to = last;
  while (from < to && isEdge(words[from] as Word)) from++;
  while (to > from && isEdge(words[to - 1] as Word)) to--;
  return { first: from, last: to };
}

/** Marks that a quotation does without at its ends; a question mark, a bracket or a currency sign says something. */
const isEdge = (word: Word) => word.pos === 'mark' && /^[.,;:–—•*'"!-]$/.test(word.norm);
