import { readDocument } from '../reading';
import { findSigns } from '../review/engine';
import { type FileResult, readFile, readUnnamed } from '../sources/file';
import type { Entry } from './entry';

/** One thing to review: where it was named, and its bytes or why they could not be had. */
export type Input =
  | { readonly source: string; readonly bytes: Uint8Array }
  | { readonly source: string; readonly error: string };

/** Reviews inputs one after the other; one that can't be read stops none of the others. */
export async function* reviewAll(inputs: AsyncIterable<Input>): AsyncGenerator<Entry, void> {
  for await (const input of inputs) yield 'error' in input ? input : reviewBytes(input.source, input.bytes);
}

function reviewBytes(source: string, bytes: Uint8Array): Entry {
  const read: FileResult = source === '-' ? readUnnamed(bytes) : readFile(bytes, source);
  if (!read.ok) return { source, error: read.error };
  const { document } = read;
  return { review: readDocument({ ...document, address: source }, findSigns(document)) };
}
