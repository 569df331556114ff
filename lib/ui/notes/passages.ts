import type { Passage } from '../../highlight/protocol';
import type { Note } from '../../store';
import { finderIn } from '../../text/find-again';

/** Where the passages of notes are in a reviewed text, for those that are in it. */
export function passagesOf(text: string, notes: readonly Pick<Note, 'anchor'>[]): Passage[] {
  const find = finderIn(text);
  return notes.flatMap(({ anchor }) => {
    const place = anchor && find(anchor);
    return place && place.kind !== 'unplaced' ? [{ start: place.start, end: place.end }] : [];
  });
}
