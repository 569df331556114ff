import { annotationsText } from './annotations/write';
import type { Entry, Format } from './entry';
import { csv } from './formats/csv';
import { markdown } from './formats/markdown';
import { notesMarkdown } from './notes-markdown';
import { reportPage } from './page/page';
import type { Report } from './report';

/** One way of handing a report on. */
export interface ExportFormat {
  id: 'html' | 'word' | 'markdown' | 'csv' | 'annotations';
  name: string;
  /** What it is for, in a sentence. */
  about: string;
  extension: string;
  type: string;
  make(report: Report): Promise<Blob>;
}

/** The formats in the order in which menus show them. A new one is one entry here. */
export const exportFormats: readonly ExportFormat[] = [
  {
    id: 'html',
    name: 'Page to read or print',
    about: 'Everything in one file that opens in any browser. Print it from there, or save it as a PDF.',
    extension: 'html',
    type: 'text/html',
    make: async (report) => blob(reportPage(report), 'text/html'),
  },
  {
    id: 'word',
    name: 'Word document with comments',
    about: 'The text itself, with each sign and note as a comment in the margin. For working on it with others.',
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    // Half a megabyte that only this format needs.
    make: async (report) => (await import('./word/document')).wordDocument(report),
  },
  {
    id: 'markdown',
    name: 'Markdown text',
    about: 'Plain text with headings. For pasting into an email, a web page or a notes program.',
    extension: 'md',
    type: 'text/markdown',
    make: async (report) => blob((await collected(markdown, report)) + notesMarkdown(report), 'text/markdown'),
  },
  {
    id: 'csv',
    name: 'Table of findings',
    about: 'One finding in each row. For a spreadsheet, or for coding many texts the same way.',
    extension: 'csv',
    type: 'text/csv',
    // With the mark that tells spreadsheets that this is UTF-8.
    make: async (report) => blob(`\ufeff${await collected(csv, report)}`, 'text/csv'),
  },
  {
    id: 'annotations',
    name: 'Annotations for other tools',
    about: 'Notes and findings as W3C Web Annotations. Other annotation programs open them, and so does Equal Footing.',
    extension: 'jsonld',
    type: 'application/ld+json',
    make: async (report) => blob(annotationsText(report), 'application/ld+json'),
  },
];

/** A file name for a report: what the document is called, in characters that every system takes. */
export function fileName(report: Report, { extension }: Pick<ExportFormat, 'extension'>): string {
  const title = (report.review.title || 'review').normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-');
  const short = title.slice(0, 60).replace(/^-+|-+$/g, '') || 'review';
  return `${short}-${new Date(report.made).toISOString().slice(0, 10)}.${extension}`;
}

async function collected(format: Format, { review, findings }: Report): Promise<string> {
  const shown = { ...review, findings: findings.map(({ finding }) => finding) };
  let text = '';
  for await (const piece of format(one({ review: shown }))) text += piece;
  return text;
}

async function* one(entry: Entry): AsyncIterable<Entry> {
  yield entry;
}

function blob(text: string, type: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}
