import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES_VERSION } from '../../lib/signs';
import { type Batch, batchDocuments, batchWordings, readBatch } from './batches';
import { type DocumentScores, judgeDocuments, scoreDocuments, totalsOf } from './documents';
import { type PassageScores, scorePassages } from './passages';
import { judgeWordings } from './wordings';

/** What a batch scored the first time that it met the rules; never written twice. */
export interface FirstSight {
  batch: string;
  /** Of the batch file, so that a later change to it shows. */
  sha256: string;
  rules: string;
  /** Day of scoring, ISO 8601. */
  date: string;
  passages: PassageScores | null;
  documents: DocumentScores | null;
}

const FILE = join(import.meta.dirname, '..', '..', 'tests', 'quality', 'first-sight.json');

/** The scores at first sight so far, oldest first. */
export function firstSights(): FirstSight[] {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as FirstSight[]) : [];
}

/** Scores a batch and keeps the score; throws where this batch has been scored before. */
export function scoreAtFirstSight(file: string): FirstSight {
  const batch = readBatch(file);
  const before = firstSights();
  if (before.some((score) => score.batch === batch.id)) {
    throw new Error(`${batch.id} has its first-sight score already; a batch can be new only once`);
  }
  const score: FirstSight = {
    batch: batch.id,
    sha256: createHash('sha256').update(readFileSync(file)).digest('hex'),
    rules: RULES_VERSION,
    date: new Date().toISOString().slice(0, 10),
    ...scoreBatch(batch),
  };
  writeFileSync(FILE, `${JSON.stringify([...before, score], null, 1)}\n`);
  return score;
}

/** What a batch scores now. */
export function scoreBatch(batch: Batch): Pick<FirstSight, 'passages' | 'documents'> {
  const documents = batchDocuments(batch);
  const wordings = batchWordings(batch);
  return {
    passages: wordings.length > 0 ? scorePassages(judgeWordings(wordings, false)) : null,
    documents: documents.length > 0 ? totalsOf(scoreDocuments(documents, judgeDocuments(documents))) : null,
  };
}
