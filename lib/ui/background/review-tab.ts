import { type Browser, browser } from 'wxt/browser';
import {
  type FromReviewedPage,
  type PageFailure,
  REVIEW_PORT,
  type Scope,
  type ToReviewedPage,
} from '../../highlight/protocol';
import type { Review } from '../../reading/review';
import { findSignsInSlices } from '../../review/engine';
import type { Finding, Findings } from '../../review/finding';
import type { Block, Document } from '../../text/document';
import type { Dismissed, Failure } from '../tab-state';
import { cardsOf } from './cards';
import { createQueue } from './queue';
import { refusal } from './refused';

const PAGE_SCRIPT = '/page.js';

export interface ReviewRequest {
  tab: number;
  scope: Scope;
  /** Whether the person's own click on the toolbar, the menu or a shortcut asks for it. */
  clicked: boolean;
  /** Whether possible findings are painted too. */
  possible: boolean;
  /** Stops the review; what was found until then stays. */
  signal: AbortSignal;
  /** Hears what was found while the page is still being read, and the words read so far. */
  progress(findings: readonly Finding[], words: number): void;
  /** Judges the whole document once it is read. */
  judge(document: Document, found: Findings): Review;
  /** Which findings of the document the person left out before. */
  leftOut(address: string, findings: readonly Finding[]): Promise<Dismissed[]>;
}

export type ReviewOutcome =
  | { kind: 'finished'; review: Review; dismissed: readonly Dismissed[] }
  | { kind: 'stopped' }
  | { kind: 'failed'; failure: Failure };

/** Reviews the page of a tab: puts the page script in, reads the text as it comes, and paints what is found. */
export async function reviewTab(request: ReviewRequest): Promise<ReviewOutcome> {
  const refused = await putScriptIn(request.tab, request.clicked);
  if (refused) return { kind: 'failed', failure: refused };
  if (request.signal.aborted) return { kind: 'stopped' };
  const page = openPage(request.tab, request.scope);
  const stop = () => page.close();
  request.signal.addEventListener('abort', stop);
  try {
    return await reviewPage(page, request);
  } catch (error) {
    if (request.signal.aborted) return { kind: 'stopped' };
    return { kind: 'failed', failure: error instanceof PageTrouble ? error.failure : 'broke' };
  } finally {
    request.signal.removeEventListener('abort', stop);
    page.close();
  }
}

async function reviewPage(page: OpenPage, request: ReviewRequest): Promise<ReviewOutcome> {
  const about = await page.about;
  const slices = findSignsInSlices(page.batches, about, {
    signal: request.signal,
    selection: request.scope === 'selection',
  });
  let slice = await slices.next();
  while (!slice.done) {
    const { findings, words } = slice.value;
    if (findings.length > 0) page.tell({ kind: 'paint', findings, cards: cardsOf(findings) });
    request.progress(findings, words);
    slice = await slices.next();
  }
  const document: Document = { skipped: [], ...about, ...page.whole(), blocks: page.blocks };
  const review = request.judge(document, slice.value);
  const dismissed = await request.leftOut(review.source, review.findings);
  page.tell({
    kind: 'settle',
    findings: review.findings,
    cards: cardsOf(review.findings),
    hidden: dismissed.map((entry) => entry.index),
    possible: request.possible,
  });
  return { kind: 'finished', review, dismissed };
}

async function putScriptIn(tab: number, clicked: boolean): Promise<Failure | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [PAGE_SCRIPT] });
    return null;
  } catch (error) {
    const address = await browser.tabs.get(tab).then(
      ({ url }) => url,
      () => undefined,
    );
    return refusal(address, String(error), clicked);
  }
}

class PageTrouble extends Error {
  constructor(readonly failure: PageFailure | 'page_left') {
    super(failure);
  }
}

type About = Extract<FromReviewedPage, { kind: 'about' }>;

interface OpenPage {
  about: Promise<Pick<Document, 'title' | 'address' | 'language'>>;
  batches: AsyncIterable<readonly Block[]>;
  readonly blocks: readonly Block[];
  /** What is known of the document once all of it was read. */
  whole(): Pick<Document, 'title' | 'language' | 'skipped'> | undefined;
  tell(message: ToReviewedPage): void;
  close(): void;
}

function openPage(tab: number, scope: Scope): OpenPage {
  const port: Browser.runtime.Port = browser.tabs.connect(tab, { name: REVIEW_PORT, frameId: 0 });
  const batches = createQueue<readonly Block[]>();
  const about = Promise.withResolvers<Omit<About, 'kind'>>();
  // The queue tells of the same trouble to whoever reads on.
  about.promise.catch(() => {});
  const blocks: Block[] = [];
  let whole: Pick<Document, 'title' | 'language' | 'skipped'> | undefined;
  let open = true;

  const fail = (failure: PageFailure | 'page_left') => {
    const trouble = new PageTrouble(failure);
    about.reject(trouble);
    batches.fail(trouble);
  };
  port.onMessage.addListener((message: FromReviewedPage) => {
    switch (message.kind) {
      case 'about':
        about.resolve({ title: message.title, address: message.address, language: message.language });
        break;
      case 'blocks':
        blocks.push(...message.blocks);
        batches.push(message.blocks);
        break;
      case 'end':
        whole = { title: message.title, language: message.language, skipped: message.skipped };
        batches.end();
        break;
      case 'failed':
        fail(message.failure);
        break;
    }
  });
  port.onDisconnect.addListener(() => {
    // Reading it tells the browser that the page's going is no surprise: it writes no error to the console then.
    void browser.runtime.lastError;
    open = false;
    fail('page_left');
  });
  const tell = (message: ToReviewedPage) => {
    if (open) port.postMessage(message);
  };
  tell({ kind: 'read', scope });
  return {
    about: about.promise,
    batches,
    get blocks() {
      return blocks;
    },
    whole: () => whole,
    tell,
    close() {
      if (!open) return;
      open = false;
      port.disconnect();
      fail('page_left');
    },
  };
}
