import { beforeEach, expect, test } from 'vitest';
import { dismissals } from '../../lib/ui/background/dismissals';
import { freshBrowser } from './support/browser';
import { FINDINGS, finding } from './support/state';

let browser: ReturnType<typeof freshBrowser>;
beforeEach(() => {
  browser = freshBrowser();
});

const HERE = 'https://northmoor.example/say';
const THERE = 'https://southmoor.example/say';
const hardToReach = finding('hard-to-reach-label', 'hard to reach groups', 120);
const sameSignOtherWords = finding('hard-to-reach-label', 'seldom heard voices', 10);
const all = [hardToReach, sameSignOtherWords];

const out = async (address: string) => (await dismissals.of(address, all)).map(({ index }) => index);

test('a passage is left out where it stands, and nowhere else', async () => {
  await dismissals.add(HERE, hardToReach, 'passage');
  expect(await dismissals.of(HERE, all)).toEqual([{ index: 0, scope: 'passage' }]);
  expect(await out(THERE)).toEqual([]);
});

test('a sign is left out on a page, and a page is the same page at another heading', async () => {
  await dismissals.add(HERE, hardToReach, 'document');
  expect(await out(`${HERE}#what-next`)).toEqual([0, 1]);
  expect(await out(THERE)).toEqual([]);
});

test('a sign is left out everywhere', async () => {
  await dismissals.add(HERE, hardToReach, 'everywhere');
  expect(await out(THERE)).toEqual([0, 1]);
});

test('bringing one back undoes all that left it out', async () => {
  for (const scope of ['passage', 'document', 'everywhere'] as const) await dismissals.add(HERE, hardToReach, scope);
  await dismissals.remove(HERE, hardToReach);
  expect(await out(HERE)).toEqual([]);
});

test('neither the address nor the words of a page can be read from what is kept', async () => {
  for (const scope of ['passage', 'document', 'everywhere'] as const)
    await dismissals.add(HERE, FINDINGS[0] ?? hardToReach, scope);
  const kept = JSON.stringify(await browser.storage.local.get());
  expect(kept).not.toMatch(/northmoor|designed|co-design/);
});
