import { type Axis, type AxisEvidence, deliveryAxis, planningAxis, samePartOf } from './axes';
import { cellAt, cellById, type Delivery, type Planning } from './cells';
import type { MatrixDetail, Quote } from './detail';
import { openConcernsOf, type Picture } from './picture';
import type { Cell, Matrix, MatrixConfidence } from './review';
import type { StageTable } from './stage-table';
import { thresholds } from './thresholds';
import { namesProfessionals } from './words';

type Side = 'professionals' | 'shared' | 'users';

/** Where one side of the matrix stands, and on what. */
interface Placement {
  side: Side | null;
  evidence: readonly AxisEvidence[];
  /** Another side that other parts of the text stand on. */
  also: Side | null;
  between: boolean;
}

const PLANNING: Readonly<Record<Side, Planning>> = {
  professionals: 'professionals',
  shared: 'co-planned',
  users: 'users',
};
const DELIVERY: Readonly<Record<Side, Delivery>> = {
  professionals: 'professionals',
  shared: 'co-delivered',
  users: 'users',
};

/** The placement on Bovaird's matrix. Each side needs its own evidence, and absence is not evidence. */
export function matrixOf(picture: Picture, table: StageTable): { matrix: Matrix; detail: MatrixDetail } {
  const axis = planningAxis(picture, table);
  const planning = place(axis);
  const delivery = place(deliveryAxis(picture, table));
  const reached = planning.side && delivery.side ? cellAt(PLANNING[planning.side], DELIVERY[delivery.side]).id : null;
  const held = reached === 'M5' && !powerIsShown(picture, table);
  const cell = held ? null : reached;
  return {
    matrix: {
      planning: planning.side ? PLANNING[planning.side] : 'unstated',
      delivery: delivery.side ? DELIVERY[delivery.side] : 'unstated',
      cell,
      confidence: confidenceOf([planning, delivery].filter(({ side }) => side !== null)),
    },
    detail: {
      planning: quotes(planning.evidence),
      delivery: quotes(delivery.evidence),
      planned: planning.side === null && axis.planned.length > 0,
      between: planning.between,
      near: held ? reached : null,
      also: otherCells(planning, delivery, reached),
      notes: notesOf(planning, delivery, cell, held, axis),
    },
  };
}

function place({ professionals, shared, users }: Axis): Placement {
  // Beside work that people lead themselves, a sign of shared work only counts where it names who they share it with.
  const joint = users.length > 0 ? shared.filter(isWithProfessionals) : shared;
  if (users.length > 0 && joint.length === 0) {
    return one('users', [...users, ...shared], professionals.length > 0 ? 'professionals' : null);
  }
  if (joint.length > 0) {
    const between = professionals.length > 0 && samePartOf(joint, professionals);
    if (between) return { side: null, evidence: [...joint, ...professionals], also: null, between };
    return one('shared', joint, users.length > 0 ? 'users' : professionals.length > 0 ? 'professionals' : null);
  }
  return professionals.length > 0 ? one('professionals', professionals, null) : one(null, [], null);
}

function isWithProfessionals({ kind, sentence }: AxisEvidence): boolean {
  return kind === 'joint' || namesProfessionals(sentence);
}

function one(side: Side | null, evidence: readonly AxisEvidence[], also: Side | null): Placement {
  return { side, evidence, also, between: false };
}

/** Full co-production also needs power: a proven decision, and no open concern about planning or running. */
function powerIsShown(picture: Picture, table: StageTable): boolean {
  const stages = new Set(['planning', 'design', 'delivery']);
  const open = openConcernsOf(picture).some(({ finding }) => finding.stages.some((stage) => stages.has(stage)));
  return table.states.decision === 'proof' && !open;
}

function confidenceOf(placed: readonly Placement[]): MatrixConfidence {
  if (placed.length === 0) return 'none';
  const pieces = placed.map(({ evidence }) => differentPieces(evidence.filter(({ anchored }) => anchored)));
  const fewest = Math.min(...pieces);
  if (fewest >= thresholds.firmQuotes.value) return 'firm';
  return fewest >= 1 ? 'fair' : 'faint';
}

function differentPieces(evidence: readonly AxisEvidence[]): number {
  return new Set(evidence.map(({ kind, sentence }) => `${kind} ${sentence}`)).size;
}

function otherCells(planning: Placement, delivery: Placement, reached: Cell | null): readonly Cell[] {
  if (!reached || !planning.side || !delivery.side) return [];
  const planned = [planning.side, planning.also].filter((side) => side !== null);
  const run = [delivery.side, delivery.also].filter((side) => side !== null);
  return planned
    .flatMap((column) => run.map((row) => cellAt(PLANNING[column], DELIVERY[row]).id))
    .filter((cell) => cell !== reached);
}

function notesOf(planning: Placement, delivery: Placement, cell: Cell | null, held: boolean, axis: Axis): string[] {
  const notes: string[] = [];
  if (held) notes.push('Near “plan together, run together”: shared power is not shown.');
  if (cell) notes.push(cellById(cell).note);
  if (planning.between) notes.push('The text says of the same part that staff plan alone and that people plan too.');
  if (!planning.side && axis.planned.length > 0) notes.push('Planning together is promised, with a date or a number.');
  if (planning.side && !delivery.side) notes.push('The text does not say who runs it.');
  if (delivery.side && !planning.side && !planning.between) notes.push('The text does not say who plans.');
  if (!planning.side && !delivery.side && !planning.between) notes.push('Not enough evidence to place this.');
  if (planning.also || delivery.also) notes.push('Other parts of the text stand elsewhere: see their quotes.');
  return notes;
}

/** The passages of the evidence; a cue whose words a finding quotes already is not quoted again. */
function quotes(evidence: readonly AxisEvidence[]): readonly Quote[] {
  const found = evidence.filter(({ finding }) => finding !== null);
  return evidence
    .filter((one) => one.finding !== null || !found.some(({ start, end }) => start < one.end && one.start < end))
    .map(({ start, end, finding }) => ({ start, end, finding }));
}
