import { useEffect, useRef, useState } from 'preact/hooks';
import type { Review } from '../../reading/review';
import { atHand, type Backend, keepReview } from '../../store';
import { t } from '../text';
import { Changes } from './Changes';
import { readAgain } from './read-again';
import { useComparison } from './use-comparison';

/** Reads a kept text with the rules of today and shows what they find differently. */
export function ReadAgain({ backend, review }: { backend: Backend; review: Review }) {
  const [again, setAgain] = useState<Review | null>(null);
  const [isReading, setReading] = useState(false);
  const [isKept, setIsKept] = useState(false);
  const comparison = useComparison(review, again);
  const isSame = comparison && comparison.appeared.length === 0 && comparison.disappeared.length === 0;
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const read = () => {
    if (isReading) return;
    setReading(true);
    readAgain(review, stop.current.signal).then(
      (made) => {
        setAgain(made);
        setReading(false);
      },
      // Rejected where the review was closed meanwhile: nobody waits for it.
      () => {},
    );
  };
  return (
    <div class="again">
      <button type="button" data-action="read-again" aria-disabled={isReading} onClick={read}>
        {t('reviews.rerun')}
      </button>
      <div role="status">
        {(isReading || (again && !comparison)) && <p>{t('reviews.reading')}</p>}
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
