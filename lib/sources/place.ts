import type { PageText } from './tree';

/**
 * A stretch of a block's text and the text node that shows it: `block.text[start + i]` is `node.data[offset + i]`.
 * One character differs: a run of collapsible white space (space, tab, line feed, carriage return, form feed) stands
 * in the block as one space, mapped to the first character of the run. White space at the edges of a block has no
 * place in it, and a `<br>` is a line feed that belongs to no text node. All numbers are UTF-16 code units.
 */
export interface Segment {
  readonly start: number;
  readonly length: number;
  readonly node: PageText;
  readonly offset: number;
}

/** Where a block stands in the page: its segments in order, without overlap. */
export type Place = readonly Segment[];

/**
 * The parts of the page that show `block.text.slice(start, end)`: one range for each text node, in order.
 * Collapsed white space between two words of one node lies inside the range, as it does on the screen.
 */
export function rangesOf(place: Place, start: number, end: number): StaticRangeInit[] {
  const ranges: StaticRangeInit[] = [];
  for (let index = firstEndingAfter(place, start); index < place.length; index++) {
    const segment = place[index];
    if (!segment || segment.start >= end) break;
    // The segments of a live page hold the page's own text nodes.
    const node = segment.node as Text;
    const from = segment.offset + Math.max(0, start - segment.start);
    const to = segment.offset + Math.min(segment.length, end - segment.start);
    const last = ranges.at(-1);
    if (last && last.endContainer === node) last.endOffset = to;
    else ranges.push({ startContainer: node, startOffset: from, endContainer: node, endOffset: to });
  }
  return ranges;
}

function firstEndingAfter(place: Place, position: number): number {
  let low = 0;
  let high = place.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = place[middle];
    if (segment && segment.start + segment.length <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
