import type { PanelTabProps } from '../panel/tabs';
import { t } from '../text';
import { useAnswering } from './answering';
import { QuestionsToSend } from './QuestionsToSend';
import { useReview } from './use-review';

/** The message with questions, after the person's own answers. */
export function SendTab({ state }: PanelTabProps) {
  const { own } = useAnswering(state);
  const review = useReview(state);
  if (!review) return <p>{t('overall.idle')}</p>;
  return <QuestionsToSend review={review} own={own} />;
}
