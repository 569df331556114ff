import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An invented document, and what its author wrote down about it before anything was run on it. */
export interface Expected {
  name: string;
  text: string;
  reading: string;
  planning: string;
  delivery: string;
  answers: Readonly<Record<string, string>>;
}

const folder = join(import.meta.dirname, 'documents');

/** All invented documents, by name. */
export function expectedDocuments(): readonly Expected[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => parse(file, readFileSync(join(folder, file), 'utf8')));
}

function parse(file: string, source: string): Expected {
  const [, head = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const fields = Object.fromEntries(
    head
      .trim()
      .split('\n')
      .map((line) => line.split(': ', 2) as [string, string]),
  );
  const { reading = '', planning = '', delivery = '', ...answers } = fields;
  return { name: file, text, reading, planning, delivery, answers };
}
