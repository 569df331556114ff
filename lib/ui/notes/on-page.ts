import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageCommand, Passage } from '../../highlight/protocol';
import type { Note, ReviewAtHand } from '../../store';
import { passagesOf } from './passages';

/** Shows the notes on the page, now and whenever they change. */
export function useNotesOnPage(tab: number, hand: ReviewAtHand, notes: readonly Note[]): void {
  const anchors = JSON.stringify(notes.map(({ anchor }) => anchor));
  useEffect(() => {
    void tell(tab, { to: 'page', kind: 'notes', passages: passagesOf(hand.review.text, notes) });
  }, [tab, hand, anchors]);
}

/** The words that the person has selected on the page, as offsets into the reviewed text; null where there are none. */
export async function selectedPassage(tab: number): Promise<Passage | null> {
  const answer = await tell(tab, { to: 'page', kind: 'selected' });
  return answer && typeof answer === 'object' ? (answer as Passage) : null;
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
