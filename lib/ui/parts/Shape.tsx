import type { Polarity } from '../../signs/sign';
import { SHAPE_PATHS } from '../shapes';
import { t } from '../text';

/** The shape and letter of a kind of sign. For the eye only: the words beside it say the same. */
export function Shape({ polarity }: { polarity: Polarity }) {
  const { d, filled } = SHAPE_PATHS[polarity];
  return (
    <span class={`shape ${polarity}`} aria-hidden="true">
      <svg viewBox="0 0 16 16" role="presentation">
        <path d={d} fill={filled ? 'currentColor' : 'none'} stroke="currentColor" stroke-width={filled ? 0 : 2} />
      </svg>
      <span class="letter">{t(`polarity.letter.${polarity}`)}</span>
    </span>
  );
}
