// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import type { FunctionComponent } from 'preact';
import { afterEach, beforeEach, expect, it, test, vi } from 'vitest';
import type { Review } from '../../../lib/reading/review';
import { storeOfTab } from '../../../lib/ui/notes/the-store';
import type { PanelTabProps } from '../../../lib/ui/panel/tabs';
import type { Wish } from '../../../lib/ui/protocol';
import { ChecklistTab } from '../../../lib/ui/reading/ChecklistTab';
import { QuickCheck } from '../../../lib/ui/reading/QuickCheck';
import { ReadingTab } from '../../../lib/ui/reading/ReadingTab';
import { SendTab } from '../../../lib/ui/reading/SendTab';
import { IDLE } from '../../../lib/ui/tab-state';
import { violations } from '../support/axe';
import { freshBrowser } from '../support/browser';
import { done } from '../support/state';
import { guidance, nothingSaid, sharedWork } from './review';

// axe takes a while on a long list and a busy machine.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
  const browser = freshBrowser();
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7, incognito: false }] as never);
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id: 7, incognito: false } as never);
});
afterEach(cleanup);

function show(Tab: FunctionComponent<PanelTabProps>, review: Review | null) {
  const ask = vi.fn<(wish: Wish) => void>();
  const { container } = render(<Tab state={review ? done(review) : IDLE} ask={ask} />);
  return { container, ask };
}

/** The question on deciding, once the store is open; `answer` waits until it has that answer. */
function decide(answer?: string): Promise<HTMLElement> {
  const wanted = answer === undefined ? '' : `[data-answer="${answer}"]`;
  return waitFor(() => {
    const question = document.querySelector<HTMLElement>(`[data-question="q-decide"]${wanted}`);
    if (!question) throw new Error(`q-decide is not shown ${wanted}`);
    return question;
  });
}

/** Answers it and waits until that is stored. */
async function answerDecide(name: string): Promise<void> {
  const { container } = show(ChecklistTab, sharedWork());
  fireEvent.click(within(await decide()).getByLabelText(name));
  await waitFor(() => expect(container.querySelector('[data-saved="false"]')).not.toBe(null));
  await waitFor(() => expect(container.querySelector('[data-saved="true"]')).not.toBe(null));
}

test.each(Object.entries({ ReadingTab, ChecklistTab, SendTab }))('%s waits for a review', (_name, Tab) => {
  expect(show(Tab, null).container.textContent).toContain('Review the page first.');
});

it('shows the reading with its pictures, and goes to a passage on the page', () => {
  const { container, ask } = show(ReadingTab, sharedWork());
  for (const selector of ['[data-reading="R7"]', '[data-stage="planning"]', '[data-cell="M2"]', '[data-lens]']) {
    expect(container.querySelector(selector), selector).not.toBe(null);
  }
  const quote = container.querySelector('[data-reading] [data-finding="0"]');
  if (quote) fireEvent.click(quote);
  expect(ask).toHaveBeenCalledWith({ kind: 'go', index: 0 });
});

it('has no accessibility faults as a whole', async () => {
  expect(await violations(show(ReadingTab, sharedWork()).container)).toEqual([]);
});

it('hides none of the numbers that it turns on', () => {
  const { container } = show(ReadingTab, sharedWork());
  expect(container.querySelector('.numbers')?.textContent).toContain('One phrase is not a pattern.');
});

it('turns into a check of a draft, or something to learn from, without a reading', () => {
  const { container } = show(ReadingTab, sharedWork());
  const mode = screen.getByLabelText('Show as');
  fireEvent.change(mode, { target: { value: 'draft' } });
  expect(container.querySelector('[data-what="look"]')).not.toBe(null);
  expect(container.querySelector('[data-reading]')).toBe(null);
  fireEvent.change(mode, { target: { value: 'learn' } });
  expect(container.querySelector('[data-sign="limited-responsibility"]')).not.toBe(null);
  expect(container.querySelector('[data-reading], [data-stage], [data-cell]')).toBe(null);
});

it('shows definitions instead of pictures for a text about involvement', () => {
  const { container } = show(ReadingTab, guidance());
  expect(container.querySelector('[data-reading="R1"]')).not.toBe(null);
  expect(container.querySelector('[data-sign="fair-payment-for-time"]')).not.toBe(null);
  expect(container.querySelector('[data-stage], [data-cell]')).toBe(null);
});

it('keeps answers, and finds them again when it is opened again', async () => {
  await answerDecide('Partly');
  cleanup();
  show(ChecklistTab, sharedWork());
  await decide('partly');
  cleanup();
  show(ChecklistTab, { ...nothingSaid(), source: 'https://easthaven.example/' });
  expect((await decide()).dataset.answer).toBe('');
});

/** The answers that are stored about a document. */
async function keptAnswers(document: string): Promise<(string | null)[]> {
  const { backend } = await storeOfTab(7);
  return (await backend.read((reader) => reader.of('answers', document))).map(({ answer }) => answer);
}

it('never shows an answer as gone between giving and keeping it', async () => {
  const source = 'https://westfield.example/';
  const { container } = show(ChecklistTab, { ...sharedWork(), source });
  const question = await decide();
  const seen: (string | undefined)[] = [];
  const watcher = new MutationObserver(() => seen.push(question.dataset.answer));
  watcher.observe(question, { attributes: true, attributeFilter: ['data-answer'] });
  fireEvent.click(within(question).getByLabelText('Partly'));
  await waitFor(async () => expect(await keptAnswers(source)).toEqual(['partly']));
  await waitFor(() => expect(container.querySelector('[data-saved="true"]')).not.toBe(null));
  watcher.disconnect();
  expect(seen).toEqual(['partly']);
});

it('is saved after two answers in a row, and holds the second', async () => {
  const source = 'https://southmoor.example/';
  const { container } = show(ChecklistTab, { ...sharedWork(), source });
  const question = within(await decide());
  fireEvent.click(question.getByLabelText('Partly'));
  fireEvent.click(question.getByLabelText('Not said here'));
  await waitFor(async () => expect(await keptAnswers(source)).toEqual(['not-said']));
  await waitFor(() => expect(container.querySelector('[data-saved="true"]')).not.toBe(null));
  expect((await decide('not-said')).dataset.answer).toBe('not-said');
});

it('gives the quick check the same answers', async () => {
  await answerDecide('No, it says the opposite');
  cleanup();
  show(QuickCheck, sharedWork());
  await decide('no');
});

it('shows no quick check without a checklist', async () => {
  const { container } = show(QuickCheck, { ...sharedWork(), checklist: null });
  expect(container.innerHTML).toBe('');
});

it('says in the reading what the person’s kept answer overrules', async () => {
  await answerDecide('Yes, I saw it');
  cleanup();
  const { container } = show(ReadingTab, sharedWork());
  await waitFor(() => expect(container.querySelector('[data-overruled="q-decide"]')).not.toBe(null));
});

const WITHOUT_PLANNING = { dismissed: [{ index: 0, scope: 'passage' }] } as const;

it('judges the text without what the person left out, and says how much that was', () => {
  const { container } = render(<ReadingTab state={done(sharedWork(), WITHOUT_PLANNING)} ask={() => {}} />);
  expect(container.querySelector('[data-reading="R7"]')).toBe(null);
  expect(container.querySelector('[data-left-out="1"]')?.textContent).toContain('You left out 1 finding.');
  expect(container.querySelector('[data-stage="agenda"]')?.getAttribute('data-state')).toBe('nothing');
  expect(container.querySelector('[data-reading] [data-finding="0"]')).toBe(null);
});

it('suggests no answer by what the person left out', async () => {
  render(<ChecklistTab state={done(sharedWork(), WITHOUT_PLANNING)} ask={() => {}} />);
  await decide();
  const suggested = document.querySelector<HTMLElement>('[data-question="q-from-start"]')?.dataset.suggested;
  expect(suggested).toBe('not-said');
});
