import { questions } from '../reading/checklist';
import { ownAnswers } from './answers';
import type { Backend, Writer } from './backend';
import type { Everything } from './backup/file';
import { type Stored, stored } from './problem';
import type { GivenAnswer, KeptDocument, Note } from './records';

/** What bringing in somebody's notes did. */
export interface Imported {
  added: number;
  /** The same words about the same passage were here already. */
  same: number;
}

/**
 * Brings in notes that somebody wrote, in one transaction. They stand beside the person's own and never change them;
 * the same file brought in twice adds nothing.
 */
export function importNotes(
  backend: Backend,
  notes: readonly Note[],
  documents: readonly KeptDocument[] = [],
): Promise<Stored<Imported>> {
  return stored(() =>
    backend.write(async (writer) => {
      const imported: Imported = { added: 0, same: 0 };
      for (const note of notes) imported[await importNote(writer, note, documents)] += 1;
      return imported;
    }),
  );
}

/**
 * Brings in what somebody else's back-up holds, under their name: reviews that are not here yet, and their notes and
 * answers. Their dismissals stay theirs.
 */
export function importOf(
  backend: Backend,
  all: Everything,
  name: string,
): Promise<Stored<Imported & { reviews: number }>> {
  return stored(() =>
    backend.write(async (writer) => {
      const imported = { added: 0, same: 0, reviews: 0 };
      for (const note of notesOfAnother(all, name)) imported[await importNote(writer, note, all.documents)] += 1;
      for (const review of all.reviews) {
        const content = all.contents.find(({ id }) => id === review.id);
        if (!content || (await writer.get('reviews', review.id))) continue;
        await writer.put('contents', content);
        await writer.put('reviews', { ...review, author: review.author || name, kept: 'asked' });
        imported.reviews += 1;
      }
      return imported;
    }),
  );
}

async function importNote(writer: Writer, note: Note, documents: readonly KeptDocument[]): Promise<keyof Imported> {
  const there = await writer.of('notes', note.document);
  if (there.some(({ text, anchor }) => text === note.text && anchor?.exact === note.anchor?.exact)) return 'same';
  const { document } = note;
  if (!(await writer.get('documents', document))) {
    const known = documents.find(({ id }) => id === document);
    await writer.put('documents', known ?? { id: document, address: document, title: document, language: '' });
  }
  // An id of its own: what others call their note must never reach one of the person's own.
  await writer.put('notes', { ...note, id: JSON.stringify(['imported', note.author, note.id, note.text]) });
  return 'added';
}

/** The notes of somebody else's back-up, under their name. Their answers become notes on the whole document. */
function notesOfAnother(all: Everything, name: string): Note[] {
  const notes = all.notes.map((note) => ({ ...note, author: note.author || name }));
  return [...notes, ...all.answers.map((answer) => noteFromAnswer(answer, name))];
}

function noteFromAnswer({ id, document, question, answer, note, author, changed }: GivenAnswer, name: string): Note {
  const asked = questions.find((entry) => entry.id === question)?.question ?? question;
  return {
    id,
    document,
    review: 'imported',
    anchor: null,
    text: [asked, answer && ownAnswers[answer], note].filter(Boolean).join('\n'),
    polarity: null,
    sign: null,
    author: author || name,
    created: changed,
    changed,
    versions: {},
  };
}
