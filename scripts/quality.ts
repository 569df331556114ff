/** `npm run quality`: how right the findings are, on text that the rules were and were not built on. */
import { parseArgs } from 'node:util';
import { RULES_VERSION, signById } from '../lib/signs';
import { batchDocuments, batchWordings, keptBatches } from './quality/batches';
import { corpusFolder, type Part, readCorpus } from './quality/corpus';
import { judgeDocuments, printDocumentScores, scoreDocuments } from './quality/documents';
import { listErrors } from './quality/errors';
import { firstSights, scoreAtFirstSight, scoreBatch } from './quality/first-sight';
import { listFailing, printPassageScores, printPassagesBySign, scorePassages } from './quality/passages';
import { printReadingScores, scoreReadings } from './quality/readings';
import { givenWordings, judgeWordings } from './quality/wordings';

const USAGE = `npm run quality -- [option…]
  --part build|held     only that part of the labelled documents (both otherwise)
  --sign ID             only this sign
  --errors              list false alarms and misses of the part for building (never of the held part)
  --batch ID            list what goes wrong in a batch that has its first-sight score
  --examples            list the catalogue's own wordings and near misses that fail
  --alone               read each wording as a whole document instead of a selected passage
  --first-sight FILE    score a new batch once and keep the score
  --json                print one JSON object`;

const TITLES: Record<Part, string> = { build: 'part for building', held: 'part that is only ever scored' };

function main(): void {
  try {
    const { values } = parseArgs({
      options: {
        part: { type: 'string' },
        sign: { type: 'string' },
        errors: { type: 'boolean', default: false },
        batch: { type: 'string' },
        examples: { type: 'boolean', default: false },
        alone: { type: 'boolean', default: false },
        'first-sight': { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.sign !== undefined) signById(values.sign);
    if (values.help) print(USAGE);
    else if (values['first-sight'] !== undefined) print(showBatch(scoreAtFirstSight(values['first-sight'])));
    else if (values.batch !== undefined) print(batchErrors(values.batch, values.sign));
    else if (values.examples) print(listFailing(given(values.sign, values.alone)));
    else if (values.errors) print(errors(chosenParts(values.part ?? 'build'), values.sign));
    else print(report(chosenParts(values.part), values.sign, values.alone, values.json));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}

function report(parts: readonly Part[], sign: string | undefined, alone: boolean, json: boolean): string {
  const judged = given(sign, alone);
  const folder = corpusFolder();
  const corpus = folder
    ? parts.map((part) => {
        const documents = readCorpus(folder, part);
        const scores = scoreDocuments(documents, judgeDocuments(documents), sign);
        return { part, scores, readings: sign ? null : scoreReadings(folder, documents) };
      })
    : [];
  const batches = keptBatches().map((batch) => ({ batch: batch.id, kind: batch.kind, now: scoreBatch(batch) }));
  const passages = scorePassages(judged);
  const left = folder ? [] : ['The labelled documents were left out: ../shared/corpus is not there.'];
  if (json) {
    return JSON.stringify({ rules: RULES_VERSION, left, given: passages, corpus, batches, firstSights: firstSights() });
  }
  return [
    `Rules ${RULES_VERSION}`,
    printPassageScores('(a) Given wordings', passages),
    ...(sign ? [printPassagesBySign(judged)] : []),
    ...corpus.flatMap(({ part, scores, readings }) => [
      printDocumentScores(`(b) Labelled documents, ${TITLES[part]}`, scores),
      ...(readings ? [printReadingScores(`(b) Readings, ${TITLES[part]}`, readings)] : []),
    ]),
    ...batches.map(({ batch, now }) => `(c) Batch ${batch}, now\n\n${showBatch({ batch, ...now })}`),
    ...firstSights().map((score) => `(c) First sight, ${score.date}, rules ${score.rules}\n\n${showBatch(score)}`),
    ...left,
  ].join('\n\n\n');
}

function errors(parts: readonly Part[], sign: string | undefined): string {
  if (parts.includes('held')) throw new Error('sentences of the held part are never listed: use --part build');
  const folder = corpusFolder();
  if (!folder) return 'The labelled documents are left out: ../shared/corpus is not there.';
  return listErrors(judgeDocuments(readCorpus(folder, 'build')), sign);
}

/** Errors of a batch may be read once it has been scored: from then on it is no longer new. */
function batchErrors(id: string, sign: string | undefined): string {
  const batch = keptBatches().find((kept) => kept.id === id);
  if (!batch) throw new Error(`no batch is called ${id}`);
  if (!firstSights().some((score) => score.batch === id)) throw new Error(`${id} has no first-sight score yet`);
  const wordings = batchWordings(batch).filter((wording) => sign === undefined || wording.sign === sign);
  const documents = batchDocuments(batch);
  return [
    ...(wordings.length > 0 ? [listFailing(judgeWordings(wordings, false))] : []),
    ...(documents.length > 0 ? [listErrors(judgeDocuments(documents), sign)] : []),
  ].join('\n\n');
}

function given(sign: string | undefined, alone: boolean) {
  return judgeWordings(
    givenWordings().filter((wording) => sign === undefined || wording.sign === sign),
    alone,
  );
}

function chosenParts(part: string | undefined): Part[] {
  if (part === undefined) return ['build', 'held'];
  if (part !== 'build' && part !== 'held') throw new Error(`--part is build or held, not "${part}"`);
  return [part];
}

function showBatch({ batch, passages, documents }: { batch: string } & ReturnType<typeof scoreBatch>): string {
  return [
    ...(passages ? [printPassageScores(batch, passages)] : []),
    ...(documents ? [printDocumentScores(batch, documents)] : []),
  ].join('\n\n');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

main();
