import { useState } from 'preact/hooks';
import type { TabState } from '../tab-state';
import { t } from '../text';
import { findingKind, gradeName } from '../words';
import type { Passage } from './grouping';
import { PassageDetail } from './PassageDetail';
import type { PanelTabProps } from './tabs';

interface PassageItemProps {
  passage: Passage;
  state: TabState;
  ask: PanelTabProps['ask'];
}

/** One passage in the list: its button shows the passage on the page and opens its reasons below. */
export function PassageItem({ passage, state, ask }: PassageItemProps) {
  const [open, setOpen] = useState(false);
  const { finding, indices } = passage;
  const first = indices[0] ?? 0;
  const isCurrent = state.current !== null && indices.includes(state.current);
  const isLost = indices.every((index) => state.lost.includes(index));
  const press = () => {
    setOpen(!open);
    if (!open && !isLost) ask({ kind: 'go', index: first });
  };
  return (
    <li class={isCurrent ? 'passage current' : 'passage'}>
      <button
        type="button"
        class="quote"
        data-finding={first}
        data-sign={finding.sign}
        aria-expanded={open}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={press}
      >
        <span class="words">“{finding.quote}”</span>
        <span class="small">
          {findingKind(finding)} · {gradeName(finding.grade)}
        </span>
      </button>
      {isLost && <p class="small">{t('findings.lost')}</p>}
      {indices.length > 1 && <Repeats indices={indices} ask={ask} />}
      {open && <PassageDetail index={first} finding={finding} isLost={isLost} ask={ask} />}
    </li>
  );
}

function Repeats({ indices, ask }: { indices: readonly number[]; ask: PanelTabProps['ask'] }) {
  return (
    <details class="repeats">
      <summary>{t('findings.repeats', indices.length - 1)}</summary>
      <div class="places">
        {indices.map((index, at) => (
          <button key={index} type="button" data-finding={index} onClick={() => ask({ kind: 'go', index })}>
            {t('card.place', [at + 1, indices.length])}
          </button>
        ))}
      </div>
    </details>
  );
}
