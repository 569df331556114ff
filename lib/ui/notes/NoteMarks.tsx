import { useId } from 'preact/hooks';
import { signs } from '../../signs';
import type { Note } from '../../store';
import { t } from '../text';
import { POLARITIES, polarityName } from '../words';

interface NoteMarksProps {
  note: Note;
  mark(change: Partial<Pick<Note, 'polarity' | 'sign'>>): void;
}

/** What the person thinks of a passage, if they like to say: its kind, and the sign that they see in it. */
export function NoteMarks({ note, mark }: NoteMarksProps) {
  const id = useId();
  return (
    <>
      <label for={`${id}-mark`}>{t('notes.mark')}</label>
      <select
        id={`${id}-mark`}
        data-field="mark"
        value={note.polarity ?? ''}
        onChange={({ currentTarget }) => {
          const polarity = POLARITIES.find((each) => each === currentTarget.value) ?? null;
          const sign = signs.find((each) => each.id === note.sign && each.polarity === polarity)?.id ?? null;
          mark({ polarity, sign });
        }}
      >
        <option value="">{t('notes.unmarked')}</option>
        {POLARITIES.map((polarity) => (
          <option key={polarity} value={polarity}>
            {t(`polarity.one.${polarity}`)}
          </option>
        ))}
      </select>
      <label for={`${id}-sign`}>{t('notes.sign')}</label>
      <select
        id={`${id}-sign`}
        data-field="sign"
        value={note.sign ?? ''}
        onChange={({ currentTarget }) => {
          const sign = signs.find((each) => each.id === currentTarget.value);
          mark(sign ? { sign: sign.id, polarity: sign.polarity } : { sign: null });
        }}
      >
        <option value="">{t('notes.noSign')}</option>
        {POLARITIES.map((polarity) => (
          <optgroup key={polarity} label={polarityName(polarity)}>
            {signs
              .filter((sign) => sign.polarity === polarity)
              .map((sign) => (
                <option key={sign.id} value={sign.id}>
                  {sign.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </>
  );
}
