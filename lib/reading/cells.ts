import type { Cell, Matrix } from './review';

export type Planning = Exclude<Matrix['planning'], 'unstated'>;
export type Delivery = Exclude<Matrix['delivery'], 'unstated'>;

/** One of the nine cells of Bovaird's matrix. */
export interface MatrixCell {
  id: Cell;
  planning: Planning;
  delivery: Delivery;
  /** Plain name. */
  name: string;
  /** What the cell is about. */
  about: string;
  /** What to bear in mind before thinking better or worse of it. */
  note: string;
}

/** Columns of the matrix, from left to right. */
export const planningColumns: readonly { id: Planning; name: string }[] = [
  { id: 'professionals', name: 'Staff plan alone' },
  { id: 'co-planned', name: 'People and staff plan together' },
  { id: 'users', name: 'No staff in the planning' },
];

/** Rows of the matrix, from top to bottom. */
export const deliveryRows: readonly { id: Delivery; name: string }[] = [
  { id: 'professionals', name: 'Staff run it alone' },
  { id: 'co-delivered', name: 'Staff and people run it together' },
  { id: 'users', name: 'People run it alone' },
];

/** The nine cells. No cell is better or worse by its place: that depends on the matter and on what people want. */
export const cells: readonly MatrixCell[] = [
  {
    id: 'M1',
    planning: 'professionals',
    delivery: 'professionals',
    name: 'Staff plan, staff run',
    about: 'The traditional service.',
    note: 'This can be right for a small or urgent matter.',
  },
  {
    id: 'M2',
    planning: 'co-planned',
    delivery: 'professionals',
    name: 'Plan together, staff run',
    about: 'A professional service that people helped to plan and design.',
    note: 'This is good planning. Many would call it co-design rather than co-production, because staff run it alone.',
  },
  {
    id: 'M3',
    planning: 'users',
    delivery: 'professionals',
    name: 'People order, staff run',
    about: 'A made-to-measure service that people commission.',
    note: 'The right-hand side is not better or worse. It depends on what people want.',
  },
  {
    id: 'M4',
    planning: 'professionals',
    delivery: 'co-delivered',
    name: 'Staff plan, run together',
    about: 'People help to deliver what professionals designed.',
    note: 'People do the work here. Look at what they can decide.',
  },
  {
    id: 'M5',
    planning: 'co-planned',
    delivery: 'co-delivered',
    name: 'Plan together, run together',
    about: 'Full co-production.',
    note: 'Look at whether people share the power to decide, as well as the work.',
  },
  {
    id: 'M6',
    planning: 'users',
    delivery: 'co-delivered',
    name: 'People plan, run together',
    about: 'Delivery by people with staff, with little formal planning.',
    note: 'The right-hand side is not better or worse. It depends on what people want.',
  },
  {
    id: 'M7',
    planning: 'professionals',
    delivery: 'users',
    name: 'Staff plan, people run',
    about: 'People deliver a professional plan.',
    note: 'People may have the work without the power. Look at who decides and who holds the money.',
  },
  {
    id: 'M8',
    planning: 'co-planned',
    delivery: 'users',
    name: 'Plan together, people run',
    about: 'People deliver what was planned together.',
    note: 'The bottom row is not better or worse. Look at money and support.',
  },
  {
    id: 'M9',
    planning: 'users',
    delivery: 'users',
    name: 'People plan, people run',
    about: 'The community organises itself.',
    note: 'This may be pride, or people left alone. Look at money, choice and who asked.',
  },
];

/** The cell where a planning column and a delivery row meet. */
export function cellAt(planning: Planning, delivery: Delivery): MatrixCell {
  const cell = cells.find((each) => each.planning === planning && each.delivery === delivery);
  if (!cell) throw new RangeError(`the matrix has no cell for ${planning} and ${delivery}`);
  return cell;
}

/** The cell with this id. */
export function cellById(id: Cell): MatrixCell {
  const cell = cells.find((each) => each.id === id);
  if (!cell) throw new RangeError(`the matrix has no cell ${id}`);
  return cell;
}
