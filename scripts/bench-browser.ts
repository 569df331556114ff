/**
 * `npm run bench:browser`: what a review costs the page in front of a person, beside wrapping the same strings with
 * mark.js. Needs the extension built for Chromium (`npm run build`).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeRun, type Run, type Wrapped } from './bench/page-cost';
import { launch } from './browser/launch';
import { ensureBrowser, missingBrowser } from './setup/browsers.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { root } from './setup/run.mjs';

const sizes = [10_000, 100_000];
const runs = 3;

/** What a review may cost at most, in ms and nodes. */
const most = { firstHighlight: 300, longestTask: 50, nodes: 0 };

const peers = path.join(root, 'scripts', 'bench');
ensureInstalled(peers);
const markJs = readFileSync(path.join(peers, 'node_modules', 'mark.js', 'dist', 'mark.min.js'), 'utf8');

const found = ensureBrowser('chromium');
if (!found) {
  console.error(missingBrowser('chromium'));
  process.exit(1);
}

const browser = await launch(found, { headless: true });
const rows: { words: number; ours: Run; wrapped: Wrapped }[] = [];
try {
  for (const words of sizes) {
    const measured: { ours: Run; wrapped: Wrapped }[] = [];
    for (let run = 0; run < runs; run++) measured.push(await makeRun(browser, words, markJs));
    rows.push({ words, ...middle(measured) });
  }
} finally {
  await browser.close();
}

console.log(
  `Middle of ${runs} runs in ${found.path}. Times in ms; a task below 50 ms is not reported by the browser.\n`,
);
console.log(
  '| words | | click to first highlight | until all are painted | longest task | tasks of 50 ms or more | nodes added | strings |',
);
console.log('|--:|---|--:|--:|--:|--:|--:|--:|');
for (const { words, ours, wrapped } of rows) {
  const { firstHighlight, done, longestTask, longTasks, nodes, strings } = ours;
  console.log(
    `| ${words.toLocaleString('en')} | Equal Footing | ${round(firstHighlight)} | ${round(done)} | ${task(longestTask)} | ${longTasks} | ${nodes} | ${strings} |`,
  );
  console.log(
    `| | wrapping with mark.js | | ${round(wrapped.done)} | ${task(wrapped.longestTask)} | ${wrapped.longTasks} | ${wrapped.nodes} | ${wrapped.strings} |`,
  );
}

const missed = rows.flatMap(({ words, ours }) => [
  ...(words === 10_000 && ours.firstHighlight > most.firstHighlight
    ? [`${words} words: the first highlight took more than ${most.firstHighlight} ms`]
    : []),
  ...(ours.longestTask > most.longestTask ? [`${words} words: a task took more than ${most.longestTask} ms`] : []),
  ...(ours.nodes > most.nodes ? [`${words} words: nodes were added to the page`] : []),
]);
for (const miss of missed) console.error(miss);
process.exit(missed.length > 0 ? 1 : 0);

function middle<T extends { ours: Run }>(measured: T[]): T {
  const sorted = measured.toSorted((one, other) => one.ours.firstHighlight - other.ours.firstHighlight);
  const chosen = sorted[Math.floor(sorted.length / 2)];
  if (!chosen) throw new Error('nothing was measured');
  return chosen;
}

function round(time: number): string {
  return Math.round(time).toLocaleString('en');
}

function task(time: number): string {
  return time === 0 ? '< 50' : round(time);
}
