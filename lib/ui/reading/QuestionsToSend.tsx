import { useState } from 'preact/hooks';
import { type Askable, askable, goodWords, mailto, message } from '../../reading/questions';
import type { OwnAnswers, Review } from '../../reading/review';
import { thresholds } from '../../reading/thresholds';
import { t } from '../text';

interface QuestionsToSendProps {
  review: Review;
  own?: OwnAnswers;
  /** Puts text on the clipboard; rejects where the browser refuses. */
  copy?(text: string): Promise<void>;
}

const MOST = thresholds.questionsInMessage.value;

/** A short friendly message of the questions that the person chose, to edit, copy or open in a mail program. */
export function QuestionsToSend({ review, own = {}, copy = toClipboard }: QuestionsToSendProps) {
  const questions = askable(review, own);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [easyRead, setEasyRead] = useState(false);
  const [edited, setEdited] = useState<string | null>(null);
  const asked = questions.filter(({ id }) => chosen.has(id)).slice(0, MOST);
  const written = message({
    title: review.title,
    address: review.source,
    good: goodWords(review),
    chosen: asked,
    easyRead,
  });
  const toggle = (id: string) => {
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  if (questions.length === 0) return <p>{t('send.none')}</p>;
  return (
    <section class="send" aria-label={t('send.heading')}>
      <h2>{t('send.heading')}</h2>
      <p>{t('send.intro')}</p>
      <label class="switch">
        <input type="checkbox" checked={easyRead} onChange={() => setEasyRead(!easyRead)} />
        {t('send.easyRead')}
      </label>
      <Choices
        questions={questions}
        chosen={chosen}
        toggle={toggle}
        easyRead={easyRead}
        isFull={asked.length >= MOST}
      />
      <label class="choice">
        {t('send.message')}
        <textarea rows={14} value={edited ?? written} onInput={({ currentTarget }) => setEdited(currentTarget.value)} />
      </label>
      {edited !== null && (
        <button type="button" data-action="write-again" onClick={() => setEdited(null)}>
          {t('send.again')}
        </button>
      )}
      <Ways subject={t('send.subject', [review.title])} text={edited ?? written} copy={copy} />
    </section>
  );
}

interface ChoicesProps {
  questions: readonly Askable[];
  chosen: ReadonlySet<string>;
  toggle(id: string): void;
  easyRead: boolean;
  isFull: boolean;
}

function Choices({ questions, chosen, toggle, easyRead, isFull }: ChoicesProps) {
  return (
    <fieldset class="choices">
      <legend>{t('send.choose')}</legend>
      {questions.map((question) => (
        <label class="switch" key={question.id} data-question={question.id}>
          <input
            type="checkbox"
            checked={chosen.has(question.id)}
            disabled={isFull && !chosen.has(question.id)}
            onChange={() => toggle(question.id)}
          />
          {easyRead ? question.easyRead : question.text}
        </label>
      ))}
      <p class="small" role="status">
        {isFull && t('send.full')}
      </p>
    </fieldset>
  );
}

function Ways({ subject, text, copy }: { subject: string; text: string; copy(text: string): Promise<void> }) {
  const [told, setTold] = useState('');
  const link = mailto(subject, text);
  const press = () =>
    copy(text).then(
      () => setTold(t('send.copied')),
      () => setTold(t('send.notCopied')),
    );
  return (
    <div class="places">
      <button type="button" class="primary" data-action="copy" onClick={() => void press()}>
        {t('send.copy')}
      </button>
      {link ? (
        <a href={link} data-action="mail">
          {t('send.mail')}
        </a>
      ) : (
        <p class="small">{t('send.tooLong')}</p>
      )}
      <p class="small" role="status">
        {told}
      </p>
    </div>
  );
}

function toClipboard(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}
