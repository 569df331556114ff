import { useMemo, useRef, useState } from 'preact/hooks';
import type { Review } from '../../reading/review';
import type { PlacedNote } from '../../report/report';
import { withStructure } from '../../text/structure';
import { t } from '../text';
import { type Mark, type Piece, piecesOf } from './pieces';
import { selectedSpan } from './selected-span';

interface WholeTextProps {
  review: Review;
  notes: readonly PlacedNote[];
  /** Starts a note on a passage, UTF-16 offsets into the text. */
  note(start: number, end: number): void;
}

/** The text of a kept review to read, with its signs and notes marked, and notes to be written on any words of it. */
export function WholeText({ review, notes, note }: WholeTextProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="whole-text" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('reviews.wholeText')}</summary>
      {isOpen && <Opened review={review} notes={notes} note={note} />}
    </details>
  );
}

function Opened({ review, notes, note }: WholeTextProps) {
  const root = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState('');
  const blocks = useMemo(() => withStructure(review.text, review.structure), [review]);
  const marks = [...notes.flatMap(markOf), ...marksOf(review)];
  const write = () => {
    const span = root.current && selectedSpan(root.current, review.text);
    setProblem(span ? '' : t('reviews.selectWords'));
    if (span) note(span.start, span.end);
  };
  let offset = 0;
  return (
    <>
      <p class="small">{t('reviews.wholeTextHelp')}</p>
      {/* A press must not take the selection away that it is about. */}
      <button type="button" data-action="note-words" onMouseDown={(event) => event.preventDefault()} onClick={write}>
        {t('menu.note')}
      </button>
      <p role="status">{problem}</p>
      <div class="text" ref={root}>
        {blocks.map(({ kind, text }) => {
          const start = offset;
          offset += text.length + 1;
          const words = piecesOf(text, start, marks).map(show);
          return (
            <p key={start} class={kind} data-start={start}>
              {words}
            </p>
          );
        })}
      </div>
    </>
  );
}

const show = ({ text, as }: Piece) => (as === null ? text : <mark class={as}>{text}</mark>);

const markOf = ({ place }: PlacedNote): Mark[] =>
  place === null || place.kind === 'unplaced' ? [] : [{ start: place.start, end: place.end, as: 'noted' }];

const marksOf = ({ findings }: Review): Mark[] =>
  findings
    .filter(({ confidence }) => confidence === 'clear')
    .map(({ start, end, polarity }) => ({ start, end, as: polarity }));
