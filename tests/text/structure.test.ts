import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Block, documentText } from '../../lib/text/document';
import { structureOf, withStructure } from '../../lib/text/structure';

it('cuts the text of any document into its blocks again', () => {
  const block: fc.Arbitrary<Block> = fc.record({
    kind: fc.constantFrom('heading', 'paragraph', 'list-item'),
    part: fc.constantFrom('body', 'quoted'),
    text: fc.string(),
  });
  fc.assert(
    fc.property(fc.array(block, { minLength: 1 }), (blocks) => {
      expect(withStructure(documentText({ blocks }), structureOf(blocks))).toEqual(blocks);
    }),
  );
});

it('takes each line for a paragraph where the structure is not known', () => {
  expect(withStructure('One.\nTwo.', undefined).map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', 'One.'],
    ['paragraph', 'Two.'],
  ]);
});
