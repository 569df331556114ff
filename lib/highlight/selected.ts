import type { Place } from '../sources/place';
import type { Block } from '../text/document';

/** Blocks and, for each, its place. */
export interface Batch {
  readonly blocks: readonly Block[];
  readonly places: readonly Place[];
}

/** What the person has selected in the page or in one of its same-origin frames; empty where nothing is. */
export function selectedRanges(page: Document): Range[] {
  const own = rangesIn(page.getSelection());
  if (own.length > 0) return own;
  for (const frame of page.querySelectorAll('iframe, frame')) {
    const inside = (frame as HTMLIFrameElement).contentDocument;
    const ranges = inside ? selectedRanges(inside) : [];
    if (ranges.length > 0) return ranges;
  }
  return [];
}

/**
 * Cuts batches down to what is selected, one batch after another.
 * @param ranges the selection
 * @returns takes the next batch of the page and gives what of it is selected
 */
export function createCutter(ranges: readonly Range[]): (batch: Batch) => Batch {
  const kept = new Map<number, number>();
  let read = 0;
  return ({ blocks, places }) => {
    const cutBlocks: Block[] = [];
    const cutPlaces: Place[] = [];
    const before = kept.size;
    for (const [at, block] of blocks.entries()) {
      const place = places[at] ?? [];
      const part = selectedPart(place, ranges);
      const number = read++;
      if (!part) continue;
      kept.set(number, before + cutBlocks.length);
      cutBlocks.push(cutBlock(block, part, kept));
      cutPlaces.push(cutPlace(place, part));
    }
    return { blocks: cutBlocks, places: cutPlaces };
  };
}

export interface Part {
  start: number;
  end: number;
}

function rangesIn(selection: Selection | null): Range[] {
  if (!selection || selection.isCollapsed) return [];
  return Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
}

/** The part of a block that is selected, as UTF-16 offsets into its text; null where none is. */
export function selectedPart(place: Place, ranges: readonly Range[]): Part | null {
  let part: Part | null = null;
  for (const { node, offset, start, length } of place) {
    for (const range of ranges) {
      const text = node as Text;
      if (!range.intersectsNode(text)) continue;
      const first = range.startContainer === text ? range.startOffset : 0;
      const last = range.endContainer === text ? range.endOffset : text.length;
      const from = start + Math.max(first, offset) - offset;
      const to = start + Math.min(last, offset + length) - offset;
      if (from < to)
        part = part ? { start: Math.min(part.start, from), end: Math.max(part.end, to) } : { start: from, end: to };
    }
  }
  return part;
}

function cutBlock(block: Block, part: Part, kept: ReadonlyMap<number, number>): Block {
  const { stem, ...rest } = block;
  const newStem = stem === undefined ? undefined : kept.get(stem);
  return { ...rest, text: block.text.slice(part.start, part.end), ...(newStem === undefined ? {} : { stem: newStem }) };
}

function cutPlace(place: Place, { start, end }: Part): Place {
  return place.flatMap((segment) => {
    const from = Math.max(segment.start, start);
    const to = Math.min(segment.start + segment.length, end);
    if (from >= to) return [];
    return [{ ...segment, start: from - start, length: to - from, offset: segment.offset + from - segment.start }];
  });
}
