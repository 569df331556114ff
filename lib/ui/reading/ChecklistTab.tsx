import type { PanelTabProps } from '../panel/tabs';
import { t } from '../text';
import { useAnswering } from './answering';
import { FullChecklist } from './FullChecklist';
import { Keeping } from './Keeping';
import { useReview } from './use-review';

/** All questions, with the person's own answers. */
export function ChecklistTab({ state, ask }: PanelTabProps) {
  const { own, answer, ready, ...keeping } = useAnswering(state);
  const review = useReview(state);
  if (!review) return <p>{t('overall.idle')}</p>;
  if (!ready) return null;
  return (
    <>
      <Keeping {...keeping} />
      <FullChecklist review={review} own={own} onAnswer={answer} go={(index) => ask({ kind: 'go', index })} />
    </>
  );
}
