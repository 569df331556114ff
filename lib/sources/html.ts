import { type ReadPage, readPage, type UnreadPage } from './page';
import { parseHtml } from './parse-html';

/** Reads a file of HTML with the same walk as a page in the browser. */
export function readHtml(text: string, address: string): ReadPage | UnreadPage {
  return readPage(parseHtml(text, address));
}
