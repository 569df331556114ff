import { useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { Counts } from '../parts/Counts';
import { shownFindings, type TabState } from '../tab-state';
import { t } from '../text';
import { Filters } from './Filters';
import { filtered, groupBySign, NO_FILTER } from './grouping';
import { LeftOut } from './LeftOut';
import { SignSection } from './SignSection';
import { Skipped } from './Skipped';
import type { PanelTabProps } from './tabs';

/** Everything that was found, as a list of real buttons: the main interface for people who don't see highlights. */
export function FindingsTab({ state, ask }: PanelTabProps) {
  const [filter, setFilter] = useState(NO_FILTER);
  if (state.phase === 'idle') return <p>{t('findings.idle')}</p>;
  if (state.phase === 'failed') return null;
  const shown = shownFindings(state);
  const listed = filtered(state.findings, shown, filter);
  return (
    <section class="findings" aria-labelledby="findings-heading">
      <h2 id="findings-heading">{t('findings.heading')}</h2>
      {state.phase === 'reading' && <p class="small">{t('findings.reading')}</p>}
      <Counts state={state} />
      {isNothing(state) && <Nothing />}
      {state.findings.length > 0 && <Filters state={state} filter={filter} change={setFilter} ask={ask} />}
      {listed.length > 0 && (
        <>
          <div class="steps">
            <Button action="previous" onPress={() => ask({ kind: 'step', by: -1 })}>
              {t('action.previous')}
            </Button>
            <Button action="next" onPress={() => ask({ kind: 'step', by: 1 })}>
              {t('action.next')}
            </Button>
          </div>
          <p class="small">{t('findings.shown', listed.length)}</p>
          {groupBySign(state.findings, listed).map((group) => (
            <SignSection key={group.sign} group={group} state={state} ask={ask} />
          ))}
        </>
      )}
      {listed.length === 0 && shown.length > 0 && <p>{t('findings.noneForFilter')}</p>}
      <LeftOut state={state} ask={ask} />
      <Skipped skipped={state.review?.skipped ?? []} />
    </section>
  );
}

function isNothing(state: TabState): boolean {
  return state.phase !== 'reading' && !state.findings.some((finding) => finding.confidence === 'clear');
}

function Nothing() {
  return (
    <div class="nothing">
      <p>{t('findings.none')}</p>
      <p class="small">{t('findings.noneMore')}</p>
    </div>
  );
}
