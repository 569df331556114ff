import { headsTheirWords, opensTheirWords } from './quoted';
import type { Steps } from './slices';
import { dataRows, type PlacedCell } from './tables';
import { contentsOf, isElement, type PageElement, plainText } from './tree';
import { type Context, plain, type Walk } from './walking';

type Rows = NonNullable<ReturnType<typeof dataRows>>;

/** A table: cell by cell where it holds data, as ordinary text where it only arranges the page. */
export function* walkTable(walk: Walk, table: PageElement, context: Context): Steps {
  const rows = walk.index.nesting.has(table) ? undefined : dataRows(table);
  const inside: Context = { ...plain(context), sectioned: true };
  if (!rows) {
    yield* walk.into(table, inside);
    return;
  }
  for (const child of contentsOf(table))
    if (isElement(child) && child.localName === 'caption') yield* walk.nodes([child], inside);
  yield* walkRows(walk, rows, inside);
}

function* walkRows(walk: Walk, rows: Rows, context: Context): Steps {
  const table = walk.tables++;
  const headers = new Map<number, string>();
  const firstRowHeads = rows[0]?.cells.some(({ element }) => headsTheirWords(plainText(element))) ?? false;
  for (const { row, cells } of rows) {
    yield;
    if (walk.look(row).hidden) continue;
    const rowIsTheirs = opensTheirWords(cells[0] ? plainText(cells[0].element) : '');
    for (const cell of cells) {
      const isHeader = cell.isHeader || (firstRowHeads && cell.row === 0);
      const header = isHeader ? undefined : headers.get(cell.column);
      const theirs = !isHeader && (headsTheirWords(header ?? '') || (rowIsTheirs && cell.column > 0));
      const text = yield* walkCell(walk, cell, {
        ...context,
        kind: 'table-cell',
        part: theirs ? 'quoted' : context.part,
        cell: { table, row: cell.row, column: cell.column, ...(header ? { header } : {}) },
      });
      if (isHeader) headers.set(cell.column, text);
    }
  }
}

/** Walks one cell and returns its text. */
function* walkCell(walk: Walk, { element }: PlacedCell, context: Context): Steps<string> {
  const { output } = walk;
  output.end();
  const first = output.blocks.length;
  if (!walk.look(element).hidden) yield* walk.into(element, context);
  output.end();
  return output.blocks
    .slice(first)
    .map((block) => block.text)
    .join(' ');
}
