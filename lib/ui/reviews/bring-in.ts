import { readAnnotations } from '../../report/annotations/read';
import type { Backend, Stored } from '../../store';
import { type Everything, largestFile, readBackup } from '../../store/backup/file';
import { restore, restoredInWords } from '../../store/backup/restore';
import { type Imported, importNotes, importOf } from '../../store/import-notes';
import { t } from '../text';

/** What a chosen file holds, or why it can't be brought in. */
export type Chosen = { kind: 'backup'; all: Everything } | { kind: 'said'; says: readonly string[] };

/** Reads a chosen file. Notes of others are brought in at once; a back-up waits for the person to say whose it is. */
export async function chooseFile(backend: Backend, file: Blob, now: number): Promise<Chosen> {
  if (file.size > largestFile) return said(t('reviews.tooLarge'));
  const text = await file.text();
  const backup = readBackup(text);
  if (backup.ok) return { kind: 'backup', all: backup.value };
  const annotations = readAnnotations(text, now);
  // A file that is neither: the sentence for a damaged or newer back-up says more than "no annotations".
  if (!annotations.ok) return said(looksLikeBackup(text) ? backup.say : annotations.say);
  return said(importedInWords(await importNotes(backend, annotations.value.notes)));
}

/** Restores the person's own back-up; gives what it did, in sentences. */
export async function restoreOwn(backend: Backend, all: Everything): Promise<readonly string[]> {
  const outcome = await restore(backend, all);
  return outcome.ok ? restoredInWords(outcome.value) : [outcome.problem.say];
}

/** Brings in somebody else's back-up under their name; gives what it did, in sentences. */
export async function bringInOf(backend: Backend, all: Everything, name: string): Promise<readonly string[]> {
  const outcome = await importOf(backend, all, name);
  if (!outcome.ok) return [outcome.problem.say];
  const { added, reviews } = outcome.value;
  return [t('reviews.imported', added), ...(reviews > 0 ? [t('reviews.importedReviews', reviews)] : [])];
}

function importedInWords(outcome: Stored<Imported>): string {
  return outcome.ok ? t('reviews.imported', outcome.value.added) : outcome.problem.say;
}

function said(sentence: string): Chosen {
  return { kind: 'said', says: [sentence] };
}

function looksLikeBackup(text: string): boolean {
  return text.slice(0, 200).includes('"kind":"backup"');
}
