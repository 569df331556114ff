import { NEVER_READ } from './never-read';
import { DEEPEST } from './page-index';
import type { Steps } from './slices';
import { contentsOf, isElement, isText, type PageElement, type PageNode } from './tree';

/** How much shown text stands in an element, in UTF-16 code units without outer white space. */
export interface Weight {
  text: number;
  /** The part of `text` that is inside links. */
  linked: number;
  links: number;
}

export interface Weights {
  of(element: PageElement): Weight;
  /** True for an element with more than half of the page's running text: whatever it is called, it is the page. */
  isMostOfPage(element: PageElement): boolean;
  /** Running text of the page outside this element. */
  restOf(element: PageElement): number;
  /** Running text of the whole page. */
  readonly running: number;
}

const NOTHING: Weight = { text: 0, linked: 0, links: 0 };

/** Text that is not inside a link. */
export function runningText(weight: Weight): number {
  return weight.text - weight.linked;
}

/**
 * Weighs every shown element of a page.
 * @param isShown false for elements whose text nobody can see
 */
export function* weighPage(root: PageElement, isShown: (element: PageElement) => boolean): Steps<Weights> {
  const weights = new Map<PageElement, Weight>();
  let seen = 0;

  function* weigh(nodes: readonly PageNode[], into: Weight, inLink: boolean, depth: number): Steps {
    for (const node of nodes) {
      if (isText(node)) {
        const length = node.data.trim().length;
        into.text += length;
        if (inLink) into.linked += length;
      } else if (isElement(node)) {
        if (++seen % 64 === 0) yield;
        if (depth >= DEEPEST || NEVER_READ.has(node.localName) || !isShown(node)) continue;
        const own: Weight = { text: 0, linked: 0, links: 0 };
        const isLink = node.localName === 'a' && node.getAttribute('href') !== null;
        yield* weigh(contentsOf(node), own, inLink || isLink, depth + 1);
        weights.set(node, own);
        into.text += own.text;
        into.linked += own.linked;
        into.links += own.links + (isLink && own.text > 0 ? 1 : 0);
      }
    }
  }

  const whole: Weight = { text: 0, linked: 0, links: 0 };
  yield* weigh([root], whole, false, 0);
  const running = runningText(whole);
  const of = (element: PageElement) => weights.get(element) ?? NOTHING;
  return {
    of,
    running,
    isMostOfPage: (element) => running > 0 && runningText(of(element)) > running / 2,
    restOf: (element) => running - runningText(of(element)),
  };
}
