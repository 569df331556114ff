import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../lib/review/learned';
import { fitSparse, type Matrix, type Truth } from '../../scripts/learn/logistic';
import { pack } from '../../scripts/learn/pack';
import { askForAll, rowsOf } from '../../scripts/learn/rows';

/** Forty sentences: label 0 holds with feature 0, label 1 with feature 1; feature 2 stands in every other sentence. */
function toy(): { matrix: Matrix; truth: Truth } {
  const columns: number[] = [];
  const starts = [0];
  const holds: number[] = [];
  for (let row = 0; row < 40; row++) {
    columns.push(row % 4 < 2 ? 0 : 1, ...(row % 2 ? [2] : []));
    starts.push(columns.length);
    holds.push(row % 4 < 2 ? 1 : 0, row % 4 < 2 ? 0 : 1);
  }
  return {
    matrix: {
      rows: 40,
      features: 3,
      starts: Uint32Array.from(starts),
      columns: Uint32Array.from(columns),
      scales: new Float64Array(40).fill(1),
    },
    truth: { labels: 2, holds: Uint8Array.from(holds), counts: new Float32Array(80).fill(1) },
  };
}

const settings = [
  { ridge: 1, rounds: 100 },
  { ridge: 0.5, rounds: 60, least: 0.3 },
] as const;

describe('learning', () => {
  const { matrix, truth } = toy();
  const fitted = fitSparse(matrix, truth, ...settings);
  const weight = (feature: number, label: number) => fitted.weights[feature * 2 + label] as number;

  it('finds what speaks for a label and what against it', () => {
    expect(weight(0, 0)).toBeGreaterThan(1);
    expect(weight(1, 0)).toBeLessThanOrEqual(0);
    expect(weight(1, 1)).toBeGreaterThan(1);
  });

  it('leaves out what says nothing', () => {
    expect(weight(2, 0)).toBe(0);
    expect(weight(2, 1)).toBe(0);
  });

  it('gives the same weights each time', () => {
    expect(fitSparse(matrix, truth, ...settings)).toEqual(fitted);
  });

  it('packs weights so that little is lost', () => {
    const features = ['a', 'b', 'c'].map((name) => ({ kind: 'words' as const, name }));
    const packed = pack({ signs: ['first'], sides: [1] }, features, fitted);
    const columns = new Map(columnsOf(packed.words, packed.step));
    expect([...columns.keys()]).toEqual(['a', 'b']);
    expect(columns.get('a')?.get(0)).toBeCloseTo(weight(0, 0), 1);
  });

  it('counts unlisted sentences of a text that was read whole as bearing no sign', () => {
    const blocks = [
      { kind: 'paragraph' as const, part: 'body' as const, text: 'Tenants chose the colour. Rain fell.' },
    ];
    const sentences = [{ start: 0, end: 25, signs: ['shared-decision-power'] }];
    askForAll([{ blocks, sentences }]);
    expect(rowsOf({ blocks, sentences })).toHaveLength(1);
    expect(rowsOf({ blocks, sentences, whole: true }).map(({ signs }) => signs.size)).toEqual([1, 0]);
  });

  it('reads each labelled sentence with its own words', () => {
    const example = {
      blocks: [{ kind: 'paragraph' as const, part: 'body' as const, text: 'Tenants chose the colour. Rain fell.' }],
      sentences: [
        { start: 0, end: 25, signs: ['shared-decision-power'] },
        { start: 26, end: 36, signs: [] },
      ],
    };
    askForAll([example]);
    const [chosen, rain] = rowsOf(example);
    expect(chosen?.words.has('[choose]')).toBe(true);
    expect(chosen?.frames.has('decide<people')).toBe(true);
    expect(rain?.words.has('[choose]')).toBe(false);
    expect(rain?.words.has('rain')).toBe(true);
  });
});
