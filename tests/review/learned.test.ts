import { describe, expect, it } from 'vitest';
import { frameFeatures } from '../../lib/review/frame-features';
import { columnsOf, Learned, type LearnedWeights } from '../../lib/review/learned';
import { learnedWeights } from '../../lib/review/learned-data';
import { parse } from '../../lib/review/parse';
import { Presence } from '../../lib/review/presence';
import { tag } from '../../lib/review/tag';
import { wordsOf } from '../../lib/review/words';
import { signs } from '../../lib/signs';
import { tokenise } from '../../lib/text/tokens';

const parsed = (text: string) => parse(tag(wordsOf(tokenise(text), 0, tokenise(text).length)));

function presenceOf(text: string): Presence {
  const tokens = tokenise(text);
  const presence = new Presence();
  presence.mark({ block: 0, offset: 0, tokens, first: 0, last: tokens.length });
  return presence;
}

/** Two signs: bread speaks for the first, eating it still more, and butter speaks against it and for the second. */
const toy: LearnedWeights = {
  signs: ['loaf', 'pat'],
  sides: [2, 2],
  bias: [-3, -3, -3],
  step: 0.25,
  words: '[bread]\tAi\n[butter]\tAdBj\n[jam]\tCp',
  frames: 'involve<people\tAl',
};

describe('learned weights', () => {
  it('sum up for each sign by the words of a sentence', () => {
    const learned = new Learned(toy);
    const bread = learned.lean(presenceOf('The bread is on the table.'));
    const both = learned.lean(presenceOf('The bread and the butter are on the table.'));
    expect(bread.sums[0]).toBeGreaterThan(both.sums[0] ?? 0);
    expect(both.sums[1]).toBeGreaterThan(bread.sums[1] ?? 0);
  });

  it('tell a sentence that leans towards no sign from one that does', () => {
    const learned = new Learned(toy);
    expect(learned.lean(presenceOf('The table is set.')).most).toBeLessThan(-4);
    expect(learned.lean(presenceOf('The bread is on the table.')).most).toBeGreaterThan(0);
  });

  it('count for a sign what speaks for any sign of its side', () => {
    const learned = new Learned(toy);
    const odds = (text: string) => learned.judge(learned.lean(presenceOf(text)), parsed(text))[0];
    expect(odds('The bread is by the jam.')).toBeGreaterThan(odds('The bread is by the bowl.') ?? 0);
  });

  it('count who does it, not the words alone', () => {
    const learned = new Learned(toy);
    const odds = (text: string) => learned.judge(learned.lean(presenceOf(text)), parsed(text))[0];
    expect(odds('Tenants engage with bread.')).toBeGreaterThan(odds('Ovens engage with bread.') ?? 1);
  });

  it('point at the clause that speaks most for a sign', () => {
    const { frames } = parsed('Rain fell on the hall and tenants engaged with staff.');
    expect(new Learned(toy).mostTelling(frames, 0)?.agent?.actor).toBe('people');
  });

  it('name the relations of a clause', () => {
    expect([...frameFeatures(parsed('Tenants did not choose the topics with staff.'))]).toEqual(
      expect.arrayContaining(['<people>', '!', 'decide!', 'decide<people', 'decide>agenda', 'decide:with=officials']),
    );
  });
});

describe('lib/review/learned-data.ts', () => {
  const columns = [
    ...columnsOf(learnedWeights.words, learnedWeights.step),
    ...columnsOf(learnedWeights.frames, learnedWeights.step),
  ];

  it('has weights for signs of the catalogue only, and where each starts', () => {
    const known = new Set(signs.map(({ id }) => id));
    expect(learnedWeights.signs.filter((id) => !known.has(id))).toEqual([]);
    expect(learnedWeights.sides).toHaveLength(learnedWeights.signs.length);
    for (const side of learnedWeights.sides) expect(learnedWeights.bias[side]).toBeDefined();
  });

  it('gives each feature once, with sound weights for signs that there are', () => {
    for (const packed of [learnedWeights.words, learnedWeights.frames]) {
      const names = [...columnsOf(packed, 1)].map(([name]) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    for (const [, weights] of columns) {
      expect(weights.size).toBeGreaterThan(0);
      for (const [label, weight] of weights) {
        expect(label).toBeLessThan(learnedWeights.bias.length);
        expect(weight).not.toBe(0);
        expect(Math.abs(weight)).toBeLessThan(20);
      }
    }
  });
});
