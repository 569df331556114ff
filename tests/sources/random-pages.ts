import fc from 'fast-check';

/** A page as data, so that fast-check can shrink it. */
export type Part = { text: string } | { comment: string } | { tag: string; shadow: boolean; inside: readonly Part[] };

const word = fc.constantFrom(
  'we',
  'plan',
  'co\u2011design',
  'co\u00ADproduction',
  'you:',
  'with\u00A0you',
  '\u{1F91D}\u{1F3FD}',
  '\u200Fright\u200E',
  'e\u0301',
  '\uD83D',
  '•',
  '•\u00A0meet',
  '- pay',
  'You said',
  'http://a.b',
);
const space = fc.constantFrom(' ', '', '\n', '\r\n', '\t ', '  \n  ', '\f', '\u00A0');
const text = fc
  .array(fc.tuple(space, word, space), { maxLength: 5 })
  .map((pieces) => ({ text: pieces.flat().join('') }));
const comment = fc.constant({ comment: 'not text' });
const empty = fc.constant({ text: '' });
const void_ = (tag: string) => fc.constant({ tag, shadow: false, inside: [] });
const INLINE = ['b', 'a', 'span', 'em', 'label', 'button', 'code'];
const BLOCKS = [
  'p',
  'div',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'th',
  'blockquote',
  'h2',
  'dl',
  'dt',
  'dd',
  'details',
  'summary',
  'fieldset',
  'legend',
  'form',
  'pre',
  'nav',
  'section',
];

const { part } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    comment,
    empty,
    void_('br'),
    void_('input'),
    fc.record({
      tag: fc.constantFrom(...INLINE, ...BLOCKS),
      shadow: fc.boolean(),
      inside: fc.array(tie('part'), { maxLength: 5 }),
    }),
  ),
}));

export const aPage = fc.array(part, { minLength: 1, maxLength: 8 });

/** Makes the test window show a random page; node by node, so that trees arise which no parser would make. */
export function build(page: readonly Part[]): void {
  document.body.textContent = '';
  for (const part of page) document.body.appendChild(nodeOf(part));
}

function nodeOf(part: Part): Node {
  if ('text' in part) return document.createTextNode(part.text);
  if ('comment' in part) return document.createComment(part.comment);
  const element = document.createElement(part.tag);
  if (part.tag === 'input') element.setAttribute('type', 'radio');
  if (part.tag === 'a') element.setAttribute('href', '/');
  const inside = part.inside.map(nodeOf);
  if (part.shadow && part.tag === 'div') {
    const root = element.attachShadow({ mode: 'open' });
    for (const node of [document.createElement('slot'), ...inside.slice(1)]) root.appendChild(node);
    if (inside[0]) element.appendChild(inside[0]);
  } else for (const node of inside) element.appendChild(node);
  return element;
}
