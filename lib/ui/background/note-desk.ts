import type { PageCommand, Passage, WrittenNote } from '../../highlight/protocol';
import type { Review } from '../../reading/review';
import { atHand, documentKey, type Note, newNote, type OpenedStore, writeNote } from '../../store';
import { stored } from '../../store/problem';
import { anchorInSteps } from '../../text/anchor';
import { inSlices } from '../in-slices';
import { findAll } from '../notes/find-all';
import { selectedPassage } from '../notes/on-page';
import { passagesOf } from '../notes/passages';
import type { Noting } from '../tab-state';
import { t } from '../text';
import type { TabStore } from './tab-store';

/** What a person can ask of the background about their notes. */
export interface NoteDesk {
  /** Keeps a note about a finding's passage. @param seen the note as the page last knew it; null for a new one */
  write(tab: number, index: number, seen: Note | null, text: string): Promise<WrittenNote>;
  /** Starts a note on a finding's passage, for the panel to write in. */
  noteFinding(tab: number, index: number): Promise<void>;
  /**
   * Starts a note on what is selected, for the panel to write in. Reviews the page first where it has no review.
   * @param opening whether the panel could be opened; where it could not, the page says where the note waits
   */
  noteSelection(tab: number, opening: Promise<boolean>): Promise<void>;
  /** The panel has taken up the note that was started. */
  noted(tab: number): Promise<void>;
}

/** What the desk does for its notes. */
export interface NoteDeskNeeds {
  store: TabStore;
  openedFor(tab: number): Promise<OpenedStore>;
  tell(tab: number, command: PageCommand): Promise<boolean>;
  /** Reviews the whole page, or waits for the review that goes on. */
  reviewPage(tab: number): Promise<void>;
}

/** The part of the desk that is about notes, and what paints them on the page. */
export function createNoteDesk({ store, openedFor, tell, reviewPage }: NoteDeskNeeds) {
  const placing = new Map<number, AbortController>();

  /** Stops looking for the notes of a tab. */
  function leave(tab: number): void {
    placing.get(tab)?.abort();
    placing.delete(tab);
  }

  /** Paints what the person wrote about the page before. */
  async function show(tab: number, review: Review): Promise<void> {
    leave(tab);
    const stop = new AbortController();
    placing.set(tab, stop);
    const { backend } = await openedFor(tab);
    const notes = await stored(() => backend.read((reader) => reader.of('notes', documentKey(review.source))));
    if (!notes.ok) return;
    const find = await findAll(review.text, notes.value, stop.signal).catch(() => null);
    if (!find || stop.signal.aborted) return;
    const passages = passagesOf(notes.value.map(({ anchor }) => anchor && find(anchor)));
    if (passages.length > 0) await tell(tab, { to: 'page', kind: 'notes', passages });
  }

  async function start(tab: number, review: Review, { start, end }: Passage): Promise<Noting> {
    const { backend } = await openedFor(tab);
    const hand = await atHand(review);
    const anchor = await inSlices(anchorInSteps(review.text, start, end));
    const outcome = await writeNote(backend, hand, newNote(hand, anchor));
    if (!outcome.ok) return { say: outcome.problem.say };
    void show(tab, review);
    return { note: outcome.value.id };
  }

  /** What is selected of the reviewed text: reviews the page where it has no review, or only one of another part. */
  async function selected(tab: number): Promise<{ review: Review; passage: Passage | null } | null> {
    const before = await store.get(tab);
    if (before.review && before.phase === 'done') {
      const passage = await selectedPassage(tab, before.review.text);
      if (passage || before.scope === 'page') return { review: before.review, passage };
    }
    await reviewPage(tab);
    const { review } = await store.get(tab);
    return review && { review, passage: await selectedPassage(tab, review.text) };
  }

  const desk: NoteDesk = {
    async write(tab, index, seen, text) {
      const { review } = await store.get(tab);
      const finding = review?.findings[index];
      if (!review || !finding) return { ok: false, say: t('notes.noBackground') };
      const { backend, warning } = await openedFor(tab);
      const hand = await atHand(review);
      const note = seen ?? newNote(hand, await inSlices(anchorInSteps(review.text, finding.start, finding.end)));
      const outcome = await writeNote(backend, hand, note, { text });
      if (!outcome.ok) return { ok: false, say: outcome.problem.say };
      if (!seen) void show(tab, review);
      return { ok: true, note: outcome.value, ...(warning ? { warning } : {}) };
    },
    async noteFinding(tab, index) {
      const { review } = await store.get(tab);
      const finding = review?.findings[index];
      if (!review || !finding) return;
      await store.apply(tab, { kind: 'noting', noting: await start(tab, review, finding) });
    },
    async noteSelection(tab, opening) {
      const found = await selected(tab);
      // A page that can't be reviewed says so in the panel and in the popup.
      if (!found) return;
      const { review, passage } = found;
      const noting = passage ? await start(tab, review, passage) : { say: t('notes.selectFirst') };
      await store.apply(tab, { kind: 'noting', noting });
      if (await opening) return;
      await tell(tab, { to: 'page', kind: 'say', text: 'say' in noting ? noting.say : t('notes.inPanel') });
    },
    async noted(tab) {
      await store.apply(tab, { kind: 'noting', noting: null });
    },
  };
  return { desk, show, leave };
}
