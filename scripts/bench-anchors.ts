/** How often a note finds its place again after the page has changed: `npm run bench:anchors`. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { selectorsAt } from '../lib/text/anchor';
import { stepwiseFinderIn } from '../lib/text/find-again';
import {
  changeMarkUp,
  changeWords,
  type Edit,
  moveParagraphs,
  type Page,
  pageOf,
  type Random,
  randomFrom,
  remove,
  repeatParagraphs,
  textOf,
} from './anchors/edits';
import { type Finder, finders } from './anchors/finders';
import { prose } from './bench/prose';

const peerFolder = new URL('./bench/', import.meta.url);
const pages = Number(process.argv[2] ?? 12);
const firstSeed = Number(process.argv[3] ?? 1);
const passagesOfEachLength = 6;
const wordsInPassages = [1, 3, 8, 20, 60];
/** How far on both sides a copy has to be the same to be no other place than the passage, in UTF-16 code units. */
const twinContext = 128;

const both =
  (...edits: Edit[]): Edit =>
  (page, random) =>
    edits.reduce((changed, edit) => edit(changed, random), page);

const cases: Record<string, (first: number, last: number) => Edit> = {
  'no change': () => (page) => page,
  '5 % of words changed': () => changeWords(0.05),
  '10 % of words changed': () => changeWords(0.1),
  '20 % of words changed': () => changeWords(0.2),
  '30 % of words changed': () => changeWords(0.3),
  '40 % of words changed': () => changeWords(0.4),
  'paragraphs moved': () => moveParagraphs,
  'paragraphs moved, 10 % changed': () => both(moveParagraphs, changeWords(0.1)),
  'mark-up changed': () => changeMarkUp,
  'mark-up and 10 % changed': () => both(changeMarkUp, changeWords(0.1)),
  'paragraphs repeated': () => repeatParagraphs,
  'passage removed': (first, last) => remove(first, last),
  'passage removed, 10 % changed': (first, last) => both(remove(first, last), changeWords(0.1)),
};

interface Tally {
  right: number;
  wrong: number;
  none: number;
}

if (!existsSync(new URL('node_modules/dom-anchor-text-quote/', peerFolder))) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: peerFolder, stdio: 'inherit' });
}

const table = Object.keys(cases).map((name) => ({ name, tallies: tally(name) }));
console.log(`${pages} pages of 3,000 words, ${passagesOfEachLength * wordsInPassages.length} passages each.`);
console.log(
  'Right: half or more of the passage and the place found are the same, or nothing could tell the two apart. Of 100 passages: right / wrong / not placed\n',
);
console.log(`| what changed | ${Object.keys(finders).join(' | ')} |`);
console.log(
  `|---|${Object.keys(finders)
    .map(() => '---|')
    .join('')}`,
);
for (const { name, tallies } of table) console.log(`| ${name} | ${tallies.map(cell).join(' | ')} |`);
timing();
manyNotes();

function cell({ right, wrong, none }: Tally): string {
  const all = right + wrong + none;
  return [right, wrong, none].map((count) => ((100 * count) / all).toFixed(1)).join(' / ');
}

function tally(name: string): Tally[] {
  const tallies = Object.values(finders).map(() => ({ right: 0, wrong: 0, none: 0 }));
  for (let seed = firstSeed; seed < firstSeed + pages; seed += 1) {
    const random = randomFrom(seed);
    const page = samplePage(random);
    for (const length of wordsInPassages) {
      for (let count = 0; count < passagesOfEachLength; count += 1) tallyOne(tallies, page, length, name, random);
    }
  }
  return tallies;
}

function tallyOne(tallies: Tally[], page: Page, length: number, name: string, random: Random): void {
  // Within one paragraph: a passage over two that are moved apart has no one place any more.
  const long = page.filter((words) => words.length >= length);
  const paragraph = long[Math.floor(random() * long.length)] ?? [];
  const first = (paragraph[0]?.from ?? 0) + Math.floor(random() * (paragraph.length - length + 1));
  const last = first + length - 1;
  const before = textOf(page, first, last);
  const edit = cases[name]?.(first, last);
  if (!before.place || !edit) return;
  const after = textOf(edit(page, random), first, last);
  Object.values(finders).forEach((finder, index) => {
    const outcome = judge(finder, before.text, before.place, after.text, after.place);
    const counted = tallies[index];
    if (counted) counted[outcome] += 1;
  });
}

function judge(
  finder: Finder,
  before: string,
  place: [number, number] | undefined,
  after: string,
  truth: [number, number] | undefined,
): keyof Tally {
  if (!place) return 'none';
  const found = finder(before, ...place)(after);
  // Nothing is left of the passage: not placing it is right.
  if (!truth) return found ? 'wrong' : 'right';
  if (!found) return 'none';
  const shared = Math.max(0, Math.min(found[1], truth[1]) - Math.max(found[0], truth[0]));
  const together = Math.max(found[1], truth[1]) - Math.min(found[0], truth[0]);
  if (shared / together >= 0.5) return 'right';
  return isTwin(before.slice(place[0] - twinContext, place[1] + twinContext), after, found) ? 'right' : 'wrong';
}

/** True for a copy of the passage that stands between the very same words: nothing could tell it from the passage. */
function isTwin(withContext: string, after: string, [start, end]: [number, number]): boolean {
  return after.slice(start - twinContext, end + twinContext) === withContext;
}

/** A page of its own for every seed: paragraphs drawn from a long text. */
function samplePage(random: Random): Page {
  const paragraphs = prose(60_000).split('\n');
  const start = Math.floor(random() * (paragraphs.length - 60));
  return pageOf(paragraphs.slice(start, start + 30).join('\n'));
}

/** The longest that finding takes on 300,000 words, for passages that are there, changed and gone. */
function timing(): void {
  const text = prose(300_000);
  const gone = prose(2_000).slice(500, 9_000).split('').reverse().join('');
  console.log('\nLongest of three on 300,000 words, in ms: describe, find changed, find what is gone');
  for (const length of [12, 64, 256, 4_000]) {
    const at = Math.floor(text.length / 2);
    const changed = changedWords(text);
    const times = [
      () => finders['Equal Footing']?.(text, at, at + length),
      () => finders['Equal Footing']?.(text, at, at + length)(changed),
      () => finders['Equal Footing']?.(gone, 0, length)(text),
    ].map(longest);
    console.log(`${length} characters: ${times.join(', ')}`);
  }
}

/** What placing many edited notes on 300,000 words takes altogether, and the longest that it goes on between two turns. */
function manyNotes(): void {
  const text = prose(300_000);
  const changed = changedWords(text);
  const length = 64;
  const anchors = Array.from({ length: 40 }, (_, at) => {
    const start = Math.floor(((at + 0.5) / 40) * text.length);
    return selectorsAt(text, start, start + length);
  });
  const find = stepwiseFinderIn(changed);
  const begun = performance.now();
  let longestStep = 0;
  for (const anchor of anchors) {
    const steps = find(anchor);
    for (let isDone = false; !isDone; ) {
      const start = performance.now();
      isDone = steps.next().done === true;
      longestStep = Math.max(longestStep, performance.now() - start);
    }
  }
  const all = Math.round(performance.now() - begun);
  console.log(
    `\n${anchors.length} edited notes on 300,000 words: ${all} ms; longest step ${longestStep.toFixed(1)} ms`,
  );
}

function changedWords(text: string): string {
  return textOf(changeWords(0.2)(pageOf(text), randomFrom(1)), 0, 0).text;
}

function longest(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.round(Math.max(...times));
}
