import { contentsOf, isElement, type PageElement, roleOf } from './tree';

/** A cell and where it stands in its table, spans counted. */
export interface PlacedCell {
  element: PageElement;
  row: number;
  column: number;
  isHeader: boolean;
}

const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot']);
const CELLS = new Set(['td', 'th']);
const MOST_SPANNED = 1000;

/** Rows of a table that holds data; undefined where the table only arranges the page. */
export function dataRows(table: PageElement): { row: PageElement; cells: PlacedCell[] }[] | undefined {
  const role = roleOf(table);
  if (role === 'presentation' || role === 'none') return undefined;
  const rows = rowsOf(table);
  const placed = placeCells(rows);
  const columns = Math.max(0, ...placed.map(({ cells }) => cells.length));
  return placed.length < 2 || columns < 2 ? undefined : placed;
}

function rowsOf(table: PageElement): PageElement[] {
  const rows: PageElement[] = [];
  for (const child of contentsOf(table)) {
    if (!isElement(child)) continue;
    if (child.localName === 'tr') rows.push(child);
    else if (ROW_GROUPS.has(child.localName)) rows.push(...rowsOf(child));
  }
  return rows;
}

function placeCells(rows: readonly PageElement[]): { row: PageElement; cells: PlacedCell[] }[] {
  /** For each column, the number of rows that a cell from above still fills. */
  const filled: number[] = [];
  return rows.map((row, index) => {
    const cells: PlacedCell[] = [];
    const fresh = new Map<number, number>();
    let column = 0;
    for (const element of contentsOf(row)) {
      if (!isElement(element) || !CELLS.has(element.localName)) continue;
      while ((filled[column] ?? 0) > 0) column++;
      cells.push({ element, row: index, column, isHeader: isHeader(element, row) });
      const width = span(element, 'colspan');
      for (let at = column; at < column + width; at++) fresh.set(at, span(element, 'rowspan') - 1);
      column += width;
    }
    for (let at = 0; at < filled.length; at++) filled[at] = Math.max(0, (filled[at] ?? 0) - 1);
    for (const [at, rowsLeft] of fresh) filled[at] = rowsLeft;
    return { row, cells };
  });
}

function isHeader(cell: PageElement, row: PageElement): boolean {
  if (cell.localName !== 'th' || roleOf(cell) === 'rowheader') return false;
  const scope = cell.getAttribute('scope');
  if (scope) return scope.startsWith('col');
  for (const other of contentsOf(row)) if (isElement(other) && other.localName === 'td') return false;
  return true;
}

function span(cell: PageElement, attribute: string): number {
  const number = Number.parseInt(cell.getAttribute(attribute) ?? '1', 10);
  return Number.isNaN(number) ? 1 : Math.min(Math.max(number, 1), MOST_SPANNED);
}
