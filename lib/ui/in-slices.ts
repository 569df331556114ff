import type { Steps } from '../text/steps';

/** How long work goes on before the person's clicks and keys have a turn, in ms: less than a frame. */
const SLICE = 10;

/**
 * Does work in slices, so that the surface or the worker that does it keeps answering.
 * @param signal stops it; the promise is then rejected with the signal's reason
 */
export async function inSlices<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  let until = performance.now() + SLICE;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await breath();
    signal?.throwIfAborted();
    until = performance.now() + SLICE;
  }
}

/** Lets what has come in meanwhile be heard: a click, a key, a stop above all. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
