import { browser } from 'wxt/browser';
import { tryPanel } from '../open-panel';
import { t } from '../text';
import type { Desk } from './desk';

const MENU_PAGE = 'review-page';
const MENU_SELECTION = 'review-selection';
const MENU_NOTE = 'note-selection';

/** Puts reviewing the page or the selection, and a note on the selection, into the context menu of pages. */
export function offerMenus(desk: Desk): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: MENU_PAGE, title: t('menu.page'), contexts: ['page'] });
    browser.contextMenus.create({ id: MENU_SELECTION, title: t('menu.selection'), contexts: ['selection'] });
    browser.contextMenus.create({ id: MENU_NOTE, title: t('menu.note'), contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === MENU_PAGE) void desk.review(tab.id, 'page', true);
    if (info.menuItemId === MENU_SELECTION) void desk.review(tab.id, 'selection', true);
    if (info.menuItemId === MENU_NOTE) void desk.noteSelection(tab.id, tryPanel(tab.windowId));
  });
}
