import search from 'approx-string-match';
import type { Anchor } from './anchor';
import { cutsWord } from './anchor-edges';
import type { Candidate } from './anchor-fit';
import { forMatching } from './for-matching';
import type { Steps } from './steps';

/** Below this many characters a quote is only looked for as it is, or in its context: too much would be like it. */
const shortestApproximate = 16;
/** Above this many characters a quote is looked for by its first and its last words. */
const longestWhole = 256;
const endLength = 128;
/** Share of characters that may differ. */
const tolerance = 0.5;
/** Most places that are looked at closely, of each kind. */
const most = 24;
const contextLength = 32;
/** Above this many characters the quote itself tells enough, and is not looked for in its context once more. */
const longestInContext = 128;

/**
 * Places in a text that might be the passage of an anchor: where its quote stands unchanged, where something like it
 * stands, and where something like it stands between something like its context.
 * Time grows with the length of the text, whatever the length of the quote.
 * @param text folded with `forMatching`
 */
export function* candidatesIn(text: string, anchor: Anchor): Steps<Candidate[]> {
  const quote = forMatching(anchor.exact);
  if (quote.trim() === '') return [];
  const found = [...unchanged(text, anchor, quote), ...(yield* inContext(text, anchor, quote))];
  if (quote.length >= shortestApproximate) {
    found.push(...(yield* (quote.length > longestWhole ? byEnds : alike)(text, quote)));
  }
  return withoutOverlaps(found);
}

/** Occurrences of the very words; of too many, those with most of the same characters on either side. */
function unchanged(text: string, anchor: Anchor, quote: string): Candidate[] {
  const prefix = forMatching(anchor.prefix);
  const suffix = forMatching(anchor.suffix);
  const found: { candidate: Candidate; same: number }[] = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const end = start + quote.length;
    if (cutsWord(text, anchor, { start, end })) continue;
    const same = sameBefore(text, start, prefix) + sameAfter(text, end, suffix);
    found.push({ candidate: { start, end, quote: 1 }, same });
  }
  found.sort((a, b) => b.same - a.same || distance(a.candidate, anchor) - distance(b.candidate, anchor));
  return found.slice(0, most).map(({ candidate }) => candidate);
}

function distance(candidate: Candidate, anchor: Anchor): number {
  return Math.abs(candidate.start - anchor.start);
}

function sameBefore(text: string, end: number, prefix: string): number {
  let same = 0;
  while (same < prefix.length && text[end - 1 - same] === prefix[prefix.length - 1 - same]) same += 1;
  return same;
}

function sameAfter(text: string, start: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && text[start + same] === suffix[same]) same += 1;
  return same;
}

/** Places between something like the first and something like the last words of a long quote. */
function* byEnds(text: string, quote: string): Steps<Candidate[]> {
  const firsts = yield* alike(text, quote.slice(0, endLength));
  const lasts = yield* alike(text, quote.slice(-endLength));
  return firsts.flatMap((first) =>
    lasts
      .map((last) => ({ start: first.start, end: last.end, quote: (first.quote + last.quote) / 2 }))
      .filter(({ start, end }) => end - start > quote.length * 0.6 && end - start < quote.length * 1.6),
  );
}

/** Places like the quote with its nearest context, and in each the part that is like the quote. */
function* inContext(text: string, anchor: Anchor, quote: string): Steps<Candidate[]> {
  if (quote.length > longestInContext) return [];
  const prefix = forMatching(anchor.prefix).slice(-contextLength);
  const suffix = forMatching(anchor.suffix).slice(0, contextLength);
  if (prefix === '' && suffix === '') return [];
  const places = yield* alike(text, prefix + quote + suffix);
  return places.flatMap((around) => {
    const [match] = search(text.slice(around.start, around.end), quote, Math.floor(quote.length * tolerance));
    if (!match) return [];
    const { start, end, errors } = match;
    return [{ start: around.start + start, end: around.start + end, quote: 1 - errors / quote.length }];
  });
}

/**
 * The places most like a pattern. The library gives only the very best matches of a text, so the text is searched
 * piece by piece: a rival far away is then found as well. A piece is a step.
 */
function* alike(text: string, pattern: string): Steps<Candidate[]> {
  const step = Math.max(2048, pattern.length * 4);
  const overlap = Math.ceil(pattern.length * (1 + tolerance));
  const found: Candidate[] = [];
  for (let at = 0; at < text.length; at += step) {
    const piece = text.slice(at, at + step + overlap);
    let taken = -1;
    for (const match of search(piece, pattern, Math.floor(pattern.length * tolerance))) {
      if (match.start < taken) continue;
      taken = match.end;
      found.push({ start: at + match.start, end: at + match.end, quote: 1 - match.errors / pattern.length });
    }
    yield;
  }
  return found.sort((a, b) => b.quote - a.quote).slice(0, most);
}

/** Of places that overlap, the one most like the quote. */
function withoutOverlaps(candidates: Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.sort((a, b) => b.quote - a.quote || a.start - b.start)) {
    if (!kept.some(({ start, end }) => start < candidate.end && candidate.start < end)) kept.push(candidate);
  }
  return kept;
}
