import { questionById, quickCheck } from '../../reading/checklist';
import { t } from '../text';
import { type ChecklistProps, QuestionItem } from './QuestionItem';

/** The quick check: seven questions, section 5 of the fact sheet in a row. */
export function QuickChecklist(props: ChecklistProps) {
  return (
    <section class="checklist" aria-label={t('checklist.quick')}>
      <h2>{t('checklist.quick')}</h2>
      <p>{t('checklist.quickIntro', [String(quickCheck.length)])}</p>
      <p class="small">{t('checklist.notNo')}</p>
      {quickCheck.map((id) => (
        <QuestionItem key={id} question={questionById(id)} first={1} {...props} />
      ))}
    </section>
  );
}
