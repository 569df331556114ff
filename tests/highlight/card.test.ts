// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { makeCard } from '../../lib/highlight/card';
import type { Mark } from '../../lib/highlight/mark';
import { signById } from '../../lib/signs';
import { violations } from '../ui/support/axe';
import { freshBrowser } from '../ui/support/browser';
import { finding } from '../ui/support/state';

beforeEach(() => {
  freshBrowser();
  document.body.innerHTML = '';
});

function card(sign: string, more: Parameters<typeof finding>[3] = {}) {
  const mark: Mark = { index: 3, finding: finding(sign, 'rests with Cabinet', 0, more), ranges: [], texts: [] };
  const actions = {
    close: vi.fn(),
    dismiss: vi.fn(),
    restore: vi.fn(),
    write: vi.fn(async () => ({ ok: true }) as const),
  };
  const element = makeCard(mark, signById(sign), actions);
  document.body.append(element);
  const press = (name: string) => {
    const button = [...element.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
    );
    if (!button) throw new Error(`no button ${name}`);
    button.click();
  };
  return { element, actions, press };
}

test('says what it is, what the sentence shows, why, what to ask and where that comes from', () => {
  const { element } = card('limited-responsibility', { grade: 'practice-thin', why: 'Somebody else decides.' });
  const { name, explain, ask } = signById('limited-responsibility');
  for (const said of [
    'Sign of tokenism',
    name,
    'Says it was done, without details',
    '“rests with Cabinet”',
    'Somebody else decides.',
    explain,
    ask.replace('Ask: ', ''),
    'From the co-production fact sheet: section 5',
  ]) {
    expect(element.textContent).toContain(said);
  }
});

test('names other guidance where a sign does not come from the fact sheet', () => {
  expect(card('token-representative').element.textContent).toContain('From other guidance');
});

test('a possible finding is called possible', () => {
  expect(card('equal-partnership', { confidence: 'possible' }).element.textContent).toContain(
    'Possible: Sign of real co-planning',
  );
});

test('leaving out asks how far, says that it is done, and can be undone; the focus goes along', () => {
  const { element, actions, press } = card('limited-responsibility');
  press('This is wrong');
  expect(document.activeElement?.textContent).toBe('Only this passage');
  press('This sign, on every page');
  expect(actions.dismiss).toHaveBeenCalledWith('everywhere');
  expect(element.querySelector('[role="status"]')?.textContent).toContain('Left out.');
  expect(document.activeElement?.textContent).toBe('Undo');
  press('Undo');
  expect(actions.restore).toHaveBeenCalledOnce();
  expect(document.activeElement?.textContent).toBe('This is wrong');
});

test('a person can keep a finding after all', () => {
  const { actions, press } = card('limited-responsibility');
  press('This is wrong');
  press('Keep it');
  expect(actions.dismiss).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toBe('This is wrong');
});

test('words of a page are text, never mark-up', () => {
  const mark: Mark = { index: 0, finding: finding('hard-to-reach-label', '<img src=x>', 0), ranges: [], texts: [] };
  const actions = {
    close: vi.fn(),
    dismiss: vi.fn(),
    restore: vi.fn(),
    write: vi.fn(async () => ({ ok: true }) as const),
  };
  expect(makeCard(mark, signById('hard-to-reach-label'), actions).querySelector('img')).toBeNull();
});

test.each([['as it opens'], ['while asking how far']])('has no accessibility faults %s', async (when) => {
  const { element, press } = card('limited-responsibility');
  if (when !== 'as it opens') press('This is wrong');
  expect(await violations(element)).toEqual([]);
});

test('saves a note letter by letter, and says whether it is saved', async () => {
  const { element, actions, press } = card('limited-responsibility');
  press('Add a note');
  const field = element.querySelector('textarea');
  if (!field) throw new Error('no field');
  const type = (words: string) => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  type('W');
  type('Who?');
  const status = () => element.querySelector<HTMLElement>('[data-saved]');
  expect(status()?.dataset.saved).toBe('false');
  await vi.waitFor(() => expect(status()?.dataset.saved).toBe('true'));
  expect(actions.write.mock.calls).toEqual([['W'], ['Who?']]);
  expect(await violations(element)).toEqual([]);
}, 60_000);

test('says why a note is not saved, with the words still there', async () => {
  const { element, actions, press } = card('limited-responsibility');
  actions.write.mockResolvedValue({ ok: false, say: 'There is no room left.' } as never);
  press('Add a note');
  const field = element.querySelector('textarea');
  if (!field) throw new Error('no field');
  field.value = 'Who?';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(element.textContent).toContain('There is no room left.'));
  expect(field.value).toBe('Who?');
});
