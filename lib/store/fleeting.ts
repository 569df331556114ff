import type { Backend, Reader, Stop, Writer } from './backend';
import { type DocumentTable, type TableName, type Tables, tableNames } from './records';

type Contents = { [T in TableName]: Map<string, Tables[T]> };

/**
 * Keeps everything in memory and nothing anywhere else: for private windows, and where the browser refuses a database.
 * Writes wait for each other, and a write that fails leaves nothing behind, as in the lasting store.
 */
export class Fleeting implements Backend {
  readonly lasting = false;
  readonly installation = crypto.randomUUID();
  private contents: Contents = empty();
  private last: Promise<unknown> = Promise.resolve();
  private readonly watchers = new Set<() => void>();

  read<T>(body: (reader: Reader) => Promise<T>): Promise<T> {
    return body(new MemoryTables(this.contents));
  }

  write<T>(body: (writer: Writer) => Promise<T>): Promise<T> {
    const written = this.last.then(async () => {
      const copy = copyOf(this.contents);
      const value = await body(new MemoryTables(copy));
      this.contents = copy;
      for (const tell of this.watchers) tell();
      return value;
    });
    this.last = written.catch(() => undefined);
    return written;
  }

  watch<T>(
    query: (reader: Reader) => Promise<T>,
    onValue: (value: T) => void,
    onFail: (thrown: unknown) => void,
  ): Stop {
    let stopped = false;
    const tell = () => {
      this.read(query).then(
        (value) => stopped || onValue(value),
        (thrown) => stopped || onFail(thrown),
      );
    };
    this.watchers.add(tell);
    tell();
    return () => {
      stopped = true;
      this.watchers.delete(tell);
    };
  }

  close(): void {
    this.watchers.clear();
    this.contents = empty();
  }
}

class MemoryTables implements Writer {
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

function empty(): Contents {
  return {
    documents: new Map(),
    reviews: new Map(),
    contents: new Map(),
    notes: new Map(),
    answers: new Map(),
    dismissals: new Map(),
  };
}

function copyOf(contents: Contents): Contents {
  const copy = empty();
  for (const table of tableNames) copyTable(table, contents, copy);
  return copy;
}

function copyTable<T extends TableName>(table: T, from: Contents, to: Contents): void {
  for (const [id, record] of from[table]) to[table].set(id, record);
}
