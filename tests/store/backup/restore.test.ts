import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newAnswer, writeAnswer } from '../../../lib/store/answers';
import { atHand } from '../../../lib/store/at-hand';
import type { Backend } from '../../../lib/store/backend';
import { type Everything, everything, readBackup } from '../../../lib/store/backup/file';
import { backUp, restore, restoredInWords } from '../../../lib/store/backup/restore';
import { dismiss } from '../../../lib/store/dismissals';
import { Fleeting } from '../../../lib/store/fleeting';
import { newNote, removeNote, writeNote } from '../../../lib/store/notes';
import { anchorAt } from '../../../lib/text/anchor';
import { sampleReview, value } from '../sample';

async function filled() {
  const backend: Backend = new Fleeting();
  const review = sampleReview();
  const hand = await atHand(review);
  const note = value(
    await writeNote(backend, hand, newNote(hand, anchorAt(review.text, 24, 31)), {
      text: 'How much?',
      polarity: 'genuine',
    }),
  );
  value(await writeAnswer(backend, hand, newAnswer(hand.document, 'q-paid'), { answer: 'yes', note: 'I was paid.' }));
  value(await dismiss(backend, { scope: 'everywhere', sign: 'unpaid-time', document: '', anchor: null }));
  return { backend, hand, note };
}

async function file(backend: Backend): Promise<Everything> {
  const read = readBackup(value(await backUp(backend, 1_790_000_000_000)));
  if (!read.ok) throw new Error(read.say);
  return read.value;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('restoring', () => {
  it('brings everything into an empty store', async () => {
    const { backend } = await filled();
    const empty = new Fleeting();
    const restored = value(await restore(empty, await file(backend)));
    expect(await empty.read(everything)).toEqual(await backend.read(everything));
    expect(restoredInWords(restored)).toEqual(['1 review, 1 note, 1 answer, 1 dismissal: added.']);
  });

  it('changes nothing the second time', async () => {
    const { backend } = await filled();
    const empty = new Fleeting();
    const given = await file(backend);
    value(await restore(empty, given));
    const once = await empty.read(everything);
    expect(restoredInWords(value(await restore(empty, given)))).toEqual([
      '1 review, 1 note, 1 answer, 1 dismissal: already here.',
    ]);
    expect(await empty.read(everything)).toEqual(once);
  });

  it('leaves what was written after the back-up', async () => {
    const { backend, hand, note } = await filled();
    const old = await file(backend);
    value(await writeNote(backend, hand, note, { text: 'How much, and when?' }));
    const restored = value(await restore(backend, old));
    expect(restored.notes.newer).toBe(1);
    expect(await backend.read((reader) => reader.all('notes'))).toMatchObject([{ text: 'How much, and when?' }]);
  });

  it('takes what was written later on another machine', async () => {
    const { backend } = await filled();
    const other = new Fleeting();
    value(await restore(other, await file(backend)));
    const [seen] = await other.read((reader) => reader.all('notes'));
    if (!seen) throw new Error('no note');
    const hand = await atHand(sampleReview());
    value(await writeNote(other, hand, seen, { text: 'Written on the train.' }));
    expect(value(await restore(backend, await file(other))).notes.updated).toBe(1);
    expect(await backend.read((reader) => reader.all('notes'))).toMatchObject([{ text: 'Written on the train.' }]);
  });

  it('keeps both where two machines changed the same note, once only', async () => {
    const { backend, hand, note } = await filled();
    const other = new Fleeting();
    value(await restore(other, await file(backend)));
    value(await writeNote(other, hand, note, { text: 'On the train.' }));
    value(await writeNote(backend, hand, note, { text: 'At home.' }));
    const given = await file(other);
    expect(value(await restore(backend, given)).notes.both).toBe(1);
    expect(value(await restore(backend, given)).notes).toMatchObject({ both: 0, same: 1 });
    const texts = (await backend.read((reader) => reader.all('notes'))).map(({ text }) => text);
    expect(texts.sort()).toEqual(['At home.', 'On the train.']);
  });

  it('brings back what was removed since', async () => {
    const { backend, note } = await filled();
    const old = await file(backend);
    value(await removeNote(backend, note.id));
    expect(value(await restore(backend, old)).notes.added).toBe(1);
    expect(await backend.read((reader) => reader.all('notes'))).toEqual([note]);
  });

  it('joins the words that two machines wrote beside one answer', async () => {
    const { backend, hand } = await filled();
    const other = new Fleeting();
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 1_000);
    value(await writeAnswer(other, hand, newAnswer(hand.document, 'q-paid'), { answer: 'no', note: 'I was not.' }));
    expect(value(await restore(backend, await file(other))).answers.both).toBe(1);
    expect(await backend.read((reader) => reader.all('answers'))).toMatchObject([
      { answer: 'no', note: 'I was paid.\nI was not.' },
    ]);
  });
});
