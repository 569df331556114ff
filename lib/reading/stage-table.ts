import type { Stage } from '../signs/sign';
import type { StageDetail } from './detail';
import { indicesOf, isLabel, isProof, type Match } from './matches';
import { concernsOf, type Picture, weakConcernsOf } from './picture';
import type { StageState } from './review';
import { perStage } from './stages';
import { thresholds } from './thresholds';

/** The stage table: the main result, from which everything else follows. */
export interface StageTable {
  states: Record<Stage, StageState>;
  details: Record<Stage, StageDetail>;
  /** The matches that prove each stage. */
  proofs: Record<Stage, readonly Match[]>;
}

/** Words that say little by themselves: a label, or a promise without a plan. They make a stage claimed, not a concern. */
const ONLY_WORDS: ReadonlySet<string> = new Set(['co-production-label-only', 'promise-without-plan']);

/** Says for each stage what was found: proof, a plan, claims only, concerns, or nothing. */
export function stageTable(picture: Picture): StageTable {
  const proofs = perStage((stage) => proofOf(picture.matches, stage));
  const details = perStage((stage) => detailOf(picture, stage, proofs[stage]));
  return { proofs, details, states: perStage((stage) => stateOf(details[stage])) };
}

/** Matches that prove a stage: anchored accounts, or thin ones of two different signs. */
function proofOf(matches: readonly Match[], stage: Stage): readonly Match[] {
  const accounts = matches.filter(({ provable }) => provable.includes(stage));
  const anchored = accounts.filter(isProof);
  if (anchored.length > 0) return anchored;
  const thin = accounts.filter(({ finding }) => finding.grade === 'practice-thin' && finding.strength !== 'weak');
  return differentSigns(thin) >= thresholds.thinForProof.value ? thin : [];
}

function detailOf(picture: Picture, stage: Stage, proof: readonly Match[]): StageDetail {
  const here = picture.matches.filter(({ finding }) => finding.stages.includes(stage));
  const proven = new Set(proof);
  const planned = picture.matches.filter(
    ({ finding, provable }) => finding.grade === 'dated-commitment' && provable.includes(stage),
  );
  const thin = picture.matches.filter(
    (match) => match.provable.includes(stage) && match.finding.grade === 'practice-thin' && !proven.has(match),
  );
  const words = here.filter(
    (match) =>
      ONLY_WORDS.has(match.finding.sign) ||
      isLabel(match) ||
      (match.finding.polarity === 'genuine' && match.finding.grade === 'claim'),
  );
  const beside = here.filter(
    ({ finding, provable }) => finding.polarity === 'genuine' && finding.grade !== 'claim' && provable.length === 0,
  );
  return {
    proof: indicesOf(proof),
    planned: indicesOf(planned),
    claims: ordered([...words, ...thin]),
    concerns: indicesOf(concernsAt(picture, stage)),
    beside: indicesOf(beside),
  };
}

function concernsAt(picture: Picture, stage: Stage): readonly Match[] {
  const at = (match: Match) => match.finding.stages.includes(stage) && !ONLY_WORDS.has(match.finding.sign);
  const weak = weakConcernsOf(picture).filter(at);
  const enough = differentSigns(weak) >= thresholds.weakForConcern.value;
  return [...concernsOf(picture).filter(at), ...(enough ? weak : [])].sort((one, other) => one.index - other.index);
}

/** What was found good comes first; a present concern weighs more than a plan, and a plan more than words. */
function stateOf(detail: StageDetail): StageState {
  if (detail.proof.length > 0) return 'proof';
  if (detail.concerns.length > 0) return 'concern';
  if (detail.planned.length > 0) return 'planned';
  if (detail.claims.length > 0) return 'claims';
  return 'nothing';
}

function differentSigns(matches: readonly Match[]): number {
  return new Set(matches.map(({ finding }) => finding.sign)).size;
}

function ordered(matches: readonly Match[]): readonly number[] {
  return [...new Set(indicesOf(matches))].sort((one, other) => one - other);
}
