import type { Review } from '../../reading/review';
import { expectations } from '../../reading/timing';
import { t } from '../text';

/** What a text can be expected to hold by now, and what it is too early for. */
export function TimingView({ review }: { review: Review }) {
  const { name, expected, tooEarly } = expectations[review.profile.timing];
  if (expected.length === 0) return null;
  return (
    <section class="timing" data-timing={review.profile.timing} aria-label={t('timing.heading')}>
      <h2>{t('timing.heading')}</h2>
      <p>{t('timing.looks', [name])}</p>
      <p>{t('timing.expected', [expected.join(', ')])}</p>
      {tooEarly.length > 0 && <p>{t('timing.tooEarly', [tooEarly.join(', ')])}</p>}
    </section>
  );
}
