import { beforeEach, expect, test } from 'vitest';
import { Fleeting } from '../../lib/store/fleeting';
import { bringBack, leaveOut, leftOut } from '../../lib/ui/background/dismissals';
import { finding } from './support/state';

const HERE = 'https://northmoor.example/say';
const THERE = 'https://southmoor.example/say';
const words = ['seldom heard voices', 'hard to reach groups'] as const;
const text = `We want to hear ${words[0]} and ${words[1]}.`;
const sameSignOtherWords = finding('hard-to-reach-label', words[0], text.indexOf(words[0]));
const hardToReach = finding('hard-to-reach-label', words[1], text.indexOf(words[1]));
const all = [hardToReach, sameSignOtherWords];
const scopes = ['passage', 'document', 'everywhere'] as const;

let backend = new Fleeting();
beforeEach(() => {
  backend = new Fleeting();
});

const leave = (scope: (typeof scopes)[number], of = hardToReach) =>
  leaveOut(backend, { source: HERE, text }, of, scope);
const out = async (source: string) => (await leftOut(backend, source, all)).map(({ index }) => index);

test('a passage is left out where it stands, and nowhere else', async () => {
  await leave('passage');
  expect(await leftOut(backend, HERE, all)).toEqual([{ index: 0, scope: 'passage' }]);
  expect(await out(THERE)).toEqual([]);
});

test('a sign is left out on a page, and a page is the same page at another heading', async () => {
  await leave('document');
  expect(await out(`${HERE}#what-next`)).toEqual([0, 1]);
  expect(await out(THERE)).toEqual([]);
});

test('a sign is left out everywhere', async () => {
  await leave('everywhere');
  expect(await out(THERE)).toEqual([0, 1]);
});

test('bringing one back undoes all that left it out', async () => {
  for (const scope of scopes) await leave(scope);
  await bringBack(backend, { source: HERE }, hardToReach);
  expect(await out(HERE)).toEqual([]);
});

test('leaving a sign out everywhere keeps neither the address nor the words of the page', async () => {
  await leave('everywhere');
  expect(JSON.stringify(await backend.read((reader) => reader.all('dismissals')))).not.toMatch(
    /northmoor|hard to reach/,
  );
});

test('leaving out keeps no review', async () => {
  for (const scope of scopes) await leave(scope);
  expect(await backend.read((reader) => reader.all('reviews'))).toEqual([]);
});
