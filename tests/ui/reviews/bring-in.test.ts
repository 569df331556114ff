import { beforeEach, expect, test } from 'vitest';
import { annotationsText } from '../../../lib/report/annotations/write';
import { everything, largestFile } from '../../../lib/store/backup/file';
import { Fleeting } from '../../../lib/store/fleeting';
import { bringInOf, chooseFile, restoreOwn } from '../../../lib/ui/reviews/bring-in';
import { sampleNote, sampleReport } from '../../report/sample';
import { noteBackup } from '../../store/note-backup';
import { freshBrowser } from '../support/browser';

beforeEach(() => void freshBrowser());

const file = (text: string) => new Blob([text]);

test('a back-up waits until the person says whose it is', async () => {
  const backend = new Fleeting();
  const chosen = await chooseFile(backend, file(await noteBackup('Mine')), 1);
  expect(chosen.kind).toBe('backup');
  expect(await backend.read((reader) => reader.all('notes'))).toEqual([]);
  if (chosen.kind !== 'backup') return;
  expect(await restoreOwn(backend, chosen.all)).toEqual(['1 review, 1 note: added.']);
});

test('another person’s back-up comes in under their name, once, and changes nothing of one’s own', async () => {
  const backend = new Fleeting();
  const mine = await chooseFile(backend, file(await noteBackup('Mine')), 1);
  if (mine.kind !== 'backup') throw new Error('no back-up');
  await restoreOwn(backend, mine.all);
  const before = await backend.read(everything);
  const theirs = await chooseFile(backend, file(await noteBackup('Hers')), 1);
  if (theirs.kind !== 'backup') throw new Error('no back-up');
  for (const said of ['1 note was brought in.', 'No new notes.']) {
    expect(await bringInOf(backend, theirs.all, 'Ana')).toEqual([said]);
  }
  const notes = await backend.read((reader) => reader.all('notes'));
  expect(notes.map(({ text, author }) => [text, author]).sort()).toEqual([
    ['Hers', 'Ana'],
    ['Mine', ''],
  ]);
  expect(notes).toContainEqual(before.notes[0]);
});

test('another person’s reviews come in under their name', async () => {
  const backend = new Fleeting();
  const theirs = await chooseFile(backend, file(await noteBackup('Hers')), 1);
  if (theirs.kind !== 'backup') throw new Error('no back-up');
  expect(await bringInOf(backend, theirs.all, 'Ana')).toEqual(['1 note was brought in.', '1 review was brought in.']);
  expect(await backend.read((reader) => reader.all('reviews'))).toMatchObject([{ author: 'Ana', kept: 'asked' }]);
});

test('annotations come in at once, with who wrote them', async () => {
  const backend = new Fleeting();
  const notes = [sampleNote('for their time', 'How much?', { author: 'Bo' })];
  const chosen = await chooseFile(backend, file(annotationsText(sampleReport({ notes }))), 1);
  expect(chosen).toEqual({ kind: 'said', says: ['1 note was brought in.'] });
  expect(await backend.read((reader) => reader.all('notes'))).toMatchObject([{ text: 'How much?', author: 'Bo' }]);
});

test.each([
  ['a cut-off back-up', async () => (await noteBackup('x')).slice(0, -9), /cut off/],
  ['a newer back-up', async () => (await noteBackup('x')).replace('"format":1', '"format":9'), /newer Equal Footing/],
  ['a picture', async () => '\u0089PNG\r\n', /damaged|cut off/],
  ['bookmarks', async () => '{"roots":{}}', /no annotations/],
])('%s is refused in one sentence, and nothing is changed', async (_name, text, say) => {
  const backend = new Fleeting();
  const chosen = await chooseFile(backend, file(await text()), 1);
  expect(chosen.kind === 'said' ? chosen.says : []).toEqual([expect.stringMatching(say)]);
  expect(Object.values(await backend.read(everything)).flat()).toEqual([]);
});

test('a file that is too large is refused before it is read', async () => {
  const huge = { size: largestFile + 1, text: () => Promise.reject(new Error('read')) } as unknown as Blob;
  const chosen = await chooseFile(new Fleeting(), huge, 1);
  expect(chosen).toEqual({ kind: 'said', says: [expect.stringMatching(/larger than .* Nothing was changed\.$/)] });
});
