import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../lib/store';
import { atHand } from '../../lib/store/at-hand';
import { openLasting } from '../../lib/store/lasting';
import { newNote, writeNote } from '../../lib/store/notes';
import { openReview } from '../../lib/store/reviews';
import { watchWritten } from '../../lib/store/watch';
import { freshBrowser } from '../ui/support/browser';
import { versionOne } from './fixtures/version-1';
import { oneAtATime } from './locks';
import { client, freshName, sampleReview, value } from './sample';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Makes a database as the first version of the extension left it. */
async function databaseOfVersion1(name: string): Promise<Dexie> {
  const old = new Dexie(name);
  old.version(1).stores(versionOne.layout);
  await old.open();
  for (const [table, records] of Object.entries(versionOne.records)) await old.table(table).bulkPut(records);
  return old;
}

describe('migration', () => {
  it('brings everything of a version 1 database along', async () => {
    const name = freshName();
    (await databaseOfVersion1(name)).close();
    const backend = await client(name);
    const { reviews, notes, answers, dismissals, documents } = versionOne.records;
    const [review] = reviews;
    expect(value(await openReview(backend, review.id))).toEqual({
      kept: { ...review, review: undefined },
      review: review.review,
    });
    const kept = await backend.read((reader) => reader.all('reviews'));
    expect(kept.every((record) => !('review' in record))).toBe(true);
    expect(await backend.read((reader) => reader.all('notes'))).toEqual(notes);
    expect(await backend.read((reader) => reader.all('answers'))).toEqual(answers);
    expect(await backend.read((reader) => reader.all('dismissals'))).toEqual(dismissals);
    expect(await backend.read((reader) => reader.all('documents'))).toEqual(documents);
    expect(backend.installation).toBe('installation-of-version-1');
  });

  it('says so, and waits for nothing, where an older page holds the database open', async () => {
    const name = freshName();
    const old = await databaseOfVersion1(name);
    old.on('versionchange', () => false);
    expect(await openLasting(name)).toMatchObject({ ok: false, problem: { kind: 'blocked' } });
    old.close();
    expect(await openLasting(name)).toMatchObject({ ok: true });
  });

  it('stops writing, and says why, once a newer version of the extension has opened the database', async () => {
    const name = freshName();
    const hand = await atHand(sampleReview());
    const backend = await client(name);
    const note = value(await writeNote(backend, hand, newNote(hand, null), { text: 'saved before' }));
    const newer = new Dexie(name);
    newer.version(99).stores({ notes: 'id, document', extra: 'id' });
    await newer.open();
    const refused = await writeNote(backend, hand, note, { text: 'typed after' });
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'updated' } });
    expect(await newer.table('notes').toArray()).toMatchObject([{ text: 'saved before' }]);
    newer.close();
  });
});

describe('a browser that refuses', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'damaged'],
    ['InvalidStateError', 'damaged'],
    ['SecurityError', 'refused'],
  ])('opens a store in memory and says why: %s', async (name, kind) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', name);
    });
    const store = await openStore({ privateWindow: false, name: freshName() });
    expect(store.problem?.kind).toBe(kind);
    expect(store.warning).toBe(store.problem?.say);
    expect(store.backend.lasting).toBe(false);
  });

  it('saves nothing of a write that fails in the middle, and loses nothing that was saved before', async () => {
    const backend = await client(freshName());
    const hand = await atHand(sampleReview());
    const note = value(await writeNote(backend, hand, newNote(hand, null), { text: 'before' }));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, record, key) {
      if (this.name === 'notes') throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, record, key);
    });
    const other = await atHand(sampleReview({ text: 'Another text.' }));
    expect(await writeNote(backend, other, note, { text: 'after' })).toMatchObject({
      ok: false,
      problem: { kind: 'full' },
    });
    expect(await backend.read((reader) => reader.all('notes'))).toEqual([note]);
    expect(await backend.read((reader) => reader.all('reviews'))).toHaveLength(1);
  });

  it('keeps nothing of a private window', async () => {
    const name = freshName();
    const browser = freshBrowser();
    vi.stubGlobal('navigator', { locks: oneAtATime() });
    const opened = vi.spyOn(indexedDB, 'open');
    const { backend, warning } = await openStore({ privateWindow: true, name });
    const hand = await atHand(sampleReview());
    value(await writeNote(backend, hand, newNote(hand, null), { text: 'for now' }));
    expect(await backend.read((reader) => reader.all('notes'))).toHaveLength(1);
    expect(warning).toMatch(/private window/);
    expect(opened).not.toHaveBeenCalled();
    expect(await browser.storage.local.get()).toEqual({});
    vi.unstubAllGlobals();
  });
});

describe('watching', () => {
  it('tells one client what another wrote', async () => {
    const name = freshName();
    const [panel, page] = [await client(name), await client(name)];
    const hand = await atHand(sampleReview());
    const told = new Promise<string[]>((resolve) => {
      const stop = watchWritten(panel, hand.document, (written) => {
        const notes = value(written).notes;
        if (notes.length === 0) return;
        stop();
        resolve(notes.map(({ text }) => text));
      });
    });
    value(await writeNote(page, hand, newNote(hand, null), { text: 'from the page' }));
    expect(await told).toEqual(['from the page']);
  });
});
