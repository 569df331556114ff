import { beforeEach, expect, test, vi } from 'vitest';
import { atHand } from '../../lib/store/at-hand';
import { newNote, removeNote, writeNote } from '../../lib/store/notes';
import { forgetPrivate, PrivateWindows } from '../../lib/store/private-windows';
import { putBack } from '../../lib/store/removal';
import { type Written, watchWritten } from '../../lib/store/watch';
import { freshBrowser } from '../ui/support/browser';
import { oneAtATime } from './locks';
import { sampleReview, value } from './sample';

let browser: ReturnType<typeof freshBrowser>;
let surface: () => PrivateWindows;
beforeEach(() => {
  browser = freshBrowser();
  const locks = oneAtATime();
  surface = () => new PrivateWindows(locks);
});

const hand = await atHand(sampleReview());
const texts = async (backend: PrivateWindows) =>
  (await backend.read((reader) => reader.of('notes', hand.document))).map(({ text }) => text);

test('what is written on one surface of private windows is on the others, and stays when it closes', async () => {
  const panel = surface();
  const popup = surface();
  const note = value(await writeNote(panel, hand, newNote(hand, null), { text: 'Who?' }));
  expect(await texts(popup)).toEqual(['Who?']);
  panel.close();
  const panelAgain = surface();
  expect(await texts(panelAgain)).toEqual(['Who?']);
  value(await writeNote(panelAgain, hand, note, { text: 'Who decides?' }));
  expect(await texts(popup)).toEqual(['Who decides?']);
});

test('a surface hears of what another one writes and takes away', async () => {
  const [panel, popup] = [surface(), surface()];
  let heard: Written | undefined;
  watchWritten(popup, hand.document, (written) => {
    heard = value(written);
  });
  const note = value(await writeNote(panel, hand, newNote(hand, null), { text: 'Who?' }));
  await vi.waitFor(() => expect(heard?.notes.map(({ text }) => text)).toEqual(['Who?']));
  const removed = value(await removeNote(panel, note.id));
  await vi.waitFor(() => expect(heard?.notes).toEqual([]));
  value(await putBack(popup, removed));
  expect(await texts(panel)).toEqual(['Who?']);
});

test('surfaces that write at once overwrite nothing of each other', async () => {
  const surfaces = Array.from({ length: 4 }, surface);
  await Promise.all(
    surfaces.flatMap((each, at) =>
      [1, 2, 3].map((round) => writeNote(each, hand, newNote(hand, null), { text: `${at}-${round}` })),
    ),
  );
  for (const each of surfaces) expect(new Set(await texts(each)).size).toBe(12);
});

test('news of an earlier write that comes late does not bring old words back', async () => {
  const panel = surface();
  const note = value(await writeNote(panel, hand, newNote(hand, null), { text: 'Who' }));
  const earlier = await browser.storage.session.get();
  const later = value(await writeNote(panel, hand, note, { text: 'Who decides?' }));
  const news = Object.fromEntries(Object.entries(earlier).map(([key, newValue]) => [key, { newValue }]));
  await browser.storage.onChanged.trigger(news, 'session');
  expect(await texts(panel)).toEqual(['Who decides?']);
  expect(value(await writeNote(panel, hand, later, { text: 'Who decides here?' })).id).toBe(note.id);
  expect(await texts(panel)).toEqual(['Who decides here?']);
});

test('a write that fails in the middle leaves nothing behind', async () => {
  const panel = surface();
  const failing = panel.write(async (writer) => {
    await writer.put('notes', newNote(hand, null));
    throw new Error('broken off');
  });
  await expect(failing).rejects.toThrow('broken off');
  expect(await texts(panel)).toEqual([]);
  expect(await texts(surface())).toEqual([]);
});

test('nothing is left once it is forgotten, and nothing else is touched', async () => {
  await browser.storage.session.set({ 'tab-7': { phase: 'done' } });
  const panel = surface();
  value(await writeNote(panel, hand, newNote(hand, null), { text: 'Who?' }));
  await forgetPrivate();
  expect(await browser.storage.session.get()).toEqual({ 'tab-7': { phase: 'done' } });
  expect(await browser.storage.local.get()).toEqual({});
  expect(await texts(panel)).toEqual([]);
});
