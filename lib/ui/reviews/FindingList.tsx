import type { Finding } from '../../review/finding';
import { signById } from '../../signs';
import { t } from '../text';

interface FindingListProps {
  findings: readonly Finding[];
  /** Starts a note on the passage of a finding; absent where nothing can be written. */
  note?: (finding: Finding) => void;
}

/** Findings as quotes with the name of their sign. */
export function FindingList({ findings, note }: FindingListProps) {
  return (
    <ul class="found">
      {findings.map((finding, index) => (
        <li key={`${finding.sign} ${finding.start}`} data-sign={finding.sign} data-finding={index} tabIndex={-1}>
          <blockquote class={finding.polarity}>“{finding.quote}”</blockquote>
          <p class="small">
            {t(`polarity.one.${finding.polarity}`)}: {signById(finding.sign).name}
          </p>
          {note && (
            <button
              type="button"
              data-action="note"
              aria-label={`${t('notes.onPage')}: ${finding.quote}`}
              onClick={() => note(finding)}
            >
              {t('notes.onPage')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
