import { useState } from 'preact/hooks';
import type { PlacedNote } from '../../report/report';
import { type Backend, putBack, type Removed, type ReviewAtHand, removeNote } from '../../store';
import { t } from '../text';
import { NoteItem } from './NoteItem';
import type { Placed } from './use-placed';

interface NoteListProps {
  backend: Backend;
  hand: ReviewAtHand;
  placed: Placed;
  /** Id of the note that is being written in. */
  openNote: string | null;
  open(id: string | null): void;
  go?: ((place: { start: number; end: number }) => void) | undefined;
}

/** Notes in the order of the document, searchable, each deleted with a way back. */
export function NoteList({ backend, hand, placed, openNote, open, go }: NoteListProps) {
  const [search, setSearch] = useState('');
  const [removed, setRemoved] = useState<Removed | null>(null);
  const { notes, looking } = placed;
  const listed = notes.filter((each) => fits(each, search));

  const remove = async (id: string) => {
    const outcome = await removeNote(backend, id);
    if (outcome.ok) setRemoved(outcome.value);
  };
  return (
    <>
      {removed && (
        <p class="message" role="status">
          {t('notes.removed')}{' '}
          <button
            type="button"
            data-action="note-undo"
            onClick={() => void putBack(backend, removed).then((outcome) => outcome.ok && setRemoved(null))}
          >
            {t('action.undo')}
          </button>
        </p>
      )}
      {notes.length > 1 && (
        <label>
          {t('notes.search')}
          <input type="search" value={search} onInput={({ currentTarget }) => setSearch(currentTarget.value)} />
        </label>
      )}
      <p class="small">{notes.length === 0 ? t('notes.none') : t('notes.count', listed.length)}</p>
      {listed.length === 0 && notes.length > 0 && <p>{t('notes.noneFound')}</p>}
      <ul class="notes">
        {listed.map((each) => (
          <NoteItem
            key={each.note.id}
            placed={each}
            isLooking={looking.has(each.note.id)}
            backend={backend}
            hand={hand}
            isOpen={each.note.id === openNote}
            open={open}
            remove={(id) => void remove(id)}
            go={go}
          />
        ))}
      </ul>
    </>
  );
}

function fits({ note: { text, anchor, author } }: PlacedNote, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  return [text, anchor?.exact ?? '', author].some((part) => part.toLowerCase().includes(wanted));
}
