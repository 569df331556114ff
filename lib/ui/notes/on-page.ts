import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageCommand, Passage } from '../../highlight/protocol';
import { passagesOf } from './passages';
import type { Placed } from './use-placed';

/** Shows the notes on the page, now and whenever they change; those that are still looked for once they are found. */
export function useNotesOnPage(tab: number, { notes, looking }: Placed): void {
  const passages = passagesOf(notes.map(({ note, place }) => (looking.has(note.id) ? null : place)));
  useEffect(() => {
    void tell(tab, { to: 'page', kind: 'notes', passages });
  }, [tab, JSON.stringify(passages)]);
}

/** The words that the person has selected on the page, as offsets into the reviewed text; null where there are none. */
export async function selectedPassage(tab: number, text: string): Promise<Passage | null> {
  const answer = (await tell(tab, { to: 'page', kind: 'selected' })) as Passage | null;
  if (!answer) return null;
  // A double click takes the space after the word along.
  const words = text.slice(answer.start, answer.end);
  const start = answer.start + words.length - words.trimStart().length;
  const end = answer.start + words.trimEnd().length;
  return start < end ? { start, end } : null;
}

/** Takes the person to a passage on the page. */
export function goTo(tab: number, { start, end }: Passage): void {
  void tell(tab, { to: 'page', kind: 'go-passage', start, end });
}

async function tell(tab: number, command: PageCommand): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, command, { frameId: 0 });
  } catch {
    // The page has gone or was cleared: there is nothing to show a note on.
    return null;
  }
}
