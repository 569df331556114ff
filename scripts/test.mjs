// `npm test`: sets the machine up, then runs everything. Arguments go to vitest: `npm test -- --project unit`.
import { ensureBrowser, missingBrowser } from './setup/browsers.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ensureOffice } from './setup/office.mjs';
import { root, step } from './setup/run.mjs';

ensureInstalled(root);

const missing = /** @type {const} */ (['chromium', 'firefox']).filter((kind) => !ensureBrowser(kind));
for (const kind of missing) console.error(missingBrowser(kind));
if (missing.length > 0 && process.env.CI) process.exit(1);
if (missing.length > 0) console.error('The end-to-end tests that need it are reported as skipped.');

if (!ensureOffice()) console.error('LibreOffice was not found: the test that opens Word files with it is skipped.');

step('Generated types', 'wxt', ['prepare']);
step('Types', 'tsc', ['--noEmit']);
step('Lint and format', 'biome', ['check', '--error-on-warnings']);
step('Build for Chromium', 'wxt', ['build']);
step('Build for Firefox', 'wxt', ['build', '-b', 'firefox']);
step('Tests', 'vitest', ['run', ...process.argv.slice(2)]);
