import type { PanelTabProps } from '../panel/tabs';
import { useAnswering } from './answering';
import { Keeping } from './Keeping';
import { QuickChecklist } from './QuickChecklist';
import { useReview } from './use-review';

/** The quick check with the person's own answers, kept as they give them. */
export function QuickCheck({ state, ask }: PanelTabProps) {
  const { own, answer, ready, ...keeping } = useAnswering(state);
  const review = useReview(state);
  if (!review?.checklist || !ready) return null;
  return (
    <>
      <Keeping {...keeping} />
      <QuickChecklist review={review} own={own} onAnswer={answer} go={(index) => ask({ kind: 'go', index })} />
    </>
  );
}
