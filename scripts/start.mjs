// `npm start`: sets the machine up, builds, and opens a browser with the extension on a page to try it on.
// `npm start -- [--headless] [ADDRESS-OR-FILE]`
import { ensureBrowser, findBrowser, missingBrowser } from './setup/browsers.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { root, step } from './setup/run.mjs';

ensureInstalled(root);

const found = findBrowser('chromium') ?? findBrowser('firefox') ?? ensureBrowser('chromium');
if (!found) {
  console.error(missingBrowser('chromium'));
  process.exit(1);
}

step('Build', 'wxt', found.kind === 'firefox' ? ['build', '-b', 'firefox'] : ['build']);
step('Open', 'tsx', ['scripts/start/main.ts', found.kind, found.path, ...process.argv.slice(2)]);
