import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grade, Polarity } from '../../lib/signs/sign';
import { readText } from '../../lib/sources/text';
import type { Document } from '../../lib/text/document';
import { documentText } from '../../lib/text/document';
import { polarityOf } from './plain';
import split from './split.json';

/** One reader's opinion about one sentence. `clear`: nearly every expert would agree. */
export interface Label {
  sign: string;
  polarity: Polarity;
  grade: Grade;
  clear: boolean;
}

/** A sentence with its labels; `start` and `end` are UTF-16 offsets into the text of its document. */
export interface LabelledSentence {
  start: number;
  end: number;
  text: string;
  labels: readonly Label[];
}

/** A document whose sentences carry labels. */
export interface LabelledDocument {
  id: string;
  /** True for text that uses the same words in other senses, where nothing should be flagged. */
  control: boolean;
  document: Document;
  sentences: readonly LabelledSentence[];
}

export type Part = 'build' | 'held';

interface DocumentLine {
  id: string;
  control: boolean;
}

/** A sentence as a file holds it, before its place in the text is known. */
interface UnplacedSentence {
  sentence: string;
  labels: readonly { sign: string; grade: Grade; clear: boolean }[];
}

interface SentenceLine extends UnplacedSentence {
  doc: string;
}

/** Folders of the labelled documents. */
export const CORPUS_PARTS = ['uk', 'us', 'practice', 'other-senses'] as const;
const members: Record<Part, ReadonlySet<string>> = { build: new Set(split.build), held: new Set(split.held) };

/** Where the labelled documents stand beside the project, or null where they are absent. */
export function corpusFolder(): string | null {
  const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus');
  return existsSync(folder) ? folder : null;
}

/** The labelled documents of one part of the split. */
export function readCorpus(folder: string, part: Part): LabelledDocument[] {
  return CORPUS_PARTS.flatMap((name) => readFolder(join(folder, name), name === 'other-senses', members[part]));
}

function readFolder(folder: string, otherSenses: boolean, wanted: ReadonlySet<string>): LabelledDocument[] {
  const lines = readLines<SentenceLine>(join(folder, 'sentences.jsonl'));
  return readLines<DocumentLine>(join(folder, 'docs.jsonl'))
    .filter((line) => wanted.has(line.id))
    .map((line) => {
      const text = readFileSync(join(folder, 'docs', `${line.id}.txt`), 'utf8');
      const document = readText(text, { title: '', address: line.id });
      return {
        id: line.id,
        control: line.control || otherSenses,
        document,
        sentences: placeSentences(
          documentText(document),
          lines.filter(({ doc }) => doc === line.id),
        ),
      };
    });
}

/** A list mark or number in front of a sentence; the source takes it for layout. */
const LIST_MARK = /^(?:[-•*]|\w{1,2}\.)\s+/;

/**
 * Finds every sentence in the text, in order: sources drop list marks and page numbers, so offsets of a file are not
 * relied on. A sentence that was not read stands nowhere (start = end = -1), and its labels count as missed.
 */
export function placeSentences(text: string, lines: readonly UnplacedSentence[]): LabelledSentence[] {
  let from = 0;
  return lines.map(({ sentence, labels }) => {
    const place = findFrom(text, sentence, from) ?? findFrom(text, sentence.replace(LIST_MARK, ''), from);
    if (place) from = place.end;
    return {
      ...(place ?? { start: -1, end: -1 }),
      text: sentence,
      labels: labels.map(({ sign, grade, clear }) => ({ sign, grade, clear, polarity: polarityOf(sign) })),
    };
  });
}

function findFrom(text: string, sentence: string, from: number): { start: number; end: number } | undefined {
  const start = text.indexOf(sentence, from);
  return start < 0 ? undefined : { start, end: start + sentence.length };
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
