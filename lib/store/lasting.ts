import type Dexie from 'dexie';
import { liveQuery } from 'dexie';
import type { Backend, Reader, Stop, Writer } from './backend';
import { Database } from './database';
import { problem, type Stored, stored } from './problem';
import type { DocumentTable, TableName, Tables } from './records';

/**
 * Opens the database on this device.
 * Gives a problem instead of waiting for ever where another tab holds an older version open.
 */
export async function openLasting(name?: string): Promise<Stored<Backend>> {
  const database = new Database(name);
  const blocked = new Promise<'blocked'>((resolve) => database.on('blocked', () => resolve('blocked')));
  const opened = await stored(() => Promise.race([open(database), blocked]));
  if (!opened.ok) return opened;
  if (opened.value !== 'blocked') return { ok: true, value: new Lasting(database, opened.value) };
  database.close();
  return { ok: false, problem: problem('blocked') };
}

/** Opens the database and gives the name of this installation, made at the first opening. */
async function open(database: Database): Promise<string> {
  await database.open();
  return database.transaction('rw', database.meta, async () => {
    const known = await database.meta.get('installation');
    if (known) return known.value;
    const value = crypto.randomUUID();
    await database.meta.put({ id: 'installation', value });
    return value;
  });
}

// Dexie keeps its transaction over native awaits only where the function that it is given is itself `async`.
class Lasting implements Backend {
  readonly lasting = true;
  private readonly tables: TransactionTables;

  constructor(
    private readonly database: Database,
    readonly installation: string,
  ) {
    this.tables = new TransactionTables(database);
  }

  read<T>(body: (reader: Reader) => Promise<T>): Promise<T> {
    return Promise.resolve(this.database.transaction('r', this.database.tables, async () => body(this.tables)));
  }

  write<T>(body: (writer: Writer) => Promise<T>): Promise<T> {
    return Promise.resolve(this.database.transaction('rw', this.database.tables, async () => body(this.tables)));
  }

  watch<T>(
    query: (reader: Reader) => Promise<T>,
    onValue: (value: T) => void,
    onFail: (thrown: unknown) => void,
  ): Stop {
    const subscription = liveQuery(async () => query(this.tables)).subscribe(onValue, onFail);
    return () => subscription.unsubscribe();
  }

  close(): void {
    this.database.close();
  }
}

/** The tables as the transaction around them sees them: Dexie finds that transaction by itself. */
class TransactionTables implements Writer {
  constructor(private readonly database: Dexie) {}

  async get<T extends TableName>(table: T, id: string): Promise<Tables[T] | undefined> {
    return this.database.table<Tables[T], string>(table).get(id);
  }

  async all<T extends TableName>(table: T): Promise<Tables[T][]> {
    return this.database.table<Tables[T], string>(table).toArray();
  }

  async of<T extends DocumentTable>(table: T, document: string): Promise<Tables[T][]> {
    return this.database.table<Tables[T], string>(table).where('document').equals(document).toArray();
  }

  async put<T extends TableName>(table: T, record: Tables[T]): Promise<void> {
    await this.database.table<Tables[T], string>(table).put(record);
  }

  async remove(table: TableName, id: string): Promise<void> {
    await this.database.table(table).delete(id);
  }
}
