import type { Page, Surface } from '../../../scripts/browser/browser';

export type Highlighted = Record<'genuine' | 'tokenistic' | 'context', string[]>;

/** Everything in a page that the extension could have left behind. */
export interface Traces {
  html: string;
  sheets: number;
  highlights: string[];
}

/**
 * The strings that are highlighted in a page, its same-origin frames and open shadow roots, sorted. They are read from
 * the highlights themselves; pieces that follow one another with nothing between them are one string, words that
 * show two signs are named once, and the line breaks of the page's source are made spaces.
 */
export function highlighted(page: Page): Promise<Highlighted> {
  return page.evaluate(() => {
    const rangesIn = (view: Window & typeof globalThis, layer: string) =>
      [...(view.CSS.highlights.get(layer) ?? [])].map((range) =>
        rangeOf(range.startContainer, range.startOffset, range),
      );
    const rangeOf = (node: Node, offset: number, end: Pick<AbstractRange, 'endContainer' | 'endOffset'>) => {
      const range = (node.ownerDocument ?? document).createRange();
      range.setStart(node, offset);
      range.setEnd(end.endContainer, end.endOffset);
      return range;
    };
    const blockOf = (node: Node) => node.parentElement?.closest('p, li, td, th, h1, h2, h3, legend, label, summary');
    const follows = (one: Range | undefined, next: Range): one is Range =>
      one !== undefined &&
      blockOf(one.endContainer) === blockOf(next.startContainer) &&
      one.compareBoundaryPoints(Range.START_TO_END, next) <= 0 &&
      isBlank(one, next);
    const isBlank = (one: Range, next: Range) => {
      const { startContainer, startOffset } = next;
      const gap = rangeOf(one.endContainer, one.endOffset, { endContainer: startContainer, endOffset: startOffset });
      return gap.toString().trim() === '';
    };
    const textOf = (range: Range) => {
      const copy = range.cloneContents();
      for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith(' ');
      return (copy.textContent ?? '').replace(/[ \n]+/g, ' ');
    };
    const inOrder = (one: Range, next: Range) =>
      one.startContainer.getRootNode() === next.startContainer.getRootNode()
        ? one.compareBoundaryPoints(Range.START_TO_START, next)
        : 0;
    const windowsOf = (view: Window): Window[] => {
      const frames = [...view.document.querySelectorAll('iframe')].filter((frame) => frame.contentDocument);
      return [view, ...frames.flatMap((frame) => (frame.contentWindow ? windowsOf(frame.contentWindow) : []))];
    };
    const views = windowsOf(window) as (Window & typeof globalThis)[];
    const stringsIn = (layer: string) =>
      [
        ...new Set(
          views.flatMap((view) => {
            const whole: Range[] = [];
            for (const range of rangesIn(view, layer).sort(inOrder)) {
              const last = whole.at(-1);
              if (follows(last, range)) last.setEnd(range.endContainer, range.endOffset);
              else whole.push(range);
            }
            return whole.map(textOf);
          }),
        ),
      ].sort();
    return {
      genuine: stringsIn('equal-footing-genuine'),
      tokenistic: stringsIn('equal-footing-tokenistic'),
      context: stringsIn('equal-footing-context'),
    };
  });
}

export function traces(page: Page): Promise<Traces> {
  return page.evaluate(() => {
    const shadowRoots = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
    const frames = [...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []);
    const documents = [document, ...frames];
    return {
      html: documents.map((each) => each.documentElement.outerHTML).join('\n'),
      sheets: [...documents, ...shadowRoots].reduce((sum, root) => sum + root.adoptedStyleSheets.length, 0),
      highlights: documents.flatMap((each) => [...(each.defaultView?.CSS.highlights.keys() ?? [])]),
    };
  });
}

/** Waits until the popup has nothing more to do, and returns its failure's name, or null when the review ended well. */
export async function reviewEnded(popup: Surface): Promise<string | null> {
  return popup
    .until('the review to end', () => {
      const failure = document.querySelector<HTMLElement>('[data-failure]')?.dataset.failure;
      const isDone = document.querySelector('[data-action="clear"]') && !document.querySelector('[data-action="stop"]');
      return failure ? { failure } : isDone ? { failure: null } : null;
    })
    .then((outcome) => outcome?.failure ?? null);
}

/** The quotes in the panel's list, by the kind of their sign, sorted, without their quotation marks; each named once. */
export async function listed(panel: Surface): Promise<Highlighted> {
  return panel.evaluate(async () => {
    for (const more of document.querySelectorAll<HTMLElement>('section.sign > button[aria-expanded="false"]')) {
      more.click();
    }
    await new Promise(requestAnimationFrame);
    const quoteOf = (words: Element) => (words.textContent ?? '').replace(/^“|”$/g, '').replace(/[ \n]+/g, ' ');
    const quotes = (polarity: string) => {
      const listed = document.querySelectorAll(`section.sign[data-polarity="${polarity}"] [data-finding] .words`);
      return [...new Set([...listed].map(quoteOf))].sort();
    };
    return { genuine: quotes('genuine'), tokenistic: quotes('tokenistic'), context: quotes('context') };
  });
}

/** The middle of the first line of the highlight in a layer that begins with some words, scrolled into view. */
export async function spotOn(page: Page, layer: string, words: string): Promise<{ x: number; y: number }> {
  const spot = await page.until(
    `“${words}” to be highlighted`,
    (name, start) => {
      const ranges = [...(CSS.highlights.get(name) ?? [])];
      const range = ranges.find(({ startContainer, startOffset }) =>
        startContainer.textContent
          ?.slice(startOffset)
          .replace(/[ \n]+/g, ' ')
          .startsWith(start),
      );
      if (!range) return null;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const [box] = live.getClientRects();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    layer,
    words,
  );
  return spot as { x: number; y: number };
}
