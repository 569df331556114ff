import { browser } from 'wxt/browser';
import type { DismissScope, PageCommand, Scope } from '../../highlight/protocol';
import { readDocument } from '../../reading';
import type { Review } from '../../reading/review';
import type { Backend, OpenedStore } from '../../store';
import type { TabState } from '../tab-state';
import { bringBack, leaveOut, leftOut } from './dismissals';
import { createNoteDesk, type NoteDesk } from './note-desk';
import { reviewTab } from './review-tab';
import type { TabStore } from './tab-store';

/** Everything that a person can ask of the background, whichever surface they use. */
export interface Desk extends NoteDesk {
  /** Reviews a page; `clicked` where the person's click gave access to it: toolbar, menu, shortcut. */
  review(tab: number, scope: Scope, clicked: boolean): Promise<void>;
  /** Reviews a page whose tab has no review yet; the person clicked the toolbar button. */
  open(tab: number): Promise<void>;
  stop(tab: number): Promise<void>;
  clear(tab: number): Promise<void>;
  go(tab: number, index: number): Promise<void>;
  step(tab: number, by: 1 | -1): Promise<void>;
  dismiss(tab: number, index: number, scope: DismissScope): Promise<void>;
  restore(tab: number, index: number): Promise<void>;
  showPossible(tab: number, on: boolean): Promise<void>;
  /** The tab's page has gone: forgets everything about it. */
  pageGone(tab: number): Promise<void>;
  /** The tab has loaded something: forgets the review unless its page is still there. */
  checkPage(tab: number): Promise<void>;
  tabClosed(tab: number): Promise<void>;
}

/**
 * A desk over a store of tabs.
 * @param openedFor where what the person writes and leaves out about a tab's page is kept
 */
export function createDesk(store: TabStore, openedFor: (tab: number) => Promise<OpenedStore>): Desk {
  const running = new Map<number, AbortController>();
  const reviewing = new Map<number, Promise<void>>();
  const notes = createNoteDesk({
    store,
    openedFor,
    tell,
    reviewPage: (tab) => reviewing.get(tab) ?? desk.review(tab, 'page', true),
  });
  const backendOf = async (tab: number) => (await openedFor(tab)).backend;

  async function tell(tab: number, command: PageCommand): Promise<boolean> {
    try {
      await browser.tabs.sendMessage(tab, command, { frameId: 0 });
      return true;
    } catch {
      return false;
    }
  }

  async function show(tab: number, state: TabState): Promise<void> {
    const hidden = state.dismissed.map((entry) => entry.index);
    await tell(tab, { to: 'page', kind: 'view', hidden, possible: state.possible });
  }

  async function changeDismissals(
    tab: number,
    index: number,
    change: (backend: Backend, review: Review) => Promise<void>,
  ): Promise<void> {
    const { review } = await store.get(tab);
    if (!review?.findings[index]) return;
    const backend = await backendOf(tab);
    await change(backend, review);
    const dismissed = await leftOut(backend, review.source, review.findings);
    await show(tab, await store.apply(tab, { kind: 'dismissed', dismissed }));
  }

  /** Stops all that goes on about a tab. */
  function leave(tab: number): void {
    running.get(tab)?.abort();
    running.delete(tab);
    notes.leave(tab);
  }

  async function review(tab: number, scope: Scope, clicked: boolean): Promise<void> {
    running.get(tab)?.abort();
    notes.leave(tab);
    const stop = new AbortController();
    running.set(tab, stop);
    const { possible } = await store.apply(tab, { kind: 'started', scope });
    const outcome = await reviewTab({
      tab,
      scope,
      clicked,
      possible,
      signal: stop.signal,
      progress: (findings, words) => {
        if (running.get(tab) === stop) void store.apply(tab, { kind: 'progressed', findings, words });
      },
      judge: (document, found) => readDocument(document, found, { selection: scope === 'selection' }),
      leftOut: async (source, findings) => leftOut(await backendOf(tab), source, findings),
    });
    // A later review of the same tab, or its end, has the say.
    if (running.get(tab) !== stop) return;
    running.delete(tab);
    await store.apply(tab, outcome);
    if (outcome.kind === 'finished') await notes.show(tab, outcome.review);
  }

  const desk: Desk = {
    review(tab, scope, clicked) {
      const ended = review(tab, scope, clicked).finally(() => {
        if (reviewing.get(tab) === ended) reviewing.delete(tab);
      });
      reviewing.set(tab, ended);
      return ended;
    },
    async open(tab) {
      const { phase } = await store.get(tab);
      if (phase === 'idle' || phase === 'failed') await desk.review(tab, 'page', true);
    },
    async stop(tab) {
      const review = running.get(tab);
      if (review) review.abort();
      // A review that the background slept through has nobody to stop it: whoever still waits is told how it ended.
      else await store.apply(tab, { kind: 'stopped' });
    },
    async clear(tab) {
      leave(tab);
      await tell(tab, { to: 'page', kind: 'clear' });
      await store.apply(tab, { kind: 'cleared' });
    },
    async go(tab, index) {
      await tell(tab, { to: 'page', kind: 'go', index });
    },
    async step(tab, by) {
      await tell(tab, { to: 'page', kind: 'step', by });
    },
    async dismiss(tab, index, scope) {
      const finding = (await store.get(tab)).review?.findings[index];
      if (finding) await changeDismissals(tab, index, (backend, review) => leaveOut(backend, review, finding, scope));
    },
    async restore(tab, index) {
      const finding = (await store.get(tab)).review?.findings[index];
      if (finding) await changeDismissals(tab, index, (backend, review) => bringBack(backend, review, finding));
    },
    async showPossible(tab, on) {
      await show(tab, await store.apply(tab, { kind: 'viewed', possible: on }));
    },
    ...notes.desk,
    async pageGone(tab) {
      if (running.has(tab)) return;
      notes.leave(tab);
      const { phase, failure } = await store.get(tab);
      // That the page left in mid-review is news to the person until they start again.
      if (phase === 'idle' || failure === 'page_left') return;
      await store.apply(tab, { kind: 'cleared' });
    },
    async checkPage(tab) {
      const { phase } = await store.get(tab);
      if (phase === 'idle' || running.has(tab)) return;
      if (!(await tell(tab, { to: 'page', kind: 'ping' }))) await desk.pageGone(tab);
    },
    async tabClosed(tab) {
      leave(tab);
      await store.forget(tab);
    },
  };
  return desk;
}
