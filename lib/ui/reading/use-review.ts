import { useMemo } from 'preact/hooks';
import { readWithout } from '../../reading';
import type { Review } from '../../reading/review';
import type { TabState } from '../tab-state';

/** The review of a tab as the person sees it: judged without the findings that they left out. */
export function useReview({ review, dismissed }: Pick<TabState, 'review' | 'dismissed'>): Review | null {
  return useMemo(
    () =>
      review &&
      readWithout(
        review,
        dismissed.map(({ index }) => index),
      ),
    [review, dismissed],
  );
}
