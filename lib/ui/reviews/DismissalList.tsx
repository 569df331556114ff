import { type Backend, type Dismissal, type KeptDocument, undoDismissal } from '../../store';
import { signName } from '../sign-name';
import { t } from '../text';

interface DismissalListProps {
  backend: Backend;
  dismissals: readonly Dismissal[];
  documents: readonly KeptDocument[];
}

/** Everything that the person marked as wrong, on every page, each with its scope and a way back. */
export function DismissalList({ backend, dismissals, documents }: DismissalListProps) {
  return (
    <section class="dismissals" aria-labelledby="dismissals-heading">
      <h2 id="dismissals-heading">{t('reviews.dismissals')}</h2>
      {dismissals.length === 0 && <p>{t('reviews.noDismissals')}</p>}
      <ul>
        {dismissals.map(({ id, sign, scope, document, anchor }) => (
          <li key={id} data-dismissal={scope}>
            <p>{signName(sign)}</p>
            {anchor && <blockquote>“{anchor.exact}”</blockquote>}
            <p class="small">
              {t(`dismissed.${scope}`)} {documents.find((each) => each.id === document)?.title ?? document}
            </p>
            <button
              type="button"
              aria-label={`${t('action.undo')}: ${signName(sign)}`}
              onClick={() => void undoDismissal(backend, id)}
            >
              {t('action.undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
