import type { DocumentTable, TableName, Tables } from './records';

/** Reading inside one transaction. */
export interface Reader {
  get<T extends TableName>(table: T, id: string): Promise<Tables[T] | undefined>;
  all<T extends TableName>(table: T): Promise<Tables[T][]>;
  of<T extends DocumentTable>(table: T, document: string): Promise<Tables[T][]>;
}

/** Reading and writing inside one transaction: all of it happens, or none. */
export interface Writer extends Reader {
  put<T extends TableName>(table: T, record: Tables[T]): Promise<void>;
  remove(table: TableName, id: string): Promise<void>;
}

/** Where records are kept. Rejects with the browser's own errors; the repository functions turn them into values. */
export interface Backend {
  /** False where everything is gone when the window closes. */
  readonly lasting: boolean;
  /** Names this installation in {@link Versions}. */
  readonly installation: string;
  read<T>(body: (reader: Reader) => Promise<T>): Promise<T>;
  /** Resolves only after the transaction is complete: what it wrote is then on disk. */
  write<T>(body: (writer: Writer) => Promise<T>): Promise<T>;
  /** Calls `onValue` with the answer now and after every change of it, from whichever tab or panel. */
  watch<T>(query: (reader: Reader) => Promise<T>, onValue: (value: T) => void, onFail: (thrown: unknown) => void): Stop;
  close(): void;
}

export type Stop = () => void;
