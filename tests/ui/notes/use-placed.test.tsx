// @vitest-environment happy-dom
import { cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Note } from '../../../lib/store/records';
import * as findAgain from '../../../lib/text/find-again';
import { usePlaced } from '../../../lib/ui/notes/use-placed';
import { sampleNote, sampleReview } from '../../report/sample';
import { freshBrowser } from '../support/browser';

beforeEach(() => void freshBrowser());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const { text } = sampleReview();
const edited = text.replace('Tell us', 'Please do tell us');
const kinds = (placed: ReturnType<typeof usePlaced>) => placed.notes.map(({ place }) => place?.kind ?? null);

test('what has not changed is placed at once', () => {
  const { result } = renderHook(() =>
    usePlaced(text, [sampleNote('Tell us', 'Second'), sampleNote('We will pay', 'First')]),
  );
  expect(result.current.looking.size).toBe(0);
  expect(kinds(result.current)).toEqual(['placed', 'placed']);
});

test('what has changed is looked for, and then placed or missed', async () => {
  const note = sampleNote('We will pay', 'First');
  const gone: Note = { ...note, id: 'gone', anchor: { start: 0, end: 4, exact: 'none', prefix: '', suffix: '' } };
  const { result } = renderHook(() => usePlaced(edited, [gone, note]));
  expect(result.current.looking).toEqual(new Set([gone.id, note.id]));
  await waitFor(() => expect(result.current.looking.size).toBe(0));
  expect(kinds(result.current)).toEqual(['placed', 'unplaced']);
  expect(result.current.notes.map(({ note: { id } }) => id)).toEqual([note.id, 'gone']);
});

test('a passage is not looked for again when words of its note change', async () => {
  const look = vi.spyOn(findAgain, 'stepwiseFinderIn');
  const note = sampleNote('We will pay', 'F');
  const { result, rerender } = renderHook(({ words }) => usePlaced(edited, [{ ...note, text: words }]), {
    initialProps: { words: 'F' },
  });
  await waitFor(() => expect(result.current.looking.size).toBe(0));
  const before = look.mock.calls.length;
  rerender({ words: 'First' });
  expect(result.current.looking.size).toBe(0);
  expect(result.current.notes[0]?.note.text).toBe('First');
  expect(look.mock.calls.length).toBe(before);
});
