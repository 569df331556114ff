import type { Block } from '../text/document';
import { headsTheirWords } from './quoted';
import type { Line } from './text-lines';

const MARKDOWN_RULE = /^[\s|:+-]+$/;

/** Cells of a table written with tabs or `|`; undefined where the lines are no table. */
export function tableOfLines(lines: readonly Line[], table: number): Block[] | undefined {
  const rows = rowsOf(lines, /\s*\|\s*/) ?? rowsOf(lines, /\t+/);
  if (!rows) return undefined;
  const [first = [], ...body] = rows;
  // A first row that is one cell short leaves the corner above the row names empty.
  const headers = first.length < (body[0]?.length ?? 0) ? ['', ...first] : first;
  const blocks: Block[] = [];
  for (const [row, cells] of rows.entries()) {
    const offset = row === 0 ? headers.length - first.length : 0;
    for (const [index, text] of cells.entries()) {
      const column = index + offset;
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      const header = row > 0 ? headers[column] : undefined;
      const part = header && headsTheirWords(header) ? 'quoted' : 'body';
      blocks.push({ kind: 'table-cell', part, text, cell: { table, row, column, ...(header ? { header } : {}) } });
    }
  }
  return blocks;
}

function rowsOf(lines: readonly Line[], between: RegExp): string[][] | undefined {
  const rows = lines
    .filter(({ text }) => !MARKDOWN_RULE.test(text))
    .map(({ text }) => text.replace(/^\|\s*|\s*\|$/g, '').split(between));
  const columns = rows[0]?.length ?? 0;
  const isTable = rows.length > 1 && columns > 1 && rows.every((cells) => Math.abs(cells.length - columns) <= 1);
  return isTable ? rows : undefined;
}
