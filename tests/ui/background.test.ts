import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Fleeting } from '../../lib/store/fleeting';
import { createDesk } from '../../lib/ui/background/desk';
import { createTabStore } from '../../lib/ui/background/tab-store';
import type { TabEvent } from '../../lib/ui/tab-state';
import { freshBrowser } from './support/browser';
import { servePage } from './support/page';

let browser: ReturnType<typeof freshBrowser>;
beforeEach(() => {
  browser = freshBrowser();
});
afterEach(() => vi.restoreAllMocks());

const TAB = 7;
const ABOUT = { kind: 'about', title: 'Say', address: 'https://northmoor.example/say', language: 'en' } as const;
const TEXT = 'The new booking form was co-designed with nine tenants between January and March 2024.';
const BLOCKS = { kind: 'blocks', blocks: [{ kind: 'paragraph', part: 'body', text: TEXT }] } as const;
const END = { kind: 'end', title: 'Say', language: 'en', skipped: [{ what: 'A frame', why: 'another site' }] } as const;

function background() {
  const backend = new Fleeting();
  const store = createTabStore();
  const events: TabEvent['kind'][] = [];
  store.listen((_, event) => events.push(event.kind));
  return { store, desk: createDesk(store, async () => ({ backend })), events };
}

async function asked(page: ReturnType<typeof servePage>): Promise<void> {
  await vi.waitFor(() => expect(page.heard[0]?.kind).toBe('read'));
}

test('a review goes from the click to a judged review, and leaves the port closed', async () => {
  const page = servePage(browser);
  const { store, desk, events } = background();
  const reviewed = desk.review(TAB, 'page', true);
  await asked(page);
  expect((await store.get(TAB)).phase).toBe('reading');
  page.say(ABOUT);
  page.say(BLOCKS);
  page.say(END);
  await reviewed;
  const { phase, review } = await store.get(TAB);
  expect(phase).toBe('done');
  expect(review?.source).toBe(ABOUT.address);
  expect(review?.text).toBe(TEXT);
  expect(review?.skipped).toEqual(END.skipped);
  expect(review?.reading).not.toBeNull();
  expect(page.heard.at(-1)?.kind).toBe('settle');
  expect(page.isClosed).toBe(true);
  expect(events.filter((kind) => kind !== 'progressed')).toEqual(['started', 'finished']);
});

test('a stopped review keeps what was found and says that it was stopped', async () => {
  const page = servePage(browser);
  const { store, desk } = background();
  const reviewed = desk.review(TAB, 'page', true);
  await asked(page);
  page.say(ABOUT);
  await desk.stop(TAB);
  await reviewed;
  expect((await store.get(TAB)).phase).toBe('stopped');
  expect(page.isClosed).toBe(true);
});

test('stopping a review that the background slept through tells whoever still waits', async () => {
  servePage(browser);
  await background().store.apply(TAB, { kind: 'started', scope: 'page' });
  const { store, desk } = background();
  const versions: number[] = [];
  store.listen((_tab, _event, { version, failure }) => failure === 'interrupted' && versions.push(version));
  await desk.stop(TAB);
  expect(versions.every((version) => version > 1_000)).toBe(true);
  expect(versions).toHaveLength(1);
});

test('a page that leaves in mid-review fails the review with its own sentence, which stays until the next one', async () => {
  const page = servePage(browser);
  const { store, desk } = background();
  const reviewed = desk.review(TAB, 'page', true);
  await asked(page);
  page.say(ABOUT);
  page.leave();
  await reviewed;
  expect(await store.get(TAB)).toMatchObject({ phase: 'failed', failure: 'page_left', findings: [] });
  await desk.pageGone(TAB);
  expect((await store.get(TAB)).failure).toBe('page_left');
});

test('what the page cannot give is told as it says', async () => {
  const page = servePage(browser);
  const { store, desk } = background();
  const reviewed = desk.review(TAB, 'page', true);
  await asked(page);
  page.say(ABOUT);
  page.say({ kind: 'failed', failure: 'no_text' });
  await reviewed;
  expect(await store.get(TAB)).toMatchObject({ phase: 'failed', failure: 'no_text' });
});

test('a refused page fails without a port', async () => {
  servePage(browser, 'Cannot access a chrome:// URL');
  const { store, desk } = background();
  await desk.review(TAB, 'page', true);
  expect(await store.get(TAB)).toMatchObject({ phase: 'failed', failure: 'browser_page' });
  expect(browser.tabs.connect).not.toHaveBeenCalled();
});

test('a second review of a tab takes the place of the first', async () => {
  const page = servePage(browser);
  const { store, desk, events } = background();
  const first = desk.review(TAB, 'page', true);
  await asked(page);
  const second = desk.review(TAB, 'selection', true);
  await vi.waitFor(() => expect(page.heard[0]).toEqual({ kind: 'read', scope: 'selection' }));
  page.say(ABOUT);
  page.say(BLOCKS);
  page.say(END);
  await Promise.all([first, second]);
  expect(await store.get(TAB)).toMatchObject({ phase: 'done', scope: 'selection' });
  expect(events.filter((kind) => kind !== 'progressed')).toEqual(['started', 'started', 'finished']);
});

test('opening the popup asks for a review once, and again after a failure', async () => {
  const page = servePage(browser);
  const { desk, events } = background();
  const opened = desk.open(TAB);
  await asked(page);
  await desk.open(TAB);
  page.say(ABOUT);
  page.say({ kind: 'failed', failure: 'no_text' });
  await opened;
  servePage(browser, 'Cannot access a chrome:// URL');
  await desk.open(TAB);
  expect(events.filter((kind) => kind === 'started')).toHaveLength(2);
});

test('clearing stops the review, tells the page and forgets', async () => {
  const page = servePage(browser);
  const { store, desk } = background();
  const reviewed = desk.review(TAB, 'page', true);
  await asked(page);
  await desk.clear(TAB);
  await reviewed;
  expect((await store.get(TAB)).phase).toBe('idle');
  expect(page.commands).toEqual([{ to: 'page', kind: 'clear' }]);
});

test('a closed tab leaves nothing behind', async () => {
  servePage(browser, 'Cannot access a chrome:// URL');
  const { desk } = background();
  await desk.review(TAB, 'page', true);
  expect(await browser.storage.session.get()).not.toEqual({});
  await desk.tabClosed(TAB);
  expect(await browser.storage.session.get()).toEqual({});
});

test('a loaded page without the script clears what was known of the one before', async () => {
  const page = servePage(browser);
  const { store, desk } = background();
  await store.apply(TAB, { kind: 'failed', failure: 'no_text' });
  await desk.checkPage(TAB);
  expect(page.commands).toEqual([{ to: 'page', kind: 'ping' }]);
  expect((await store.get(TAB)).phase).toBe('failed');
  servePage(browser, 'gone');
  await desk.checkPage(TAB);
  expect((await store.get(TAB)).phase).toBe('idle');
});
