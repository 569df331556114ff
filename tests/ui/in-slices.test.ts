import { afterEach, expect, test, vi } from 'vitest';
import type { Steps } from '../../lib/text/steps';
import { inSlices } from '../../lib/ui/in-slices';

afterEach(() => vi.restoreAllMocks());

/** Work of so many steps; a clock that only the work moves on says that each takes a while. */
function work(steps: number) {
  let now = 0;
  let done = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  function* run(): Steps<string> {
    for (; done < steps; done += 1) {
      now += 4;
      yield;
    }
    return 'done';
  }
  return { run, done: () => done };
}

test('gives what the work gives, and lets others have a turn in between', async () => {
  const { run, done } = work(20);
  const seen: number[] = [];
  const turn = () => {
    seen.push(done());
    if (done() < 20) setTimeout(turn, 0);
  };
  setTimeout(turn, 0);
  expect(await inSlices(run())).toBe('done');
  expect(seen.length).toBeGreaterThan(3);
});

test('stops between two steps when it is told to', async () => {
  const { run, done } = work(1_000);
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 0);
  await expect(inSlices(run(), stop.signal)).rejects.toThrow(/abort/i);
  expect(done()).toBeLessThan(1_000);
});
