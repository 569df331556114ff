import type { Quote } from '../../reading/detail';
import type { Review } from '../../reading/review';
import { t } from '../text';
import { findingKind } from '../words';

/** Goes to a finding of the review, by its index, wherever the document is shown. */
export type Go = (index: number) => void;

interface QuotesProps {
  review: Pick<Review, 'findings'>;
  indices: readonly number[];
  go: Go;
  /** Leaves out which kind of sign it is, where no judgement is meant. */
  neutral?: boolean;
  /** How many stand there at once; the others are one step away. */
  first?: number;
}

/** The passages that led to something, each a way to its place. */
export function Quotes({ indices, first = 3, ...rest }: QuotesProps) {
  if (indices.length === 0) return <p class="small">{t('quotes.none')}</p>;
  const more = indices.slice(first);
  return (
    <>
      <QuoteList indices={indices.slice(0, first)} {...rest} />
      {more.length > 0 && (
        <details>
          <summary>{t('quotes.more', more.length)}</summary>
          <QuoteList indices={more} {...rest} />
        </details>
      )}
    </>
  );
}

function QuoteList({ review, indices, go, neutral = false }: Omit<QuotesProps, 'first'>) {
  return (
    <ul class="quotes">
      {indices.map((index) => {
        const finding = review.findings[index];
        return (
          finding && (
            <li key={index}>
              <button
                type="button"
                class="quote"
                data-finding={index}
                data-sign={finding.sign}
                data-polarity={neutral ? undefined : finding.polarity}
                onClick={() => go(index)}
              >
                <span class="words">“{finding.quote}”</span>
                {!neutral && <span class="small">{findingKind(finding)}</span>}
              </button>
            </li>
          )
        );
      })}
    </ul>
  );
}

interface SpansProps {
  review: Pick<Review, 'findings' | 'text'>;
  quotes: readonly Quote[];
  go: Go;
}

/** Passages of which some are findings, and others only say who plans or runs something. */
export function Spans({ review, quotes, go }: SpansProps) {
  if (quotes.length === 0) return <p class="small">{t('quotes.none')}</p>;
  return (
    <ul class="quotes">
      {quotes.map(({ start, end, finding }) => {
        const words = <span class="words">“{review.text.slice(start, end)}”</span>;
        return (
          <li key={`${start}-${end}-${finding}`}>
            {finding === null ? (
              <blockquote class="quote">{words}</blockquote>
            ) : (
              <button type="button" class="quote" data-finding={finding} onClick={() => go(finding)}>
                {words}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
