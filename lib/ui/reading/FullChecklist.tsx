import { useId, useState } from 'preact/hooks';
import { questionsFor } from '../../reading/answers';
import { principles, type Question, questions } from '../../reading/checklist';
import { stageOrder } from '../../reading/stages';
import { t } from '../text';
import { stageName } from '../words';
import { type ChecklistProps, QuestionItem } from './QuestionItem';

type Order = 'principle' | 'stage';

interface Group {
  name: string;
  questions: readonly Question[];
}

/** All questions, by principle of the fact sheet or by stage. */
export function FullChecklist(props: ChecklistProps) {
  const [order, setOrder] = useState<Order>('principle');
  const [all, setAll] = useState(false);
  const id = useId();
  const first = questionsFor(props.review);
  const shown = all ? questions : first;
  const unanswered = questions.filter((question) => !props.own[question.id]?.answer).length;
  return (
    <section class="checklist" aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{t('checklist.full')}</h2>
      <p>{t('checklist.fullIntro', [String(questions.length)])}</p>
      <p class="small">{t('checklist.notNo')}</p>
      <label class="choice">
        {t('checklist.order')}
        <select value={order} onChange={({ currentTarget }) => setOrder(currentTarget.value as Order)}>
          <option value="principle">{t('checklist.byPrinciple')}</option>
          <option value="stage">{t('checklist.byStage')}</option>
        </select>
      </label>
      <p class="small">{t('checklist.open', unanswered)}</p>
      {groups(order, shown).map((group) => (
        <div class="group" key={group.name}>
          <h3>{group.name}</h3>
          {group.questions.map((question) => (
            <QuestionItem key={question.id} question={question} {...props} />
          ))}
        </div>
      ))}
      {shown.length < questions.length && (
        <>
          <p>{t('checklist.information')}</p>
          <button type="button" data-action="all-questions" onClick={() => setAll(true)}>
            {t('checklist.more')}
          </button>
        </>
      )}
    </section>
  );
}

function groups(order: Order, shown: readonly Question[]): readonly Group[] {
  const by = order === 'principle' ? byPrinciple(shown) : byStage(shown);
  return by.filter((group) => group.questions.length > 0);
}

function byPrinciple(shown: readonly Question[]): readonly Group[] {
  return principles.map(({ id, title }) => ({
    name: title,
    questions: shown.filter(({ principle }) => principle === id),
  }));
}

function byStage(shown: readonly Question[]): readonly Group[] {
  return ([...stageOrder, 'all'] as const).map((stage) => ({
    name: stage === 'all' ? t('checklist.allThrough') : stageName(stage),
    questions: shown.filter((question) => question.stage === stage),
  }));
}
