// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { questionById, quickCheck } from '../../../lib/reading/checklist';
import type { OwnAnswers, Review } from '../../../lib/reading/review';
import { FullChecklist } from '../../../lib/ui/reading/FullChecklist';
import type { OnAnswer } from '../../../lib/ui/reading/QuestionItem';
import { QuickChecklist } from '../../../lib/ui/reading/QuickChecklist';
import { violations } from '../support/axe';
import { freshBrowser } from '../support/browser';
import { noticeOnly, SAMPLES, sharedWork } from './review';

// axe takes a while on a long list and a busy machine.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => void freshBrowser());
afterEach(cleanup);

interface Shown {
  review?: Review;
  own?: OwnAnswers;
  easyRead?: boolean;
}

/** A checklist whose answers are kept by its surroundings, as on a real surface. */
function show(List: typeof QuickChecklist, { review = sharedWork(), own = {}, easyRead = false }: Shown = {}) {
  const onAnswer = vi.fn<OnAnswer>();
  const go = vi.fn<(index: number) => void>();
  function Surface() {
    const [kept, keep] = useState(own);
    const answer: OnAnswer = (question, given) => {
      onAnswer(question, given);
      keep((before) => ({ ...before, [question]: given }));
    };
    return <List review={review} own={kept} onAnswer={answer} go={go} easyRead={easyRead} />;
  }
  const { container } = render(<Surface />);
  const question = (id: string) => {
    const found = container.querySelector<HTMLElement>(`[data-question="${id}"]`);
    if (!found) throw new Error(`question ${id} is not shown`);
    return found;
  };
  const ids = () =>
    [...container.querySelectorAll('[data-question]')].map((each) => each.getAttribute('data-question'));
  const choose = (id: string, name: string) => fireEvent.click(within(question(id)).getByLabelText(name));
  return { container, onAnswer, go, question, ids, choose };
}

const known = { 'q-decide': { answer: 'elsewhere', note: 'I was there.' } } as const;

async function faults(List: typeof QuickChecklist, review: Review): Promise<string[]> {
  const { container } = show(List, { review, own: known });
  for (const summary of container.querySelectorAll('summary')) fireEvent.click(summary);
  return violations(container);
}

test.each(Object.entries(SAMPLES))('the quick check has no accessibility faults: %s', async (_sample, make) => {
  expect(await faults(QuickChecklist, make())).toEqual([]);
});

test('nor has the full checklist', async () => {
  expect(await faults(FullChecklist, sharedWork())).toEqual([]);
});

describe('the quick check', () => {
  it('asks seven questions in their order', () => {
    expect(show(QuickChecklist).ids()).toEqual(quickCheck);
  });
  it('suggests an answer, with the words that led to it', () => {
    const { question, go } = show(QuickChecklist);
    expect(question('q-from-start').dataset.suggested).toBe('yes');
    expect(question('q-from-start').textContent).toContain('Suggested: Yes, I saw it');
    fireEvent.click(within(question('q-from-start')).getByText('“Nine members planned the desk from May 2024.”'));
    expect(go).toHaveBeenCalledWith(0);
  });
  it('says what it means that nothing was found', () => {
    const { question, container } = show(QuickChecklist);
    expect(question('q-told-result').textContent).toContain(questionById('q-told-result').ifNothingFound);
    expect(container.textContent).toContain('“Not said here” is not “No”.');
  });
  it('says what is too early to say', () => {
    expect(show(QuickChecklist).question('q-told-effect').textContent).toContain('Suggested: Too early to say');
  });
  it('takes one of five answers, and none before the person chooses', () => {
    const { question, onAnswer, choose } = show(QuickChecklist);
    const radios = [...question('q-decide').querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
      ['yes', false],
      ['partly', false],
      ['no', false],
      ['not-said', false],
      ['elsewhere', false],
    ]);
    choose('q-decide', 'Partly');
    expect(onAnswer).toHaveBeenLastCalledWith('q-decide', { answer: 'partly', note: '' });
    expect(question('q-decide').dataset.answer).toBe('partly');
  });
  it('takes a note with "I know from elsewhere", as it is typed', () => {
    const { question, onAnswer, choose } = show(QuickChecklist);
    choose('q-paid', 'I know from elsewhere');
    const note = question('q-paid').querySelector('textarea');
    if (!note) throw new Error('there is no note');
    fireEvent.input(note, { target: { value: 'They pay £20.' } });
    expect(onAnswer).toHaveBeenLastCalledWith('q-paid', { answer: 'elsewhere', note: 'They pay £20.' });
  });
  it('keeps the note when the answer changes or is taken back', () => {
    const own = { 'q-paid': { answer: 'elsewhere', note: 'They pay.' } } as const;
    const { question, onAnswer, choose } = show(QuickChecklist, { own });
    choose('q-paid', 'Yes, I saw it');
    expect(onAnswer).toHaveBeenLastCalledWith('q-paid', { answer: 'yes', note: 'They pay.' });
    fireEvent.click(within(question('q-paid')).getByText('Take my answer back'));
    expect(onAnswer).toHaveBeenLastCalledWith('q-paid', { answer: null, note: 'They pay.' });
    expect(question('q-paid').querySelector('textarea')?.value).toBe('They pay.');
  });
  it('restores answers given before', () => {
    const own = { 'q-decide': { answer: 'no', note: '' } } as const;
    const { question } = show(QuickChecklist, { own });
    expect(question('q-decide').querySelector<HTMLInputElement>('input:checked')?.value).toBe('no');
  });
  it('has an Easy Read wording', () => {
    const { question } = show(QuickChecklist, { easyRead: true });
    expect(question('q-from-start').querySelector('legend')?.textContent).toBe('Did people join in at the start?');
  });
});

describe('the full checklist', () => {
  it('lists 30 questions by principle, and by stage', () => {
    const { container, ids } = show(FullChecklist);
    const heads = () => [...container.querySelectorAll('h3')].map(({ textContent }) => textContent);
    expect(ids()).toHaveLength(30);
    expect(heads()).toHaveLength(7);
    const select = container.querySelector('select');
    if (!select) throw new Error('there is no order to choose');
    fireEvent.change(select, { target: { value: 'stage' } });
    expect(ids()).toHaveLength(30);
    expect(heads().at(-1)).toBe('All the way through');
  });
  it('says what is still open, and adds nothing up', () => {
    const { container, choose } = show(FullChecklist);
    expect(container.textContent).toContain('30 questions have no answer from you yet.');
    choose('q-goals', 'Yes, I saw it');
    expect(container.textContent).toContain('29 questions have no answer from you yet.');
    expect(container.textContent).not.toMatch(/score|%/i);
  });
  it('shows five questions first where a text only gives information', () => {
    const { ids } = show(FullChecklist, { review: noticeOnly() });
    expect(ids()).toHaveLength(5);
    fireEvent.click(screen.getByText('Show all questions'));
    expect(ids()).toHaveLength(30);
  });
});
