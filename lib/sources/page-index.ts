import type { Steps } from './slices';
import { attribute, childrenOf, contentsOf, isElement, type PageElement, type PageNode, roleOf } from './tree';

/** What must be known of a page before its first word is read, because it can stand anywhere in it. */
export interface PageIndex {
  /** Outermost `main` elements. */
  readonly mains: PageElement[];
  /** Every `h1`, with those inside a `main` told apart. */
  readonly titles: { element: PageElement; inMain: boolean }[];
  /** Frames and embedded documents outside every `main`, in document order. */
  readonly frames: PageElement[];
  /** Form controls by id. */
  readonly controls: Map<string, PageElement>;
  /** Ids of controls that have a label of their own. */
  readonly labelled: Set<string>;
  /** Tables with a table inside: they arrange the page. */
  readonly nesting: Set<PageElement>;
  /** Ids of panels that a button or tab opens. */
  readonly panels: Set<string>;
  /** Declared language of the whole page, '' where there is none. */
  language: string;
}

/** Nesting beyond this is no page that a person made; browsers' parsers stop at 512. */
export const DEEPEST = 1000;
/** What stands inside these is not part of the page. */
const WITHOUT_PAGE = new Set(['head', 'script', 'style', 'noscript', 'template', 'svg']);
const FRAMES = new Set(['iframe', 'frame', 'object', 'embed']);
const CONTROLS = new Set(['input', 'textarea', 'select']);
const NOT_PANELS = /^(menu|dialog|listbox|true)$/;

interface Step {
  node: PageNode;
  inMain: boolean;
  depth: number;
  /** The innermost table around. */
  table?: PageElement;
}

/** Looks through a page once, without touching its styles. */
export function* indexPage(root: PageNode): Steps<PageIndex> {
  const index: PageIndex = {
    mains: [],
    titles: [],
    frames: [],
    controls: new Map(),
    labelled: new Set(),
    nesting: new Set(),
    panels: new Set(),
    language: '',
  };
  const waiting: Step[] = [{ node: root, inMain: false, depth: 0 }];
  let seen = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (++seen % 256 === 0) yield;
    let { inMain, table } = next;
    if (isElement(next.node)) {
      inMain = note(index, next.node, inMain) || inMain;
      if (next.node.localName === 'table') {
        if (table) index.nesting.add(table);
        table = next.node;
      }
    }
    if (next.depth >= DEEPEST) continue;
    const inside = isElement(next.node) ? contentsOf(next.node) : childrenOf(next.node);
    for (let at = inside.length - 1; at >= 0; at--) {
      const node = inside[at];
      if (node && isElement(node) && !WITHOUT_PAGE.has(node.localName))
        waiting.push({ node, inMain, depth: next.depth + 1, ...(table ? { table } : {}) });
    }
  }
  return index;
}

function note(index: PageIndex, element: PageElement, inMain: boolean): boolean {
  const name = element.localName;
  const id = element.getAttribute('id');
  if (id && CONTROLS.has(name)) index.controls.set(id, element);
  if (name === 'label') index.labelled.add(element.getAttribute('for') ?? '');
  if (!inMain && FRAMES.has(name)) index.frames.push(element);
  if (name === 'h1') index.titles.push({ element, inMain });
  if (name === 'html' && index.language === '') index.language = languageOf(element);
  notePanels(index, element);
  const isMain = !inMain && (name === 'main' || roleOf(element) === 'main');
  if (isMain) index.mains.push(element);
  return isMain;
}

function notePanels(index: PageIndex, element: PageElement): void {
  if (NOT_PANELS.test(attribute(element, 'aria-haspopup'))) return;
  const controlled = element.getAttribute('aria-controls');
  if (controlled) for (const id of controlled.split(/\s+/)) index.panels.add(id);
  const toggles = attribute(element, 'data-bs-toggle') || attribute(element, 'data-toggle');
  if (!/^(collapse|tab|pill|accordion)$/.test(toggles)) return;
  const target =
    element.getAttribute('data-bs-target') ?? element.getAttribute('data-target') ?? element.getAttribute('href');
  if (target?.startsWith('#')) index.panels.add(target.slice(1));
}

/** The language an element declares, '' where it declares none. */
export function languageOf(element: PageElement): string {
  return (element.getAttribute('lang') ?? element.getAttribute('xml:lang') ?? '').trim();
}
