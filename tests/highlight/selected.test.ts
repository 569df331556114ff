// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createCutter } from '../../lib/highlight/selected';
import { rangesOf } from '../../lib/sources/place';
import type { Block } from '../../lib/text/document';

function page(html: string): Text[] {
  document.body.innerHTML = html;
  return [...document.querySelectorAll('p, li')].map((part) => part.firstChild as Text);
}

function blockOf(node: Text, more: Partial<Block> = {}) {
  const block: Block = { kind: 'paragraph', part: 'body', text: node.data, ...more };
  return { block, place: [{ start: 0, length: node.length, node, offset: 0 }] };
}

function select(from: Text, start: number, to: Text, end: number): Range {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  return range;
}

test('keeps what is selected of every block, with its place in the page', () => {
  const texts = page('<p>Before. We met</p><p>each month</p><p>until May. After.</p><p>Not this.</p>');
  const [first, , third] = texts;
  if (!first || !third) throw new Error('no text');
  const parts = texts.map((text) => blockOf(text));
  const cut = createCutter([select(first, 8, third, 10)]);
  const { blocks, places } = cut({ blocks: parts.map(({ block }) => block), places: parts.map(({ place }) => place) });
  expect(blocks.map(({ text }) => text)).toEqual(['We met', 'each month', 'until May.']);
  const shown = places.map((place, at) =>
    rangesOf(place, 0, blocks[at]?.text.length ?? 0).map(({ startContainer, startOffset, endOffset }) =>
      (startContainer as Text).data.slice(startOffset, endOffset),
    ),
  );
  expect(shown).toEqual([['We met'], ['each month'], ['until May.']]);
});

test('a list item keeps its stem while the stem is selected too, over batches', () => {
  const [stem, one, two] = page('<p>We will:</p><li>meet</li><li>decide</li>');
  if (!stem || !one || !two) throw new Error('no text');
  const cutBoth = createCutter([select(stem, 0, two, 6)]);
  const cutItems = createCutter([select(one, 0, two, 6)]);
  const item = (node: Text) => blockOf(node, { kind: 'list-item', stem: 0 });
  const batches = [[blockOf(stem), item(one)], [item(two)]].map((parts) => ({
    blocks: parts.map(({ block }) => block),
    places: parts.map(({ place }) => place),
  }));
  expect(batches.flatMap((batch) => cutBoth(batch).blocks.map((block) => block.stem))).toEqual([undefined, 0, 0]);
  expect(batches.flatMap((batch) => cutItems(batch).blocks.map((block) => 'stem' in block))).toEqual([false, false]);
});

test('nothing selected is nothing kept', () => {
  const [text] = page('<p>Nobody marked this.</p>');
  if (!text) throw new Error('no text');
  const { block, place } = blockOf(text);
  expect(createCutter([])({ blocks: [block], places: [place] })).toEqual({ blocks: [], places: [] });
});
