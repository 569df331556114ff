// @vitest-environment happy-dom
import { cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageCommand } from '../../../lib/highlight/protocol';
import { useNotesOnPage } from '../../../lib/ui/notes/on-page';
import { usePlaced } from '../../../lib/ui/notes/use-placed';
import { sampleNote, sampleReview } from '../../report/sample';
import { freshBrowser } from '../support/browser';

let told: PageCommand[];
beforeEach(() => {
  told = [];
  const browser = freshBrowser();
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (_: number, command: PageCommand) => {
    told.push(command);
  }) as never);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('shows a note on the page only where its words are found, never where they stood before', async () => {
  const { text } = sampleReview();
  const edited = `A new line.\n${text.replace('Tell us', 'Please do tell us')}`;
  const quote = 'We will pay';
  const note = sampleNote(quote, 'How much?');
  renderHook(() => useNotesOnPage(7, usePlaced(edited, [note])));
  const start = edited.indexOf(quote);
  const found: PageCommand = { to: 'page', kind: 'notes', passages: [{ start, end: start + quote.length }] };
  await waitFor(() => expect(told).toContainEqual(found));
  expect(told).toEqual([{ to: 'page', kind: 'notes', passages: [] }, found]);
});
