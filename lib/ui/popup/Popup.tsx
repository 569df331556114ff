import { Button } from '../parts/Button';
import { Counts } from '../parts/Counts';
import { Announcement, FailureMessage } from '../parts/Message';
import { Progress } from '../parts/Progress';
import type { Wish } from '../protocol';
import { QuickCheck } from '../reading/QuickCheck';
import { useReview } from '../reading/use-review';
import { shownFindings, type TabState } from '../tab-state';
import { t } from '../text';

interface PopupProps {
  state: TabState;
  ask(wish: Wish): void;
  openPanel(): void;
}

/** The toolbar popup: one main thing to do, what was found in words, and the ways on. */
export function Popup({ state, ask, openPanel }: PopupProps) {
  return (
    <main class="popup">
      <h1>{t('popup.title')}</h1>
      <Announcement text={outcomeOf(state)} />
      <Body state={state} />
      <Actions state={state} ask={ask} openPanel={openPanel} />
      <QuickCheck state={state} ask={ask} />
    </main>
  );
}

function outcomeOf(state: TabState): string {
  if (state.phase === 'stopped') return t('popup.stopped');
  if (state.phase !== 'done') return '';
  return t('findings.announced', shownFindings({ ...state, possible: false }).length);
}

function Body({ state }: { state: TabState }) {
  switch (state.phase) {
    case 'idle':
      return <p>{t('popup.intro')}</p>;
    case 'failed':
      return <FailureMessage failure={state.failure ?? 'broke'} />;
    case 'reading':
      return (
        <>
          <Progress words={state.words} />
          <Counts state={state} />
        </>
      );
    case 'stopped':
      return (
        <>
          <p>{t('popup.stopped')}</p>
          <Counts state={state} />
        </>
      );
    case 'done':
      return <Outcome state={state} />;
  }
}

function Outcome({ state }: { state: TabState }) {
  const clear = shownFindings({ ...state, possible: false }).length;
  const possible = shownFindings({ ...state, possible: true }).length - clear;
  const review = useReview(state);
  const reading = review?.reading;
  const leftOut = review?.leftOut?.length ?? 0;
  return (
    <>
      {reading && (
        <div class="reading" data-reading={reading.code}>
          <p class="verdict">{reading.title}</p>
          {reading.because[0] && <p>{reading.because[0]}</p>}
        </div>
      )}
      {clear > 0 ? <Counts state={state} /> : <p>{t('popup.nothing')}</p>}
      {leftOut > 0 && <p class="small">{t('overall.leftOut', leftOut)}</p>}
      {possible > 0 && <p class="small">{t('popup.possible', possible)}</p>}
      <p class="small">{t('progress.words', state.words, [state.words.toLocaleString()])}</p>
    </>
  );
}

function Actions({ state, ask, openPanel }: PopupProps) {
  const isReading = state.phase === 'reading';
  const hasMarks = state.phase === 'done' || state.phase === 'stopped';
  const review = () => ask({ kind: 'review', scope: 'page', clicked: true });
  const panel = (
    <Button action="open-panel" onPress={openPanel} primary={hasMarks}>
      {t('action.openPanel')}
    </Button>
  );
  return (
    <div class="actions">
      {(hasMarks || isReading) && panel}
      {isReading && (
        <Button action="stop" onPress={() => ask({ kind: 'stop' })}>
          {t('action.stop')}
        </Button>
      )}
      {hasMarks && shownFindings(state).length > 0 && (
        <Button action="next" onPress={() => ask({ kind: 'step', by: 1 })}>
          {t('action.next')}
        </Button>
      )}
      <Button action="review" onPress={review} primary={!hasMarks && !isReading} busy={isReading}>
        {isReading ? t('action.reading') : t(hasMarks ? 'action.reviewAgain' : 'action.review')}
      </Button>
      {hasMarks && (
        <Button action="clear" onPress={() => ask({ kind: 'clear' })}>
          {t('action.clear')}
        </Button>
      )}
      {!hasMarks && !isReading && panel}
    </div>
  );
}
