import type { Document } from '../text/document';
import { decodeText } from './decode';
import { readHtml } from './html';
import { readMarkdown } from './markdown';
import { parseHtml } from './parse-html';
import { readText } from './text';

/** A file that was read, or why it was not, in one sentence for a person. */
export type FileResult =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly error: string };

type Reader = (text: string, name: string) => FileResult;

const READERS: Readonly<Record<string, Reader>> = {
  html: readHtml,
  htm: readHtml,
  xhtml: readHtml,
  txt: plainText,
  text: plainText,
  md: (text, name) => readMarkdown(text, name, (html) => parseHtml(html, name)),
  markdown: (text, name) => readMarkdown(text, name, (html) => parseHtml(html, name)),
};
const NOT_YET: Readonly<Record<string, string>> = { pdf: 'PDF files', docx: 'Word files', odt: 'OpenDocument files' };
const LIMIT = 200 * 1024 * 1024;

/** True for names of files that are reviewed when a folder is: all kinds that can be read, now or later. */
export function isReviewable(name: string): boolean {
  const ending = endingOf(name);
  return ending in READERS || ending in NOT_YET;
}

/**
 * Reads a file into a document.
 * @param name as given; its ending says what kind of file it is
 */
export function readFile(bytes: Uint8Array, name: string): FileResult {
  const ending = endingOf(name);
  const notYet = NOT_YET[ending];
  if (notYet) return { ok: false, error: `${notYet} can’t be read yet.` };
  const reader = READERS[ending];
  if (!reader) return { ok: false, error: 'This kind of file can’t be read; .html, .txt and .md files can.' };
  return readBytes(bytes, name, reader);
}

/** Reads a text that came without a name: HTML where it begins like HTML, plain text otherwise. */
export function readUnnamed(bytes: Uint8Array): FileResult {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).replace(/^\W*?(?=<)/, '');
  if (start.includes('%PDF-')) return { ok: false, error: `${NOT_YET.pdf} can’t be read yet.` };
  const isHtml = /^<(!doctype html|!--|html|head|body|main|article|div|p|h1|section)\b/i.test(start);
  return readBytes(bytes, '-', isHtml ? readHtml : plainText);
}

function readBytes(bytes: Uint8Array, name: string, reader: Reader): FileResult {
  if (bytes.length > LIMIT) return { ok: false, error: 'This file is too large to be read.' };
  const text = decodeText(bytes);
  if (text === undefined) return { ok: false, error: 'This file holds no text.' };
  const result = reader(text, name);
  if (!result.ok) return { ok: false, error: result.error.replace(/^This page/, 'This file') };
  return { ok: true, document: result.document };
}

function plainText(text: string, name: string): FileResult {
  const document = readText(text, { title: '', address: name });
  if (document.blocks.length === 0) return { ok: false, error: 'This file has no text that can be read.' };
  return { ok: true, document };
}

function endingOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}
