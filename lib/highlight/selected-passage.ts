import type { PlacedBlock } from './mark';
import type { Passage } from './protocol';
import { selectedPart } from './selected';

/** What is selected of a reviewed text, from its first to its last selected character; null where nothing is. */
export function selectedPassage(ranges: readonly Range[], blocks: readonly PlacedBlock[]): Passage | null {
  if (ranges.length === 0) return null;
  const passages = blocks.flatMap(({ place, start }) => {
    const part = selectedPart(place, ranges);
    return part ? [{ start: start + part.start, end: start + part.end }] : [];
  });
  const first = passages[0];
  const last = passages.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
