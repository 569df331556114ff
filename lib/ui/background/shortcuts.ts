import { browser } from 'wxt/browser';
import { tryPanel } from '../open-panel';
import type { Desk } from './desk';

/** Does what the keyboard shortcuts ask for. People change them, and switch them off, in the browser's own settings. */
export function obeyShortcuts(desk: Desk): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'review-page') void desk.review(tab.id, 'page', true);
    if (command === 'next-finding') void desk.step(tab.id, 1);
    if (command === 'previous-finding') void desk.step(tab.id, -1);
    if (command === 'note-selection') void desk.noteSelection(tab.id, tryPanel(tab.windowId));
    if (command === 'clear-page') void desk.clear(tab.id);
  });
}
