import type { Writer } from './backend';
import { type DocumentTable, type TableName, type Tables, tableNames } from './records';

/** Every table with its records by id. */
export type Contents = { [T in TableName]: Map<string, Tables[T]> };

/** Tables in memory, as a transaction sees them: what is read and written is a copy. */
export class MemoryTables implements Writer {
  constructor(private readonly contents: Contents) {}

  async get<T extends TableName>(table: T, id: string): Promise<Tables[T] | undefined> {
    return structuredClone(this.contents[table].get(id));
  }

  async all<T extends TableName>(table: T): Promise<Tables[T][]> {
    return structuredClone([...this.contents[table].values()]);
  }

  async of<T extends DocumentTable>(table: T, document: string): Promise<Tables[T][]> {
    return (await this.all(table)).filter((record) => record.document === document);
  }

  async put<T extends TableName>(table: T, record: Tables[T]): Promise<void> {
    this.contents[table].set(record.id, structuredClone(record));
  }

  async remove(table: TableName, id: string): Promise<void> {
    this.contents[table].delete(id);
  }
}

/** Tables with nothing in them. */
export function empty(): Contents {
  return {
    documents: new Map(),
    reviews: new Map(),
    contents: new Map(),
    notes: new Map(),
    answers: new Map(),
    dismissals: new Map(),
  };
}

/** The same records in tables of their own. */
export function copyOf(contents: Contents): Contents {
  const copy = empty();
  for (const table of tableNames) copyTable(table, contents, copy);
  return copy;
}

function copyTable<T extends TableName>(table: T, from: Contents, to: Contents): void {
  for (const [id, record] of from[table]) to[table].set(id, record);
}
