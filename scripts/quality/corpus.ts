import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grade, Polarity } from '../../lib/signs/sign';
import type { Document } from '../../lib/text/document';
import { documentText } from '../../lib/text/document';
import { asDocument, polarityOf } from './plain';
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

const FOLDERS = ['uk', 'us', 'practice', 'other-senses'] as const;
const members: Record<Part, ReadonlySet<string>> = { build: new Set(split.build), held: new Set(split.held) };

/** Where the labelled documents stand beside the project, or null where they are absent. */
export function corpusFolder(): string | null {
  const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus');
  return existsSync(folder) ? folder : null;
}

/** The labelled documents of one part of the split. */
export function readCorpus(folder: string, part: Part): LabelledDocument[] {
  return FOLDERS.flatMap((name) => readFolder(join(folder, name), name === 'other-senses', members[part]));
}

function readFolder(folder: string, otherSenses: boolean, wanted: ReadonlySet<string>): LabelledDocument[] {
  const lines = readLines<SentenceLine>(join(folder, 'sentences.jsonl'));
  return readLines<DocumentLine>(join(folder, 'docs.jsonl'))
    .filter((line) => wanted.has(line.id))
    .map((line) => {
      const document = asDocument(line.id, readFileSync(join(folder, 'docs', `${line.id}.txt`), 'utf8'));
      return {
        id: line.id,
        control: line.control || otherSenses,
        document,
        sentences: placeSentences(
          line.id,
          documentText(document),
          lines.filter(({ doc }) => doc === line.id),
        ),
      };
    });
}

/** Finds every sentence in the text, in order: sources may trim lines, so the file's own offsets are not relied on. */
export function placeSentences(id: string, text: string, lines: readonly UnplacedSentence[]): LabelledSentence[] {
  let from = 0;
  return lines.map((line) => {
    const start = text.indexOf(line.sentence, from);
    if (start < 0)
      throw new Error(`${id}: the text does not hold the labelled sentence "${line.sentence.slice(0, 60)}"`);
    from = start + line.sentence.length;
    return {
      start,
      end: from,
      text: line.sentence,
      labels: line.labels.map(({ sign, grade, clear }) => ({ sign, grade, clear, polarity: polarityOf(sign) })),
    };
  });
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
