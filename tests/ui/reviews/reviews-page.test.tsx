// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { atHand } from '../../../lib/store/at-hand';
import { Fleeting } from '../../../lib/store/fleeting';
import { newNote, writeNote } from '../../../lib/store/notes';
import { keepReview } from '../../../lib/store/reviews';
import { ReviewsPage } from '../../../lib/ui/reviews/ReviewsPage';
import { sampleReview } from '../../report/sample';
import { value } from '../../store/sample';
import { violations } from '../support/axe';
import { freshBrowser } from '../support/browser';

beforeEach(() => void freshBrowser());
afterEach(cleanup);

/** A store with last year's review and this year's, of one page, and a note. */
async function filled(): Promise<Fleeting> {
  const backend = new Fleeting();
  const review = sampleReview();
  const lastYear = await atHand({ ...review, title: 'Day centre, draft' }, Date.UTC(2025, 10, 3));
  const { detail: _, ...plain } = review;
  const thisYear = await atHand({ ...plain, findings: review.findings.slice(0, 1) }, Date.UTC(2026, 10, 3));
  value(await keepReview(backend, lastYear));
  value(await keepReview(backend, thisYear));
  value(await writeNote(backend, thisYear, newNote(thisYear, null), { text: 'Still true?' }));
  return backend;
}

async function show(backend: Fleeting) {
  const { container } = render(<ReviewsPage store={{ backend }} />);
  await waitFor(() => expect(container.querySelector('[data-count]')).not.toBeNull());
  return container;
}

const rows = (container: Element) =>
  [...container.querySelectorAll('[data-review] h2')].map((each) => each.textContent);

test('lists reviews, newest first, and finds them by words', async () => {
  const container = await show(await filled());
  await waitFor(() => expect(rows(container)).toHaveLength(2));
  expect(rows(container)[1]).toBe('Day centre, draft');
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'draft' } });
  await waitFor(() => expect(rows(container)).toEqual(['Day centre, draft']));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'no such words' } });
  await waitFor(() => expect(rows(container)).toEqual([]));
});

// axe is slow on a busy machine.
test('opens a review with its notes', { timeout: 60_000 }, async () => {
  const container = await show(await filled());
  await waitFor(() => expect(rows(container)).toHaveLength(2));
  fireEvent.click(container.querySelector('[data-action="review-open"]') as Element);
  await waitFor(() => expect(container.querySelector('.opened [data-note]')?.textContent).toContain('Still true?'));
  expect(await violations(container)).toEqual([]);
});

test('says what is new and what has gone between two reviews', async () => {
  const container = await show(await filled());
  await waitFor(() => expect(container.querySelectorAll('[data-compare] option')).toHaveLength(6));
  const [newest, oldest] = [...container.querySelectorAll<HTMLElement>('[data-review]')].map(
    (row) => row.dataset.review,
  );
  for (const [side, id] of [
    ['first', oldest],
    ['second', newest],
  ]) {
    const select = container.querySelector(`[data-compare="${side}"]`) as HTMLSelectElement;
    fireEvent.change(select, { target: { value: id } });
  }
  await waitFor(() => {
    const changes = container.querySelector<HTMLElement>('.changes');
    expect({ ...changes?.dataset }).toEqual({ appeared: '0', disappeared: '1', stayed: '1' });
  });
});

test('deletes a review and brings it back', async () => {
  const container = await show(await filled());
  await waitFor(() => expect(rows(container)).toHaveLength(2));
  fireEvent.click(container.querySelector('[data-action="review-delete"]') as Element);
  await waitFor(() => expect(rows(container)).toHaveLength(1));
  fireEvent.click(container.querySelector('[data-action="review-undo"]') as Element);
  await waitFor(() => expect(rows(container)).toHaveLength(2));
});

test('deletes everything only after asking', async () => {
  const backend = await filled();
  const container = await show(backend);
  await waitFor(() => expect(rows(container)).toHaveLength(2));
  fireEvent.click(container.querySelector('[data-action="remove-all"]') as Element);
  expect(await backend.read((reader) => reader.all('reviews'))).toHaveLength(2);
  fireEvent.click(container.querySelector('[data-action="remove-all-yes"]') as Element);
  await waitFor(() => expect(rows(container)).toHaveLength(0));
  expect(await backend.read((reader) => reader.all('notes'))).toEqual([]);
});
