import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Review } from '../../reading/review';
import { atHand, type OpenedStore, openStore, type ReviewAtHand } from '../../store';

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

/** The store for a tab; null until it is open. */
export function useStore(tab: number | null): OpenedStore | null {
  const [store, setStore] = useState<OpenedStore | null>(null);
  useEffect(() => {
    let current = true;
    void isPrivate(tab)
      .then(theStore)
      .then((value) => current && setStore(value));
    return () => {
      current = false;
    };
  }, [tab]);
  return store;
}

async function isPrivate(tab: number | null): Promise<boolean> {
  if (tab === null) return browser.extension.inIncognitoContext;
  return (await browser.tabs.get(tab)).incognito;
}

/** A review with the id under which it would be kept; null until that is known. */
export function useAtHand(review: Review | null): ReviewAtHand | null {
  const [hand, setHand] = useState<ReviewAtHand | null>(null);
  useEffect(() => {
    let current = true;
    setHand(null);
    if (review) void atHand(review).then((value) => current && setHand(value));
    return () => {
      current = false;
    };
  }, [review]);
  return hand;
}
