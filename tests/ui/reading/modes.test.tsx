// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { DraftView } from '../../../lib/ui/reading/DraftView';
import { LearnView } from '../../../lib/ui/reading/LearnView';
import { QuestionsToSend } from '../../../lib/ui/reading/QuestionsToSend';
import { violations } from '../support/axe';
import { freshBrowser } from '../support/browser';
import { guidance, nothingSaid, SAMPLES, sharedWork } from './review';

// axe takes a while on a long list and a busy machine.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => void freshBrowser());
afterEach(cleanup);

const go = () => {};

test.each(Object.entries(SAMPLES))(
  'draft, learn and message have no accessibility faults: %s',
  async (_sample, make) => {
    const { container } = render(
      <main>
        <h1>Review</h1>
        <DraftView review={make()} go={go} />
        <LearnView review={make()} go={go} />
        <QuestionsToSend review={make()} />
      </main>,
    );
    for (const summary of container.querySelectorAll('summary')) fireEvent.click(summary);
    expect(await violations(container)).toEqual([]);
  },
);

describe('questions to send', () => {
  const message = () => screen.getByLabelText<HTMLTextAreaElement>('Your message');
  const boxes = (container: Element) => [...container.querySelectorAll<HTMLInputElement>('[data-question] input')];

  it('start with something good and hold what the person chose', () => {
    const { container } = render(<QuestionsToSend review={sharedWork()} />);
    expect(message().value).toContain('Thank you for writing “Nine members planned the desk from May 2024.”');
    expect(message().value).not.toContain('1. ');
    const decide = container.querySelector('[data-question="q-decide"] input');
    if (!decide) throw new Error('q-decide is not offered');
    fireEvent.click(decide);
    expect(message().value).toContain('1. You write: “The group is a sounding board on budgets.”');
  });
  it('are ten at most', () => {
    const { container } = render(<QuestionsToSend review={nothingSaid()} />);
    for (const box of boxes(container).slice(0, 10)) fireEvent.click(box);
    expect(boxes(container).filter(({ checked }) => checked)).toHaveLength(10);
    expect(boxes(container).filter(({ disabled }) => disabled)).toHaveLength(boxes(container).length - 10);
    expect(container.textContent).toContain('That is enough for one message.');
    const [first] = boxes(container);
    if (first) fireEvent.click(first);
    expect(boxes(container).filter(({ disabled }) => disabled)).toHaveLength(0);
  });
  it('keep what the person wrote until they ask for it again', () => {
    const { container } = render(<QuestionsToSend review={sharedWork()} />);
    fireEvent.input(message(), { target: { value: 'My own words.' } });
    const [first] = boxes(container);
    if (first) fireEvent.click(first);
    expect(message().value).toBe('My own words.');
    fireEvent.click(screen.getByText('Write it again from the questions'));
    expect(message().value).toContain('1. ');
  });
  it('have an Easy Read wording', () => {
    render(<QuestionsToSend review={sharedWork()} />);
    fireEvent.click(screen.getByLabelText('Easy Read'));
    expect(message().value).toContain('I read your page “The welcome desk”.');
  });
  it('are copied, and it says so', async () => {
    const copy = vi.fn(async () => {});
    render(<QuestionsToSend review={sharedWork()} copy={copy} />);
    fireEvent.click(screen.getByText('Copy'));
    await waitFor(() => expect(screen.getByText('Copied.')).toBeTruthy());
    expect(copy).toHaveBeenCalledWith(message().value);
  });
  it('can be selected by hand where the browser refuses to copy', async () => {
    const copy = vi.fn(() => Promise.reject(new Error('refused')));
    render(<QuestionsToSend review={sharedWork()} copy={copy} />);
    fireEvent.click(screen.getByText('Copy'));
    await waitFor(() => expect(screen.getByText(/Select it and copy it yourself/)).toBeTruthy());
  });
  it('open in the mail program with nobody to send them to, unless they are too long', () => {
    render(<QuestionsToSend review={sharedWork()} />);
    expect(screen.getByText('Open in my mail program').getAttribute('href')).toMatch(/^mailto:\?subject=/);
    fireEvent.input(message(), { target: { value: 'a'.repeat(3000) } });
    expect(screen.queryByText('Open in my mail program')).toBe(null);
    expect(screen.getByText(/Copy it instead/)).toBeTruthy();
  });
  it('follow the person’s own answers', () => {
    const own = { 'q-decide': { answer: 'elsewhere', note: 'I know.' } } as const;
    const { container } = render(<QuestionsToSend review={sharedWork()} own={own} />);
    expect(container.querySelector('[data-question="q-decide"]')).toBe(null);
  });
});

describe('check my draft', () => {
  it('sorts the checklist into what to look at, to clear up, to add and to keep', () => {
    const { container } = render(<DraftView review={sharedWork()} go={go} />);
    const of = (what: string) =>
      [...container.querySelectorAll(`[data-what="${what}"] [data-question]`)].map((each) =>
        each.getAttribute('data-question'),
      );
    expect(of('look')).toContain('q-decide');
    expect(of('clear')).toContain('q-paid');
    expect(of('add')).toContain('q-training');
    expect(of('keep')).toContain('q-from-start');
  });
  it('asks for nothing that is not so', () => {
    const { container } = render(<DraftView review={sharedWork()} go={go} />);
    expect(container.textContent).toContain('Only write what is so.');
  });
});

describe('learn', () => {
  it('explains the signs that are spoken of, with source and places, and judges nothing', () => {
    const { container } = render(<LearnView review={guidance()} go={go} />);
    expect(container.querySelector('[data-sign="fair-payment-for-time"]')?.textContent).toContain(
      'People are paid or rewarded for their time, as staff are.',
    );
    expect(container.querySelector('[data-reading]')).toBe(null);
    expect(container.textContent).not.toMatch(/tokeni|warning/i);
  });
  it('says where it knows none', () => {
    expect(render(<LearnView review={nothingSaid()} go={go} />).container.textContent).toContain(
      'No sign that the guide knows',
    );
  });
});
