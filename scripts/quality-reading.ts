/** `tsx scripts/quality-reading.ts`: how right readings, matrix and stages are on the labelled documents. Part of `npm run quality`. */
import { corpusFolder, readCorpus } from './quality/corpus';
import { printReadingScores, scoreReadings } from './quality/readings';

const folder = corpusFolder();
const text = folder
  ? (['build', 'held'] as const)
      .map((part) => printReadingScores(`Readings, part ${part}`, scoreReadings(folder, readCorpus(folder, part))))
      .join('\n\n\n')
  : 'Readings were left out: ../shared/corpus is not there.';
process.stdout.write(`${text}\n`);
