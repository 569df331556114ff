import type { Skipped } from '../text/document';
import type { PageDocument } from './page';

/** Why a tab that shows no web page can't be read, in one sentence; undefined for a web page. */
export function notText({ contentType = 'text/html', documentElement }: PageDocument): string | undefined {
  if (contentType === 'application/pdf') return 'This is a PDF. Open it in the reader to review it.';
  if (/^(image|video|audio)\//.test(contentType)) return 'This tab shows a picture or a recording, not text.';
  return documentElement ? undefined : 'This page is empty.';
}

/** Why a page gave no text, in one sentence. */
export function nothingRead(skipped: readonly Skipped[]): string {
  const first = skipped[0];
  if (!first) return 'This page has no text that can be read.';
  return `This page has no text that can be read, only this: ${first.what}.`;
}
