import type { Format } from '../entry';
import { csv } from './csv';
import { html } from './html';
import { json } from './json';
import { markdown } from './markdown';
import { text } from './text';

/** Formats of the command line by name; the first is used where none is named. */
export const formats = { json, text, markdown, html, csv } satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
