import type { Place } from '../sources/place';
import type { PlacedBlock } from './mark';

/**
 * Where blocks stand now that the page has changed: every block takes the place of a block with the very same text,
 * in order. A block whose text is no longer on the page has no place: nothing is guessed.
 */
export function replaceBlocks(
  before: readonly PlacedBlock[],
  now: readonly { text: string; place: Place }[],
): PlacedBlock[] {
  const places = new Map<string, Place[]>();
  for (const { text, place } of now) {
    const same = places.get(text);
    if (same) same.push(place);
    else places.set(text, [place]);
  }
  return before.map((block) => ({ ...block, place: places.get(block.text)?.shift() ?? [] }));
}
