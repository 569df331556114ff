import type { Entry } from '../entry';

const COLUMNS = [
  'source',
  'title',
  'sign',
  'polarity',
  'strength',
  'confidence',
  'grade',
  'actor',
  'stages',
  'level',
  'start',
  'end',
  'quote',
  'usable',
  'why',
  'ask',
  'error',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | boolean>>;

/** One line for each finding, and one for each document without any (RFC 4180). */
export async function* csv(entries: AsyncIterable<Entry>): AsyncIterable<string> {
  yield line(COLUMNS);
  for await (const entry of entries)
    for (const row of rowsOf(entry)) yield line(COLUMNS.map((column) => row[column] ?? ''));
}

function rowsOf(entry: Entry): Row[] {
  if ('error' in entry) return [{ source: entry.source, error: entry.error }];
  const { source, title, findings } = entry.review;
  if (findings.length === 0) return [{ source, title }];
  return findings.map((finding) => ({ ...finding, source, title, stages: finding.stages.join(' ') }));
}

function line(cells: readonly (string | number | boolean)[]): string {
  return `${cells.map((cell) => quoted(safe(cell))).join(',')}\r\n`;
}

/** A spreadsheet takes text that begins like this for a formula (OWASP, "CSV Injection"). */
function safe(cell: string | number | boolean): string {
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
