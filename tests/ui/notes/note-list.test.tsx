// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { signById } from '../../../lib/signs';
import { atHand, type ReviewAtHand } from '../../../lib/store/at-hand';
import { Fleeting } from '../../../lib/store/fleeting';
import { writeNote } from '../../../lib/store/notes';
import type { Note } from '../../../lib/store/records';
import { NoteList } from '../../../lib/ui/notes/NoteList';
import { usePlaced } from '../../../lib/ui/notes/use-placed';
import { useWritten } from '../../../lib/ui/notes/use-written';
import { hostile, sampleNote, sampleReview } from '../../report/sample';
import { value } from '../../store/sample';
import { violations } from '../support/axe';
import { freshBrowser } from '../support/browser';

beforeEach(() => void freshBrowser());
afterEach(cleanup);

function Live({ backend, hand }: { backend: Fleeting; hand: ReviewAtHand }) {
  const written = useWritten(backend, hand.document);
  const [open, setOpen] = useState<string | null>(null);
  const notes = written?.ok ? written.value.notes : [];
  const placed = usePlaced(hand.review.text, notes);
  return <NoteList backend={backend} hand={hand} placed={placed} openNote={open} open={setOpen} />;
}

async function show(notes: readonly Note[]) {
  const backend = new Fleeting();
  const hand = await atHand(sampleReview());
  for (const note of notes) value(await writeNote(backend, hand, note));
  const { container } = render(<Live backend={backend} hand={hand} />);
  await waitFor(() => expect(container.querySelectorAll('[data-note]')).toHaveLength(notes.length));
  const kept = () => backend.read((reader) => reader.all('notes'));
  return { backend, hand, container, kept };
}

const lost = sampleNote('for their time', 'Lost');
const gone: Note = {
  ...lost,
  id: 'gone',
  anchor: { start: 0, end: 9, exact: 'no such words at all', prefix: '', suffix: '' },
};
const press = (container: Element, action: string, at = 0) =>
  fireEvent.click(container.querySelectorAll(`[data-action="${action}"]`)[at] as Element);

test('shows notes in the order of the document, what has gone last and with its quote', {
  timeout: 60_000,
}, async () => {
  const { container } = await show([gone, sampleNote('Tell us', 'Second'), sampleNote('We will pay', 'First')]);
  const words = () => [...container.querySelectorAll('.words')].map((each) => each.textContent);
  await waitFor(() => expect(words()).toEqual(['First', 'Second', 'Lost']));
  const last = container.querySelector('[data-place="unplaced"]');
  expect(last?.textContent).toContain('no such words at all');
  expect(last?.textContent).toContain('Not found on this page now.');
  expect(await violations(container)).toEqual([]);
});

test('saves each letter and says so', { timeout: 60_000 }, async () => {
  const { container, kept } = await show([sampleNote('Tell us', '')]);
  press(container, 'note-edit');
  const field = await waitFor(() => {
    const found = container.querySelector('textarea');
    expect(found).not.toBeNull();
    return found as HTMLTextAreaElement;
  });
  for (const words of ['H', 'Ho', 'How?']) fireEvent.input(field, { target: { value: words } });
  await waitFor(async () => expect((await kept())[0]?.text).toBe('How?'));
  await waitFor(() => expect(container.querySelector('[data-saved="true"]')?.textContent).toBe('Saved'));
  expect(await violations(container)).toEqual([]);
});

test('shows what another surface wrote, while nobody writes here', async () => {
  const { backend, hand, container, kept } = await show([sampleNote('Tell us', 'one')]);
  const [seen] = await kept();
  if (!seen) throw new Error('no note');
  value(await writeNote(backend, hand, seen, { text: 'from the page' }));
  await waitFor(() => expect(container.querySelector('.words')?.textContent).toBe('from the page'));
});

test('deletes a note and brings it back', async () => {
  const { container, kept } = await show([sampleNote('Tell us', 'one')]);
  press(container, 'note-delete');
  await waitFor(() => expect(container.querySelector('[data-note]')).toBeNull());
  press(container, 'note-undo');
  await waitFor(() => expect(container.querySelector('.words')?.textContent).toBe('one'));
  expect(await kept()).toHaveLength(1);
});

test('finds notes by their words and their quotes', async () => {
  const { container } = await show([sampleNote('Tell us', 'Second'), sampleNote('We will pay', 'First')]);
  const field = container.querySelector('input[type="search"]') as Element;
  fireEvent.input(field, { target: { value: 'we will' } });
  await waitFor(() =>
    expect([...container.querySelectorAll('.words')].map((each) => each.textContent)).toEqual(['First']),
  );
});

test('shows hostile words and names as the characters they are', async () => {
  const { container } = await show([sampleNote('Tell us', hostile, { author: hostile })]);
  expect(container.querySelector('.words')?.textContent).toBe(hostile);
  expect(container.querySelector('script, img')).toBeNull();
});

test('keeps the kind and the sign that the person sees, and never two that contradict', async () => {
  const { container, kept } = await show([sampleNote('Tell us', 'one')]);
  press(container, 'note-edit');
  const field = (name: string) => container.querySelector(`[data-field="${name}"]`) as HTMLSelectElement;
  await waitFor(() => expect(field('sign')).not.toBeNull());
  const choose = (name: string, chosen: string) => fireEvent.change(field(name), { target: { value: chosen } });
  const marks = async () => (await kept()).map(({ polarity, sign }) => [polarity, sign]);
  choose('sign', 'short-timescale');
  await waitFor(async () => expect(await marks()).toEqual([['tokenistic', 'short-timescale']]));
  await waitFor(() => expect(container.textContent).toContain(signById('short-timescale').name));
  await waitFor(() => expect(field('mark').value).toBe('tokenistic'));
  choose('mark', 'genuine');
  await waitFor(async () => expect(await marks()).toEqual([['genuine', null]]));
});
