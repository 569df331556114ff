/** `npm run learn`: learns the weights of words and relations for each sign from the examples (docs/quality.md). */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scaleOf } from '../lib/review/learned';
import { readExamples } from './learn/examples';
import { fitSparse, type Matrix } from './learn/logistic';
import { pack } from './learn/pack';
import { askForAll, type Row, rowsOf } from './learn/rows';
import { learnable, truthOf } from './learn/truth';
import { corpusFolder } from './quality/corpus';

/** Chosen on the fourth batch, before it was learned from (docs/quality.md). */
const ALL = { ridge: 1, rounds: 100 };
const KEPT = { ridge: 0.5, rounds: 60, least: 0.3 };

/** A feature that fewer sentences have says nothing that carries over. */
const LEAST_SENTENCES = 5;

const TARGET = join(import.meta.dirname, '..', 'lib', 'review', 'learned-data.ts');

const corpus = corpusFolder();
if (!corpus) {
  process.stderr.write(
    'Left out: ../shared/corpus is not there. Weights learned without it find more in real documents that is not so.\n',
  );
}

const examples = readExamples(corpus);
askForAll(examples);
const own = readExamples(null).flatMap(rowsOf);
const rows = examples.flatMap(rowsOf);
const features = chooseFeatures(rows, own);
const fitted = fitSparse(matrixOf(rows), truthOf(rows), ALL, KEPT);
const weights = pack(learnable, features, fitted);
writeFileSync(TARGET, source(weights));
process.stdout.write(
  `${rows.length} sentences, ${features.length} features, ${(weights.words.length + weights.frames.length).toLocaleString('en')} characters\n`,
);

/** Features that enough sentences have; words only if the project's own texts have them too. */
function chooseFeatures(all: readonly Row[], ours: readonly Row[]) {
  const kinds = ['words', 'frames'] as const;
  return kinds.flatMap((kind) => {
    const known = new Set(ours.flatMap((row) => [...row[kind]]));
    const counts = new Map<string, number>();
    for (const row of all) for (const name of row[kind]) counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts]
      .filter(([name, count]) => count >= LEAST_SENTENCES && known.has(name))
      .map(([name]) => ({ kind, name }));
  });
}

function matrixOf(sentences: readonly Row[]): Matrix {
  const places = new Map(features.map(({ kind, name }, at) => [`${kind} ${name}`, at]));
  const columns: number[] = [];
  const starts = new Uint32Array(sentences.length + 1);
  const scales = new Float64Array(sentences.length);
  for (const [at, row] of sentences.entries()) {
    const words = [...row.words].flatMap((name) => places.get(`words ${name}`) ?? []);
    columns.push(...words, ...[...row.frames].flatMap((name) => places.get(`frames ${name}`) ?? []));
    scales[at] = scaleOf(words.length);
    starts[at + 1] = columns.length;
  }
  return { rows: sentences.length, features: features.length, starts, columns: Uint32Array.from(columns), scales };
}

function source(data: typeof weights): string {
  const { words, frames, ...rest } = data;
  return [
    '// Written by `npm run learn`: do not edit.',
    "import type { LearnedWeights } from './learned';",
    '',
    `export const learnedWeights: LearnedWeights = { ...${JSON.stringify(rest)}, words: ${JSON.stringify(words)}, frames: ${JSON.stringify(frames)} };`,
    '',
  ].join('\n');
}
