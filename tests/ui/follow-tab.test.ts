import { beforeEach, expect, test, vi } from 'vitest';
import { startBackground } from '../../lib/ui/background';
import { createTabStore } from '../../lib/ui/background/tab-store';
import { followTab, wish } from '../../lib/ui/follow-tab';
import type { SurfaceNews, SurfaceRequest } from '../../lib/ui/protocol';
import { IDLE, type TabState } from '../../lib/ui/tab-state';
import { freshBrowser } from './support/browser';
import { servePage } from './support/page';
import { review } from './support/state';

let browser: ReturnType<typeof freshBrowser>;
beforeEach(() => {
  browser = freshBrowser();
});

function follow(tab: number) {
  const states: TabState[] = [];
  const stop = followTab(tab, (state) => states.push(state));
  return { states, stop, last: () => states.at(-1) };
}

test('a surface that opens later sees the finished review', async () => {
  await createTabStore().apply(3, { kind: 'finished', review: review(), dismissed: [] });
  startBackground();
  const { last, stop } = follow(3);
  await vi.waitFor(() => expect(last()?.review?.title).toBe('Northmoor day services'));
  stop();
});

test('a surface hears what happens to its own tab, in order, until it stops', async () => {
  startBackground();
  servePage(browser, 'Cannot access a chrome:// URL');
  const { states, last, stop } = follow(3);
  await vi.waitFor(() => expect(last()?.phase).toBe('idle'));
  wish(4, { kind: 'review', scope: 'page', clicked: true });
  wish(3, { kind: 'review', scope: 'page', clicked: true });
  await vi.waitFor(() => expect(last()?.failure).toBe('browser_page'));
  expect(states.map(({ phase }) => phase)).toEqual(['idle', 'reading', 'failed']);
  stop();
});

test('a surface that missed an event asks again', async () => {
  let told: TabState = { ...IDLE, version: 1 };
  browser.runtime.onMessage.addListener((message: SurfaceRequest) =>
    message.kind === 'tell' ? Promise.resolve(told) : undefined,
  );
  const { last, states, stop } = follow(3);
  await vi.waitFor(() => expect(last()?.version).toBe(1));
  told = { ...IDLE, version: 3, current: 2 };
  const news: SurfaceNews = { to: 'surface', tab: 3, version: 3, event: { kind: 'lost', indices: [] } };
  await browser.runtime.sendMessage(news);
  await vi.waitFor(() => expect(last()).toEqual(told));
  const old: SurfaceNews = { to: 'surface', tab: 3, version: 2, event: { kind: 'went', index: 9 } };
  await browser.runtime.sendMessage(old);
  expect(states).toHaveLength(2);
  stop();
});
