import type { PanelTabProps } from '../panel/tabs';
import { t } from '../text';
import { useAnswering } from './answering';
import { QuestionsToSend } from './QuestionsToSend';

/** The message with questions, after the person's own answers. */
export function SendTab({ state }: PanelTabProps) {
  const { own } = useAnswering(state);
  if (!state.review) return <p>{t('overall.idle')}</p>;
  return <QuestionsToSend review={state.review} own={own} />;
}
