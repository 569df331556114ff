import type { MatrixCell } from '../../reading/cells';
import type { MatrixDetail } from '../../reading/detail';
import type { Matrix } from '../../reading/review';

/** How the text stands to one cell of the matrix. */
export type Place = 'here' | 'near' | 'also' | 'row' | 'column' | 'elsewhere';

const MARKS: Readonly<Record<Place, { d: string; filled: boolean }>> = {
  here: { d: 'M16 4a12 12 0 1 1 0 24a12 12 0 1 1 0-24z', filled: true },
  near: { d: 'M16 4a12 12 0 1 1 0 24a12 12 0 1 1 0-24z M16 11a5 5 0 1 1 0 10a5 5 0 1 1 0-10z', filled: false },
  also: { d: 'M16 4a12 12 0 1 1 0 24a12 12 0 1 1 0-24z', filled: false },
  row: { d: 'M4 12h24 M4 16h24 M4 20h24', filled: false },
  column: { d: 'M12 4v24 M16 4v24 M20 4v24', filled: false },
  elsewhere: { d: 'M15 16h2', filled: false },
};

/** Where a cell stands: a row or a column is shaded where only one side is known. */
export function placeOf(cell: MatrixCell, matrix: Matrix, detail: MatrixDetail | undefined): Place {
  if (matrix.cell === cell.id) return 'here';
  if (detail?.near === cell.id) return 'near';
  if (detail?.also.includes(cell.id)) return 'also';
  if (matrix.planning === 'unstated' && matrix.delivery === cell.delivery) return 'row';
  if (matrix.delivery === 'unstated' && matrix.planning === cell.planning) return 'column';
  return 'elsewhere';
}

/** The mark of a cell. For the eye only: the words beside it say the same. */
export function PlaceMark({ place }: { place: Place }) {
  const { d, filled } = MARKS[place];
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d={d} fill={filled ? 'currentColor' : 'none'} stroke="currentColor" stroke-width="2.5" />
    </svg>
  );
}
