import type { Finding } from '../review/finding';
import { type Place, rangesOf } from '../sources/place';
import type { Passage } from './protocol';

/** A passage where it stands in the page. */
export interface Standing {
  ranges: readonly StaticRange[];
  /** What each range showed when it was made: a range that shows anything else has lost its place. */
  texts: readonly string[];
}

/** A finding where it stands in the page. */
export interface Mark extends Standing {
  /** Index of the finding in the review. */
  index: number;
  finding: Finding;
}

/** A block of the page with its start in the document text (UTF-16 code units) and its place in the DOM. */
export interface PlacedBlock {
  text: string;
  start: number;
  place: Place;
}

/** The mark of a finding; null where its words have no place in the page. */
export function markOf(finding: Finding, index: number, blocks: readonly PlacedBlock[]): Mark | null {
  const standing = standingOf(finding, blocks);
  return standing && { index, finding, ...standing };
}

/** Where a passage stands; null where its words have no place in the page. */
export function standingOf({ start, end }: Passage, blocks: readonly PlacedBlock[]): Standing | null {
  const ranges: StaticRange[] = [];
  for (const block of blocksBetween(blocks, start, end)) {
    const from = Math.max(0, start - block.start);
    const to = Math.min(block.text.length, end - block.start);
    for (const init of rangesOf(block.place, from, to)) ranges.push(new StaticRange(init));
  }
  return ranges.length > 0 ? { ranges, texts: ranges.map(textOf) } : null;
}

/** True while every range of a passage is in the page and shows what it showed. */
export function isIntact(mark: Standing): boolean {
  return mark.ranges.every((range, at) => range.startContainer.isConnected && textOf(range) === mark.texts[at]);
}

/** The boxes of a mark on the screen, in pixels of its own document's viewport. Empty where it is not shown. */
export function boxesOf(mark: Pick<Standing, 'ranges'>): DOMRect[] {
  return mark.ranges.flatMap((range) => {
    const live = range.startContainer.ownerDocument?.createRange();
    if (!live || !range.startContainer.isConnected) return [];
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return [...live.getClientRects()];
  });
}

function textOf(range: StaticRange): string {
  return (range.startContainer as Text).data.slice(range.startOffset, range.endOffset);
}

function* blocksBetween(blocks: readonly PlacedBlock[], start: number, end: number): Generator<PlacedBlock> {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block && block.start + block.text.length <= start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.start >= end) return;
    yield block;
  }
}
