import { browser } from 'wxt/browser';
import type { Note } from '../store/records';
import { t } from '../ui/text';
import type { NoteSaved } from './card-note';
import type { PageReport, WrittenNote } from './protocol';

type Report = PageReport extends infer Each ? (Each extends PageReport ? Omit<Each, 'to' | 'from'> : never) : never;

/** Tells the background what happened in the page. */
export function report(message: Report): void {
  // An updated extension leaves old page scripts without a background: there is nobody to tell.
  browser.runtime.sendMessage({ to: 'background', from: 'page', ...message }).catch(() => {});
}

/** Makes what keeps the words of one new note about a finding; the first words make the note, later ones change it. */
export function writeNotes(index: number): (words: string) => Promise<NoteSaved> {
  let seen: Note | null = null;
  return async (text) => {
    const message: PageReport = { to: 'background', from: 'page', kind: 'write-note', index, seen, text };
    const answer = await ask(message);
    if (!answer) return { ok: false, say: t('notes.noBackground') };
    if (!answer.ok) return answer;
    seen = answer.note;
    return answer;
  };
}

async function ask(message: PageReport): Promise<WrittenNote | null> {
  try {
    return (await browser.runtime.sendMessage(message)) as WrittenNote;
  } catch {
    // An updated extension leaves old page scripts without a background.
    return null;
  }
}
