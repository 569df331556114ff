import { browser } from 'wxt/browser';
import type { Backend, Reader, Stop, Writer } from './backend';
import { type Contents, copyOf, empty, MemoryTables } from './memory-tables';
import { type TableName, tableNames } from './records';
import { Watchers } from './watchers';

const PREFIX = 'private:';
const LOCK = 'equal-footing-private';

/**
 * What is written in private windows: in the browser's session storage, which is memory and is never on disk. Popup,
 * panel and page share it, and it stays when one of them closes; {@link forgetPrivate} ends it with the last window.
 *
 * A record is one entry of the storage, so that two surfaces that write at once only ever meet in the same record.
 * Firefox keeps the locks of private windows apart from those of the background, which writes other records than they.
 */
export class PrivateWindows implements Backend {
  readonly lasting = false;
  readonly installation = 'private';
  private readonly contents = empty();
  /** Ends when what is known here is what the storage holds. */
  private fresh: Promise<void>;
  /** Goes up when a write of this surface begins and ends. */
  private writes = 0;
  private readonly watchers = new Watchers();

  /** @param locks of the browser; tests give their own */
  constructor(private readonly locks: Pick<LockManager, 'request'> = navigator.locks) {
    browser.storage.onChanged.addListener(this.hear);
    this.fresh = this.catchUp();
  }

  async read<T>(body: (reader: Reader) => Promise<T>): Promise<T> {
    await this.fresh;
    return body(new MemoryTables(this.contents));
  }

  write<T>(body: (writer: Writer) => Promise<T>): Promise<T> {
    return this.locks.request(LOCK, async () => {
      await this.catchUp();
      const before = copyOf(this.contents);
      const after = copyOf(before);
      const value = await body(new MemoryTables(after));
      const { put, removed } = changes(before, after);
      this.writes++;
      await browser.storage.session.set(put);
      await browser.storage.session.remove(removed);
      for (const [key, record] of Object.entries(put)) this.take(key, record);
      for (const key of removed) this.take(key, undefined);
      this.writes++;
      return value;
    }) as Promise<T>;
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
    browser.storage.onChanged.removeListener(this.hear);
  }

  private readonly hear = (changed: Record<string, unknown>, area: string) => {
    if (area !== 'session' || !Object.keys(changed).some((key) => key.startsWith(PREFIX))) return;
    this.fresh = this.catchUp();
    this.watchers.tell();
  };

  /**
   * Takes over what the storage holds now. What an event says changed may be old by the time it is heard, older than
   * what this surface wrote since; what was read while this surface wrote is read again.
   */
  private async catchUp(): Promise<void> {
    let writes: number;
    let all: Record<string, unknown>;
    do {
      writes = this.writes;
      all = await browser.storage.session.get(null);
    } while (writes !== this.writes);
    for (const name of tableNames) this.contents[name].clear();
    for (const [key, record] of Object.entries(all)) this.take(key, record);
  }

  /** Takes over one entry of the storage; nothing where it was removed. */
  private take(key: string, record: unknown): void {
    if (!key.startsWith(PREFIX)) return;
    const [table, ...id] = key.slice(PREFIX.length).split(':');
    const known = tableNames.find((name) => name === table);
    if (!known) return;
    const records = this.contents[known] as Map<string, unknown>;
    if (record) records.set(id.join(':'), record);
    else records.delete(id.join(':'));
  }
}

/** Forgets what was written in private windows. */
export async function forgetPrivate(): Promise<void> {
  const all = await browser.storage.session.get(null);
  await browser.storage.session.remove(Object.keys(all).filter((key) => key.startsWith(PREFIX)));
}

/** What a transaction changed, as entries of the storage. */
function changes(before: Contents, after: Contents): { put: Record<string, unknown>; removed: string[] } {
  const put: Record<string, unknown> = {};
  const removed: string[] = [];
  for (const table of tableNames) {
    for (const [id, record] of after[table]) if (before[table].get(id) !== record) put[keyOf(table, id)] = record;
    for (const id of before[table].keys()) if (!after[table].has(id)) removed.push(keyOf(table, id));
  }
  return { put, removed };
}

function keyOf(table: TableName, id: string): string {
  return `${PREFIX}${table}:${id}`;
}
