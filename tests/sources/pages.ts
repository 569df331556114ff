import { expect } from 'vitest';
import { type ReadPage, readPage } from '../../lib/sources/page';
import { parseHtml } from '../../lib/sources/parse-html';
import type { Block, Document as ReviewedDocument } from '../../lib/text/document';

/** Makes the test window show a page. */
export function show(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.replaceChild(document.importNode(parsed.documentElement, true), document.documentElement);
}

/** Reads the page that the test window shows. */
export function readShown(): ReadPage {
  const read = readPage(document);
  if (!read.ok) throw new Error(read.error);
  return read;
}

/** Reads a page as a live page and as a file, and holds that both say the same. */
export function read(html: string): ReviewedDocument {
  show(html);
  const live = readShown().document;
  const file = readPage(parseHtml(html, document.URL));
  expect(file.ok && file.document).toEqual(live);
  return live;
}

/** Texts of a page's blocks. */
export function texts(html: string): string[] {
  return read(html).blocks.map((block) => block.text);
}

/** Blocks of one kind. */
export function blocksOf(html: string, kind: Block['kind']): Block[] {
  return read(html).blocks.filter((block) => block.kind === kind);
}

/** A paragraph long enough to be the text of a page. */
export const PLAN =
  'Marlow Vale Council is changing its day centres. People who use them and their families will help to plan what comes next, and the council will say in June what it has changed because of them.';
