import { useState } from 'preact/hooks';
import type { Review } from '../../reading/review';
import { atHand, type Backend, keepReview } from '../../store';
import { t } from '../text';
import { Changes } from './Changes';
import { compareReviews } from './compare';
import { readAgain } from './read-again';

/** Reads a kept text with the rules of today and shows what they find differently. */
export function ReadAgain({ backend, review }: { backend: Backend; review: Review }) {
  const [again, setAgain] = useState<Review | null>(null);
  const [isKept, setIsKept] = useState(false);
  const comparison = again && compareReviews(review, again);
  const isSame = comparison && comparison.appeared.length === 0 && comparison.disappeared.length === 0;
  return (
    <div class="again">
      <button type="button" data-action="read-again" onClick={() => setAgain(readAgain(review))}>
        {t('reviews.rerun')}
      </button>
      <div role="status">
        {isSame && <p>{t('reviews.rerunSame')}</p>}
        {again && comparison && !isSame && (
          <>
            <h3>{t('reviews.rerunWith', [again.rules])}</h3>
            <Changes {...comparison} />
          </>
        )}
      </div>
      {again && again.rules !== review.rules && (
        <button
          type="button"
          data-action="keep-again"
          onClick={async () => setIsKept((await keepReview(backend, await atHand(again))).ok)}
        >
          {t(isKept ? 'reviews.kept' : 'reviews.keepRerun')}
        </button>
      )}
    </div>
  );
}
