import { useId } from 'preact/hooks';
import type { Question } from '../../reading/checklist';
import type { OwnAnswer, OwnAnswers, Review } from '../../reading/review';
import { t } from '../text';
import { type Go, Quotes } from './Quotes';
import { answerName, OWN_ANSWERS } from './words';

/** Takes a person's own answer to a question; null takes it back. */
export type OnAnswer = (question: string, given: { answer: OwnAnswer | null; note: string }) => void;

/** What every list of questions is given. */
export interface ChecklistProps {
  review: Review;
  own: OwnAnswers;
  onAnswer: OnAnswer;
  go: Go;
  easyRead?: boolean;
  /** How many passages a question shows at once. */
  first?: number;
}

interface QuestionItemProps extends ChecklistProps {
  question: Question;
}

/** One question: the suggested answer with the words that led to it, and the person's own. */
export function QuestionItem({ question, review, own, onAnswer, go, easyRead = false, first = 3 }: QuestionItemProps) {
  const id = useId();
  const suggested = review.checklist?.find((each) => each.id === question.id);
  const { answer = null, note = '' } = own[question.id] ?? {};
  return (
    <fieldset
      class="question"
      data-question={question.id}
      data-suggested={suggested?.answer}
      data-answer={answer ?? ''}
    >
      <legend>{easyRead ? question.easyRead : question.question}</legend>
      {suggested && <p>{t('checklist.suggested', [answerName(suggested.answer)])}</p>}
      {suggested && suggested.findings.length > 0 ? (
        <Quotes review={review} indices={suggested.findings} go={go} first={first} />
      ) : (
        <p class="small">{question.ifNothingFound}</p>
      )}
      <div class="answers">
        {OWN_ANSWERS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={id}
              value={each}
              checked={answer === each}
              onChange={() => onAnswer(question.id, { answer: each, note })}
            />
            {answerName(each)}
          </label>
        ))}
      </div>
      {(answer === 'elsewhere' || note !== '') && (
        <label class="note">
          {t('checklist.note')}
          <span class="small">{t('checklist.noteHint')}</span>
          <textarea
            rows={2}
            value={note}
            onInput={({ currentTarget }) => onAnswer(question.id, { answer, note: currentTarget.value })}
          />
        </label>
      )}
      {answer && (
        <button type="button" data-action="take-back" onClick={() => onAnswer(question.id, { answer: null, note })}>
          {t('checklist.undo')}
        </button>
      )}
      <details>
        <summary>{t('checklist.help')}</summary>
        <p>{question.help}</p>
      </details>
    </fieldset>
  );
}
