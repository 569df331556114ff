import { Button } from '../parts/Button';
import { Announcement, FailureMessage } from '../parts/Message';
import { Progress } from '../parts/Progress';
import { shownFindings } from '../tab-state';
import { t } from '../text';
import { TabFrame } from './TabFrame';
import { PANEL_TABS, type PanelTab, type PanelTabProps } from './tabs';

/** The side panel: what page this is about, what can be done with it, and the parts of its review. */
export function Panel({ state, ask, tabs = PANEL_TABS }: PanelTabProps & { tabs?: readonly PanelTab[] }) {
  const isReading = state.phase === 'reading';
  const hasMarks = state.phase === 'done' || state.phase === 'stopped';
  const clear = shownFindings({ ...state, possible: false }).length;
  return (
    <main class="panel">
      <header>
        <h1>{t('panel.title')}</h1>
        {state.review && (
          <p class="about">
            {t(state.scope === 'selection' ? 'panel.selection' : 'panel.page')} <cite>{state.review.title}</cite>
          </p>
        )}
        {isReading && <Progress words={state.words} />}
        {state.failure && <FailureMessage failure={state.failure} />}
        <Announcement text={state.phase === 'done' ? t('findings.announced', clear) : ''} />
        <div class="steps">
          <Button
            action="review"
            onPress={() => ask({ kind: 'review', scope: 'page', clicked: false })}
            primary={!hasMarks}
            busy={isReading}
          >
            {isReading ? t('action.reading') : t(hasMarks ? 'action.reviewAgain' : 'action.review')}
          </Button>
          {isReading && (
            <Button action="stop" onPress={() => ask({ kind: 'stop' })}>
              {t('action.stop')}
            </Button>
          )}
          {hasMarks && (
            <Button action="clear" onPress={() => ask({ kind: 'clear' })}>
              {t('action.clear')}
            </Button>
          )}
        </div>
      </header>
      <TabFrame tabs={tabs} state={state} ask={ask} />
    </main>
  );
}
