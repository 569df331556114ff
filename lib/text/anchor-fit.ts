import search from 'approx-string-match';
import type { Anchor } from './anchor';
import { forMatching } from './for-matching';

/** A place in a text that might be the passage of an anchor. UTF-16 offsets. */
export interface Candidate {
  start: number;
  end: number;
  /** How alike the words are to the anchor's quote, 0–1. */
  quote: number;
}

/** A candidate with how well it fits with its surroundings. */
export interface Fit extends Candidate {
  /** How alike the better of its two sides is, 0–1; 0 where the anchor has no context. */
  context: number;
  /** How alike the worse of its two sides is, 0–1; 1 where the anchor has no context. */
  worseSide: number;
  /** Quote, prefix and suffix together, 0–1. */
  fit: number;
}

// The weights of the Hypothesis client (src/annotator/anchoring/match-quote.ts). Its weight of 2 for the position is
// used here only between passages that fit equally well: see `findAgain`.
const weights = { quote: 50, prefix: 20, suffix: 20 };

/** Longest stretch of one side that is compared letter by letter. */
const longestSide = 1024;

/** How well a candidate fits an anchor. @param text folded with {@link forMatching} */
export function fitOf(text: string, anchor: Anchor, candidate: Candidate): Fit {
  const prefix = forMatching(anchor.prefix).slice(-longestSide);
  const suffix = forMatching(anchor.suffix).slice(0, longestSide);
  const before = likeness(text.slice(Math.max(0, candidate.start - reach(prefix)), candidate.start), prefix);
  const after = likeness(text.slice(candidate.end, candidate.end + reach(suffix)), suffix);
  let sum = weights.quote * candidate.quote;
  let most = weights.quote;
  if (prefix) {
    sum += weights.prefix * before;
    most += weights.prefix;
  }
  if (suffix) {
    sum += weights.suffix * after;
    most += weights.suffix;
  }
  const worseSide = Math.min(prefix ? before : 1, suffix ? after : 1);
  return { ...candidate, context: Math.max(before, after), worseSide, fit: sum / most };
}

/** How well a place that is known for another reason fits an anchor. @param text folded with {@link forMatching} */
export function fitAt(text: string, anchor: Anchor, { start, end }: Pick<Candidate, 'start' | 'end'>): Fit {
  return fitOf(text, anchor, { start, end, quote: likeness(text.slice(start, end), forMatching(anchor.exact)) });
}

/** Longest stretch on each side that counts as right beside a passage. */
const beside = 16;
/** Stands before and after both sides of a comparison, so that a shifted match is no match. */
const fixed = '\0'.repeat(beside);

/**
 * How alike the words right beside a place are to those that stood right beside the passage, 0–1; 1 where the passage
 * was a block of its own. Only what stood in the same block counts: blocks are moved apart.
 * @param text folded with {@link forMatching}
 */
export function nearness(text: string, anchor: Anchor, { start, end }: Pick<Candidate, 'start' | 'end'>): number {
  const before = forMatching(anchor.prefix.slice(-beside).split('\n').at(-1) ?? '');
  const after = forMatching(anchor.suffix.slice(0, beside).split('\n')[0] ?? '');
  const sides: number[] = [];
  if (before) sides.push(inPlace(text.slice(Math.max(0, start - before.length), start), before));
  if (after) sides.push(inPlace(text.slice(end, end + after.length), after));
  return sides.length === 0 ? 1 : sides.reduce((sum, side) => sum + side) / sides.length;
}

function inPlace(text: string, pattern: string): number {
  const [match] = search(fixed + text + fixed, fixed + pattern + fixed, pattern.length);
  return match ? 1 - match.errors / pattern.length : 0;
}

/**
 * How alike a pattern and the most similar part of a text are: 1 for the same, 0 where less than half of it is.
 * Below a half, texts about different things are as alike as texts about the same.
 */
function likeness(text: string, pattern: string): number {
  if (pattern === '' || text === '') return 0;
  if (text.includes(pattern)) return 1;
  const [match] = search(text, pattern, Math.floor(pattern.length / 2));
  return match ? 1 - match.errors / pattern.length : 0;
}

/** How far beside a candidate its context is looked for: a little further than it is long, as words come and go. */
function reach(context: string): number {
  return Math.ceil(context.length * 1.125);
}
