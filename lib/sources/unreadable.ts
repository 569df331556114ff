import type { Skipped } from '../text/document';
import { attribute, isElement, type PageElement, type PageNode } from './tree';

/** Width and height in CSS pixels; undefined where they can't be known. */
export type Measure = (element: PageElement) => { width: number; height: number } | undefined;

const ON_ANOTHER_SITE = 'It belongs to another site, and pages may not look into it.';
const PICTURE_WHY = 'Words inside a picture can’t be read.';
const SMALLEST = { width: 200, height: 100 };
const PAPER_NAME = /poster|leaflet|flyer|infographic|newsletter|letter|scan|page[-_]?\d/i;
const MEDIA = new Set(['object', 'embed', 'video', 'audio', 'canvas', 'img', 'iframe', 'frame', 'picture']);

/** Measures elements of a live page. */
export function measuredSize(element: PageElement): { width: number; height: number } {
  // Only pages in a window are measured, so the element is the page's own.
  const { width, height } = (element as unknown as Element).getBoundingClientRect();
  return { width, height };
}

/** Sizes as the mark-up declares them, for files. */
export function declaredSize(element: PageElement): { width: number; height: number } | undefined {
  const width = Number.parseFloat(attribute(element, 'width'));
  const height = Number.parseFloat(attribute(element, 'height'));
  return Number.isNaN(width) || Number.isNaN(height) ? undefined : { width, height };
}

/**
 * What an element may hold that can't be read, or undefined where it holds nothing of the kind.
 * @param fewWords true on a page with so little text that any large picture may be what it has to say
 */
export function unreadable(element: PageElement, measure: Measure, fewWords: boolean): Skipped | undefined {
  const name = element.localName;
  if (!MEDIA.has(name)) return undefined;
  if (name === 'picture') return unreadableInPicture(element, measure, fewWords);
  const found = describe(element, name, fewWords && measure(element) !== undefined);
  return found && isLargeEnough(element, name, measure) ? found : undefined;
}

function describe(element: PageElement, name: string, anyPicture: boolean): Skipped | undefined {
  const source = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  if (name === 'img') return describeImage(element, source, anyPicture);
  if (/\.pdf($|[?#])/i.test(source) || attribute(element, 'type') === 'application/pdf')
    return { what: named('A PDF inside the page', element), why: 'Open the PDF by itself to review it.' };
  if (name === 'iframe' || name === 'frame') {
    if (element.contentDocument || (source === '' && element.getAttribute('srcdoc') === null)) return undefined;
    return { what: named('A frame', element, hostOf(source)), why: ON_ANOTHER_SITE };
  }
  if (name === 'canvas') return { what: named('A drawing', element), why: PICTURE_WHY };
  if (name === 'video') return { what: named('A video', element), why: 'Only written words can be read.' };
  if (name === 'audio') return { what: named('A sound recording', element), why: 'Only written words can be read.' };
  return { what: named('Something embedded in the page', element), why: 'It is not text.' };
}

function describeImage(element: PageElement, source: string, anyPicture: boolean): Skipped | undefined {
  const alt = (element.getAttribute('alt') ?? '').trim();
  const manyWords = alt.split(/\s+/).length >= 8;
  if (!anyPicture && !manyWords && !PAPER_NAME.test(source)) return undefined;
  return { what: alt ? `A picture that may hold words: “${alt}”` : 'A picture that may hold words', why: PICTURE_WHY };
}

function unreadableInPicture(picture: PageElement, measure: Measure, fewWords: boolean): Skipped | undefined {
  for (let child: PageNode | null = picture.firstChild; child; child = child.nextSibling)
    if (isElement(child) && child.localName === 'img') return unreadable(child, measure, fewWords);
  return undefined;
}

function isLargeEnough(element: PageElement, name: string, measure: Measure): boolean {
  if (name === 'audio') return true;
  const size = measure(element);
  return !size || (size.width >= SMALLEST.width && size.height >= SMALLEST.height);
}

function named(what: string, element: PageElement, otherwise = ''): string {
  const name = (element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '').trim() || otherwise;
  return name ? `${what}: “${name}”` : what;
}

function hostOf(address: string): string {
  return /^(?:https?:)?\/\/([^/?#]+)/i.exec(address)?.[1] ?? '';
}
