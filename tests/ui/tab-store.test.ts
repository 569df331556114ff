import { beforeEach, expect, test, vi } from 'vitest';
import { createTabStore } from '../../lib/ui/background/tab-store';
import { freshBrowser } from './support/browser';
import { FINDINGS, review } from './support/state';

let browser: ReturnType<typeof freshBrowser>;
beforeEach(() => {
  browser = freshBrowser();
});

test('a finished review outlives the background', async () => {
  await createTabStore().apply(1, { kind: 'finished', review: review(), dismissed: [] });
  const woken = await createTabStore().get(1);
  expect(woken.phase).toBe('done');
  expect(woken.review).toEqual(review());
});

test('a review that was broken off by sleep says so', async () => {
  await createTabStore().apply(1, { kind: 'started', scope: 'page' });
  expect(await createTabStore().get(1)).toMatchObject({ phase: 'failed', failure: 'interrupted' });
});

test('events at the same time are applied one after the other', async () => {
  const store = createTabStore();
  await store.apply(1, { kind: 'started', scope: 'page' });
  const halves = [FINDINGS.slice(0, 2), FINDINGS.slice(2)];
  await Promise.all(halves.map((findings) => store.apply(1, { kind: 'progressed', findings, words: 5 })));
  expect(await store.get(1)).toMatchObject({ findings: FINDINGS, version: 3 });
});

test('a review over the quota of the session lives on in the background alone', async () => {
  const store = createTabStore();
  await store.apply(1, { kind: 'started', scope: 'page' });
  vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await store.apply(1, { kind: 'finished', review: review(), dismissed: [] });
  expect((await store.get(1)).phase).toBe('done');
  expect(await browser.storage.session.get()).toEqual({});
  vi.restoreAllMocks();
});

test('tabs are apart', async () => {
  const store = createTabStore();
  await store.apply(1, { kind: 'started', scope: 'page' });
  expect((await store.get(2)).phase).toBe('idle');
  await store.forget(1);
  expect((await store.get(1)).phase).toBe('idle');
});
