import type { Words } from '../signs/evidence';
import { featureCost, featureId } from './features';
import { type Builder, readPattern } from './pattern-syntax';
import { slotNeed } from './slots';

/**
 * What the words of a sentence must offer before a pattern can match: a tree of nodes, each one of some features, all of
 * some nodes, or one of some nodes. Nodes are written as numbers into one long row, so that the thousands that the rules
 * need are made quickly and lie close together; a need is the place of its node in that row.
 */
export type Need = number;

const ONE_OF = 0;
/** One of some features, where it is guessed who a phrase will turn out to be: a parse can know better. */
const GUESSED = 1;
const ALL = 2;
const ANY = 3;
/** A node: its kind, how often it is met (roughly), how many numbers follow, and those. */
const COST = 1;
const COUNT = 2;
const HEAD = 3;

let row = new Int32Array(1 << 17);
let used = 0;

const kindOf = (need: Need) => row[need] as number;
const costOf = (need: Need) => row[need + COST] as number;
const endOf = (need: Need) => need + HEAD + (row[need + COUNT] as number);

function node(kind: number, cost: number, content: readonly number[]): Need {
  const at = used;
  used += HEAD + content.length;
  if (used > row.length) {
    const longer = new Int32Array(Math.max(used, 2 * row.length));
    longer.set(row);
    row = longer;
  }
  row[at] = kind;
  row[at + COST] = cost;
  row[at + COUNT] = content.length;
  for (let i = 0; i < content.length; i++) row[at + HEAD + i] = content[i] as number;
  return at;
}

function contentOf(need: Need): number[] {
  const content: number[] = [];
  for (let at = need + HEAD; at < endOf(need); at++) content.push(row[at] as number);
  return content;
}

/** The need that every sentence meets. */
export const NOTHING: Need = node(ALL, 2 ** 31 - 1, []);

function leaf(kind: number, features: readonly number[]): Need {
  let cost = 0;
  for (const feature of features) cost += featureCost(feature);
  return node(kind, cost, features);
}

/** At least one of these features. */
export const oneOf = (names: readonly string[]): Need => leaf(ONE_OF, names.map(featureId));

/** All of these needs; the rarest is asked first. */
export function allOf(needs: readonly Need[]): Need {
  const parts = needs.filter((need) => need !== NOTHING);
  const [only] = parts;
  if (only === undefined) return NOTHING;
  if (parts.length === 1) return only;
  parts.sort((a, b) => costOf(a) - costOf(b));
  return node(ALL, costOf(parts[0] as Need), parts);
}

/** At least one of the branches; what is guessed does not count where a branch has surer needs. */
function anyOf(branches: readonly Need[]): Need {
  const features: number[] = [];
  const parts: Need[] = [];
  for (let i = 0; i < branches.length; i++) {
    const branch = branches[i] as Need;
    if (branch === NOTHING) return NOTHING;
    gather(kindOf(branch) === ALL ? surer(branch) : branch, features, parts);
  }
  if (features.length > 0) parts.push(leaf(ONE_OF, features));
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  let cost = 0;
  for (const part of parts) cost += costOf(part);
  return node(ANY, cost, parts);
}

function gather(need: Need, features: number[], parts: Need[]) {
  const kind = kindOf(need);
  if (kind === ALL) parts.push(need);
  else if (kind === ANY) for (const part of contentOf(need)) gather(part, features, parts);
  else for (let at = need + HEAD, end = endOf(need); at < end; at++) features.push(row[at] as number);
}

/** All the needs of a branch but those that are guessed, if any is left. */
function surer(need: Need): Need {
  const parts = contentOf(need);
  const sure = parts.filter((part) => kindOf(part) !== GUESSED);
  return sure.length === 0 || sure.length === parts.length ? need : allOf(sure);
}

/** Whether a need is met where `stamp` holds `turn` for every feature that is there. */
export function isMet(need: Need, stamp: Uint32Array, turn: number): boolean {
  const kind = kindOf(need);
  const end = endOf(need);
  if (kind < ALL) {
    for (let at = need + HEAD; at < end; at++) if (stamp[row[at] as number] === turn) return true;
    return false;
  }
  const all = kind === ALL;
  for (let at = need + HEAD; at < end; at++) if (isMet(row[at] as Need, stamp, turn) !== all) return !all;
  return all;
}

/**
 * Tells `found` of every feature that shows the rarest part of a need, and what the need asks besides. Who waits for all
 * of these features misses no sentence that meets the need.
 */
export function clues(need: Need, found: (feature: number, besides: Need) => void, besides: readonly Need[] = []) {
  const kind = kindOf(need);
  const content = contentOf(need);
  if (kind < ALL) {
    const rest = allOf(besides);
    for (const feature of content) found(feature, rest);
  } else if (kind === ANY) for (const branch of content) clues(branch, found, besides);
  else if (content[0] !== undefined) clues(content[0], found, [...content.slice(1), ...besides]);
}

const builder: Builder<Need> = { single, sequence: allOf, either: anyOf, maybe: () => NOTHING };

/** What a pattern needs. Throws a SyntaxError for a pattern that is not of the language. */
export const needOf = (pattern: Words): Need => readPattern(pattern, builder);

const singles = new Map<string, Need>();

function single(token: string): Need {
  let need = singles.get(token);
  if (need === undefined) {
    need = singleNeed(token);
    singles.set(token, need);
  }
  return need;
}

function singleNeed(token: string): Need {
  if (token.startsWith('<')) {
    const names = slotNeed(token.slice(1, -1));
    return names ? leaf(GUESSED, names.map(featureId)) : NOTHING;
  }
  if (token.startsWith('[')) return oneOf([token.replaceAll('_', ' ')]);
  if (token.startsWith('#')) return oneOf([token]);
  const asWritten = token !== '$' && /^[\p{L}\p{N}£$€%]/u.test(token);
  return asWritten ? oneOf([token.replace(/'$/, '')]) : NOTHING;
}
