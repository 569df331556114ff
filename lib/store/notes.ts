import type { Anchor } from '../text/anchor';
import { keepWithin, type ReviewAtHand } from './at-hand';
import type { Backend } from './backend';
import { type Stored, stored } from './problem';
import type { Note } from './records';
import { nothingRemoved, type Removed, take, takeUnwritten } from './removal';
import { nextVersions } from './versions';

/** What a person can change in a note. */
export type NoteChange = Partial<Pick<Note, 'text' | 'polarity' | 'sign' | 'anchor'>>;

/** A new note that is not stored yet. `anchor` null: about the whole document. */
export function newNote(hand: Pick<ReviewAtHand, 'id' | 'document'>, anchor: Anchor | null): Note {
  const now = Date.now();
  return {
    id: crypto.randomUUID(),
    document: hand.document,
    review: hand.id,
    anchor,
    text: '',
    polarity: null,
    sign: null,
    author: '',
    created: now,
    changed: now,
    versions: {},
  };
}

/**
 * Saves a change of a note and keeps the review it is written in.
 * @param seen the note as this surface last saw it. Where its text was changed elsewhere since then, nothing is
 * overwritten: the change is saved as a second note beside the first, and that second one is given back.
 */
export function writeNote(
  backend: Backend,
  hand: ReviewAtHand,
  seen: Note,
  change: NoteChange = {},
): Promise<Stored<Note>> {
  return stored(() =>
    backend.write(async (writer) => {
      const now = await writer.get('notes', seen.id);
      const note = changedNote(now, seen, change, backend.installation);
      await keepWithin(writer, hand, 'written');
      await writer.put('notes', note);
      return note;
    }),
  );
}

/** What a change makes of a note; `now` is what is stored, undefined where it was removed or never stored. */
export function changedNote(now: Note | undefined, seen: Note, change: NoteChange, installation: string): Note {
  const changed = Date.now();
  // Removed elsewhere while it was being written: what a person writes now counts.
  if (!now) return { ...seen, ...change, changed, versions: nextVersions(seen.versions, installation) };
  if (change.text === undefined || change.text === now.text) return { ...now, ...change, changed };
  if (now.text === seen.text) {
    return { ...now, ...change, changed, versions: nextVersions(now.versions, installation) };
  }
  return {
    ...seen,
    ...change,
    id: crypto.randomUUID(),
    created: changed,
    changed,
    versions: nextVersions({}, installation),
  };
}

/** Takes a note out, and with it the review that was kept only for it. */
export function removeNote(backend: Backend, id: string): Promise<Stored<Removed>> {
  return stored(() =>
    backend.write(async (writer) => {
      const removed = nothingRemoved();
      const document = (await writer.get('notes', id))?.document;
      await take(writer, removed, 'notes', id);
      if (document !== undefined) await takeUnwritten(writer, removed, document);
      return removed;
    }),
  );
}
