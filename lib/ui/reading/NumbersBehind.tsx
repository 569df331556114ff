import { thresholds } from '../../reading/thresholds';
import { t } from '../text';

/** Every number that the reading turns on, with its reason: nothing about it is hidden. */
export function NumbersBehind() {
  return (
    <details class="numbers">
      <summary>{t('overall.numbers')}</summary>
      <p class="small">{t('overall.numbersHint')}</p>
      <ul class="reasons">
        {Object.entries(thresholds).map(([name, { value, unit, reason }]) => (
          <li key={name}>
            <strong>
              {value < 1 ? value.toFixed(2) : value.toLocaleString()} {unit}
            </strong>
            <p class="small">{reason}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
