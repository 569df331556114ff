import type { Finding } from '../../review/finding';
import { signById } from '../../signs';
import { t } from '../text';

/** Findings as quotes with the name of their sign. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul class="found">
      {findings.map((finding, index) => (
        <li key={`${finding.sign} ${finding.start}`} data-sign={finding.sign} data-finding={index} tabIndex={-1}>
          <blockquote class={finding.polarity}>“{finding.quote}”</blockquote>
          <p class="small">
            {t(`polarity.one.${finding.polarity}`)}: {signById(finding.sign).name}
          </p>
        </li>
      ))}
    </ul>
  );
}
