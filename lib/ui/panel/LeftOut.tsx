import { signById } from '../../signs';
import type { TabState } from '../tab-state';
import { t } from '../text';
import type { PanelTabProps } from './tabs';

/** What the person left out, each with its undo: nothing disappears without a way back. */
export function LeftOut({ state, ask }: PanelTabProps) {
  if (state.dismissed.length === 0) return null;
  return (
    <details class="left-out">
      <summary>{t('findings.leftOut', state.dismissed.length)}</summary>
      <ul>
        {state.dismissed.map(({ index, scope }) => (
          <Entry key={index} state={state} index={index} scope={t(`dismissed.${scope}`)} ask={ask} />
        ))}
      </ul>
    </details>
  );
}

function Entry({
  state,
  index,
  scope,
  ask,
}: {
  state: TabState;
  index: number;
  scope: string;
  ask: PanelTabProps['ask'];
}) {
  const finding = state.findings[index];
  if (!finding) return null;
  const name = signById(finding.sign).name;
  return (
    <li>
      <p>
        {name}: “{finding.quote}”
      </p>
      <p class="small">{scope}</p>
      <button type="button" aria-label={`${t('action.undo')}: ${name}`} onClick={() => ask({ kind: 'restore', index })}>
        {t('action.undo')}
      </button>
    </li>
  );
}
