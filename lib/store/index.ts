import type { Backend } from './backend';
import { Fleeting } from './fleeting';
import { openLasting } from './lasting';
import { PrivateWindows } from './private-windows';
import type { StoreProblem } from './problem';

export { answerId, newAnswer, writeAnswer } from './answers';
export { atHand, documentKey, type ReviewAtHand } from './at-hand';
export type { Backend, Stop } from './backend';
export { dismiss, dismissalOf, undoDismissal } from './dismissals';
export { createDraft, type Draft, type DraftState } from './draft';
export { newNote, removeNote, writeNote } from './notes';
export type { Stored, StoreProblem } from './problem';
export type { Dismissal, DismissalScope, GivenAnswer, KeptDocument, KeptReview, Note } from './records';
export { putBack, type Removed } from './removal';
export { keepReview, openReview, removeEverything, removeReview, type WholeReview } from './reviews';
export { type Shelf, type Written, watchShelf, watchWritten } from './watch';

/** The store of a surface, and what the person must be told about it. */
export interface OpenedStore {
  backend: Backend;
  /** Set where nothing will be kept: why, in one sentence. */
  warning?: string;
  problem?: StoreProblem;
}

/**
 * Opens the store. It always gives one that can be written in: where nothing can be kept, it holds what is written
 * while the window is open, and `warning` says so.
 * @param options.privateWindow true where the page in front of the person is in a private window, which keeps nothing
 * @param options.name of the database; only tests give one
 */
export async function openStore(options: { privateWindow: boolean; name?: string }): Promise<OpenedStore> {
  if (options.privateWindow) {
    return {
      backend: new PrivateWindows(),
      warning: 'This is a private window: what you write here goes when you close the last one.',
    };
  }
  const opened = await openLasting(options.name);
  if (opened.ok) return { backend: opened.value };
  const { problem } = opened;
  return { backend: new Fleeting(), warning: problem.say, problem };
}
