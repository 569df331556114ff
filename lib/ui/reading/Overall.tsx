import { questionById } from '../../reading/checklist';
import { type Overruled, overruled } from '../../reading/overrule';
import { readingByCode } from '../../reading/readings';
import type { OwnAnswers, Review } from '../../reading/review';
import { t } from '../text';
import { type Go, Quotes } from './Quotes';
import { answerName } from './words';

interface OverallProps {
  review: Review;
  own?: OwnAnswers;
  go: Go;
  /** When the text was read. */
  on?: Date;
}

/** The overall reading with its reasons and their passages, and which of the reasons the person's answers overrule. */
export function Overall({ review, own = {}, go, on = new Date() }: OverallProps) {
  const { reading, detail, words, skipped, leftOut = [] } = review;
  if (!reading) return null;
  const { plain } = readingByCode(reading.code);
  const spoken = overruled(review, own);
  const reasons = detail?.reasons ?? [];
  const conflicts = detail?.conflicts ?? [];
  return (
    <section class="overall" data-reading={reading.code} aria-label={t('overall.heading')}>
      <h2>{reading.title}</h2>
      <p>{plain}</p>
      <h3>{t('overall.reasons')}</h3>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason.text}>
            <p>{reason.text}</p>
            {spoken
              .filter((each) => each.reason === reason)
              .map((each) => (
                <p class="own" key={each.question} data-overruled={each.question}>
                  {ownWords(each)}
                </p>
              ))}
            {reason.findings.length > 0 && <Folded review={review} indices={reason.findings} go={go} />}
          </li>
        ))}
      </ul>
      {conflicts.length > 0 && (
        <details>
          <summary>{t('overall.conflicts')}</summary>
          <p class="small">{t('overall.settled')}</p>
          <ul class="reasons">
            {conflicts.map(({ kind, show, findings }) => (
              <li key={`${kind} ${show}`}>
                <p>{show}</p>
                <Quotes review={review} indices={findings} go={go} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {detail && <p class="small">{t(`overall.sureness.${detail.sureness}`)}</p>}
      <p class="small">
        {t('overall.basis', words, [words.toLocaleString(), on.toLocaleDateString(undefined, { dateStyle: 'long' })])}
      </p>
      {leftOut.length > 0 && (
        <p class="small" data-left-out={leftOut.length}>
          {t('overall.leftOut', leftOut.length)}
        </p>
      )}
      {skipped.length > 0 && <p class="small">{t('overall.skipped', skipped.length)}</p>}
      <p class="small">{t('overall.limits')}</p>
    </section>
  );
}

function Folded({ review, indices, go }: { review: Review; indices: readonly number[]; go: Go }) {
  return (
    <details>
      <summary>{t('quotes.heading', indices.length)}</summary>
      <Quotes review={review} indices={indices} go={go} first={indices.length} />
    </details>
  );
}

function ownWords({ how, whole, question, answer, note }: Overruled): string {
  const said = `${questionById(question).question} ${note || answerName(answer)}`;
  if (how === 'adds') return t('overall.adds', [said]);
  return t(whole ? 'overall.overrules' : 'overall.overrulesPart', [said]);
}
