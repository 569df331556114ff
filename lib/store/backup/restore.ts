import { answerId } from '../answers';
import type { Backend, Writer } from '../backend';
import { dismissalId } from '../dismissals';
import { type Stored, stored } from '../problem';
import type { GivenAnswer, KeptReview, Note } from '../records';
import { backupText, type Everything, everything } from './file';
import { besideId, mergeAnswer, mergeNote, type Outcome } from './merge';

/** What a restore did, by kind of record. */
export type Restored = Record<'reviews' | 'notes' | 'answers' | 'dismissals', Record<Outcome, number>>;

/** The text of a file with everything that is kept. @param made when, in ms since 1970 */
export function backUp(backend: Backend, made: number): Promise<Stored<string>> {
  return stored(async () => backupText(await backend.read(everything), made));
}

/**
 * Brings everything of a back-up into the store, in one transaction. Newer work is never overwritten; what was removed
 * since the back-up comes back; restoring the same file twice adds nothing.
 */
export function restore(backend: Backend, all: Everything): Promise<Stored<Restored>> {
  return stored(() =>
    backend.write(async (writer) => {
      const restored: Restored = { reviews: none(), notes: none(), answers: none(), dismissals: none() };
      for (const review of all.reviews) restored.reviews[await restoreReview(writer, all, review)] += 1;
      for (const note of all.notes) restored.notes[await restoreNote(writer, note)] += 1;
      for (const answer of all.answers) restored.answers[await restoreAnswer(writer, answer)] += 1;
      for (const given of all.dismissals) {
        const dismissal = { ...given, id: dismissalId(given) };
        const known = await writer.get('dismissals', dismissal.id);
        if (!known) await writer.put('dismissals', dismissal);
        restored.dismissals[known ? 'same' : 'added'] += 1;
      }
      for (const document of all.documents) {
        if (!(await writer.get('documents', document.id))) await writer.put('documents', document);
      }
      return restored;
    }),
  );
}

function none(): Record<Outcome, number> {
  return { added: 0, updated: 0, newer: 0, both: 0, same: 0 };
}

async function restoreReview(writer: Writer, all: Everything, given: KeptReview): Promise<Outcome> {
  const known = await writer.get('reviews', given.id);
  if (known) {
    if (known.kept === 'asked' || given.kept === 'written') return 'same';
    await writer.put('reviews', { ...known, kept: 'asked' });
    return 'updated';
  }
  const content = all.contents.find(({ id }) => id === given.id);
  if (!content) return 'same';
  await writer.put('contents', content);
  await writer.put('reviews', given);
  return 'added';
}

async function restoreNote(writer: Writer, given: Note): Promise<Outcome> {
  const { outcome, put } = mergeNote(
    await writer.get('notes', given.id),
    given,
    await writer.get('notes', besideId(given)),
  );
  for (const note of put) await writer.put('notes', note);
  return outcome;
}

async function restoreAnswer(writer: Writer, read: GivenAnswer): Promise<Outcome> {
  const given = { ...read, id: answerId(read.document, read.question) };
  const { outcome, put } = mergeAnswer(await writer.get('answers', given.id), given);
  for (const answer of put) await writer.put('answers', answer);
  return outcome;
}

const kinds: [keyof Restored, string, string][] = [
  ['reviews', 'review', 'reviews'],
  ['notes', 'note', 'notes'],
  ['answers', 'answer', 'answers'],
  ['dismissals', 'dismissal', 'dismissals'],
];

const outcomes: [Outcome, string][] = [
  ['added', 'added'],
  ['updated', 'brought up to date'],
  ['both', 'changed in two places: both are kept'],
  ['newer', 'newer here than in the file: left as they are'],
  ['same', 'already here'],
];

/** What a restore did, one sentence for each thing that happened. */
export function restoredInWords(restored: Restored): string[] {
  return outcomes.flatMap(([outcome, words]) => {
    const parts = kinds.flatMap(([kind, one, many]) => {
      const number = restored[kind][outcome];
      return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
    });
    return parts.length === 0 ? [] : [`${parts.join(', ')}: ${words}.`];
  });
}
