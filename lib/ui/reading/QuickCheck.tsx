import type { PanelTabProps } from '../panel/tabs';
import { useAnswering } from './answering';
import { Keeping } from './Keeping';
import { QuickChecklist } from './QuickChecklist';

/** The quick check with the person's own answers, kept as they give them. */
export function QuickCheck({ state, ask }: PanelTabProps) {
  const { own, answer, ready, ...keeping } = useAnswering(state);
  if (!state.review?.checklist || !ready) return null;
  return (
    <>
      <Keeping {...keeping} />
      <QuickChecklist review={state.review} own={own} onAnswer={answer} go={(index) => ask({ kind: 'go', index })} />
    </>
  );
}
