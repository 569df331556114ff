import type { PageIndex } from './page-index';
import type { PageElement } from './tree';
import { runningText, type Weights } from './weights';

/** A `main` with this much text (about 100 words) is the text, whatever stands around it. */
const ENOUGH = 600;
const SHARE = 0.2;

/**
 * Where the text of a page is: its `main` elements, with the page's title and frames full of text where those stand
 * outside them; or the whole page where `main` is missing, empty or only a small part of it.
 */
export function rootsOf(page: PageElement, index: PageIndex, weights: Weights): PageElement[] {
  const mains = index.mains.filter((main) => weights.of(main).text > 0);
  const inMains = mains.reduce((sum, main) => sum + runningText(weights.of(main)), 0);
  if (inMains === 0 || (inMains < ENOUGH && inMains < SHARE * weights.running)) return [page];
  const shown = index.titles.filter(({ element }) => runningText(weights.of(element)) > 0);
  const title = shown.some(({ inMain }) => inMain) ? undefined : shown[0]?.element;
  const frames = index.frames.filter((frame) => runningText(weights.of(frame)) > ENOUGH / 2);
  return [...(title ? [title] : []), ...mains, ...frames];
}
