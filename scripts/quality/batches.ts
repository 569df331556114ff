import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grade } from '../../lib/signs/sign';
import { readText } from '../../lib/sources/text';
import { documentText } from '../../lib/text/document';
import { type LabelledDocument, type LabelledSentence, placeSentences } from './corpus';
import { polarityOf } from './plain';
import type { Wording } from './wordings';

/** Texts written by somebody who has not seen the rules. */
export interface Batch {
  id: string;
  date: string;
  /** Who wrote it, by role. */
  writtenBy: string;
  kind: 'wordings' | 'near-misses' | 'documents';
  items?: readonly BatchItem[];
  documents?: readonly BatchDocument[];
}

interface BatchItem extends Omit<Wording, 'polarity'> {
  why?: string;
}

interface BatchDocument {
  id: string;
  title: string;
  blocks: readonly string[];
  labels: readonly { sentence: string; sign: string; grade: Grade; clear: boolean }[];
}

const FOLDER = join(import.meta.dirname, '..', '..', 'tests', 'quality', 'batches');

/** The batches that are kept with the project, oldest first. */
export function keptBatches(): Batch[] {
  if (!existsSync(FOLDER)) return [];
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  return names.map((name) => readBatch(join(FOLDER, name))).sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** One batch from its file; throws with the place where the file is not as agreed. */
export function readBatch(file: string): Batch {
  const batch = JSON.parse(readFileSync(file, 'utf8')) as Batch;
  for (const key of ['id', 'date', 'kind'] as const) if (!batch[key]) throw new Error(`${file}: "${key}" is missing`);
  if (!batch.items && !batch.documents) throw new Error(`${file}: neither "items" nor "documents"`);
  return batch;
}

/** The items of a batch as wordings. */
export function batchWordings(batch: Batch): Wording[] {
  return (batch.items ?? []).map((item) => ({ ...item, polarity: polarityOf(item.sign) }));
}

/** The documents of a batch with their labels in place; one without a label holds nothing that should be flagged. */
export function batchDocuments(batch: Batch): LabelledDocument[] {
  return (batch.documents ?? []).map(({ id, title, blocks, labels }) => {
    const document = readText(blocks.join('\n'), { title, address: id });
    const sentences = placeLabels(documentText(document), labels);
    return { id: `${batch.id}/${id}`, control: labels.length === 0, document, sentences };
  });
}

/** Labels stand by sentence, in any order and several to a sentence; sentences without a label are not listed. */
function placeLabels(text: string, labels: BatchDocument['labels']): LabelledSentence[] {
  const sentences = [...new Set(labels.map((label) => label.sentence))]
    .map((sentence) => ({ sentence, at: text.indexOf(sentence) }))
    .sort((a, b) => a.at - b.at);
  return placeSentences(
    text,
    sentences.map(({ sentence }) => ({ sentence, labels: labels.filter((label) => label.sentence === sentence) })),
  );
}
