import { useState } from 'preact/hooks';
import type { Review } from '../../reading/review';
import type { PanelTabProps } from '../panel/tabs';
import { t } from '../text';
import { useAnswering } from './answering';
import { DraftView } from './DraftView';
import { LearnView } from './LearnView';
import { LensView } from './LensView';
import { LevelsView } from './LevelsView';
import { MatrixPicture } from './MatrixPicture';
import { NumbersBehind } from './NumbersBehind';
import { Overall } from './Overall';
import type { Go } from './Quotes';
import { StageStrip } from './StageStrip';
import { TimingView } from './TimingView';
import { useReview } from './use-review';

const MODES = ['review', 'draft', 'learn'] as const;
type Mode = (typeof MODES)[number];

/** What the text shows as a whole: as a review, as suggestions to its author, or as definitions to learn from. */
export function ReadingTab({ state, ask }: PanelTabProps) {
  const [mode, setMode] = useState<Mode>('review');
  const { own } = useAnswering(state);
  const review = useReview(state);
  if (!review) return <p>{t('overall.idle')}</p>;
  const go = (index: number) => ask({ kind: 'go', index });
  return (
    <div class="reading-tab">
      <label class="choice">
        {t('mode.choose')}
        <select value={mode} data-mode={mode} onChange={({ currentTarget }) => setMode(currentTarget.value as Mode)}>
          {MODES.map((each) => (
            <option key={each} value={each}>
              {t(`mode.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {mode === 'review' && <Overall review={review} own={own} go={go} />}
      {mode === 'review' && isJudged(review) && <Pictures review={review} go={go} />}
      {mode === 'draft' && <DraftView review={review} go={go} />}
      {(mode === 'learn' || review.reading?.code === 'R1') && <LearnView review={review} go={go} />}
    </div>
  );
}

function Pictures({ review, go }: { review: Review; go: Go }) {
  return (
    <>
      <LevelsView review={review} />
      <StageStrip review={review} go={go} />
      <MatrixPicture review={review} go={go} />
      <TimingView review={review} />
      <LensView review={review} go={go} />
      <NumbersBehind />
    </>
  );
}

/** What could not be read, and a text about involvement, show no picture: an empty one would look like a finding. */
function isJudged({ reading }: Review): boolean {
  return reading !== null && reading.code !== 'R0' && reading.code !== 'R1';
}
