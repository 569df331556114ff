import { browser } from 'wxt/browser';
import type { Scope } from '../../highlight/protocol';
import type { Review } from '../../reading/review';
import { findSignsInSlices } from '../../review/engine';
import type { Finding, Findings } from '../../review/finding';
import type { Document } from '../../text/document';
import { breath } from '../in-slices';
import type { Dismissed, Failure } from '../tab-state';
import { cardsOf } from './cards';
import { type OpenPage, openPage, PageTrouble } from './open-page';
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
  leftOut(address: string, findings: readonly Finding[]): Promise<readonly Dismissed[]>;
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
  const slices = findSignsInSlices(page.batches, {
    signal: request.signal,
    selection: request.scope === 'selection',
  });
  let slice = await slices.next();
  while (!slice.done) {
    const { findings, words } = slice.value;
    if (findings.length > 0) page.tell({ kind: 'paint', findings, cards: cardsOf(findings) });
    request.progress(findings, words);
    await breath();
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
    const [result] = await browser.scripting.executeScript({ target: { tabId: tab }, files: [PAGE_SCRIPT] });
    // Firefox does not refuse its own pages (about:support): it runs the script nowhere and answers with nothing.
    if (!result) throw new Error('restricted page: the script ran nowhere');
    return null;
  } catch (error) {
    const address = await browser.tabs.get(tab).then(
      ({ url }) => url,
      () => undefined,
    );
    return refusal(address, String(error), clicked);
  }
}
