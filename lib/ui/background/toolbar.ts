import { type Browser, browser } from 'wxt/browser';
import type { Desk } from './desk';

const POPUP = '/popup.html';

/**
 * Begins the review with the click itself and opens the popup beside it: a popup takes a quarter of a second to start,
 * and the review need not wait for it. Only where the manifest names no popup (Chromium) does the browser tell of clicks.
 */
export function answerToolbar(desk: Desk): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    void desk.open(tab.id);
    void openPopup(tab.id, tab.windowId);
  });
}

/**
 * The tab has a popup only while it opens, so that the next click is told of too. Where the browser does not let it open
 * (a window that is not in front), it stays: the next click opens it the usual way.
 */
async function openPopup(tabId: number, windowId: number): Promise<void> {
  await browser.action.setPopup({ tabId, popup: POPUP });
  try {
    await (browser.action as typeof Browser.action).openPopup({ windowId });
  } catch {
    return;
  }
  await browser.action.setPopup({ tabId, popup: '' });
}
