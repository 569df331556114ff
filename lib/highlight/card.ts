import type { Polarity } from '../signs/sign';
import { questionOf, reasonsOf, sourceOf } from '../ui/sign-text';
import { t } from '../ui/text';
import { findingKind, gradeName } from '../ui/words';
import { type NoteSaved, noteWriter } from './card-note';
import { button, element, shape } from './elements';
import type { Mark } from './mark';
import type { DismissScope, SignCard } from './protocol';

/** What a person can do on a card. */
export interface CardActions {
  close(): void;
  dismiss(scope: DismissScope): void;
  restore(): void;
  /** Keeps a note about the passage, with these words. */
  write(words: string): Promise<NoteSaved>;
}

const SCOPES: readonly DismissScope[] = ['passage', 'document', 'everywhere'];

/** The card of one finding: what it is, why, where that comes from, what to ask, and "this is wrong" with undo. */
export function makeCard({ finding }: Mark, sign: SignCard, actions: CardActions): HTMLElement {
  const title = element('h2', { id: 'title', tabindex: '-1' }, sign.name);
  const card = element(
    'div',
    { class: 'card', role: 'dialog', 'aria-labelledby': 'kind title' },
    element(
      'div',
      { class: 'top' },
      element('p', { class: 'kind', id: 'kind' }, shape(finding.polarity), findingKind(finding)),
      button('×', actions.close, { class: 'close', 'aria-label': t('action.close') }),
    ),
    title,
    element('p', { class: 'small' }, gradeName(finding.grade)),
    quoteOf(finding.quote, finding.polarity),
    ...part(t('card.why'), ...reasonsOf(finding.why, sign.explain)),
    ...part(t('card.ask'), questionOf(finding.ask || sign.ask)),
    element('p', { class: 'small source' }, sourceOf(sign)),
    noteWriter(actions.write),
    dismissal(actions),
  );
  return card;
}

function quoteOf(quote: string, polarity: Polarity): HTMLElement {
  return element('blockquote', { class: polarity }, element('span', {}, `“${quote}”`));
}

function part(heading: string, ...texts: readonly string[]): HTMLElement[] {
  const paragraphs = texts.filter((text) => text !== '').map((text) => element('p', {}, text));
  return paragraphs.length > 0 ? [element('h3', {}, heading), ...paragraphs] : [];
}

function dismissal(actions: CardActions): HTMLElement {
  const place = element('div', { class: 'actions' });
  const offer = () => {
    const wrong = button(t('card.wrong'), ask, { 'aria-expanded': 'false', 'data-action': 'dismiss' });
    place.replaceChildren(wrong);
    return wrong;
  };
  const ask = () => {
    const choices = SCOPES.map((scope) =>
      button(t(`dismiss.${scope}`), () => leaveOut(scope), { 'data-scope': scope }),
    );
    const keep = button(t('action.cancel'), () => offer().focus());
    place.replaceChildren(
      element(
        'div',
        { class: 'scopes', role: 'group', 'aria-label': t('card.wrongHint') },
        t('card.wrongHint'),
        ...choices,
        keep,
      ),
    );
    choices[0]?.focus();
  };
  const leaveOut = (scope: DismissScope) => {
    actions.dismiss(scope);
    const bringBack = () => {
      actions.restore();
      offer().focus();
    };
    const undo = button(t('action.undo'), bringBack, { 'data-action': 'undo' });
    place.replaceChildren(element('p', { role: 'status' }, t('card.dismissed')), undo);
    undo.focus();
  };
  offer();
  return place;
}
