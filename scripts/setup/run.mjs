import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = path.resolve(fileURLToPath(import.meta.url), '../../..');

/** Builds of the extension, by browser. */
export const builds = {
  chromium: path.join(root, '.output', 'chrome-mv3'),
  firefox: path.join(root, '.output', 'firefox-mv3'),
};

/**
 * Runs the program of an installed package with this Node, and ends the process with its status when it fails.
 * @param {string} name what is being done, for the person who watches
 * @param {string} program name in node_modules/.bin
 * @param {string[]} args
 */
export function step(name, program, args) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, [programFile(program), ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {string} program */
function programFile(program) {
  const packages = { biome: '@biomejs/biome', tsc: 'typescript' };
  const name = packages[/** @type {keyof typeof packages} */ (program)] ?? program;
  const require = createRequire(path.join(root, 'package.json'));
  const manifestFile = path.join(root, 'node_modules', name, 'package.json');
  const { bin } = require(manifestFile);
  return path.join(path.dirname(manifestFile), typeof bin === 'string' ? bin : bin[program]);
}
