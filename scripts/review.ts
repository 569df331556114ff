import { once } from 'node:events';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArguments, USAGE } from '../lib/report/command-line';
import { type Input, reviewAll } from '../lib/report/command-line-run';
import { formats } from '../lib/report/formats';
import { isReviewable } from '../lib/sources/file';

/** npm runs a script in the project's folder, but people name files from where they stand. */
const here = process.env.npm_lifecycle_event === 'review' ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();
const LEFT_OUT = /^\.|^node_modules$/;

async function* inputsOf(named: readonly string[]): AsyncGenerator<Input, void> {
  for (const source of named) {
    if (source === '-') yield { source, bytes: await buffer(process.stdin) };
    else yield* inputsAt(source);
  }
}

async function* inputsAt(source: string): AsyncGenerator<Input, void> {
  try {
    const found = await stat(resolve(here, source));
    if (found.isDirectory()) yield* inputsIn(source);
    else if (found.isFile()) yield { source, bytes: await readFile(resolve(here, source)) };
    else yield { source, error: 'This is neither a file nor a folder.' };
  } catch (error) {
    yield { source, error: reasonOf(error) };
  }
}

async function* inputsIn(folder: string): AsyncGenerator<Input, void> {
  let empty = true;
  for await (const input of filesIn(folder)) {
    empty = false;
    yield input;
  }
  if (empty) yield { source: folder, error: 'This folder holds nothing that can be reviewed.' };
}

/** Files of a folder and of the folders in it, in an order that is the same on every machine. */
async function* filesIn(folder: string): AsyncGenerator<Input, void> {
  const items = await readdir(resolve(here, folder), { withFileTypes: true });
  items.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const item of items) {
    if (LEFT_OUT.test(item.name)) continue;
    const path = join(folder, item.name);
    if (item.isDirectory()) yield* filesIn(path);
    else if (isReviewable(item.name)) yield* inputsAt(path);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return 'There is no file or folder with this name.';
  if (code === 'EACCES' || code === 'EPERM') return 'This file may not be opened.';
  return 'This file could not be opened.';
}

async function main(): Promise<void> {
  const command = parseArguments(process.argv.slice(2));
  if (!command.ok) {
    process.stderr.write(`${command.error}\n`);
    process.exitCode = 2;
    return;
  }
  if ('help' in command) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const entries = async function* () {
    for await (const entry of reviewAll(inputsOf(command.inputs))) {
      if ('error' in entry) process.exitCode = 1;
      yield entry;
    }
  };
  for await (const piece of formats[command.format](entries()))
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
}

/** Whoever reads the output may stop early (`| head`); that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
await main();
