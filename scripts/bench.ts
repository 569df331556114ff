/** `npm run bench`: how fast and how large the engine is, beside other tools that read text. Writes docs/bench.md. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { buildMeasure, engineSize, MEASURE } from './bench/bundle';
import type { FirstFindings, Measured } from './bench/measure';
import { ensureInstalled } from './setup/install.mjs';

const SIZES = [1_000, 10_000, 100_000, 300_000];
const MAIN_SIZE = 100_000;
const TOOLS = [
  'charCodeAt loop',
  'Equal Footing',
  'compromise/three, parse everything',
  'write-good',
  'alex',
  '@textlint/kernel, two rules',
  'harper.js',
];
/** Slow tools are measured on less text: nobody learns more from ten minutes of waiting. */
const LARGEST: Record<string, number> = {
  'harper.js': 10_000,
  alex: 100_000,
  'compromise/three, parse everything': 100_000,
  '@textlint/kernel, two rules': 100_000,
};

/** Far above what any text needs; a kind of input that takes longer makes the benchmark fail. */
const PATIENCE_MS_PER_100_KB = 2_000;

const here = join(import.meta.dirname, 'bench');
const only = process.argv.slice(2);
const chosen = only.length > 0 ? TOOLS.filter((tool) => only.some((word) => tool.startsWith(word))) : TOOLS;

ensureInstalled(here);
await buildMeasure();
const measured = new Map(
  chosen.map((tool) => [tool, sizesOf(tool).map((words) => inOwnProcess<Measured>(tool, words))]),
);
const first = inOwnProcess<FirstFindings>('first findings', 10_000);
const bad = inOwnProcess<Record<string, number>>('bad input', 0);
const report = write(measured, first, bad, await engineSize());
process.stdout.write(report);
if (only.length === 0) keep(report);

const hanging = Object.entries(bad).filter(([, time]) => time > PATIENCE_MS_PER_100_KB);
if (hanging.length > 0) {
  process.stderr.write(`Too slow on: ${hanging.map(([kind]) => kind).join(', ')}\n`);
  process.exitCode = 1;
}

function keep(text: string): void {
  const file = join(import.meta.dirname, '..', 'docs', 'bench.md');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  execFileSync('npx', ['biome', 'format', '--write', file], { stdio: 'ignore' });
}

function sizesOf(tool: string): number[] {
  return SIZES.filter((words) => words <= (LARGEST[tool] ?? Number.POSITIVE_INFINITY));
}

function inOwnProcess<T>(task: string, words: number): T {
  process.stderr.write(`${task}, ${words} words …\n`);
  return JSON.parse(
    execFileSync(process.execPath, [MEASURE, task, String(words)], { cwd: here, encoding: 'utf8' }),
  ) as T;
}

function write(
  results: ReadonlyMap<string, readonly Measured[]>,
  first: FirstFindings,
  bad: Readonly<Record<string, number>>,
  size: { minified: number; gzipped: number },
): string {
  return `# Speed and size

Written by \`npm run bench\` on ${availableParallelism()} processor cores with ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.versions.node}, ${process.platform}. Times are processor time, so that other work on the machine does not count; medians; one process for each tool and length; generated public-policy prose with a sign in one sentence of six (\`scripts/bench/prose.ts\`). Every tool has rules of its own, so this compares what a person waits for, not like with like.

## On ${format(MAIN_SIZE)} words, or the longest text measured

"× floor" is the time divided by that of a plain \`charCodeAt\` loop over the same text in the same process.

${markdown(
  [
    'tool',
    'words',
    'words a second',
    '× floor',
    'cold: load and first 1,000 words, ms',
    'peak memory, MB',
    'of that before loading, MB',
  ],
  [...results].map(([tool, all]) => {
    const one = all.find(({ words }) => words >= MAIN_SIZE) ?? all.at(-1);
    return one
      ? [
          tool,
          format(one.words),
          format((one.words / one.warm) * 1000),
          ratio(one),
          one.cold.toFixed(0),
          one.peak.toFixed(0),
          one.before.toFixed(0),
        ]
      : [tool];
  }),
)}

## Growth: milliseconds for each 1,000 words

${markdown(
  ['tool', ...SIZES.map((words) => `${format(words)} words`)],
  [...results].map(([tool, all]) => [tool, ...SIZES.map((_, index) => perThousand(all[index]))]),
)}

## Growth: peak memory, MB

${markdown(
  ['tool', ...SIZES.map((words) => `${format(words)} words`)],
  [...results].map(([tool, all]) => [tool, ...SIZES.map((_, index) => all[index]?.peak.toFixed(0) ?? 'not run')]),
)}

## First findings of a 10,000-word page

${markdown(
  ['engine', 'ms from the arrival of the text'],
  [
    ['warm', first.warm?.toFixed(1) ?? 'none found'],
    ['cold (loading included)', first.cold?.toFixed(1) ?? 'none found'],
  ],
)}

## Bad input

Milliseconds for each 100 kB; more than ${format(PATIENCE_MS_PER_100_KB)} makes \`npm run bench\` fail.

${markdown(
  ['text', 'ms for each 100 kB'],
  Object.entries(bad).map(([kind, time]) => [kind, time.toFixed(1)]),
)}

## Size of the engine

${format(size.minified)} bytes minified, ${format(size.gzipped)} bytes gzipped, with everything that it needs.

## Beside the goals

${markdown(['', 'goal', 'measured'], besideGoals(results.get('Equal Footing') ?? [], first, size.gzipped))}
`;
}

function besideGoals(ours: readonly Measured[], first: FirstFindings, gzipped: number): string[][] {
  const main = ours[SIZES.indexOf(MAIN_SIZE)];
  const longest = ours.at(-1);
  return [
    ['words a second, warm', '400,000', main ? format((main.words / main.warm) * 1000) : 'not run'],
    ['first findings, warm, ms', '60', first.warm?.toFixed(0) ?? 'none found'],
    ['first findings, cold, ms', '300', first.cold?.toFixed(0) ?? 'none found'],
    ['peak memory on 300,000 words, MB', '150', longest?.peak.toFixed(0) ?? 'not run'],
    ['engine, minified and gzipped, kB', '200', format(gzipped / 1000)],
  ];
}

function ratio({ warm, floor }: Measured): string {
  return (warm / floor).toFixed(warm / floor < 10 ? 1 : 0);
}

function perThousand(one: Measured | undefined): string {
  return one ? ((one.warm / one.words) * 1000).toPrecision(2) : 'not run';
}

function format(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

function markdown(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
