import { definitionsIn } from '../../reading/definitions';
import type { Review } from '../../reading/review';
import { sourceOf } from '../sign-text';
import { t } from '../text';
import { type Go, Quotes } from './Quotes';

interface LearnViewProps {
  review: Review;
  go: Go;
  easyRead?: boolean;
}

/** "Learn": what a text about involvement speaks of, in one neutral colour and without a reading. */
export function LearnView({ review, go, easyRead = false }: LearnViewProps) {
  const definitions = definitionsIn(review);
  return (
    <section class="learn" aria-label={t('learn.heading')}>
      <h2>{t('learn.heading')}</h2>
      <p>{t('learn.intro')}</p>
      {definitions.length === 0 && <p>{t('learn.none')}</p>}
      <ul class="reasons">
        {definitions.map(({ sign, findings }) => (
          <li key={sign.id} data-sign={sign.id}>
            <h3>{sign.name}</h3>
            <p>{easyRead ? sign.easyRead : sign.explain}</p>
            <p class="small">{sourceOf(sign)}</p>
            <details>
              <summary>{t('learn.places', findings.length)}</summary>
              <Quotes review={review} indices={findings} go={go} first={findings.length} neutral />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
