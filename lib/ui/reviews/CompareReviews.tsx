import { useId, useState } from 'preact/hooks';
import type { Review } from '../../reading/review';
import { stageOrder } from '../../reading/stages';
import { dayOf } from '../../report/wording';
import type { Backend, KeptReview } from '../../store';
import { StateMark } from '../reading/StateMark';
import { stateName } from '../reading/words';
import { t } from '../text';
import { stageName } from '../words';
import { Changes } from './Changes';
import { useComparison } from './use-comparison';
import { useReview } from './use-reviews';

interface CompareReviewsProps {
  backend: Backend;
  reviews: readonly KeptReview[];
}

/** Two reviews beside each other: their stages, and the passages that came and went. */
export function CompareReviews({ backend, reviews }: CompareReviewsProps) {
  const [firstId, setFirst] = useState<string | null>(null);
  const [secondId, setSecond] = useState<string | null>(null);
  const first = useReview(backend, firstId);
  const second = useReview(backend, secondId);
  return (
    <section class="compare" aria-labelledby="compare-heading">
      <h2 id="compare-heading">{t('reviews.compare')}</h2>
      <p class="small">{t('reviews.compareHint')}</p>
      <div class="choices">
        <Choice name="first" label={t('reviews.compareFirst')} reviews={reviews} chosen={firstId} choose={setFirst} />
        <Choice
          name="second"
          label={t('reviews.compareSecond')}
          reviews={reviews}
          chosen={secondId}
          choose={setSecond}
        />
      </div>
      {first && second && <SideBySide first={first.review} second={second.review} />}
    </section>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  reviews: readonly KeptReview[];
  chosen: string | null;
  choose(id: string | null): void;
}

function Choice({ name, label, reviews, chosen, choose }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <label for={id}>{label}</label>
      <select
        id={id}
        data-compare={name}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value || null)}
      >
        <option value="">–</option>
        {reviews.map((kept) => (
          <option key={kept.id} value={kept.id}>
            {kept.title || kept.document}, {dayOf(kept.at)}
          </option>
        ))}
      </select>
    </div>
  );
}

function SideBySide({ first, second }: { first: Review; second: Review }) {
  const comparison = useComparison(first, second);
  return (
    <>
      <table class="stages">
        <caption>{t('reviews.stages')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('reviews.compareFirst')}</th>
            <th scope="col">{t('reviews.compareSecond')}</th>
          </tr>
        </thead>
        <tbody>
          {stageOrder.map((stage) => (
            <tr key={stage} data-stage={stage}>
              <th scope="row">{stageName(stage)}</th>
              {[first, second].map(({ stages }, side) => (
                <td key={side === 0 ? 'first' : 'second'} data-state={stages?.[stage]}>
                  {stages && (
                    <>
                      <StateMark state={stages[stage]} /> {stateName(stages[stage])}
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {comparison ? <Changes {...comparison} /> : <p role="status">{t('reviews.comparing')}</p>}
    </>
  );
}
