// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Popup } from '../../lib/ui/popup/Popup';
import type { Wish } from '../../lib/ui/protocol';
import { IDLE, type TabState } from '../../lib/ui/tab-state';
import { sharedWork } from './reading/review';
import { violations } from './support/axe';
import { freshBrowser } from './support/browser';
import { done, FINDINGS, review } from './support/state';

beforeEach(() => void freshBrowser());
afterEach(cleanup);

function show(state: TabState) {
  const ask = vi.fn<(wish: Wish) => void>();
  const openPanel = vi.fn();
  const { container } = render(<Popup state={state} ask={ask} openPanel={openPanel} />);
  const press = (action: string) => {
    const button = container.querySelector(`[data-action="${action}"]`);
    if (!button) throw new Error(`no ${action} here`);
    fireEvent.click(button);
  };
  return { container, ask, openPanel, press };
}

const judged = review(FINDINGS, {
  reading: {
    code: 'R7',
    title: 'Some real co-planning, with gaps',
    because: ['People helped to design it.'],
    findings: [0],
  },
});

const STATES: Record<string, TabState> = {
  'before a review': IDLE,
  'while reading': { ...IDLE, phase: 'reading', words: 800, findings: FINDINGS.slice(0, 2) },
  'when stopped': { ...IDLE, phase: 'stopped', words: 800, findings: FINDINGS.slice(0, 2) },
  'after a review': done(judged),
  'with nothing found': done(review([])),
  'with a page that is refused': { ...IDLE, phase: 'failed', failure: 'store' },
};

test.each(Object.entries(STATES))('has no accessibility faults %s', async (_, state) => {
  expect(await violations(show(state).container)).toEqual([]);
});

test('says what was found in words, by kind, clear findings only', () => {
  const { container } = show(done());
  const counts = [...container.querySelectorAll('.counts li')].map((item) => item.lastChild?.textContent);
  expect(counts).toEqual(['1 sign of real co-planning', '3 signs of tokenism', '1 passage that gives context']);
  expect(container.textContent).toContain('1 more passage is possible');
  expect(screen.getByRole('status').textContent).toBe('5 signs found.');
});

test('gives the overall reading and its first reason, and nothing where there is none', () => {
  const { container } = show(done(judged));
  expect(container.querySelector('[data-reading="R7"]')?.textContent).toBe(
    'Some real co-planning, with gapsPeople helped to design it.',
  );
  cleanup();
  expect(show(done()).container.querySelector('[data-reading]')).toBeNull();
});

test('gives the reading without what the person left out, and says how much that was', () => {
  const { container } = show(done(sharedWork(), { dismissed: [{ index: 0, scope: 'document' }] }));
  expect(container.querySelector('[data-reading="R7"]')).toBeNull();
  expect(container.querySelector('[data-reading]')).not.toBeNull();
  expect(container.textContent).toContain('You left out 1 finding. It does not count here.');
});

test('says clearly that nothing was found, and that this is not a no', () => {
  const { container } = show(done(review([])));
  expect(container.textContent).toContain('No signs were found in this text. That does not mean');
  expect(container.querySelector('[data-action="next"]')).toBeNull();
});

test('shows real progress and can be stopped; the review button stays but waits', () => {
  const { container, ask, press } = show({ ...IDLE, phase: 'reading', words: 12345 });
  expect(container.textContent).toContain('12,345 words read');
  press('review');
  expect(ask).not.toHaveBeenCalled();
  press('stop');
  expect(ask).toHaveBeenCalledWith({ kind: 'stop' });
});

test('every button asks for what it says', () => {
  const { ask, openPanel, press } = show(done());
  press('review');
  press('next');
  press('clear');
  press('open-panel');
  expect(ask.mock.calls).toEqual([
    [{ kind: 'review', scope: 'page', clicked: true }],
    [{ kind: 'step', by: 1 }],
    [{ kind: 'clear' }],
  ]);
  expect(openPanel).toHaveBeenCalledOnce();
});

test('a page that cannot be read gets one sentence, told at once to people who listen', () => {
  show({ ...IDLE, phase: 'failed', failure: 'pdf' });
  expect(screen.getByRole('alert').textContent).toBe(
    "This is a PDF. The browser's own PDF viewer can't be marked here.",
  );
});
