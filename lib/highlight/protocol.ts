/**
 * What the background and the page say to each other.
 *
 * A review runs over one port that the background opens: it asks for the text (`read`), the page answers with the
 * document's head (`about`), its blocks in batches (`blocks`) and an `end`, while findings come the other way
 * (`paint`, then `settle` once the whole document is known). Closing the port from either side ends the review.
 *
 * Everything else is a single message: a {@link PageCommand} to the page, a {@link PageReport} from it. These wake
 * the background when it sleeps, which an open port does not.
 */
import type { Finding } from '../review/finding';
import type { Sign } from '../signs/sign';
import type { Note } from '../store/records';
import type { Block, Skipped } from '../text/document';

/** Name of the port of one review. */
export const REVIEW_PORT = 'equal-footing:review';

export type Scope = 'page' | 'selection';

/** How much a person leaves out when they say that a finding is wrong. */
export type DismissScope = 'passage' | 'document' | 'everywhere';

/** What a card says about a sign. The page holds no rules: it gets these with the findings. */
export type SignCard = Pick<Sign, 'name' | 'explain' | 'ask' | 'tier' | 'source'>;

/** The cards of signs, by sign id. */
export type SignCards = Readonly<Record<string, SignCard>>;

/** What the page can't do, in a word; the interface has the sentence. */
export type PageFailure = 'empty' | 'no_text' | 'no_selection' | 'pdf' | 'broke';

export type ToReviewedPage =
  | { kind: 'read'; scope: Scope }
  | { kind: 'paint'; findings: readonly Finding[]; cards: SignCards }
  | { kind: 'settle'; findings: readonly Finding[]; cards: SignCards; hidden: readonly number[]; possible: boolean };

export type FromReviewedPage =
  | { kind: 'about'; title: string; address: string; language: string }
  | { kind: 'blocks'; blocks: readonly Block[] }
  | { kind: 'end'; title: string; language: string; skipped: readonly Skipped[] }
  | { kind: 'failed'; failure: PageFailure };

/** A passage of the reviewed text, as UTF-16 offsets. */
export interface Passage {
  start: number;
  end: number;
}

/** One message to the page of a tab. Findings are named by their index in the review. */
export type PageCommand = { to: 'page' } & (
  | { kind: 'ping' }
  | { kind: 'go'; index: number }
  | { kind: 'step'; by: 1 | -1 }
  | { kind: 'view'; hidden: readonly number[]; possible: boolean }
  | { kind: 'clear' }
  /** Where the person's notes stand. */
  | { kind: 'notes'; passages: readonly Passage[] }
  /** Goes to a passage that is no finding: that of a note. */
  | ({ kind: 'go-passage' } & Passage)
  /** Asks what the person has selected; the answer is a {@link Passage}, or null where nothing reviewed is selected. */
  | { kind: 'selected' }
  /** Says something to the person over the page, where no surface of the extension is in front of them. */
  | { kind: 'say'; text: string }
);

/** One message from the page; the sender's tab says which. */
export type PageReport = { to: 'background'; from: 'page' } & (
  | { kind: 'current'; index: number }
  | { kind: 'lost'; indices: readonly number[] }
  | { kind: 'dismiss'; index: number; scope: DismissScope }
  | { kind: 'restore'; index: number }
  | { kind: 'gone' }
  /** Words about a finding's passage; the answer is a {@link WrittenNote}. `seen` is the note of the last answer. */
  | { kind: 'write-note'; index: number; seen: Note | null; text: string }
);

/** What became of words that the page sent to be kept. */
export type WrittenNote = { ok: true; note: Note; warning?: string } | { ok: false; say: string };

/** True for a message that is meant for the page. */
export function isPageCommand(message: unknown): message is PageCommand {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'page';
}
