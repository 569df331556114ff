import type { Backend, Reader, Stop, Writer } from './backend';
import { type Contents, copyOf, empty, MemoryTables } from './memory-tables';
import { Watchers } from './watchers';

/**
 * Keeps everything in the memory of one surface and nothing anywhere else: where the browser refuses a database.
 * Writes wait for each other, and a write that fails leaves nothing behind, as in the lasting store.
 */
export class Fleeting implements Backend {
  readonly lasting = false;
  readonly installation = crypto.randomUUID();
  private contents: Contents = empty();
  private last: Promise<unknown> = Promise.resolve();
  private readonly watchers = new Watchers();

  read<T>(body: (reader: Reader) => Promise<T>): Promise<T> {
    return body(new MemoryTables(this.contents));
  }

  write<T>(body: (writer: Writer) => Promise<T>): Promise<T> {
    const written = this.last.then(async () => {
      const copy = copyOf(this.contents);
      const value = await body(new MemoryTables(copy));
      this.contents = copy;
      this.watchers.tell();
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
    return this.watchers.add(() => this.read(query), onValue, onFail);
  }

  close(): void {
    this.watchers.clear();
    this.contents = empty();
  }
}
