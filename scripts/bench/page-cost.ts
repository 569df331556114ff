import type { Browser, Page } from '../browser/browser';
import { longPage } from '../browser/long-page';
import { serve } from '../browser/site';

/** What happened in the page's main thread and DOM, times in ms. */
interface Cost {
  longestTask: number;
  longTasks: number;
  nodes: number;
  done: number;
  strings: number;
}

export interface Run extends Cost {
  firstHighlight: number;
}

export type Wrapped = Cost;

interface Watch {
  tasks: number[];
  nodes: number;
  firstHighlight: number | null;
  /** Takes in what the observers have not told yet. */
  settle(): Promise<void>;
}

type Watched = Window & { watch: Watch; Mark: new (root: Element) => Marker };

interface Marker {
  mark(strings: string[], options: { separateWordSearch: boolean; accuracy: string; done(count: number): void }): void;
}

/** Reviews a generated page through the toolbar button, then wraps the same strings in a fresh copy of the page. */
export async function makeRun(
  browser: Browser,
  words: number,
  markJs: string,
): Promise<{ ours: Run; wrapped: Wrapped }> {
  const html = longPage({ words });
  const site = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  try {
    const page = await browser.open(`${site.origin}/`);
    const { run: ours, strings } = await review(browser, page);
    await page.close();
    const copy = await browser.open(`${site.origin}/copy`);
    const wrapped = await wrap(copy, markJs, strings);
    await copy.close();
    return { ours, wrapped };
  } finally {
    await site.close();
  }
}

async function review(browser: Browser, page: Page): Promise<{ run: Run; strings: string[] }> {
  await page.evaluate(startWatch);
  const clicked = Date.now();
  const popup = await browser.clickAction(page);
  await popup.until('the review to end', () => {
    const hasEnded = document.querySelector('[data-failure], [data-action="clear"]');
    return hasEnded && !document.querySelector('[data-action="stop"]');
  });
  const done = Date.now() - clicked;
  const { strings, firstHighlight, ...cost } = await page.evaluate(async () => {
    const { watch } = window as unknown as Watched;
    await watch.settle();
    const painted = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const texts = painted.map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.textContent ?? '').slice(startOffset, endOffset),
    );
    return {
      longestTask: Math.max(0, ...watch.tasks),
      longTasks: watch.tasks.length,
      nodes: watch.nodes,
      firstHighlight: watch.firstHighlight,
      strings: texts,
    };
  });
  if (firstHighlight === null) throw new Error('nothing was highlighted');
  const run = { ...cost, done, firstHighlight: firstHighlight - clicked, strings: strings.length };
  return { run, strings: [...new Set(strings)] };
}

async function wrap(page: Page, markJs: string, strings: string[]): Promise<Wrapped> {
  await page.evaluate(startWatch);
  await page.load(markJs);
  return page.evaluate(async (texts) => {
    const { watch, Mark } = window as unknown as Watched;
    watch.nodes = 0;
    const start = performance.now();
    const count = await new Promise<number>((resolve) => {
      new Mark(document.body).mark(texts, { separateWordSearch: false, accuracy: 'partially', done: resolve });
    });
    const done = performance.now() - start;
    await watch.settle();
    return {
      longestTask: Math.max(0, ...watch.tasks),
      longTasks: watch.tasks.length,
      nodes: watch.nodes,
      done,
      strings: count,
    };
  }, strings);
}

/** Watches long tasks, added nodes and the first highlight from now on. Runs in the page. */
function startWatch(): void {
  const watch: Watch = {
    tasks: [],
    nodes: 0,
    firstHighlight: null,
    settle: async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      count(observer.takeRecords());
    },
  };
  const count = (records: MutationRecord[]) => {
    for (const record of records) watch.nodes += record.addedNodes.length;
  };
  const observer = new MutationObserver(count);
  observer.observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => watch.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
  const look = () => {
    if (CSS.highlights.size > 0) watch.firstHighlight = performance.timeOrigin + performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  (window as unknown as Watched).watch = watch;
}
