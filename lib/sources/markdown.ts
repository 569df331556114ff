import { marked } from 'marked';
import { type PageDocument, type ReadPage, readPage, type UnreadPage } from './page';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/**
 * Reads Markdown: it becomes HTML, and that is read like any page.
 * @param parse turns HTML into a document (`DOMParser` in a browser, parse5 on the command line)
 */
export function readMarkdown(
  text: string,
  address: string,
  parse: (html: string) => PageDocument,
): ReadPage | UnreadPage {
  const matter = FRONT_MATTER.exec(text);
  const body = matter ? text.slice(matter[0].length) : text;
  const html = marked.parse(body, { async: false, gfm: true });
  const { documentElement } = parse(`<main>${html}</main>`);
  return readPage({ documentElement, title: titleIn(matter?.[1] ?? ''), URL: address });
}

function titleIn(frontMatter: string): string {
  const value = /^title:[ \t]*(.+)$/m.exec(frontMatter)?.[1]?.trim() ?? '';
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}
