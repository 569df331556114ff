import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../lib/text/document';
import { batchDocuments, batchWordings, keptBatches } from '../quality/batches';
import { readBuildingWordings } from '../quality/building';
import { type LabelledDocument, readCorpus } from '../quality/corpus';
import { firstSights } from '../quality/first-sight';
import { givenWordings, type Wording } from '../quality/wordings';

/** A text of which some sentences are labelled; `start` and `end` are UTF-16 offsets into the joined blocks. */
export interface Example {
  blocks: readonly Block[];
  sentences: readonly { start: number; end: number; signs: readonly string[] }[];
  /** The one sign that its writer thought of; undefined where every sign of every sentence was looked for. */
  about?: string;
  /** True for the catalogue's own examples: they say what a sign means. */
  defining?: boolean;
  /** True where every sentence was read and those without a sign are not listed. */
  whole?: boolean;
}

interface BuildingDocument {
  sentences: readonly (readonly [text: string, labels: readonly (readonly [sign: string, ...rest: unknown[]])[]])[];
}

const DOCUMENTS = join(import.meta.dirname, '..', '..', 'tests', 'quality', 'building-documents');

/** Everything that may be learned from: what was written for building, and batches that have had their first sight. */
export function readExamples(corpus: string | null): Example[] {
  const seen = new Set(firstSights().map(({ batch }) => batch));
  const batches = keptBatches().filter(({ id }) => seen.has(id));
  return [
    ...givenWordings().map((wording) => ({ ...fromWording(wording), defining: true })),
    ...readBuildingWordings().map(fromWording),
    ...batches.flatMap(batchWordings).map(fromWording),
    ...readBuildingDocuments(),
    ...batches.flatMap(batchDocuments).map((document) => ({ ...fromLabelled(document), whole: true })),
    ...(corpus === null ? [] : readCorpus(corpus, 'build').map(fromLabelled)),
  ];
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', part: 'body', text });

function fromWording({ text, sign, expected, otherSigns = [] }: Wording): Example {
  const signs = expected === 'flag' ? [sign, ...otherSigns] : otherSigns;
  return { blocks: [paragraph(text)], sentences: [{ start: 0, end: text.length, signs }], about: sign };
}

function fromLabelled({ document, sentences }: LabelledDocument): Example {
  return {
    blocks: document.blocks,
    sentences: sentences.map(({ start, end, labels }) => ({ start, end, signs: labels.map(({ sign }) => sign) })),
  };
}

/** Invented documents of which every sentence was labelled, one block a sentence. */
function readBuildingDocuments(): Example[] {
  return readdirSync(DOCUMENTS).map((name) => {
    const { sentences } = JSON.parse(readFileSync(join(DOCUMENTS, name), 'utf8')) as BuildingDocument;
    let end = -1;
    return {
      blocks: sentences.map(([text]) => paragraph(text)),
      sentences: sentences.map(([text, labels]) => {
        const start = end + 1;
        end = start + text.length;
        return { start, end, signs: labels.map(([sign]) => sign) };
      }),
    };
  });
}
