import { browser } from 'wxt/browser';
import { type OpenedStore, openStore } from '../../store';

const opened = new Map<boolean, Promise<OpenedStore>>();

/** The store of this surface. It is opened once; a private window has its own, which keeps nothing. */
export function theStore(privateWindow: boolean): Promise<OpenedStore> {
  const known = opened.get(privateWindow);
  if (known) return known;
  const fresh = openStore({ privateWindow });
  opened.set(privateWindow, fresh);
  // A database that was blocked or damaged may be well again: the next surface tries once more.
  void fresh.then(({ problem }) => problem && opened.delete(privateWindow));
  return fresh;
}

/** The store for what is written about the page of a tab; without a tab, for the extension's own page. */
export async function storeOfTab(tab: number | null): Promise<OpenedStore> {
  return theStore(await isPrivate(tab));
}

async function isPrivate(tab: number | null): Promise<boolean> {
  if (tab === null) return browser.extension.inIncognitoContext;
  try {
    return (await browser.tabs.get(tab)).incognito;
  } catch {
    // The tab has gone, and with it the answer: then nothing is kept.
    return true;
  }
}
