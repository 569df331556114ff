/**
 * Lists the frame examples that come out wrong, with what is wrong. `--strike` takes those that have come right off the
 * list of known failures; nothing puts new ones on it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mismatch, nameOf } from '../../tests/review/frame-match';
import { frameExamples } from '../../tests/review/frames.data';
import { knownFailures } from '../../tests/review/frames.known';

const LIST = join(import.meta.dirname, '..', '..', 'tests', 'review', 'frames.known.ts');

const known = new Set(knownFailures);
const judged = frameExamples.map((example) => ({ name: nameOf(example), wrong: mismatch(example) }));
const failing = judged.filter(({ wrong }) => wrong !== '');
const mended = new Set(judged.filter(({ name, wrong }) => wrong === '' && known.has(name)).map(({ name }) => name));

const lines = [
  `${failing.length} of ${frameExamples.length} frames are wrong`,
  ...failing.map(({ name, wrong }) => `${known.has(name) ? 'known' : 'NEW  '}  ${name}  | ${wrong}`),
  ...[...mended].map((name) => `MENDED  ${name}`),
];
process.stdout.write(`${lines.join('\n')}\n`);
if (process.argv.includes('--strike')) strike();

function strike(): void {
  const left = knownFailures.filter((name) => !mended.has(name)).map((name) => `  ${quote(name)},\n`);
  writeFileSync(
    LIST,
    `/** Examples whose frame comes out wrong today. The list may only shrink: the tests fail when one of them comes right. */\nexport const knownFailures: readonly string[] = [\n${left.join('')}];\n`,
  );
}

function quote(name: string): string {
  return `'${name.replaceAll("'", "\\'")}'`;
}
