import { type Browser, browser } from 'wxt/browser';
import {
  type FromReviewedPage,
  type PageFailure,
  REVIEW_PORT,
  type Scope,
  type ToReviewedPage,
} from '../../highlight/protocol';
import type { Block, Document } from '../../text/document';
import { portions } from './portions';
import { createQueue } from './queue';

/** Why a page can't be read to its end. */
export class PageTrouble extends Error {
  constructor(readonly failure: PageFailure | 'page_left') {
    super(failure);
  }
}

/** A page that is being read. Whoever reads it gets a {@link PageTrouble} when the page fails or leaves. */
export interface OpenPage {
  about: Promise<Pick<Document, 'title' | 'address' | 'language'>>;
  batches: AsyncIterable<readonly Block[]>;
  /** All blocks so far. */
  readonly blocks: readonly Block[];
  /** What is known of the document once all of it was read. */
  whole(): Pick<Document, 'title' | 'language' | 'skipped'> | undefined;
  tell(message: ToReviewedPage): void;
  close(): void;
}

/** Opens the port to the page script of a tab and asks for the text. */
export function openPage(tab: number, scope: Scope): OpenPage {
  const port: Browser.runtime.Port = browser.tabs.connect(tab, { name: REVIEW_PORT, frameId: 0 });
  const batches = createQueue<readonly Block[]>();
  const blocks: Block[] = [];
  let whole: Pick<Document, 'title' | 'language' | 'skipped'> | undefined;
  let open = true;
  let fail: (failure: PageFailure | 'page_left') => void = () => {};

  const about = new Promise<Pick<Document, 'title' | 'address' | 'language'>>((resolve, reject) => {
    fail = (failure) => {
      const trouble = new PageTrouble(failure);
      reject(trouble);
      batches.fail(trouble);
    };
    port.onMessage.addListener((message: FromReviewedPage) => {
      switch (message.kind) {
        case 'about':
          resolve({ title: message.title, address: message.address, language: message.language });
          break;
        case 'blocks':
          blocks.push(...message.blocks);
          for (const portion of portions(message.blocks)) batches.push(portion);
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
  });
  // A review that was stopped no longer waits for it.
  about.catch(() => {});
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
    about,
    batches,
    blocks,
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
