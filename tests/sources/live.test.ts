// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { rangesOf, readPage } from '../../lib/sources/page';
import { readSelection } from '../../lib/sources/selection';
import { PLAN, readShown, show } from './pages';

const shownTexts = () => readShown().document.blocks.map(({ text }) => text);

/** The element with this id; the test page must have it. */
function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element ${id}`);
  return element;
}

describe('shadow roots and frames', () => {
  it('reads open shadow roots where they stand, slots filled', () => {
    show('<p>Before.</p><plan-card id="host"><span slot="who">Carers decide.</span></plan-card><p>After.</p>');
    byId('host').attachShadow({ mode: 'open' }).innerHTML =
      '<style>p{}</style><p>In the card.</p><p><slot name="who">nobody</slot></p><p><slot>Nothing given.</slot></p>';
    expect(shownTexts()).toEqual(['Before.', 'In the card.', 'Carers decide.', 'Nothing given.', 'After.']);
  });

  it('maps text in a shadow root to its own nodes', () => {
    show('<plan-card id="host"></plan-card>');
    const root = byId('host').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Carers <b>decide</b>.</p>';
    const { places } = readShown();
    const [range] = rangesOf(places[0] ?? [], 7, 13);
    expect(range?.startContainer).toBe(root.querySelector('b')?.firstChild);
  });

  it('reads frames of the same site and names those of others', () => {
    show(
      `<main><p>${PLAN}</p><iframe id="own"></iframe><iframe id="other" title="Survey" src="about:blank"></iframe></main>`,
    );
    const own = byId('own') as HTMLIFrameElement;
    if (own.contentDocument) own.contentDocument.body.innerHTML = '<p>In the frame.</p>';
    const other = byId('other');
    Object.defineProperty(other, 'contentDocument', { value: null });
    Object.defineProperty(other, 'getBoundingClientRect', { value: () => ({ width: 600, height: 400 }) });
    const { document: read } = readShown();
    expect(read.blocks.map(({ text }) => text)).toEqual([PLAN, 'In the frame.']);
    expect(read.skipped).toEqual([
      { what: 'A frame: “Survey”', why: 'It belongs to another site, and pages may not look into it.' },
    ]);
  });

  it('names a survey frame that stands outside the text', () => {
    show(`<main><p>${PLAN}</p></main><iframe id="other" title="Survey" src="about:blank"></iframe>`);
    Object.defineProperty(byId('other'), 'contentDocument', { value: null });
    Object.defineProperty(byId('other'), 'getBoundingClientRect', { value: () => ({ width: 600, height: 400 }) });
    expect(readShown().document.skipped).toHaveLength(1);
  });

  it('does not name tiny frames', () => {
    show(`<main><p>${PLAN}</p><iframe id="other" src="about:blank"></iframe></main>`);
    Object.defineProperty(byId('other'), 'contentDocument', { value: null });
    expect(readShown().document.skipped).toEqual([]);
  });
});

describe('text hidden by a style sheet', () => {
  it('is left out, also where only its box is clipped away', () => {
    show(
      `<style>.a{display:none}.b{visibility:hidden}.c{position:absolute;left:-9999px}.d{position:absolute;clip:rect(1px,1px,1px,1px)}.e{position:absolute;clip-path:inset(50%)}.f{position:absolute;overflow:hidden;width:1px;height:1px}</style><p>${PLAN}</p>${['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `<p class="${name}">Hidden by ${name}.</p>`).join('')}`,
    );
    expect(shownTexts()).toEqual([PLAN]);
  });

  it('is read again where something inside is made visible', () => {
    show('<div style="visibility:hidden">Not this. <p style="visibility:visible">But this one.</p></div>');
    expect(shownTexts()).toEqual(['But this one.']);
  });
});

describe('pages that can’t be read', () => {
  it('says so for an empty page and for one without text', () => {
    show('');
    expect(readPage(document)).toEqual({ ok: false, error: 'This page has no text that can be read.' });
    show('<script>1</script><img src="a.png" alt="">');
    expect(readPage(document)).toMatchObject({ ok: false });
  });

  it('says what stands there instead of text', () => {
    show('<iframe id="f" title="Plan" src="about:blank"></iframe>');
    Object.defineProperty(byId('f'), 'contentDocument', { value: null });
    Object.defineProperty(byId('f'), 'getBoundingClientRect', { value: () => ({ width: 600, height: 400 }) });
    expect(readPage(document)).toEqual({
      ok: false,
      error: 'This page has no text that can be read, only this: A frame: “Plan”.',
    });
  });

  it.each([
    ['application/pdf', 'This is a PDF. Open it in the reader to review it.'],
    ['image/png', 'This tab shows a picture or a recording, not text.'],
  ])('says so for %s', (contentType, error) => {
    const { documentElement } = document;
    expect(readPage({ documentElement, title: '', URL: 'https://example.org/', contentType })).toEqual({
      ok: false,
      error,
    });
  });
});

describe('a selection', () => {
  beforeEach(() =>
    show(
      '<nav><p>Menu text here.</p></nav><div><p id="a">We <b id="b">plan</b> together.</p><p id="s">We will:</p><ul><li id="c">meet carers</li><li id="d">pay people</li></ul></div>',
    ),
  );

  const select = (start: Node | null, from: number, end: Node | null, to: number) => {
    if (!start || !end) throw new Error('the test page lacks a node');
    const selected = document.createRange();
    selected.setStart(start, from);
    selected.setEnd(end, to);
    return readSelection(document, selected);
  };

  it('reads what is selected and nothing more', () => {
    const read = select(byId('b').firstChild, 1, byId('a').lastChild, 5);
    expect(read.ok && read.document.blocks).toEqual([{ kind: 'paragraph', part: 'body', text: 'lan toge' }]);
  });

  it('maps back to the page', () => {
    const read = select(byId('b').firstChild, 1, byId('a').lastChild, 5);
    const ranges = read.ok ? rangesOf(read.places[0] ?? [], 0, 8) : [];
    expect(ranges.map(({ startOffset, endOffset }) => [startOffset, endOffset])).toEqual([
      [1, 4],
      [0, 5],
    ]);
  });

  it('keeps list items under their stem where both are selected', () => {
    const read = select(byId('s').firstChild, 0, byId('d').firstChild, 3);
    expect(read.ok && read.document.blocks.map(({ kind, text, stem }) => [kind, text, stem])).toEqual([
      ['paragraph', 'We will:', undefined],
      ['list-item', 'meet carers', 0],
      ['list-item', 'pay', 0],
    ]);
  });

  it('knows an item of a list without its stem', () => {
    const read = select(byId('c').firstChild, 0, byId('c').firstChild, 11);
    expect(read.ok && read.document.blocks).toEqual([{ kind: 'list-item', part: 'body', text: 'meet carers' }]);
  });

  it('takes boundaries between elements', () => {
    const list = byId('c').parentElement;
    const read = select(list, 1, list, 2);
    expect(read.ok && read.document.blocks.map(({ text }) => text)).toEqual(['pay people']);
  });

  it('reads what a page review leaves out', () => {
    const nav = document.querySelector('nav p');
    const read = select(nav?.firstChild ?? null, 0, nav?.firstChild ?? null, 9);
    expect(read.ok && read.document.blocks.map(({ text }) => text)).toEqual(['Menu text']);
  });

  it('says so where nothing is selected', () => {
    expect(select(byId('a').firstChild, 1, byId('a').firstChild, 1)).toEqual({
      ok: false,
      error: 'There is no text in this selection.',
    });
  });
});
