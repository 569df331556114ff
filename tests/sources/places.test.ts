// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { rangesOf, readPage, readPageInSlices } from '../../lib/sources/page';
import { parseHtml } from '../../lib/sources/parse-html';
import { childrenOf, contentsOf, isElement, isText, type PageNode, type PageText } from '../../lib/sources/tree';
import { show } from './pages';
import { aPage, build } from './random-pages';

vi.setConfig({ testTimeout: 60_000 });

/** White space as the map documents it: a run of collapsible white space is one space. */
const folded = (text: string) => text.replace(/[ \t\r\n\f]+/g, ' ');

function rangeText({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit): string {
  expect(startContainer).toBe(endContainer);
  expect(startContainer).toBeInstanceOf(Text);
  return (startContainer as Text).data.slice(startOffset, endOffset);
}

/** Text nodes in the order in which people see them. */
function shownTexts(root: PageNode): PageText[] {
  if (isText(root)) return [root];
  return (isElement(root) ? contentsOf(root) : childrenOf(root)).flatMap(shownTexts);
}

const check = (property: fc.IProperty<unknown> | fc.IAsyncProperty<unknown>) =>
  fc.assert(property as fc.IProperty<unknown>, { numRuns: 100 });

describe('places of blocks, on random pages', () => {
  it('maps every part of every block to ranges with the same text', () => {
    check(
      fc.property(aPage, fc.nat(), fc.nat(), (page, one, other) => {
        build(page);
        const read = readPage(document);
        if (!read.ok) return;
        for (const [index, block] of read.document.blocks.entries()) {
          const place = read.places[index] ?? [];
          const whole = rangesOf(place, 0, block.text.length).map(rangeText).join('');
          expect(folded(whole).replaceAll(' ', '')).toBe(folded(block.text).replaceAll(' ', ''));
          const [start, end] = [one % (block.text.length + 1), other % (block.text.length + 1)].sort((a, b) => a - b);
          const part = rangesOf(place, start ?? 0, end ?? 0)
            .map(rangeText)
            .join('');
          expect(folded(part).replaceAll(' ', '')).toBe(folded(block.text.slice(start, end)).replaceAll(' ', ''));
        }
      }),
    );
  });

  it('maps every character but a line break or a gap to its own character', () => {
    check(
      fc.property(aPage, (page) => {
        build(page);
        const read = readPage(document);
        if (!read.ok) return;
        for (const [index, block] of read.document.blocks.entries()) {
          let at = 0;
          for (const { start, length, node, offset } of read.places[index] ?? []) {
            expect(block.text.slice(at, start)).toMatch(/^[\n ]?$/);
            expect(node.data.slice(offset, offset + length).replace(/[\t\r\n\f]/g, ' ')).toBe(
              block.text.slice(start, start + length).replace(/\n/g, ' '),
            );
            at = start + length;
          }
          expect(at).toBe(block.text.length);
        }
      }),
    );
  });

  it('keeps document order and never takes a character twice', () => {
    check(
      fc.property(aPage, (page) => {
        build(page);
        const read = readPage(document);
        if (!read.ok) return;
        const order = new Map(shownTexts(document.documentElement).map((node, index) => [node, index]));
        let last = { node: -1, end: 0 };
        for (const { node, offset, length } of read.places.flat()) {
          const index = order.get(node) ?? -1;
          expect(index).toBeGreaterThanOrEqual(last.node);
          if (index === last.node) expect(offset).toBeGreaterThanOrEqual(last.end);
          last = { node: index, end: offset + length };
        }
      }),
    );
  });

  it('says the same twice, in one go and in slices, and changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(aPage, async (page) => {
        build(page);
        const before = document.documentElement.outerHTML;
        const first = readPage(document);
        const slices = readPageInSlices(document, { budget: 0 });
        const blocks: unknown[] = [];
        let next = await slices.next();
        for (; !next.done; next = await slices.next()) blocks.push(...next.value.blocks);
        expect(next.value).toEqual(first);
        if (first.ok) expect(blocks).toEqual(first.document.blocks);
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  it('reads the same from a file as from a window', () => {
    check(
      fc.property(aPage, (page) => {
        build(page);
        // Parsed once before: jsdom puts text that is lost in a table behind it, the standard before it.
        show(document.documentElement.outerHTML);
        const html = document.documentElement.outerHTML;
        show(html);
        const live = readPage(document);
        const file = readPage(parseHtml(html, document.URL));
        expect(file.ok ? file.document : file).toEqual(live.ok ? live.document : live);
      }),
    );
  });

  it('points back only: a stem is always an earlier block', () => {
    check(
      fc.property(aPage, (page) => {
        build(page);
        const read = readPage(document);
        if (!read.ok) return;
        for (const [index, { stem }] of read.document.blocks.entries())
          if (stem !== undefined) expect(stem).toBeLessThan(index);
      }),
    );
  });
});

describe('reading in slices', () => {
  it('stops when it is asked to, with the reason', async () => {
    document.body.innerHTML = '<p>We meet every month to plan the service.</p>'.repeat(200);
    const stop = new AbortController();
    const slices = readPageInSlices(document, { budget: 0, signal: stop.signal });
    await slices.next();
    stop.abort(new Error('The person stopped it.'));
    await expect(slices.next()).rejects.toThrow('The person stopped it.');
  });
});
