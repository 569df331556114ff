import type { Review } from '../../reading/review';
import { type Suggestion, suggestionsOf } from '../../reading/suggestions';
import { t } from '../text';
import { type Go, Quotes } from './Quotes';

interface DraftViewProps {
  review: Review;
  go: Go;
}

const ORDER: readonly Suggestion['what'][] = ['look', 'clear', 'add', 'keep'];

/** "Check my draft": the same evidence as suggestions to its author, before anyone else sees the page. */
export function DraftView({ review, go }: DraftViewProps) {
  const suggestions = suggestionsOf(review);
  return (
    <section class="draft" aria-label={t('draft.heading')}>
      <h2>{t('draft.heading')}</h2>
      <p>{t('draft.intro')}</p>
      {ORDER.map((what) => {
        const listed = suggestions.filter((suggestion) => suggestion.what === what);
        return (
          listed.length > 0 && (
            <div class="group" key={what} data-what={what}>
              <h3>{t(`draft.${what}`)}</h3>
              <p class="small">{t(`draft.${what}Hint`)}</p>
              <ul class="reasons">
                {listed.map(({ question, findings }) => (
                  <li key={question.id} data-question={question.id}>
                    <p class="name">{question.question}</p>
                    {what !== 'keep' && <p class="small">{question.help}</p>}
                    {findings.length > 0 && <Quotes review={review} indices={findings} go={go} />}
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      <p class="small">{t('draft.early')}</p>
    </section>
  );
}
