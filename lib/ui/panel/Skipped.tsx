import type { Skipped as SkippedPart } from '../../text/document';
import { t } from '../text';

/** What of the page was not read, and why. */
export function Skipped({ skipped }: { skipped: readonly SkippedPart[] }) {
  if (skipped.length === 0) return null;
  return (
    <details class="skipped">
      <summary>
        {t('findings.skipped')} ({skipped.length})
      </summary>
      <ul>
        {skipped.map(({ what, why }, at) => (
          <li key={at}>
            {what}: {why}
          </li>
        ))}
      </ul>
    </details>
  );
}
