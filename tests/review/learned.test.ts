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
  bias: [-3, -3],
  step: 0.25,
  words: '[bread]\tAi\n[butter]\tAdBj',
  frames: 'involve<people\tAl',
};

describe('learned weights', () => {
  it('sum up for each sign by the words of a sentence', () => {
    const learned = new Learned(toy);
    const bread = learned.lean(presenceOf('The bread is on the table.'));
    const both = learned.lean(presenceOf('The bread and the butter are on the table.'));
    expect(bread?.odds[0]).toBeGreaterThan(both?.odds[0] ?? 0);
    expect(both?.odds[1]).toBeGreaterThan(bread?.odds[1] ?? 0);
  });

  it('say nothing of a sentence that leans towards no sign', () => {
    expect(new Learned(toy).lean(presenceOf('The table is set.'))).toBeUndefined();
  });

  it('count who does it, not the words alone', () => {
    const learned = new Learned(toy);
    const chance = (text: string) => {
      const leaning = learned.lean(presenceOf(text));
      return leaning ? learned.judge(leaning, parsed(text))[0] : 0;
    };
    expect(chance('Tenants engage with bread.')).toBeGreaterThan(chance('Ovens engage with bread.') ?? 1);
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
    expect(learnedWeights.bias).toHaveLength(learnedWeights.signs.length);
  });

  it('gives each feature once, with sound weights for signs that there are', () => {
    for (const packed of [learnedWeights.words, learnedWeights.frames]) {
      const names = [...columnsOf(packed, 1)].map(([name]) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    for (const [, column] of columns) {
      expect([...column.signs].every((sign) => sign < learnedWeights.signs.length)).toBe(true);
      expect([...column.weights].every((weight) => weight !== 0 && Math.abs(weight) < 20)).toBe(true);
    }
  });
});
