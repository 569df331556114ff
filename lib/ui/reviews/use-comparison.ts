import { useEffect, useState } from 'preact/hooks';
import type { Review } from '../../reading/review';
import { inSlices } from '../in-slices';
import { type Comparison, comparing } from './compare';

/** What changed from a first review to a second; null until both are there and compared. */
export function useComparison(first: Review | null, second: Review | null): Comparison | null {
  const [comparison, setComparison] = useState<Comparison | null>(null);
  useEffect(() => {
    setComparison(null);
    if (!first || !second) return undefined;
    const stop = new AbortController();
    // Rejected only where it was stopped: then nobody waits for it.
    inSlices(comparing(first, second), stop.signal).then(setComparison, () => {});
    return () => stop.abort();
  }, [first, second]);
  return comparison;
}
