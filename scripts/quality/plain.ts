import { signById } from '../../lib/signs';
import type { Polarity } from '../../lib/signs/sign';
import type { Document } from '../../lib/text/document';

/** A document from plain text with one block a line. */
export function asDocument(title: string, text: string): Document {
  const blocks = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', part: 'body', text: line }) as const);
  return { title, address: '', language: 'en', blocks, skipped: [] };
}

/** Polarity of a sign by its id. */
export function polarityOf(sign: string): Polarity {
  return signById(sign).polarity;
}
