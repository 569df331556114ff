// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { signById } from '../../lib/signs';
import { Panel } from '../../lib/ui/panel/Panel';
import type { PanelTab } from '../../lib/ui/panel/tabs';
import type { Wish } from '../../lib/ui/protocol';
import { IDLE, type TabState } from '../../lib/ui/tab-state';
import { violations } from './support/axe';
import { freshBrowser } from './support/browser';
import { done, FINDINGS, finding, review } from './support/state';

beforeEach(() => void freshBrowser());
afterEach(cleanup);

function show(state: TabState, tabs?: readonly PanelTab[]) {
  const ask = vi.fn<(wish: Wish) => void>();
  const { container, rerender } = render(<Panel state={state} ask={ask} {...(tabs ? { tabs } : {})} />);
  const quotes = () => [...container.querySelectorAll('button.quote .words')].map((words) => words.textContent);
  return { container, ask, quotes, become: (next: TabState) => rerender(<Panel state={next} ask={ask} />) };
}

const item = (container: Element, index: number) => {
  const button = container.querySelector(`button.quote[data-finding="${index}"]`);
  if (!button) throw new Error(`no finding ${index} in the list`);
  return button as HTMLButtonElement;
};

const many = Array.from({ length: 8 }, (_, at) => finding('short-timescale', `reply within ${at + 2} days`, at * 40));

const STATES: Record<string, TabState> = {
  'before a review': IDLE,
  'while reading': { ...IDLE, phase: 'reading', words: 800, findings: FINDINGS.slice(0, 2) },
  'after a review': done(review(FINDINGS, { skipped: [{ what: 'A frame', why: 'it comes from another site' }] })),
  'with possible findings shown': done(review(), { possible: true }),
  'with findings left out': done(review(), { dismissed: [{ index: 1, scope: 'document' }], lost: [0] }),
  'with a long list': done(review(many)),
  'with nothing found': done(review([])),
  'with a page that is refused': { ...IDLE, phase: 'failed', failure: 'not_allowed' },
};

test.each(Object.entries(STATES))('has no accessibility faults %s', async (_, state) => {
  const { container } = show(state);
  for (const summary of container.querySelectorAll('summary')) fireEvent.click(summary);
  for (const quote of container.querySelectorAll('button.quote')) fireEvent.click(quote);
  expect(await violations(container)).toEqual([]);
});

test('lists passages by sign, what is good first, the same words once', () => {
  const { container, quotes } = show(done());
  expect(quotes()).toEqual([
    '“co-designed with nine members”',
    '“The final decision rests with Cabinet”',
    '“hard to reach groups”',
    '“give us your views”',
  ]);
  expect(container.textContent).toContain('The same words stand in 1 more place.');
  expect(item(container, 1).textContent).toContain('Sign of tokenism · Says it was done, without details');
});

test('a passage shows itself on the page and opens its reasons in the list', () => {
  const { container, ask } = show(done());
  fireEvent.click(item(container, 1));
  expect(ask).toHaveBeenCalledWith({ kind: 'go', index: 1 });
  expect(item(container, 1).getAttribute('aria-expanded')).toBe('true');
  const detail = container.querySelector('.detail');
  const { explain, ask: question } = signById('limited-responsibility');
  expect(detail?.textContent).toContain(explain);
  expect(detail?.textContent).toContain(question.replace('Ask: ', ''));
  expect(detail?.textContent).toContain('From the co-production fact sheet: section 5');
});

test('leaving out asks how far, and what is left out can come back', () => {
  const { container, ask, become } = show(done());
  fireEvent.click(item(container, 1));
  fireEvent.click(screen.getByRole('button', { name: 'This is wrong' }));
  fireEvent.click(screen.getByRole('button', { name: 'This sign, on this page' }));
  expect(ask).toHaveBeenLastCalledWith({ kind: 'dismiss', index: 1, scope: 'document' });

  become(done(review(), { dismissed: [{ index: 1, scope: 'document' }] }));
  expect(container.querySelector('button.quote[data-finding="1"]')).toBeNull();
  fireEvent.click(screen.getByText('1 passage left out by you'));
  fireEvent.click(screen.getByRole('button', { name: `Undo: ${signById('limited-responsibility').name}` }));
  expect(ask).toHaveBeenLastCalledWith({ kind: 'restore', index: 1 });
});

test('filters by kind, by sign and by stage, and says when nothing is left', () => {
  const { quotes, container } = show(done());
  const choose = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  choose('Kind', 'genuine');
  expect(quotes()).toEqual(['“co-designed with nine members”']);
  choose('Stage', 'evaluation');
  expect(quotes()).toEqual([]);
  expect(container.textContent).toContain('Nothing here matches what you chose to see.');
  choose('Kind', '');
  choose('Stage', '');
  choose('Sign', 'hard-to-reach-label');
  expect(quotes()).toEqual(['“hard to reach groups”']);
});

test('possible findings are asked for, and called possible', () => {
  const { container, ask, quotes, become } = show(done());
  fireEvent.click(screen.getByLabelText('Also show possible ones'));
  expect(ask).toHaveBeenCalledWith({ kind: 'show-possible', on: true });
  become(done(review(), { possible: true }));
  expect(quotes()).toContain('“equal partners”');
  expect(item(container, 5).textContent).toContain('Possible: Sign of real co-planning');
});

test('a long list of one sign is cut, and shown whole when asked', () => {
  const { quotes } = show(done(review(many)));
  expect(quotes()).toHaveLength(5);
  fireEvent.click(screen.getByRole('button', { name: 'Show all 8' }));
  expect(quotes()).toHaveLength(8);
  fireEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
  expect(quotes()).toHaveLength(5);
});

test('marks the current passage, and says when one has gone from the page', () => {
  const { container, ask } = show(done(review(), { current: 3, lost: [0] }));
  expect(item(container, 2).getAttribute('aria-current')).toBe('true');
  fireEvent.click(item(container, 0));
  expect(ask).not.toHaveBeenCalled();
  expect(container.textContent).toContain('This passage has changed or gone from the page.');
});

test('announces the outcome once, not while reading', () => {
  const { become } = show({ ...IDLE, phase: 'reading', words: 10, findings: FINDINGS.slice(0, 2) });
  const status = screen.getByRole('status');
  expect(status.textContent).toBe('');
  become(done());
  expect(screen.getByRole('status')).toBe(status);
  expect(status.textContent).toBe('5 signs found.');
});

test('says what could not be read', () => {
  const { container } = show(done(review([], { skipped: [{ what: 'A picture', why: 'it has no text' }] })));
  expect(container.querySelector('.skipped')?.textContent).toContain('A picture: it has no text');
});

test('previous and next walk through the passages on the page', () => {
  const { container, ask } = show(done());
  for (const action of ['previous', 'next']) {
    const button = container.querySelector(`[data-action="${action}"]`);
    if (button) fireEvent.click(button);
  }
  expect(ask.mock.calls).toEqual([[{ kind: 'step', by: -1 }], [{ kind: 'step', by: 1 }]]);
});

test('tabs are worked by keyboard: one stop, arrows round the ends, Home and End', async () => {
  const tab = (id: string): PanelTab => ({ id, name: () => id, Content: () => <p>about {id}</p> });
  const { container } = show(done(), [tab('one'), tab('two'), tab('three')]);
  const row = screen.getByRole('tablist');
  const press = (key: string) => fireEvent.keyDown(row, { key });
  const selected = () => within(row).getByRole('tab', { selected: true });
  expect(
    within(row)
      .getAllByRole('tab')
      .filter(({ tabIndex }) => tabIndex === 0),
  ).toEqual([selected()]);
  const seen: (string | null)[] = [];
  for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
    press(key);
    expect(document.activeElement).toBe(selected());
    seen.push(screen.getByRole('tabpanel').textContent);
  }
  expect(seen).toEqual(['about two', 'about three', 'about one', 'about three', 'about one']);
  expect(await violations(container)).toEqual([]);
});

test('the card of a passage offers a note', () => {
  const { container, ask } = show(done());
  fireEvent.click(item(container, 1));
  fireEvent.click(container.querySelector('.detail [data-action="note"]') as Element);
  expect(ask).toHaveBeenCalledWith({ kind: 'note', index: 1 });
});

test('turns to the notes where a note waits to be written, and leaves the choice to the person after that', () => {
  const { container, become } = show(done());
  const chosen = () => container.querySelector('[role="tab"][aria-selected="true"]')?.getAttribute('data-tab');
  expect(chosen()).toBe('findings');
  become(done(review(), { noting: { note: 'one' } }));
  expect(chosen()).toBe('notes');
  become(done());
  fireEvent.click(container.querySelector('[data-tab="findings"]') as Element);
  expect(chosen()).toBe('findings');
});
