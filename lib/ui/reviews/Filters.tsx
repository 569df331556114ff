import { useId } from 'preact/hooks';
import { readingByCode } from '../../reading/readings';
import type { KeptReview } from '../../store';
import { t } from '../text';
import type { ReviewFilter } from './listed';

interface FiltersProps {
  reviews: readonly KeptReview[];
  filter: ReviewFilter;
  change(filter: ReviewFilter): void;
}

/** Search, reading and date: offers only readings that some review has. */
export function Filters({ reviews, filter, change }: FiltersProps) {
  const id = useId();
  const codes = [...new Set(reviews.flatMap(({ reading }) => reading ?? []))];
  return (
    <search class="filters">
      <div>
        <label for={`${id}-words`}>{t('reviews.search')}</label>
        <input
          id={`${id}-words`}
          type="search"
          data-filter="search"
          value={filter.search}
          onInput={({ currentTarget }) => change({ ...filter, search: currentTarget.value })}
        />
      </div>
      <div>
        <label for={`${id}-reading`}>{t('reviews.filterReading')}</label>
        <select
          id={`${id}-reading`}
          data-filter="reading"
          value={filter.reading ?? ''}
          onChange={({ currentTarget }) =>
            change({ ...filter, reading: codes.find((code) => code === currentTarget.value) ?? null })
          }
        >
          <option value="">{t('reviews.allReadings')}</option>
          {codes.map((code) => (
            <option key={code} value={code}>
              {readingByCode(code).title}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label for={`${id}-since`}>{t('reviews.filterSince')}</label>
        <input
          id={`${id}-since`}
          type="date"
          data-filter="since"
          onChange={({ currentTarget }) => {
            const since = currentTarget.valueAsNumber;
            change({ ...filter, since: Number.isNaN(since) ? null : since });
          }}
        />
      </div>
    </search>
  );
}
