/** Lists the frame examples that come out wrong, with what is wrong; new failures and mended ones are named as such. */
import { mismatch, nameOf } from '../../tests/review/frame-match';
import { frameExamples } from '../../tests/review/frames.data';
import { knownFailures } from '../../tests/review/frames.known';

const known = new Set(knownFailures);
const judged = frameExamples.map((example) => ({ name: nameOf(example), wrong: mismatch(example) }));
const failing = judged.filter(({ wrong }) => wrong !== '');
const mended = judged.filter(({ name, wrong }) => wrong === '' && known.has(name));

const lines = [
  `${failing.length} of ${frameExamples.length} frames are wrong`,
  ...failing.map(({ name, wrong }) => `${known.has(name) ? 'known' : 'NEW  '}  ${name}  | ${wrong}`),
  ...mended.map(({ name }) => `MENDED, strike it off tests/review/frames.known.ts  ${name}`),
];
process.stdout.write(`${lines.join('\n')}\n`);
