import { signById } from '../../signs';
import type { Polarity, Stage } from '../../signs/sign';
import type { TabState } from '../tab-state';
import { t } from '../text';
import { POLARITIES, polarityName, STAGES, stageName } from '../words';
import type { Filter } from './grouping';
import type { PanelTabProps } from './tabs';

interface FiltersProps {
  state: TabState;
  filter: Filter;
  change(filter: Filter): void;
  ask: PanelTabProps['ask'];
}

/** Choosing what to see. Only what the review holds is offered. */
export function Filters({ state, filter, change, ask }: FiltersProps) {
  const signs = [...new Set(state.findings.map((finding) => finding.sign))].map(signById);
  const hasPossible = state.findings.some((finding) => finding.confidence === 'possible');
  return (
    <details class="filters">
      <summary>{t('findings.filter')}</summary>
      <div class="fields">
        <Choice
          label={t('findings.polarity')}
          value={filter.polarity}
          options={POLARITIES.map((polarity) => [polarity, polarityName(polarity)])}
          choose={(polarity) => change({ ...filter, polarity: polarity as Polarity | null })}
        />
        <Choice
          label={t('findings.sign')}
          value={filter.sign}
          options={signs.map((sign) => [sign.id, sign.name])}
          choose={(sign) => change({ ...filter, sign })}
        />
        <Choice
          label={t('findings.stage')}
          value={filter.stage}
          options={STAGES.map((stage) => [stage, stageName(stage)])}
          choose={(stage) => change({ ...filter, stage: stage as Stage | null })}
        />
        {hasPossible && (
          <label class="switch">
            <input
              type="checkbox"
              checked={state.possible}
              onChange={(event) => ask({ kind: 'show-possible', on: event.currentTarget.checked })}
            />
            {t('findings.showPossible')}
          </label>
        )}
      </div>
    </details>
  );
}

interface ChoiceProps {
  label: string;
  value: string | null;
  options: readonly (readonly [value: string, name: string])[];
  choose(value: string | null): void;
}

function Choice({ label, value, options, choose }: ChoiceProps) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => choose(event.currentTarget.value || null)}>
        <option value="">{t('findings.all')}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
