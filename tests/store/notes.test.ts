import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { answerId, newAnswer, writeAnswer } from '../../lib/store/answers';
import { atHand } from '../../lib/store/at-hand';
import type { Backend } from '../../lib/store/backend';
import { Fleeting } from '../../lib/store/fleeting';
import { newNote, removeNote, writeNote } from '../../lib/store/notes';
import { putBack } from '../../lib/store/removal';
import { keepReview, openReview } from '../../lib/store/reviews';
import { client, freshName, sampleReview, value } from './sample';

const stores: [string, () => Promise<Backend>][] = [
  ['on disk', () => client(freshName())],
  ['in memory', async () => new Fleeting()],
];

describe.each(stores)('notes %s', (_name, open) => {
  it('keeps the review that a note is written in', async () => {
    const backend = await open();
    const hand = await atHand(sampleReview());
    value(await writeNote(backend, hand, newNote(hand, null), { text: 'Ask who decides.' }));
    expect(value(await openReview(backend, hand.id))?.kept.kept).toBe('written');
    expect(await backend.read((reader) => reader.of('notes', hand.document))).toMatchObject([
      { text: 'Ask who decides.', review: hand.id, document: 'https://council.example/day-centre' },
    ]);
  });

  it('keeps nothing of a review that nobody kept or wrote in', async () => {
    const backend = await open();
    const hand = await atHand(sampleReview());
    expect(value(await openReview(backend, hand.id))).toBeUndefined();
  });

  it('changes only the field that was changed', async () => {
    const backend = await open();
    const hand = await atHand(sampleReview());
    const first = value(await writeNote(backend, hand, newNote(hand, null), { text: 'one' }));
    value(await writeNote(backend, hand, first, { text: 'two' }));
    const marked = value(await writeNote(backend, hand, first, { polarity: 'genuine' }));
    expect(marked).toMatchObject({ text: 'two', polarity: 'genuine' });
  });

  it('keeps both texts where a note was changed in two places', async () => {
    const backend = await open();
    const hand = await atHand(sampleReview());
    const seen = value(await writeNote(backend, hand, newNote(hand, null), { text: 'one' }));
    value(await writeNote(backend, hand, seen, { text: 'from the panel' }));
    const beside = value(await writeNote(backend, hand, seen, { text: 'from the page' }));
    expect(beside.id).not.toBe(seen.id);
    const texts = (await backend.read((reader) => reader.all('notes'))).map(({ text }) => text);
    expect(texts.sort()).toEqual(['from the page', 'from the panel']);
  });

  it('brings a note back that was removed while it was being written', async () => {
    const backend = await open();
    const hand = await atHand(sampleReview());
    const seen = value(await writeNote(backend, hand, newNote(hand, null), { text: 'one' }));
    value(await removeNote(backend, seen.id));
    const back = value(await writeNote(backend, hand, seen, { text: 'one and more' }));
    expect(back).toMatchObject({ id: seen.id, text: 'one and more' });
  });

  it('forgets a review kept only for its note, and brings both back when the removal is undone', async () => {
    const backend = await open();
    const hand = await atHand(sampleReview());
    const note = value(await writeNote(backend, hand, newNote(hand, null), { text: 'one' }));
    const removed = value(await removeNote(backend, note.id));
    expect(value(await openReview(backend, hand.id))).toBeUndefined();
    expect(await backend.read((reader) => reader.all('documents'))).toEqual([]);
    value(await putBack(backend, removed));
    expect(value(await openReview(backend, hand.id))?.review).toEqual(hand.review);
    expect(await backend.read((reader) => reader.all('notes'))).toEqual([note]);
  });

  it('leaves a review alone that the person kept', async () => {
    const backend = await open();
    const hand = await atHand(sampleReview());
    const note = value(await writeNote(backend, hand, newNote(hand, null), { text: 'one' }));
    value(await keepReview(backend, hand));
    value(await removeNote(backend, note.id));
    expect(value(await openReview(backend, hand.id))?.kept.kept).toBe('asked');
  });

  it('keeps an answer by document and question, and takes out an answer of nothing', async () => {
    const backend = await open();
    const hand = await atHand(sampleReview());
    const empty = newAnswer(hand.document, 'q-decide');
    const partly = value(await writeAnswer(backend, hand, empty, { answer: 'partly' }));
    expect(partly.id).toBe(answerId(hand.document, 'q-decide'));
    const noted = value(await writeAnswer(backend, hand, partly, { note: 'I was there.' }));
    expect(noted).toMatchObject({ answer: 'partly', note: 'I was there.' });
    value(await writeAnswer(backend, hand, noted, { answer: null, note: '' }));
    expect(await backend.read((reader) => reader.all('answers'))).toEqual([]);
    expect(value(await openReview(backend, hand.id))).toBeUndefined();
  });

  it('keeps the words of both places beside one answer', async () => {
    const backend = await open();
    const hand = await atHand(sampleReview());
    const seen = newAnswer(hand.document, 'q-decide');
    value(await writeAnswer(backend, hand, seen, { note: 'popup words' }));
    const both = value(await writeAnswer(backend, hand, seen, { note: 'panel words' }));
    expect(both.note).toBe('popup words\npanel words');
  });
});
