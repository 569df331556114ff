import type { Stored, StoreProblem } from './problem';

/** How far the words in front of the person are saved. */
export type DraftState =
  | { kind: 'saved' }
  | { kind: 'saving' }
  /** Not saved; the words are still in front of the person. */
  | { kind: 'failed'; problem: StoreProblem };

/** Words being typed: each change is saved at once, one save at a time, the newest words next. */
export interface Draft {
  /** Takes the words as they are now. */
  type(text: string): void;
  /** Tries again after a failure. */
  retry(): void;
  /** Resolves when nothing is left to save, with the state then. */
  settled(): Promise<DraftState>;
}

/**
 * Saves words as they are typed. "Saved" is only said once the transaction that holds the newest words is complete;
 * there is no delay in which words could be lost.
 * @param save stores the words; it is never called again before the last call has ended
 * @param onState told at every change of state
 */
export function createDraft(
  save: (text: string) => Promise<Stored<unknown>>,
  onState: (state: DraftState) => void,
): Draft {
  let newest: string | undefined;
  let state: DraftState = { kind: 'saved' };
  let running: Promise<void> | undefined;

  const tell = (next: DraftState) => {
    state = next;
    onState(next);
  };

  const run = async () => {
    tell({ kind: 'saving' });
    let outcome: Stored<unknown> = { ok: true, value: undefined };
    let saving: string | undefined;
    while (outcome.ok && saving !== newest) {
      saving = newest;
      outcome = await save(saving ?? '');
    }
    running = undefined;
    tell(outcome.ok ? { kind: 'saved' } : { kind: 'failed', problem: outcome.problem });
  };

  const start = () => {
    running ??= run();
  };

  return {
    type(text) {
      newest = text;
      start();
    },
    retry() {
      if (state.kind === 'failed') start();
    },
    async settled() {
      await running;
      return state;
    },
  };
}
