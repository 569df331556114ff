import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../lib/ui/reviews/pieces';

describe('pieces of a block', () => {
  it('begin and end where marks do', () => {
    expect(piecesOf('Tea and cake.', 100, [{ start: 104, end: 107, as: 'genuine' }])).toEqual([
      { text: 'Tea ', as: null },
      { text: 'and', as: 'genuine' },
      { text: ' cake.', as: null },
    ]);
  });

  it('show the first of marks that overlap, and marks that reach over the block', () => {
    const marks = [
      { start: 4, end: 8, as: 'noted' },
      { start: -5, end: 20, as: 'context' },
    ];
    expect(piecesOf('Tea and cake.', 0, marks)).toEqual([
      { text: 'Tea ', as: 'context' },
      { text: 'and ', as: 'noted' },
      { text: 'cake.', as: 'context' },
    ]);
  });

  it('say the whole text, whatever is marked', () => {
    const mark = fc.record({ start: fc.nat(60), end: fc.nat(60), as: fc.constantFrom('a', 'b') });
    fc.assert(
      fc.property(fc.string(), fc.nat(40), fc.array(mark), (text, offset, marks) => {
        expect(
          piecesOf(text, offset, marks)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
