/** Values that arrive one by one, to be read as they come. */
export interface Queue<Value> extends AsyncIterable<Value> {
  push(value: Value): void;
  /** No more will come. */
  end(): void;
  /** What waits, and whoever waits, gets this error. */
  fail(error: unknown): void;
}

/** A queue with one reader. */
export function createQueue<Value>(): Queue<Value> {
  const waiting: Value[] = [];
  let ended = false;
  let failure: { error: unknown } | null = null;
  let wake: () => void = () => {};

  return {
    push(value) {
      waiting.push(value);
      wake();
    },
    end() {
      ended = true;
      wake();
    },
    fail(error) {
      failure = { error };
      wake();
    },
    async *[Symbol.asyncIterator]() {
      for (;;) {
        if (failure) throw failure.error;
        const next = waiting.shift();
        if (next !== undefined) yield next;
        else if (ended) return;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    },
  };
}
