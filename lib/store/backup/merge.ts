import type { GivenAnswer, Note } from '../records';
import { compareVersions, joinVersions } from '../versions';

/** What restoring one record did. */
export type Outcome =
  | 'added'
  /** Taken from the file, which held a later version. */
  | 'updated'
  /** Left as it is, because it was written after the file. */
  | 'newer'
  /** Both kept: each was changed without the other. */
  | 'both'
  | 'same';

/** What restoring a note puts into the store: nothing, the note, or a second note beside it. */
export interface Merged<T> {
  outcome: Outcome;
  put: readonly T[];
}

/** Restores a note from a file beside what is stored now. */
export function mergeNote(stored: Note | undefined, given: Note, beside: Note | undefined): Merged<Note> {
  if (!stored) return { outcome: 'added', put: [given] };
  if (stored.text === given.text) return mergeMarks(stored, given);
  switch (compareVersions(stored.versions, given.versions)) {
    case 'later':
      return { outcome: 'newer', put: [] };
    case 'earlier':
      return { outcome: 'updated', put: [{ ...given, versions: joinVersions(stored.versions, given.versions) }] };
    default:
      return beside?.text === given.text
        ? { outcome: 'same', put: [] }
        : { outcome: 'both', put: [{ ...given, id: besideId(given) }] };
  }
}

/** The id under which a note from a file is kept beside the stored one: the same whenever the file is restored. */
export function besideId(given: Note): string {
  const seen = Object.entries(given.versions).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${given.id}~${JSON.stringify(seen)}`;
}

/** The same words: the judgement that was made last stands. */
function mergeMarks(stored: Note, given: Note): Merged<Note> {
  if (stored.polarity === given.polarity && stored.sign === given.sign) return { outcome: 'same', put: [] };
  if (stored.changed >= given.changed) return { outcome: 'newer', put: [] };
  return { outcome: 'updated', put: [{ ...given, versions: joinVersions(stored.versions, given.versions) }] };
}

/** Restores an answer from a file beside what is stored now. Words written on both sides are kept, one above the other. */
export function mergeAnswer(stored: GivenAnswer | undefined, given: GivenAnswer): Merged<GivenAnswer> {
  if (!stored) return { outcome: 'added', put: [given] };
  const versions = joinVersions(stored.versions, given.versions);
  const order = compareVersions(stored.versions, given.versions);
  const answer = given.changed > stored.changed ? given.answer : stored.answer;
  const changed = Math.max(given.changed, stored.changed);
  if (stored.note === given.note || order === 'later' || order === 'same') {
    return answer === stored.answer
      ? { outcome: stored.note === given.note ? 'same' : 'newer', put: [] }
      : { outcome: 'updated', put: [{ ...stored, answer, changed, versions }] };
  }
  if (order === 'earlier') return { outcome: 'updated', put: [{ ...given, answer, changed, versions }] };
  if (stored.note.includes(given.note)) return { outcome: 'same', put: [] };
  const note = stored.note === '' ? given.note : `${stored.note}\n${given.note}`;
  return { outcome: 'both', put: [{ ...stored, answer, note, changed, versions }] };
}
