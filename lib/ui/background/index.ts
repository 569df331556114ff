import { browser } from 'wxt/browser';
import type { PageReport } from '../../highlight/protocol';
import { storeOfTab } from '../notes/the-store';
import type { SurfaceNews, SurfaceRequest, Wish } from '../protocol';
import { showBadge } from './badge';
import { createDesk, type Desk } from './desk';
import { offerMenus } from './menus';
import { forgetWithPrivateWindows } from './private-windows';
import { obeyShortcuts } from './shortcuts';
import { createTabStore, type TabStore } from './tab-store';
import { answerToolbar } from './toolbar';

/** Starts the background. Every listener is set at once: the browser wakes it for them and waits for nothing. */
export function startBackground(): void {
  const store = createTabStore();
  const desk = createDesk(store, storeOfTab);
  store.listen((tab, event, state) => {
    if (event.kind !== 'progressed') void showBadge(tab, state);
  });
  answerMessages(desk, store);
  feedSurfaces(store);
  offerMenus(desk);
  answerToolbar(desk);
  obeyShortcuts(desk);
  forgetWithPrivateWindows();
  browser.tabs.onRemoved.addListener((tab) => void desk.tabClosed(tab));
  browser.tabs.onUpdated.addListener((tab, change) => {
    if (change.status === 'complete') void desk.checkPage(tab);
  });
}

function answerMessages(desk: Desk, store: TabStore): void {
  browser.runtime.onMessage.addListener((message: SurfaceRequest | PageReport, sender) => {
    if (message.to !== 'background') return undefined;
    if (message.from === 'surface') {
      if (message.kind === 'tell') return store.get(message.tab);
      void obey(desk, message.tab, message);
    } else if (sender.tab?.id !== undefined) {
      if (message.kind === 'write-note') return desk.write(sender.tab.id, message.index, message.seen, message.text);
      void hear(desk, store, sender.tab.id, message);
    }
    return undefined;
  });
}

function obey(desk: Desk, tab: number, wish: Wish): Promise<void> {
  switch (wish.kind) {
    case 'opened':
      return desk.open(tab);
    case 'review':
      return desk.review(tab, wish.scope, wish.clicked);
    case 'stop':
      return desk.stop(tab);
    case 'clear':
      return desk.clear(tab);
    case 'go':
      return desk.go(tab, wish.index);
    case 'step':
      return desk.step(tab, wish.by);
    case 'dismiss':
      return desk.dismiss(tab, wish.index, wish.scope);
    case 'restore':
      return desk.restore(tab, wish.index);
    case 'note':
      return desk.noteFinding(tab, wish.index);
    case 'noted':
      return desk.noted(tab);
    case 'show-possible':
      return desk.showPossible(tab, wish.on);
  }
}

async function hear(
  desk: Desk,
  store: TabStore,
  tab: number,
  report: Exclude<PageReport, { kind: 'write-note' }>,
): Promise<void> {
  switch (report.kind) {
    case 'current':
      await store.apply(tab, { kind: 'went', index: report.index });
      break;
    case 'lost':
      await store.apply(tab, { kind: 'lost', indices: report.indices });
      break;
    case 'dismiss':
      await desk.dismiss(tab, report.index, report.scope);
      break;
    case 'restore':
      await desk.restore(tab, report.index);
      break;
    case 'gone':
      await desk.pageGone(tab);
      break;
  }
}

function feedSurfaces(store: TabStore): void {
  store.listen((tab, event, { version }) => {
    const news: SurfaceNews = { to: 'surface', tab, version, event };
    // Refused where no surface is open: nobody has to hear it then.
    browser.runtime.sendMessage(news).catch(() => {});
  });
}
