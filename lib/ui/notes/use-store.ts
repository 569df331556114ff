import { useEffect, useState } from 'preact/hooks';
import type { Review } from '../../reading/review';
import { atHand, type OpenedStore, type ReviewAtHand } from '../../store';
import { storeOfTab } from './the-store';

/** The store for a tab; null until it is open. */
export function useStore(tab: number | null): OpenedStore | null {
  const [store, setStore] = useState<OpenedStore | null>(null);
  useEffect(() => {
    let current = true;
    void storeOfTab(tab).then((value) => current && setStore(value));
    return () => {
      current = false;
    };
  }, [tab]);
  return store;
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
