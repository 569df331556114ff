import type { Block } from '../text/document';
import { type PageDocument, type Place, type ReadPage, rangesOf, readPage, type UnreadPage } from './page';
import type { PageElement } from './tree';

/** The boundaries of a selection, as a live `Range` or a `StaticRange` has them. */
export type SelectedRange = Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

const KEPT_WHOLE = 'table, ul, ol, dl, blockquote, fieldset, details';
const NOTHING = 'There is no text in this selection.';

/**
 * Reads just what a person selected, whatever it is. Words cut by the selection stay cut.
 * @param page the document that holds the selection
 */
export function readSelection(page: PageDocument, selected: SelectedRange): ReadPage | UnreadPage {
  const within = surroundingElement(selected);
  if (!within) return { ok: false, error: NOTHING };
  const read = readPage(page, { within });
  if (!read.ok) return { ok: false, error: NOTHING };
  const cut = cutTo(read, selected);
  if (cut.blocks.length === 0) return { ok: false, error: NOTHING };
  return { ...read, document: { ...read.document, blocks: cut.blocks, skipped: [] }, places: cut.places };
}

/** The smallest element with the whole selection, or the list or table around it, so that items keep their kind. */
function surroundingElement({ startContainer, endContainer }: SelectedRange): PageElement | undefined {
  let element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  while (element && !element.contains(endContainer)) element = element.parentElement;
  if (!element) return undefined;
  let whole = element.closest('p, li, td, th, h1, h2, h3, h4, h5, h6') ?? element;
  for (let outer = whole.closest(KEPT_WHOLE); outer; outer = outer.parentElement?.closest(KEPT_WHOLE) ?? null)
    whole = outer;
  return whole;
}

function cutTo({ document, places }: ReadPage, selected: SelectedRange): { blocks: Block[]; places: Place[] } {
  const blocks: Block[] = [];
  const kept: Place[] = [];
  const moved = new Map<number, number>();
  for (const [index, block] of document.blocks.entries()) {
    const [start, end] = selectedPart(block, places[index] ?? [], selected);
    if (!/[\p{L}\p{N}]/u.test(block.text.slice(start, end))) continue;
    moved.set(index, blocks.length);
    const { stem: old, ...rest } = block;
    const stem = old === undefined ? undefined : moved.get(old);
    blocks.push({ ...rest, text: block.text.slice(start, end), ...(stem === undefined ? {} : { stem }) });
    kept.push(cutPlace(places[index] ?? [], start, end));
  }
  return { blocks, places: kept };
}

/** Start and end, within the block, of what is selected; an empty span where nothing is. */
function selectedPart(block: Block, place: Place, selected: SelectedRange): [number, number] {
  let start = block.text.length;
  let end = 0;
  for (const segment of place) {
    for (const range of rangesOf([segment], segment.start, segment.start + segment.length)) {
      const from = Math.max(
        range.startOffset,
        offsetIn(range.startContainer, selected.startContainer, selected.startOffset),
      );
      const to = Math.min(range.endOffset, offsetIn(range.endContainer, selected.endContainer, selected.endOffset));
      if (from >= to) continue;
      start = Math.min(start, segment.start + from - segment.offset);
      end = Math.max(end, segment.start + to - segment.offset);
    }
  }
  return start < end ? [start, end] : [0, 0];
}

/** Where a boundary of the selection lies in a text node: its offset there, before all of it, or after all of it. */
function offsetIn(node: Node, container: Node, offset: number): number {
  if (node === container) return offset;
  const next = container.childNodes[offset];
  const boundary = next ?? container;
  const isAfterNode = boundary.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING;
  const endsContainer = next === undefined && container.contains(node);
  return isAfterNode || endsContainer ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

function cutPlace(place: Place, start: number, end: number): Place {
  return place.flatMap((segment) => {
    const from = Math.max(start, segment.start);
    const to = Math.min(end, segment.start + segment.length);
    if (from >= to) return [];
    return [{ ...segment, start: from - start, length: to - from, offset: segment.offset + from - segment.start }];
  });
}
