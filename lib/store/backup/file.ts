import type { Reader } from '../backend';
import type { TableName, Tables } from '../records';
import { tables } from './record-shapes';
import { ShapeError } from './shape';

/** Everything that is kept, as one value. */
export type Everything = { [T in TableName]: Tables[T][] };

/** Version of the file's layout: goes up when an older Equal Footing could not read it. */
const format = 1;
const program = 'equal-footing';
/** Larger files are not opened: they would not fit into the memory of a small device. */
export const largestFile = 200 * 1024 * 1024;

/** What reading a file gives: its content, or why it is refused, in one sentence. */
export type FileRead<T> = { ok: true; value: T } | { ok: false; say: string };

const refusals = {
  large: 'This file is larger than Equal Footing can open. Nothing was changed.',
  broken: 'This file is damaged or cut off. Nothing was changed.',
  other: 'This file is not a back-up of Equal Footing. Nothing was changed.',
  newer: 'This file was made by a newer Equal Footing. Update this one, then try again. Nothing was changed.',
  wrong: 'Part of this back-up is damaged or was changed by another program. Nothing was changed.',
};

/** Reads everything within a transaction. */
export async function everything(reader: Reader): Promise<Everything> {
  return {
    documents: await reader.all('documents'),
    reviews: await reader.all('reviews'),
    contents: await reader.all('contents'),
    notes: await reader.all('notes'),
    answers: await reader.all('answers'),
    dismissals: await reader.all('dismissals'),
  };
}

/** The text of a back-up file. @param made when, in ms since 1970 */
export function backupText(all: Everything, made: number): string {
  return JSON.stringify({ program, kind: 'backup', format, made: new Date(made).toISOString(), tables: all });
}

/** Reads the text of a back-up file without changing anything. The file may come from anyone. */
export function readBackup(fileText: string): FileRead<Everything> {
  if (fileText.length > largestFile) return { ok: false, say: refusals.large };
  const data = parsed(fileText);
  if (data === undefined) return { ok: false, say: refusals.broken };
  if (data.program !== program || data.kind !== 'backup') return { ok: false, say: refusals.other };
  if (typeof data.format === 'number' && data.format > format) return { ok: false, say: refusals.newer };
  try {
    return { ok: true, value: tables(data.tables, 'tables') };
  } catch (thrown) {
    if (thrown instanceof ShapeError) return { ok: false, say: refusals.wrong };
    throw thrown;
  }
}

/**
 * The outermost object of a JSON text, built without a prototype; `{ items }` where that is a list.
 * Undefined for text that is not JSON, or nested deeper than the browser reads.
 */
export function parsed(fileText: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const data: unknown = JSON.parse(fileText.replace(/^\ufeff/, ''));
    if (Array.isArray(data)) return { items: data };
    return typeof data === 'object' && data !== null ? Object.assign(Object.create(null), data) : {};
  } catch {
    return undefined;
  }
}
