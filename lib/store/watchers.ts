import type { Stop } from './backend';

/** Those who want to be told of every change, for stores that have no live queries of their own. */
export class Watchers {
  private readonly all = new Set<() => void>();

  /** Asks `query` now and after every change, until it is stopped. */
  add<T>(query: () => Promise<T>, onValue: (value: T) => void, onFail: (thrown: unknown) => void): Stop {
    let stopped = false;
    const tell = () => {
      query().then(
        (value) => stopped || onValue(value),
        (thrown) => stopped || onFail(thrown),
      );
    };
    this.all.add(tell);
    tell();
    return () => {
      stopped = true;
      this.all.delete(tell);
    };
  }

  /** Tells everybody that something has changed. */
  tell(): void {
    for (const tell of this.all) tell();
  }

  clear(): void {
    this.all.clear();
  }
}
