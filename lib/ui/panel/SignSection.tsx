import { useState } from 'preact/hooks';
import { signById } from '../../signs';
import { Shape } from '../parts/Shape';
import type { TabState } from '../tab-state';
import { t } from '../text';
import type { SignGroup } from './grouping';
import { PassageItem } from './PassageItem';
import type { PanelTabProps } from './tabs';

/** How many passages of one sign are listed before the person asks for all. */
const FEW = 5;

interface SignSectionProps {
  group: SignGroup;
  state: TabState;
  ask: PanelTabProps['ask'];
}

/** The passages in which one sign was found. */
export function SignSection({ group, state, ask }: SignSectionProps) {
  const [all, setAll] = useState(false);
  const heading = `sign-${group.sign}`;
  const passages = all ? group.passages : group.passages.slice(0, FEW);
  return (
    <section class="sign" aria-labelledby={heading} data-polarity={group.polarity}>
      <h3 id={heading}>
        <Shape polarity={group.polarity} /> {signById(group.sign).name}
        <span class="small"> {t('findings.times', group.count)}</span>
      </h3>
      <ul>
        {passages.map((passage) => (
          <PassageItem key={passage.indices[0]} passage={passage} state={state} ask={ask} />
        ))}
      </ul>
      {group.passages.length > FEW && (
        <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('action.showFewer') : t('action.showAll', [group.passages.length])}
        </button>
      )}
    </section>
  );
}
