import { browser } from 'wxt/browser';
import { applyEvent, IDLE, type TabEvent, type TabState } from '../tab-state';

/** What the background knows of every tab. It outlives the background, not the browser session. */
export interface TabStore {
  /** The state of a tab, as it was before the background was last put to sleep. */
  get(tab: number): Promise<TabState>;
  /** Applies an event, keeps the outcome and tells the listeners. */
  apply(tab: number, event: TabEvent): Promise<TabState>;
  /** Forgets a tab: nothing about it is left. */
  forget(tab: number): Promise<void>;
  listen(listener: TabListener): () => void;
}

export type TabListener = (tab: number, event: TabEvent, state: TabState) => void;

/** A store over `storage.session`. Progress is not written: a review that sleep broke off is told as such. */
export function createTabStore(): TabStore {
  const states = new Map<number, TabState>();
  const listeners = new Set<TabListener>();

  async function get(tab: number): Promise<TabState> {
    const known = states.get(tab);
    if (known) return known;
    const kept = (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)] as TabState | undefined;
    const state = states.get(tab) ?? (kept ? awake(kept) : IDLE);
    states.set(tab, state);
    return state;
  }

  return {
    get,
    async apply(tab, event) {
      await get(tab);
      // Read again without waiting: another event may have been applied meanwhile.
      const before = states.get(tab) ?? IDLE;
      const state = { ...applyEvent(before, event), version: before.version + 1 };
      states.set(tab, state);
      for (const listener of listeners) listener(tab, event, state);
      if (event.kind !== 'progressed') await keep(tab, state);
      return state;
    },
    async forget(tab) {
      states.delete(tab);
      await browser.storage.session.remove(keyOf(tab));
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function keyOf(tab: number): string {
  return `tab-${tab}`;
}

/** More than the events of any review: a surface that followed before the sleep sees that it missed something. */
const SLEPT = 1_000_000;

function awake(kept: TabState): TabState {
  const state = kept.phase === 'reading' ? applyEvent(kept, { kind: 'failed', failure: 'interrupted' }) : kept;
  return { ...state, version: kept.version + SLEPT };
}

async function keep(tab: number, state: TabState): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(tab)]: state });
  } catch {
    // The review of a very long page can be over the session quota (10 MB): it then lives as long as the background.
    await browser.storage.session.remove(keyOf(tab));
  }
}
