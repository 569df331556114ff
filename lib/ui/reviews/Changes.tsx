import { t } from '../text';
import type { Comparison } from './compare';
import { FindingList } from './FindingList';

/** What appeared, what disappeared and how much stayed. */
export function Changes({ appeared, disappeared, stayed }: Comparison) {
  return (
    <div class="changes" data-appeared={appeared.length} data-disappeared={disappeared.length} data-stayed={stayed}>
      <h4>{t('reviews.appeared')}</h4>
      {appeared.length > 0 ? <FindingList findings={appeared} /> : <p>{t('reviews.nothingAppeared')}</p>}
      <h4>{t('reviews.disappeared')}</h4>
      {disappeared.length > 0 ? <FindingList findings={disappeared} /> : <p>{t('reviews.nothingDisappeared')}</p>}
      <p class="small">{t('reviews.stayed', stayed)}</p>
    </div>
  );
}
