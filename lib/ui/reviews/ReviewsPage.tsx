import { useState } from 'preact/hooks';
import { type OpenedStore, putBack, type Removed, removeReview } from '../../store';
import { t } from '../text';
import { CompareReviews } from './CompareReviews';
import { DataTools } from './DataTools';
import { DismissalList } from './DismissalList';
import { Filters } from './Filters';
import { listedReviews, NO_REVIEW_FILTER } from './listed';
import { OpenedReview } from './OpenedReview';
import { ReviewRow } from './ReviewRow';
import { useShelf } from './use-reviews';

/** Every review that is kept on this device, and all that can be done with them. */
export function ReviewsPage({ store: { backend, warning } }: { store: OpenedStore }) {
  const shelf = useShelf(backend);
  const [filter, setFilter] = useState(NO_REVIEW_FILTER);
  const [opened, setOpened] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const told = warning ?? (shelf && !shelf.ok ? shelf.problem.say : null);
  const { reviews, documents, notes, dismissals } = shelf?.ok ? shelf.value : NOTHING;
  const listed = listedReviews(reviews, documents, filter);

  const remove = async (id: string) => {
    const outcome = await removeReview(backend, id);
    if (!outcome.ok) return;
    setRemoved(outcome.value);
    if (opened === id) setOpened(null);
  };
  return (
    <main class="reviews">
      <h1>{t('reviews.title')}</h1>
      <p>{t('reviews.intro')}</p>
      {told && (
        <p class="message" role="alert">
          {told}
        </p>
      )}
      {removed && (
        <p class="message" role="status">
          {t('reviews.removed')}{' '}
          <button
            type="button"
            data-action="review-undo"
            onClick={() => void putBack(backend, removed).then((outcome) => outcome.ok && setRemoved(null))}
          >
            {t('action.undo')}
          </button>
        </p>
      )}
      {reviews.length > 0 && <Filters reviews={reviews} filter={filter} change={setFilter} />}
      <p class="small" role="status" data-count={listed.length}>
        {reviews.length === 0 ? t('reviews.none') : t('reviews.count', listed.length)}
      </p>
      {reviews.length > 0 && listed.length === 0 && <p>{t('reviews.noneFound')}</p>}
      <ul class="shelf">
        {listed.map((kept) => (
          <ReviewRow
            key={kept.id}
            kept={kept}
            notes={notes.filter(({ document }) => document === kept.document).length}
            isOpen={kept.id === opened}
            toggle={() => setOpened(kept.id === opened ? null : kept.id)}
            remove={() => void remove(kept.id)}
          >
            <OpenedReview backend={backend} id={kept.id} />
          </ReviewRow>
        ))}
      </ul>
      {reviews.length > 1 && <CompareReviews backend={backend} reviews={reviews} />}
      <DismissalList backend={backend} dismissals={dismissals} documents={documents} />
      <DataTools backend={backend} />
    </main>
  );
}

const NOTHING = { reviews: [], documents: [], notes: [], dismissals: [] };
