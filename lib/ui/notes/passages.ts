import type { Passage } from '../../highlight/protocol';
import type { Placement } from '../../text/find-again';

/** The passages among placements: of notes that were found. `null` stands for a note on the whole document. */
export function passagesOf(places: readonly (Placement | null)[]): Passage[] {
  return places.flatMap((place) =>
    place && place.kind !== 'unplaced' ? [{ start: place.start, end: place.end }] : [],
  );
}
