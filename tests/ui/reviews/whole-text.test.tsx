// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WholeText } from '../../../lib/ui/reviews/WholeText';
import { sampleReview } from '../../report/sample';
import { violations } from '../support/axe';
import { freshBrowser } from '../support/browser';

beforeEach(() => void freshBrowser());
afterEach(cleanup);

async function show() {
  const review = sampleReview();
  const note = vi.fn();
  const { container } = render(<WholeText review={review} notes={[]} note={note} />);
  const details = container.querySelector('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await waitFor(() => expect(container.querySelector('.text')).not.toBeNull());
  return { container, review, note };
}

/** Selects words of the shown text, as a person does with the mouse. */
function select(container: Element, words: string) {
  const walker = document.createTreeWalker(container.querySelector('.text') as Element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    return;
  }
  throw new Error(`"${words}" is not shown`);
}

const press = (container: Element) => fireEvent.click(container.querySelector('[data-action="note-words"]') as Element);

test('shows all words of the review, with what was found marked', async () => {
  const { container, review } = await show();
  const shown = [...container.querySelectorAll('[data-start]')].map((block) => block.textContent).join('\n');
  expect(shown).toBe(review.text);
  const clear = review.findings.filter(({ confidence }) => confidence === 'clear');
  const marked = [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
  for (const { quote } of clear) expect(marked).toContain(quote);
});

test('starts a note on the words that are selected', async () => {
  const { container, review, note } = await show();
  const words = review.text.trim().split(/\s+/).slice(0, 1).join(' ');
  select(container, words);
  press(container);
  const [start, end] = note.mock.calls[0] as [number, number];
  expect(review.text.slice(start, end)).toBe(words);
});

test('says what to do where nothing is selected, and starts nothing', async () => {
  const { container, note } = await show();
  document.getSelection()?.removeAllRanges();
  press(container);
  await waitFor(() =>
    expect(container.querySelector('[role="status"]')?.textContent).toBe(
      'Select some words of the text first. Then press this again.',
    ),
  );
  expect(note).not.toHaveBeenCalled();
});

// axe is slow on a busy machine.
test('has no known barrier', { timeout: 60_000 }, async () => {
  expect(await violations((await show()).container)).toEqual([]);
});
