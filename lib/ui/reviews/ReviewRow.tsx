import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { readingByCode } from '../../reading/readings';
import { dayOf } from '../../report/wording';
import type { KeptReview } from '../../store';
import { t } from '../text';

interface ReviewRowProps {
  kept: KeptReview;
  /** How many notes its document has. */
  notes: number;
  isOpen: boolean;
  toggle(): void;
  remove(): void;
  /** Shown below while the row is open. */
  children: ComponentChildren;
}

/** One kept review in the list. */
export function ReviewRow({ kept, notes, isOpen, toggle, remove, children }: ReviewRowProps) {
  const id = useId();
  const { title, document, at, rules, reading, author } = kept;
  return (
    <li class="row" data-review={kept.id} data-reading={reading}>
      <h2 id={`${id}-title`}>{title || document}</h2>
      <p class="small address">{document}</p>
      <p>{reading ? readingByCode(reading).title : ''}</p>
      <p class="small">
        {t('reviews.made', [dayOf(at), rules])} {t('reviews.notes', notes)}.{' '}
        {kept.kept === 'written' && `${t('reviews.writtenIn')}.`} {author !== '' && t('notes.by', [author])}
      </p>
      <div class="places">
        <button
          type="button"
          data-action="review-open"
          aria-expanded={isOpen}
          aria-controls={`${id}-whole`}
          aria-describedby={`${id}-title`}
          onClick={toggle}
        >
          {t(isOpen ? 'reviews.close' : 'reviews.open')}
        </button>
        <button type="button" data-action="review-delete" aria-describedby={`${id}-title`} onClick={remove}>
          {t('reviews.remove')}
        </button>
      </div>
      <div id={`${id}-whole`}>{isOpen && children}</div>
    </li>
  );
}
