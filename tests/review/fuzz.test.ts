import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSigns, findSignsInSlices } from '../../lib/review/engine';
import type { Findings } from '../../lib/review/finding';
import { signs } from '../../lib/signs';
import type { Block, BlockKind, Document } from '../../lib/text/document';
import { blockStarts, documentText } from '../../lib/text/document';
import { badInput } from './bad-input';

/** Each run reads dozens of sentences; a failure found once is kept by its seed in the report. */
const RUNS = { numRuns: 50 };

type Read = Pick<Document, 'title' | 'language' | 'blocks'>;

const KINDS: readonly BlockKind[] = [
  'heading',
  'paragraph',
  'list-item',
  'table-cell',
  'question',
  'option',
  'caption',
];
const WORDINGS = signs.flatMap(({ flags, passes }) => [...flags, ...passes].map(({ text }) => text));

/** Hangs show as a test that does not end; speed itself is measured by `npm run bench`. */
const PATIENCE_MS = 120_000;

const anyBlock: fc.Arbitrary<Block> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    part: fc.constantFrom('body', 'quoted'),
    text: fc.oneof(
      { weight: 4, arbitrary: fc.array(fc.constantFrom(...WORDINGS), { minLength: 1, maxLength: 4 }).map(inOneLine) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }).map((text) => text.replaceAll('\n', ' ')) },
    ),
  })
  .map((block) => block as Block);

/** Documents in which list items and options name an earlier block as the one that introduces them. */
const anyDocument: fc.Arbitrary<Read> = fc
  .record({
    title: fc.constantFrom('', 'Your library, your say', ...WORDINGS.slice(0, 5)),
    language: fc.constantFrom('en', 'en-GB', ''),
    blocks: fc.array(anyBlock, { maxLength: 30 }),
  })
  .map(({ blocks, ...about }) => ({
    ...about,
    blocks: blocks.map((block, at) => {
      const introduced = (block.kind === 'list-item' || block.kind === 'option') && at > 0;
      return introduced ? { ...block, stem: Math.floor((at - 1) / 2) } : block;
    }),
  }));

describe('findings of any document', { timeout: PATIENCE_MS }, () => {
  it('point at exactly the text that they quote', () => {
    fc.assert(
      fc.property(anyDocument, (document) => expectExactPlaces(document, findSigns(document))),
      RUNS,
    );
  });

  it('are the same bytes, whatever was read before', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (document, other) => {
        const first = JSON.stringify(findSigns(document));
        findSigns(other);
        expect(JSON.stringify(findSigns(document))).toBe(first);
      }),
      RUNS,
    );
  });

  it('are the same whether blocks come at once or in slices of any size', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, fc.integer({ min: 1, max: 12 }), async (document, size) => {
        expect(await readInSlices(document, size)).toEqual(findSigns(document));
      }),
      RUNS,
    );
  });

  it('leave the document as it was', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const before = structuredClone(document);
        findSigns(document);
        expect(document).toEqual(before);
      }),
      RUNS,
    );
  });
});

describe('bad input', { timeout: PATIENCE_MS }, () => {
  it.each(Object.entries(badInput))('%s is read to its end', (_, make) => {
    const document = linesOf(make());
    expectExactPlaces(document, findSigns(document));
  });

  it('text in small pieces of noise is read to its end', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => {
        const document = linesOf(lines.join('\n'));
        expectExactPlaces(document, findSigns(document));
      }),
    );
  });
});

function expectExactPlaces(document: Read, { findings }: Findings): void {
  const text = documentText(document);
  const starts = blockStarts(document.blocks);
  const misplaced = findings.filter(({ start, end, quote, block, sentence: [from, to] }) => {
    const opens = starts[block] ?? Number.NaN;
    const closes = opens + (document.blocks[block]?.text.length ?? Number.NaN);
    const inOrder = opens <= from && from <= start && start < end && end <= to && to <= closes;
    return !inOrder || quote !== text.slice(start, end);
  });
  expect(misplaced).toEqual([]);
}

async function readInSlices({ blocks }: Read, size: number): Promise<Findings> {
  const slices = findSignsInSlices(inBatches(blocks, size));
  for (;;) {
    const step = await slices.next();
    if (step.done) return step.value;
  }
}

async function* inBatches(blocks: readonly Block[], size: number): AsyncGenerator<readonly Block[]> {
  for (let at = 0; at < blocks.length; at += size) yield blocks.slice(at, at + size);
}

function inOneLine(texts: readonly string[]): string {
  return texts.join(' ').replaceAll('\n', ' ');
}

function linesOf(text: string): Read {
  const blocks = text.split('\n').map((line) => ({ kind: 'paragraph', part: 'body', text: line }) as const);
  return { title: 'Bad input', language: 'en', blocks };
}
