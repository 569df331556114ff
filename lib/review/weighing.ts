import type { DocumentFact } from '../signs/evidence';
import type { Grade, Sign } from '../signs/sign';
import type { Context } from './document-reader';
import { strangeness } from './domain';
import { CLEAR, type Hit, POSSIBLE } from './matcher';
import type { Unit } from './units';

/** A sign's evidence in one sentence, and how much its sentence claims. */
export interface Graded {
  hit: Hit;
  sign: Sign;
  grade: Grade;
}

/** How surely each sign is there, on the scale of {@link POSSIBLE} and {@link CLEAR}. */
export function scoresOf(context: Context, graded: readonly Graded[], facts: ReadonlySet<DocumentFact>): number[] {
  return compete(
    graded,
    graded.map((each) => scoreOf(each, facts, againstOf(context, each))),
  );
}

/** Below this weight of its words a text may speak of something else, and each sentence is asked for itself. */
const STRANGE = 0.3;

/** Texts that speak of involvement without giving an account of it weigh against every sign. */
const KIND_WEIGHT: Partial<Record<Context['profile']['kind'], number>> = {
  'job-advert': 0.5,
  judgment: 0.5,
  'list-page': 0.5,
};

/** What a question takes from a sign of good work: to ask whether people were heard is not to say that they were. */
const QUESTION_WEIGHT = 0.4;

const isQuestion = (unit: Unit | undefined) => unit?.tokens[unit.last - 1]?.norm === '?';

/** How much written and learned evidence must come together for a possible and for a clear finding. */
interface Bar {
  possible: number;
  clear: number;
}

/**
 * In log-odds, tuned where both kinds of evidence were new (docs/quality.md). A wrong "tokenistic" costs most, so it
 * needs most.
 */
const BARS: Record<Sign['polarity'], Bar> = {
  tokenistic: { possible: -0.4, clear: 3 },
  genuine: { possible: -0.5, clear: 2 },
  context: { possible: -0.5, clear: 1 },
};

/** What written evidence of 1 is worth in log-odds, and how much of it counts: more of the same shows nothing new. */
const WRITTEN_WORTH = 3;
const WRITTEN_MOST = 2.4;

/** The same for evidence that only the whole document gives: learned weights, which know sentences, can't see it. */
const DOCUMENT_WORTH = 5;

/** More than this is not surer, and takes nothing from the sign's neighbours. */
const MOST = 5;

/**
 * Learned weights never speak more than this against a sign: what they have not met may still be it. So much they also
 * speak where the document is not as the sign needs it.
 */
const LEARNED_LEAST = -4;

/** What 1 against a sign takes from its log-odds. */
const AGAINST_WORTH = 4;

/** The sum of evidence on the scale of {@link POSSIBLE} and {@link CLEAR}. */
function onScale({ sign }: Graded, odds: number): number {
  const { possible, clear } = BARS[sign.polarity];
  return POSSIBLE + ((odds - possible) / (clear - possible)) * (CLEAR - POSSIBLE);
}

/** What the written evidence comes to that this document decides on. */
const pendingOf = ({ hit }: Graded, facts: ReadonlySet<DocumentFact>) =>
  hit.pending.reduce((sum, { fact, weight }) => sum + (facts.has(fact) ? weight : 0), 0);

/** What the written evidence comes to in this document. */
export const writtenOf = (graded: Graded, facts: ReadonlySet<DocumentFact>) =>
  graded.hit.score + pendingOf(graded, facts);

/** Log-odds of the sign by its written evidence and its learned weights together. */
function oddsOf(graded: Graded, facts: ReadonlySet<DocumentFact>): number {
  const { hit, sign } = graded;
  const written = WRITTEN_WORTH * Math.min(hit.score, WRITTEN_MOST) + DOCUMENT_WORTH * pendingOf(graded, facts);
  const isSo = !sign.document || facts.has(sign.document);
  const learned = isSo ? Math.max(hit.learned ?? 0, LEARNED_LEAST) : LEARNED_LEAST;
  return Math.min(written + learned, MOST);
}

/** What the document and the mood of the sentence say against a sign: one about something else, a question. */
function againstOf({ domain, profile, units }: Context, { hit, sign }: Graded): number {
  let against = KIND_WEIGHT[profile.kind] ?? 0;
  if (domain < STRANGE) {
    const unit = units[hit.unit] as Unit;
    against += Math.min(0.7, 0.35 * strangeness(unit.tokens, unit.first, unit.last));
  }
  if (sign.polarity === 'genuine' && isQuestion(units[hit.unit])) against += QUESTION_WEIGHT;
  if (domain < 0) against -= domain * (sign.polarity === 'context' ? 0.8 : 1.2);
  return against;
}

/** All evidence for a sign less all against it, on the scale of {@link CLEAR}. */
export function scoreOf(graded: Graded, facts: ReadonlySet<DocumentFact>, against: number): number {
  if (graded.hit.learned === undefined) return writtenOf(graded, facts) - against;
  return onScale(graded, oddsOf(graded, facts) - AGAINST_WORTH * against);
}

/** How much of its distance to a stronger sign in the same sentence a sign loses: of the other side, of its own. */
const OTHER_SIDE = 0.3;
const OWN_SIDE = 0.5;

/** A sentence seldom speaks for both sides, and one deed seldom needs many names: weaker signs are weaker for it. */
function compete(graded: readonly Graded[], scores: readonly number[]): number[] {
  const best = new Map<string, number>();
  const key = (unit: number, polarity: Sign['polarity']) => `${unit} ${polarity}`;
  for (const [at, { hit, sign }] of graded.entries()) {
    const own = key(hit.unit, sign.polarity);
    best.set(own, Math.max(best.get(own) ?? 0, scores[at] as number));
  }
  return graded.map(({ hit, sign }, at) => {
    const score = scores[at] as number;
    if (sign.polarity === 'context' || hit.learned === undefined) return score;
    const own = best.get(key(hit.unit, sign.polarity)) ?? 0;
    const other = best.get(key(hit.unit, sign.polarity === 'genuine' ? 'tokenistic' : 'genuine')) ?? 0;
    return score - OWN_SIDE * (own - score) - OTHER_SIDE * Math.max(0, other - score);
  });
}
