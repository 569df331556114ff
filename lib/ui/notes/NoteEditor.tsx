import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { type Backend, createDraft, type DraftState, type Note, type ReviewAtHand, writeNote } from '../../store';
import { t } from '../text';
import { NoteMarks } from './NoteMarks';

interface NoteEditorProps {
  backend: Backend;
  hand: ReviewAtHand;
  note: Note;
  /** Told where the words went on in a second note, because the first was changed elsewhere. */
  onBeside(id: string): void;
  onDone(): void;
}

/** Writes in a note: every change is saved at once, and the person is told whether it is. */
export function NoteEditor({ backend, hand, note, onBeside, onDone }: NoteEditorProps) {
  const id = useId();
  const seen = useRef(note);
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(note.text);
  const [state, setState] = useState<DraftState>({ kind: 'saved' });
  const draft = useMemo(() => {
    const save = async (words: string) => {
      const outcome = await writeNote(backend, hand, seen.current, { text: words });
      if (outcome.ok) seen.current = outcome.value;
      return outcome;
    };
    return createDraft(save, (next) => {
      setState(next);
      if (next.kind === 'saved' && seen.current.id !== note.id) onBeside(seen.current.id);
    });
  }, [backend, hand, note.id]);

  // Words that came from another surface show here too, while nothing here is on its way.
  useEffect(() => {
    if (state.kind !== 'saved' || seen.current.id !== note.id) return;
    seen.current = note;
    setText(note.text);
  }, [note]);
  useEffect(() => field.current?.focus(), []);

  return (
    <div class="editor">
      <label for={`${id}-text`}>{t('notes.write')}</label>
      <textarea
        id={`${id}-text`}
        ref={field}
        rows={4}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          draft.type(currentTarget.value);
        }}
      />
      <NoteMarks note={note} mark={(change) => void writeNote(backend, hand, seen.current, change)} />
      <SaveState state={state} retry={() => draft.retry()} />
      <button type="button" data-action="note-done" onClick={onDone}>
        {t('notes.done')}
      </button>
    </div>
  );
}

function SaveState({ state, retry }: { state: DraftState; retry(): void }) {
  if (state.kind !== 'failed') {
    return (
      <p class="small" data-saved={state.kind === 'saved'}>
        {t(state.kind === 'saved' ? 'notes.saved' : 'notes.saving')}
      </p>
    );
  }
  return (
    <div class="message" role="alert" data-saved="false">
      <p>
        {t('notes.notSaved')} {state.problem.say}
      </p>
      <button type="button" onClick={retry}>
        {t('notes.retry')}
      </button>
    </div>
  );
}
