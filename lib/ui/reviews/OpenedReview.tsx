import { useMemo, useRef, useState } from 'preact/hooks';
import { readWithout } from '../../reading';
import { leftOutOf } from '../../report/report';
import { type Backend, newNote, type ReviewAtHand, type WholeReview, writeNote } from '../../store';
import { type Anchor, anchorInSteps } from '../../text/anchor';
import { inSlices } from '../in-slices';
import { NoteList } from '../notes/NoteList';
import { usePlaced } from '../notes/use-placed';
import { useOwnAnswers, useWritten } from '../notes/use-written';
import { MatrixPicture } from '../reading/MatrixPicture';
import { Overall } from '../reading/Overall';
import { StageStrip } from '../reading/StageStrip';
import { t } from '../text';
import { ExportMenu } from './ExportMenu';
import { FindingList } from './FindingList';
import { ReadAgain } from './ReadAgain';
import { useReview } from './use-reviews';
import { WholeText } from './WholeText';

/** A kept review with everything in it. */
export function OpenedReview({ backend, id }: { backend: Backend; id: string }) {
  const whole = useReview(backend, id);
  return whole && <Whole backend={backend} whole={whole} />;
}

function Whole({ backend, whole: { kept, review: made } }: { backend: Backend; whole: WholeReview }) {
  const [hand] = useState<ReviewAtHand>({ id: kept.id, document: kept.document, at: kept.at, review: made });
  const written = useWritten(backend, kept.document);
  const { own } = useOwnAnswers(backend, hand);
  const [openNote, setOpenNote] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const { notes, answers, dismissals } = written?.ok ? written.value : NOTHING;
  const placed = usePlaced(made.text, notes);
  const leftOut = useMemo(() => leftOutOf(made, dismissals), [made, JSON.stringify(dismissals)]);
  const review = useMemo(() => readWithout(made, leftOut), [made, leftOut]);
  const quotes = useRef<HTMLDetailsElement>(null);
  const go = (index: number) => {
    if (!quotes.current) return;
    quotes.current.open = true;
    quotes.current.querySelector<HTMLElement>(`[data-finding="${index}"]`)?.focus();
  };
  const add = async (anchor: Anchor | null) => {
    const outcome = await writeNote(backend, hand, newNote(hand, anchor));
    setProblem(outcome.ok ? '' : outcome.problem.say);
    if (outcome.ok) setOpenNote(outcome.value.id);
  };
  if (!written?.ok) return null;
  return (
    <div class="opened">
      {/^https?:/.test(review.source) && (
        <p>
          <a href={review.source} rel="noreferrer" target="_blank">
            {review.source}
          </a>
        </p>
      )}
      <Overall review={review} own={own} go={go} />
      <StageStrip review={review} go={go} />
      <MatrixPicture review={review} go={go} />
      <h3>{t('notes.heading')}</h3>
      <button type="button" data-action="note-whole" onClick={() => void add(null)}>
        {t('notes.addReview')}
      </button>
      <p role="alert">{problem}</p>
      <NoteList backend={backend} hand={hand} placed={placed} openNote={openNote} open={setOpenNote} />
      <details ref={quotes}>
        <summary>{t('reviews.quotes')}</summary>
        <FindingList
          findings={review.findings}
          note={async ({ start, end }) => add(await inSlices(anchorInSteps(made.text, start, end)))}
        />
      </details>
      <WholeText
        review={review}
        notes={placed.notes}
        note={async (start, end) => add(await inSlices(anchorInSteps(made.text, start, end)))}
      />
      <ReadAgain backend={backend} review={made} />
      <ExportMenu parts={{ review: made, reviewed: kept.at, notes, answers, dismissals }} />
    </div>
  );
}

const NOTHING = { notes: [], answers: [], dismissals: [] };
