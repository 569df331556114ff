import type { PlacedNote } from '../../report/report';
import type { Backend, ReviewAtHand } from '../../store';
import { signName } from '../sign-name';
import { t } from '../text';
import { NoteEditor } from './NoteEditor';

interface NoteItemProps {
  placed: PlacedNote;
  /** True while its passage is still being looked for. */
  isLooking: boolean;
  backend: Backend;
  hand: ReviewAtHand;
  isOpen: boolean;
  open(id: string | null): void;
  remove(id: string): void;
  /** Goes to the passage on the page; absent where there is no page to go to. */
  go?: ((place: { start: number; end: number }) => void) | undefined;
}

/** One note: its passage, the words, and what can be done with it. */
export function NoteItem({
  placed: { note, place: found },
  isLooking,
  backend,
  hand,
  isOpen,
  open,
  remove,
  go,
}: NoteItemProps) {
  const place = isLooking ? null : found;
  return (
    <li class="note" data-note={note.id} data-place={isLooking ? 'looking' : (place?.kind ?? 'whole')}>
      {note.anchor ? (
        <blockquote class={note.polarity ?? ''}>“{note.anchor.exact}”</blockquote>
      ) : (
        <p>{t('notes.whole')}</p>
      )}
      {isLooking && <p class="small">{t('notes.looking')}</p>}
      {place?.kind === 'unplaced' && <p class="gone">{t(place.why === 'gone' ? 'notes.gone' : 'notes.unclear')}</p>}
      {place?.kind === 'moved' && <p class="small">{t('notes.moved')}</p>}
      {place && place.kind !== 'unplaced' && place.edited && <p class="small">{t('notes.edited')}</p>}
      {note.author !== '' && <p class="small">{t('notes.by', [note.author])}</p>}
      {note.polarity && (
        <p class="small">
          {t(`polarity.one.${note.polarity}`)}
          {note.sign && `: ${signName(note.sign)}`}
        </p>
      )}
      {isOpen ? (
        <NoteEditor backend={backend} hand={hand} note={note} onBeside={open} onDone={() => open(null)} />
      ) : (
        <p class="words">{note.text}</p>
      )}
      <div class="places">
        {go && place && place.kind !== 'unplaced' && (
          <button type="button" data-action="note-go" onClick={() => go(place)}>
            {t('notes.go')}
          </button>
        )}
        {!isOpen && (
          <button type="button" data-action="note-edit" onClick={() => open(note.id)}>
            {t('notes.edit')}
          </button>
        )}
        <button type="button" data-action="note-delete" onClick={() => remove(note.id)}>
          {t('notes.remove')}
        </button>
      </div>
    </li>
  );
}
