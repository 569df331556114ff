import { describe, expect, it } from 'vitest';
import { mismatch, nameOf } from './frame-match';
import { frameExamples } from './frames.data';
import { knownFailures } from './frames.known';

const known = new Set(knownFailures);
const examples = frameExamples.map((example) => ({ name: nameOf(example), example }));

describe('frames', () => {
  it.each(examples.filter(({ name }) => !known.has(name)))('$name', ({ example }) => {
    expect(mismatch(example)).toBe('');
  });
});

describe('sentences that are known to be taken apart wrongly', () => {
  it('are all among the examples', () => {
    const names = new Set(examples.map(({ name }) => name));
    expect(knownFailures.filter((name) => !names.has(name))).toEqual([]);
  });

  it.each(examples.filter(({ name }) => known.has(name)))(
    'still fails, or is to be struck off the list: $name',
    ({ example }) => {
      expect(mismatch(example)).not.toBe('');
    },
  );
});
