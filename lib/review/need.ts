import { featureCost, featureId } from './features';
import { type Builder, readPattern } from './pattern-syntax';
import { slotNeed } from './slots';

/**
 * What the words of a sentence must offer before a pattern can match, as a tree: at its leaves one of some features;
 * above them all of the needs `of`, or any of them.
 */
export interface Need {
  features: readonly number[];
  of: readonly Need[];
  all: boolean;
  /** How often it is met, roughly. */
  cost: number;
  /** True where it is guessed who a phrase will turn out to be: a parse can know better. */
  guessed: boolean;
}

const NO_FEATURES: readonly number[] = [];
const NO_NEEDS: readonly Need[] = [];

/** The need that every sentence meets. */
export const NOTHING: Need = {
  features: NO_FEATURES,
  of: NO_NEEDS,
  all: true,
  cost: Number.POSITIVE_INFINITY,
  guessed: false,
};

function leaf(features: readonly number[], guessed: boolean): Need {
  let cost = 0;
  for (const feature of features) cost += featureCost(feature);
  return { features, of: NO_NEEDS, all: false, cost, guessed };
}

/** At least one of these features. */
export const oneOf = (names: readonly string[]): Need => leaf(names.map(featureId), false);

/** All of these needs; the rarest is asked first. */
export function allOf(needs: readonly Need[]): Need {
  const of = needs.filter((need) => need !== NOTHING);
  const [only] = of;
  if (!only) return NOTHING;
  if (of.length === 1) return only;
  of.sort((a, b) => a.cost - b.cost);
  return { features: NO_FEATURES, of, all: true, cost: of[0]?.cost ?? 0, guessed: false };
}

/** At least one of these needs; what is guessed does not count where a branch has surer ones. */
function anyOf(branches: readonly Need[]): Need {
  const features: number[] = [];
  const of: Need[] = [];
  for (const branch of branches) {
    if (branch === NOTHING) return NOTHING;
    gather(surer(branch), features, of);
  }
  if (features.length > 0) of.push(leaf(features, false));
  const [only] = of;
  if (of.length === 1 && only) return only;
  return { features: NO_FEATURES, of, all: false, cost: of.reduce((sum, { cost }) => sum + cost, 0), guessed: false };
}

function gather(need: Need, features: number[], of: Need[]) {
  if (need.all) of.push(need);
  else {
    features.push(...need.features);
    for (const part of need.of) gather(part, features, of);
  }
}

function surer(need: Need): Need {
  if (!need.all || !need.of.some(({ guessed }) => guessed)) return need;
  const sure = allOf(need.of.filter(({ guessed }) => !guessed));
  return sure === NOTHING ? need : sure;
}

const builder: Builder<Need> = { single, sequence: allOf, either: anyOf, maybe: () => NOTHING };

/** What a pattern needs. */
export const needOf = (pattern: string): Need => readPattern(pattern, builder);

const singles = new Map<string, Need>();

function single(token: string): Need {
  let need = singles.get(token);
  if (!need) {
    need = singleNeed(token);
    singles.set(token, need);
  }
  return need;
}

function singleNeed(token: string): Need {
  if (token.startsWith('<')) {
    const names = slotNeed(token.slice(1, -1));
    return names ? leaf(names.map(featureId), true) : NOTHING;
  }
  if (token.startsWith('[')) return oneOf([token.replaceAll('_', ' ')]);
  if (token.startsWith('#')) return oneOf([token]);
  return token !== '$' && /^[\p{L}\p{N}£$€%]/u.test(token) ? oneOf([token.replace(/'$/, '')]) : NOTHING;
}
