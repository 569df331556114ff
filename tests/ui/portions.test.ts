import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../lib/text/document';
import { portions } from '../../lib/ui/background/portions';

const block = (length: number): Block => ({ kind: 'paragraph', part: 'body', text: 'x'.repeat(length) });

test('portions are all blocks in order, and small', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3000 })), (lengths) => {
      const blocks = lengths.map(block);
      const cut = [...portions(blocks)];
      expect(cut.flat()).toEqual(blocks);
      for (const portion of cut) {
        expect(portion.slice(0, -1).reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(6000);
        expect(portion.length).toBeGreaterThan(0);
      }
    }),
  );
});
