/** Work that can be put down at every `undefined` it yields. */
export type Steps<Result = void> = Generator<undefined, Result>;

export interface SliceOptions {
  /** Stops the work between two slices; the reason of the signal is thrown. */
  signal?: AbortSignal;
  /** Longest time to work without a pause, in ms. */
  budget?: number;
}

/** Does the work in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Does the work in slices, with a pause between them in which the page can answer; yields after every slice. */
export async function* inSlices<Result>(
  steps: Steps<Result>,
  { signal, budget = 8 }: SliceOptions,
): AsyncGenerator<undefined, Result> {
  signal?.throwIfAborted();
  let started = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - started < budget) continue;
    yield undefined;
    await pause();
    signal?.throwIfAborted();
    started = performance.now();
  }
}

interface Yielding {
  yield?(): Promise<void>;
}

/** A message is not held back in a background tab as a timer is. */
function pause(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: Yielding }).scheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
