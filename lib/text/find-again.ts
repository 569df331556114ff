import type { Anchor } from './anchor';
import { candidatesIn } from './anchor-candidates';
import { edgesOf } from './anchor-edges';
import { type Fit, fitOf, nearness } from './anchor-fit';
import { forMatching } from './for-matching';
import { finish, type Steps } from './steps';

/** Where the passage of an anchor is now. UTF-16 offsets into the text. */
export type Placement =
  /** In its old surroundings (`placed`) or in others (`moved`); `edited` where its words have changed. */
  | { kind: 'placed' | 'moved'; start: number; end: number; edited: boolean }
  /** Not in this text any more, or not to be told from another passage. */
  | { kind: 'unplaced'; why: 'gone' | 'unclear' };

/** Beside this much of the old context a passage counts as being where it was. */
const sameSurroundings = 0.75;
/** How clearly a passage has to fit better than any other could: by so much, or by a share of the way to perfect. */
const lead = { by: 0.12, share: 0.5 };
/** Below this nothing is believed, however alone it stands. The bare words without any context give a little more. */
const leastFit = 0.55;
/** A quote of a few words says little by itself: the same words often stand close by. More is asked of it. */
const short = 24;
const leadOfShort = { by: 0.16, share: 0.6 };
/** More than the bare words give (50 of 90), so some context has to be there. */
const leastFitOfShort = 0.65;
/** Of the words right beside it, at least this share. */
const leastNearOfShort = 0.4;
/** The rival that is assumed where an anchor does not know its own. */
const assumedRival = 0.6;

/**
 * Makes a function that finds passages again in one text.
 * It rather gives `unplaced` than a wrong place: a passage is believed only if it fits better than the most similar
 * other passage did when the anchor was made, and better than any other passage of the text does now.
 */
export function finderIn(text: string): (anchor: Anchor) => Placement {
  const find = stepwiseFinderIn(text);
  return (anchor) => finish(find(anchor));
}

/** The same as {@link finderIn}, in steps: a changed passage of a very long text takes a while. */
export function stepwiseFinderIn(text: string): (anchor: Anchor) => Steps<Placement> {
  let matchable: string | undefined;
  return function* find(anchor) {
    const there = whereItWas(text, anchor);
    if (there) return there;
    matchable ??= forMatching(text);
    const fits: Fit[] = [];
    for (const candidate of yield* candidatesIn(matchable, anchor)) {
      fits.push(fitOf(matchable, anchor, candidate));
      yield;
    }
    fits.sort((a, b) => b.fit - a.fit);
    return judge(matchable, anchor, fits);
  };
}

/** The passage, where nothing about it or around it has changed: takes no time. */
export function whereItWas(text: string, anchor: Anchor): Placement | undefined {
  const { start, end, exact, prefix, suffix } = anchor;
  const same =
    exact !== '' &&
    end - start === exact.length &&
    text.slice(start, end) === exact &&
    text.slice(Math.max(0, start - prefix.length), start) === prefix &&
    text.slice(end, end + suffix.length) === suffix;
  return same ? { kind: 'placed', start, end, edited: false } : undefined;
}

function judge(text: string, anchor: Anchor, fits: readonly Fit[]): Placement {
  const [first, second] = fits;
  const rival = anchor.rival ?? assumedRival;
  const isShort = anchor.exact.length < short;
  const ahead = isShort ? leadOfShort : lead;
  const least = Math.max(isShort ? leastFitOfShort : leastFit, beyond(rival, ahead));
  if (!first || first.fit < least) return { kind: 'unplaced', why: 'gone' };
  if (second && (first.fit === second.fit || first.fit < beyond(second.fit, ahead)))
    return { kind: 'unplaced', why: 'unclear' };
  if (isShort && !standsAmongItsOwn(text, anchor, first)) return { kind: 'unplaced', why: 'gone' };
  if (hasBetterBlock(text, anchor, fits)) return { kind: 'unplaced', why: 'unclear' };
  const kind = first.context >= sameSurroundings ? 'placed' : 'moved';
  if (first.quote === 1) return { kind, start: first.start, end: first.end, edited: false };
  return { kind, ...edgesOf(text, anchor, first), edited: true };
}

/** True where something of the old context stands on both sides of a place, and enough of it right beside it. */
function standsAmongItsOwn(text: string, anchor: Anchor, fit: Fit): boolean {
  return fit.worseSide > 0 && nearness(text, anchor, fit) >= leastNearOfShort;
}

/**
 * True where another place fits better by what stood in the same block. Blocks are moved apart: what stands before or
 * after the whole block may have come to stand beside another passage.
 */
function hasBetterBlock(text: string, anchor: Anchor, [first, ...others]: readonly Fit[]): boolean {
  const prefix = anchor.prefix.slice(anchor.prefix.lastIndexOf('\n') + 1);
  const suffix = anchor.suffix.split('\n', 1)[0] ?? '';
  if (!first || (prefix === anchor.prefix && suffix === anchor.suffix)) return false;
  const within = { ...anchor, prefix, suffix };
  const own = fitOf(text, within, first).fit;
  return others.some((other) => fitOf(text, within, other).fit > own);
}

/** The fit that is clearly better than another. */
function beyond(fit: number, { by, share }: typeof lead): number {
  return Math.min(fit + by, fit + (1 - fit) * share);
}
