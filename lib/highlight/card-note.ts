import { createDraft } from '../store/draft';
import { t } from '../ui/text';
import { button, element } from './elements';

/** How saving went, in words for the person where there is something to say. */
export type NoteSaved = { ok: true; warning?: string } | { ok: false; say: string };

/**
 * The part of a card in which a person writes a note: a button, and once pressed a field that saves every letter.
 * @param save keeps the words as they are now; never called again before the last call has ended
 */
export function noteWriter(save: (words: string) => Promise<NoteSaved>): HTMLElement {
  const place = element('div', { class: 'actions' });
  const open = () => {
    const state = element('p', { class: 'small', role: 'status' });
    let warning = '';
    const draft = createDraft(
      async (words) => {
        const saved = await save(words);
        if (!saved.ok) return { ok: false, problem: { kind: 'unknown', say: saved.say } };
        warning = saved.warning ?? '';
        return { ok: true, value: undefined };
      },
      (now) => {
        if (now.kind === 'failed') state.textContent = `${t('notes.notSaved')} ${now.problem.say}`;
        else if (now.kind === 'saved') state.textContent = warning || t('notes.saved');
        else state.textContent = t('notes.saving');
        state.dataset.saved = String(now.kind === 'saved');
      },
    );
    const field = element('textarea', { rows: '3', id: 'note', 'aria-label': t('notes.write') });
    field.addEventListener('input', () => draft.type(field.value));
    place.replaceChildren(field, state);
    field.focus();
  };
  place.append(button(t('notes.onPage'), open, { 'data-action': 'note' }));
  return place;
}
