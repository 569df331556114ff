import { namesOf, type PageElement } from './tree';

/** What reading needs to know of an element's style. */
export interface Look {
  /** Neither it nor anything inside it is shown. */
  readonly hidden: boolean;
  /** Its own text is not shown, though something inside may be. */
  readonly invisible: boolean;
  /** Starts and ends a block of text. */
  readonly boundary: boolean;
  /** Line feeds in its text are line breaks on the screen. */
  readonly keepsLines: boolean;
}

/** Looks at an element once and remembers what it saw. */
export type Rendering = (element: PageElement) => Look;

const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol optgroup option p ' +
    'pre search section select summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** These are units of their own even where a style sheet sets them in one line. */
const ALWAYS_UNITS = new Set(
  'dd dt h1 h2 h3 h4 h5 h6 iframe legend li option summary table td th tr caption'.split(' '),
);
const FOR_SCREEN_READERS_ONLY =
  /\b(sr only|visually hidden|visuallyhidden|screen reader (text|only)|screenreader|element invisible|off screen|offscreen|assistive text)\b/;

/** True for class names by which style sheets commonly hide text from sight. */
export function namedForScreenReaders(element: PageElement): boolean {
  const names = namesOf(element);
  return FOR_SCREEN_READERS_ONLY.test(names) && !/\bfocusable\b/.test(names);
}

/** Reads the styles of a live page, each element once. */
export function computedRendering(): Rendering {
  return remembered((element) => {
    // Only pages in a window get here (see renderingFor), so the element is the page's own.
    const live = element as unknown as Element;
    const style = live.ownerDocument.defaultView?.getComputedStyle(live);
    if (!style) return declaredLook(element);
    return {
      hidden: style.display === 'none' || isClipped(style) || namedForScreenReaders(element),
      invisible: style.visibility === 'hidden' || style.visibility === 'collapse',
      boundary: startsBlock(element.localName, style.display),
      keepsLines: /^(pre|break-spaces)/.test(style.whiteSpace),
    };
  });
}

/** Reads what the mark-up itself says, for documents without a window: a file, a parsed string. */
export function declaredRendering(): Rendering {
  return remembered(declaredLook);
}

/** The rendering that fits a document: its computed styles where it is shown in a window. */
export function renderingFor(document: { readonly defaultView?: unknown }): Rendering {
  return document.defaultView ? computedRendering() : declaredRendering();
}

function remembered(look: Rendering): Rendering {
  const seen = new WeakMap<PageElement, Look>();
  return (element) => {
    const known = seen.get(element);
    if (known) return known;
    const fresh = look(element);
    seen.set(element, fresh);
    return fresh;
  };
}

function startsBlock(name: string, display: string): boolean {
  if (ALWAYS_UNITS.has(name)) return true;
  if (display.startsWith('inline-')) return BLOCK_TAGS.has(name);
  return display !== 'inline' && display !== 'contents' && !display.startsWith('ruby') && display !== '';
}

function isClipped(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/^rect\((0|1)(px)?[ ,]/.test(style.clip)) return true;
  if (/^inset\((50|100)%/.test(style.clipPath)) return true;
  if (Number.parseFloat(style.left) < -900 || Number.parseFloat(style.textIndent) < -900) return true;
  return style.overflow === 'hidden' && Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1;
}

function declaredLook(element: PageElement): Look {
  const style = (element.getAttribute('style') ?? '').toLowerCase().replace(/\s+/g, '');
  const display = /(?:^|;)display:([a-z-]+)/.exec(style)?.[1];
  const hiddenAttribute = element.getAttribute('hidden');
  const hidden =
    display === 'none' ||
    (hiddenAttribute !== null && hiddenAttribute !== 'until-found' && display === undefined) ||
    namedForScreenReaders(element);
  return {
    hidden,
    invisible: /(?:^|;)visibility:(hidden|collapse)/.test(style),
    boundary: display ? startsBlock(element.localName, display) : BLOCK_TAGS.has(element.localName),
    keepsLines: element.localName === 'pre' || /(?:^|;)white-space:(pre|break-spaces)/.test(style),
  };
}
