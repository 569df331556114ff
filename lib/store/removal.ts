import type { Backend, Writer } from './backend';
import { type Stored, stored } from './problem';
import type { Tables } from './records';

/** Tables whose records can be taken out and put back; the order is that of putting back. */
const removable = ['documents', 'contents', 'reviews', 'notes', 'answers', 'dismissals'] as const;
type Removable = (typeof removable)[number];

/** Records that were taken out, so that they can be put back while the person still has them in front of them. */
export type Removed = { [T in Removable]: Tables[T][] };

/** Nothing taken out yet. */
export function nothingRemoved(): Removed {
  return { documents: [], contents: [], reviews: [], notes: [], answers: [], dismissals: [] };
}

/** Takes one record out, if it is there, and remembers it. */
export async function take<T extends Removable>(writer: Writer, removed: Removed, table: T, id: string): Promise<void> {
  const record = await writer.get(table, id);
  if (!record) return;
  await writer.remove(table, id);
  const records: Tables[T][] = removed[table];
  records.push(record);
}

/** Takes out the reviews of a document that were kept only because of what was written, once nothing written is left. */
export async function takeUnwritten(writer: Writer, removed: Removed, document: string): Promise<void> {
  if ((await writer.of('notes', document)).length > 0) return;
  if ((await writer.of('answers', document)).length > 0) return;
  const reviews = await writer.of('reviews', document);
  const written = reviews.filter(({ kept }) => kept === 'written');
  for (const { id } of written) {
    await take(writer, removed, 'reviews', id);
    await take(writer, removed, 'contents', id);
  }
  if (written.length === reviews.length) await take(writer, removed, 'documents', document);
}

/** Undoes a removal. What was written since is left as it is. */
export function putBack(backend: Backend, removed: Removed): Promise<Stored<void>> {
  return stored(() =>
    backend.write(async (writer) => {
      for (const table of removable) await putBackTable(writer, table, removed);
    }),
  );
}

async function putBackTable<T extends Removable>(writer: Writer, table: T, removed: Removed): Promise<void> {
  const records: Tables[T][] = removed[table];
  for (const record of records) {
    if (!(await writer.get(table, record.id))) await writer.put(table, record);
  }
}
