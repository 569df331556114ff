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
 * the highlights themselves; only the line breaks of the page's source are made spaces.
 */
export function highlighted(page: Page): Promise<Highlighted> {
  return page.evaluate(() => {
    const windowsOf = (view: Window): Window[] => {
      const frames = [...view.document.querySelectorAll('iframe')].map((frame) => frame.contentWindow);
      return [view, ...frames.flatMap((inner) => (inner && canRead(inner) ? windowsOf(inner) : []))];
    };
    const canRead = (view: Window) => {
      try {
        return view.document !== null;
      } catch {
        return false;
      }
    };
    const textOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
      const range = (startContainer.ownerDocument ?? document).createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString().replace(/[ \n]+/g, ' ');
    };
    const views = windowsOf(window) as (Window & typeof globalThis)[];
    const stringsIn = (layer: string) =>
      views.flatMap((view) => [...(view.CSS.highlights.get(layer) ?? [])].map(textOf)).sort();
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

/** The quotes in the panel's list, by the kind of their sign, sorted; every quote once, however often it was found. */
export async function listed(panel: Surface): Promise<Highlighted> {
  return panel.evaluate(async () => {
    for (const more of document.querySelectorAll<HTMLElement>('section.sign > button[aria-expanded="false"]')) {
      more.click();
    }
    await new Promise(requestAnimationFrame);
    const quotes = (polarity: string) =>
      [...document.querySelectorAll(`section.sign[data-polarity="${polarity}"] [data-finding] .words`)]
        .map((words) => words.textContent ?? '')
        .sort();
    return { genuine: quotes('genuine'), tokenistic: quotes('tokenistic'), context: quotes('context') };
  });
}
