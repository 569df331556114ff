import type { ReadingCode } from '../../reading/review';
import type { KeptDocument, KeptReview } from '../../store/records';

/** What a person looks for among their reviews. */
export interface ReviewFilter {
  search: string;
  reading: ReadingCode | null;
  /** Only reviews made at or after this, in ms since 1970. */
  since: number | null;
}

export const NO_REVIEW_FILTER: ReviewFilter = { search: '', reading: null, since: null };

/** The reviews that fit a filter, newest first. */
export function listedReviews(
  reviews: readonly KeptReview[],
  documents: readonly KeptDocument[],
  filter: ReviewFilter,
): KeptReview[] {
  const addresses = new Map(documents.map(({ id, address }) => [id, address]));
  const wanted = filter.search.trim().toLowerCase();
  return reviews
    .filter(({ title, document, author, reading, at }) => {
      const words = [title, addresses.get(document) ?? document, author].join('\n').toLowerCase();
      if (!words.includes(wanted)) return false;
      if (filter.reading !== null && reading !== filter.reading) return false;
      return filter.since === null || at >= filter.since;
    })
    .sort((a, b) => b.at - a.at);
}
