import { featureCost, featureId } from './features';
import { type Builder, readPattern } from './pattern-syntax';
import { slotNeed } from './slots';

/**
 * What the words of a sentence must offer before a pattern can match: a tree, written as numbers one after the other so
 * that asking it reads memory in order. A part is its kind, the length of what follows, and then features or parts.
 */
export type Need = readonly number[];

/** Kinds of part: one of some features; every one of some parts; one of some parts. */
const ONE_OF = 0;
const ALL = 1;
const ANY = 2;
const HEAD = 2;

/** The need that every sentence meets. */
export const NOTHING: Need = [ALL, 0];

/** At least one of these features. */
export const oneOf = (names: readonly string[]): Need => [ONE_OF, names.length, ...names.map(featureId)];

/** All of these needs; the rarest is asked first. */
export function allOf(needs: readonly Need[]): Need {
  const parts = needs.filter((need) => (need[1] as number) > 0);
  const [only] = parts;
  if (!only) return NOTHING;
  return parts.length === 1
    ? only
    : joined(
        ALL,
        parts.sort((a, b) => costOf(a) - costOf(b)),
      );
}

function joined(kind: number, parts: readonly Need[]): Need {
  const need = [kind, 0];
  for (const part of parts) for (const number of part) need.push(number);
  need[1] = need.length - HEAD;
  return need;
}

/** The parts of a need that is made of some. */
function partsOf(need: Need): Need[] {
  const parts: Need[] = [];
  for (let at = HEAD; at < need.length; at = after(need, at)) parts.push(need.slice(at, after(need, at)));
  return parts;
}

const after = (need: ArrayLike<number>, at: number) => at + HEAD + (need[at + 1] as number);

/** How often a need is met, roughly. */
function costOf(need: Need): number {
  if (need[0] === ONE_OF) return need.reduce((sum, feature, at) => (at < HEAD ? sum : sum + featureCost(feature)), 0);
  if (need[0] === ALL) return costOf(need.slice(HEAD, after(need, HEAD)));
  return partsOf(need).reduce((sum, part) => sum + costOf(part), 0);
}

/** Whether a need is met where `stamp` holds `turn` for every feature that is there; it starts at `at`. */
export function isMet(need: ArrayLike<number>, at: number, stamp: Uint32Array, turn: number): boolean {
  const kind = need[at];
  const end = after(need, at);
  if (kind === ONE_OF) {
    for (let i = at + HEAD; i < end; i++) if (stamp[need[i] as number] === turn) return true;
    return false;
  }
  const all = kind === ALL;
  for (let i = at + HEAD; i < end; i = after(need, i)) if (isMet(need, i, stamp, turn) !== all) return !all;
  return all;
}

/**
 * Ways to find out that a need may be met: features that show the rarest part of it, and what it needs besides. Who
 * waits for all of these features misses no sentence that meets the need.
 */
export function cluesOf(need: Need, besides: readonly Need[] = []): { features: readonly number[]; rest: Need }[] {
  if (need[0] === ONE_OF) return [{ features: need.slice(HEAD), rest: allOf(besides) }];
  const parts = partsOf(need);
  const [rarest, ...others] = parts;
  if (need[0] === ANY) return parts.flatMap((part) => cluesOf(part, besides));
  return rarest ? cluesOf(rarest, [...others, ...besides]) : [];
}

/** What a part of a pattern needs, and whether that is guessed: who a phrase stands for only a parse can tell. */
interface Part {
  need: Need;
  guessed: boolean;
  /** The parts of a sequence that are not guessed. */
  sure: Need;
}

const sure = (need: Need): Part => ({ need, guessed: false, sure: need });

const builder: Builder<Part> = {
  single,
  sequence: (parts) => ({
    need: allOf(parts.map(({ need }) => need)),
    guessed: false,
    sure: allOf(parts.flatMap(({ need, guessed }) => (guessed ? [] : [need]))),
  }),
  either: (branches) => sure(anyOf(branches)),
  maybe: () => sure(NOTHING),
};

/** What a pattern needs. */
export const needOf = (pattern: string): Need => readPattern(pattern, builder).need;

/** At least one of the branches; what is guessed does not count where a branch has surer needs. */
function anyOf(branches: readonly Part[]): Need {
  const features: number[] = [];
  const parts: Need[] = [];
  for (const branch of branches) {
    const need = branch.sure[1] === 0 ? branch.need : branch.sure;
    if (need[1] === 0) return NOTHING;
    gather(need, features, parts);
  }
  if (features.length > 0) parts.push([ONE_OF, features.length, ...features]);
  const [only] = parts;
  return parts.length === 1 && only ? only : joined(ANY, parts);
}

function gather(need: Need, features: number[], parts: Need[]) {
  if (need[0] === ALL) parts.push(need);
  else if (need[0] === ANY) for (const part of partsOf(need)) gather(part, features, parts);
  else for (let at = HEAD; at < need.length; at++) features.push(need[at] as number);
}

const singles = new Map<string, Part>();

function single(token: string): Part {
  let part = singles.get(token);
  if (!part) {
    part = singlePart(token);
    singles.set(token, part);
  }
  return part;
}

function singlePart(token: string): Part {
  if (token.startsWith('<')) {
    const names = slotNeed(token.slice(1, -1));
    return names ? { need: oneOf(names), guessed: true, sure: NOTHING } : sure(NOTHING);
  }
  if (token.startsWith('[')) return sure(oneOf([token.replaceAll('_', ' ')]));
  if (token.startsWith('#')) return sure(oneOf([token]));
  const asWritten = token !== '$' && /^[\p{L}\p{N}£$€%]/u.test(token);
  return sure(asWritten ? oneOf([token.replace(/'$/, '')]) : NOTHING);
}
