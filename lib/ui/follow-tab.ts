import { browser } from 'wxt/browser';
import { isSurfaceNews, type SurfaceRequest, type Wish } from './protocol';
import { applyEvent, type TabState } from './tab-state';

/**
 * Follows the state of a tab until stopped.
 * @param hear gets the state now and after every event
 * @returns stops following
 */
export function followTab(tab: number, hear: (state: TabState) => void): () => void {
  let state: TabState | null = null;
  let stopped = false;

  function tell(now: TabState): void {
    state = now;
    hear(now);
  }

  async function ask(): Promise<void> {
    const request: SurfaceRequest = { to: 'background', from: 'surface', tab, kind: 'tell' };
    const told = (await browser.runtime.sendMessage(request)) as TabState;
    if (!stopped) tell(told);
  }

  const listen = (news: unknown): undefined => {
    if (!isSurfaceNews(news) || news.tab !== tab || !state || news.version <= state.version) return;
    if (news.version === state.version + 1) tell({ ...applyEvent(state, news.event), version: news.version });
    else void ask();
  };
  browser.runtime.onMessage.addListener(listen);
  void ask();
  return () => {
    stopped = true;
    browser.runtime.onMessage.removeListener(listen);
  };
}

/** Asks the background for something about a tab. What comes of it is heard through {@link followTab}. */
export function wish(tab: number, asked: Wish): void {
  const request: SurfaceRequest = { to: 'background', from: 'surface', tab, ...asked };
  void browser.runtime.sendMessage(request);
}

/** The tab in front of the person in this window, and every other one they turn to. */
export function followActiveTab(hear: (tab: number) => void): () => void {
  let stopped = false;
  async function look(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!stopped && tab?.id !== undefined) hear(tab.id);
  }
  const turned = () => void look();
  browser.tabs.onActivated.addListener(turned);
  void look();
  return () => {
    stopped = true;
    browser.tabs.onActivated.removeListener(turned);
  };
}
