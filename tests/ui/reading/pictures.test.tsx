// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { cells } from '../../../lib/reading/cells';
import type { Review } from '../../../lib/reading/review';
import { stageOrder } from '../../../lib/reading/stages';
import { LensView } from '../../../lib/ui/reading/LensView';
import { LevelsView } from '../../../lib/ui/reading/LevelsView';
import { MatrixPicture } from '../../../lib/ui/reading/MatrixPicture';
import { Overall } from '../../../lib/ui/reading/Overall';
import { Quotes } from '../../../lib/ui/reading/Quotes';
import { StageStrip } from '../../../lib/ui/reading/StageStrip';
import { TimingView } from '../../../lib/ui/reading/TimingView';
import { cue, read, said, sign } from '../../reading/build';
import { violations } from '../support/axe';
import { freshBrowser } from '../support/browser';
import { nearFull, nothingSaid, SAMPLES, sharedWork } from './review';

// axe takes a while on a long list and a busy machine.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => void freshBrowser());
afterEach(cleanup);

function show(View: typeof StageStrip, review: Review) {
  const go = vi.fn<(index: number) => void>();
  const { container } = render(<View review={review} go={go} />);
  const find = (selector: string) => {
    const found = container.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing is ${selector}`);
    return found;
  };
  return { container, go, find, press: (selector: string) => fireEvent.click(find(selector)) };
}

describe.each(Object.entries({ StageStrip, MatrixPicture, Overall, LensView }))('%s', (_name, View) => {
  test.each(Object.entries(SAMPLES))('has no accessibility faults: %s', async (_sample, make) => {
    const { container } = show(View, make());
    for (const button of container.querySelectorAll('button')) fireEvent.click(button);
    for (const summary of container.querySelectorAll('summary')) fireEvent.click(summary);
    expect(await violations(container)).toEqual([]);
  });
});

describe('the stage strip', () => {
  it('draws what the review says, and says the same in words', () => {
    const review = sharedWork();
    const { container, find } = show(StageStrip, review);
    for (const stage of stageOrder) {
      expect(find(`[data-stage="${stage}"]`).dataset.state).toBe(review.stages?.[stage]);
    }
    expect(find('[data-stage="planning"]').textContent).toBe('PlanningSays what people did');
    expect(find('[data-stage="evaluation"]').textContent).toContain('Planned, with a date or a number');
    expect(container.querySelectorAll('svg[aria-hidden="true"]')).toHaveLength(6);
  });
  it('opens the passages of a stage, each a way to its place', () => {
    const { go, find, press } = show(StageStrip, sharedWork());
    expect(find('[data-stage="planning"]').getAttribute('aria-expanded')).toBe('false');
    press('[data-stage="planning"]');
    expect(find('[data-stage="planning"]').getAttribute('aria-expanded')).toBe('true');
    press('.passages button[data-finding="0"]');
    expect(go).toHaveBeenCalledWith(0);
  });
  it('says of an empty stage that not said is not a no', () => {
    const { container, press } = show(StageStrip, nothingSaid());
    press('[data-stage="design"]');
    expect(container.querySelector('.passages')?.textContent).toContain('That is not a no.');
  });
  it('closes again', () => {
    const { container, press } = show(StageStrip, sharedWork());
    press('[data-stage="planning"]');
    press('[data-stage="planning"]');
    expect(container.querySelector('.passages')).toBe(null);
  });
});

describe('the matrix', () => {
  it('has nine named cells under plain headings', () => {
    const { container } = show(MatrixPicture, nothingSaid());
    const names = [...container.querySelectorAll('td .name')].map(({ textContent }) => textContent);
    expect(names).toEqual(cells.map(({ name }) => name));
    expect(container.querySelectorAll('th[scope]')).toHaveLength(6);
  });
  it('marks the placement in the picture and in words', () => {
    const { find } = show(MatrixPicture, sharedWork());
    expect(find('[data-cell]').dataset.cell).toBe('M2');
    const here = find('[aria-current="true"]');
    expect(here.dataset.matrixCell).toBe('M2');
    expect(here.textContent).toContain('The text points here');
    expect(find('section').textContent).toContain('The text points to: Plan together, staff run.');
  });
  it('shades a column where only planning is known, and a row where only running is', () => {
    const plan = show(MatrixPicture, read([said('Officers wrote the plan in May.', cue('plan-professional-sole'))]));
    expect([...plan.container.querySelectorAll('[data-place="column"]')]).toHaveLength(3);
    expect(plan.container.textContent).toContain(
      'Who plans: Staff plan alone. One detail says so. Who runs it: not said here.',
    );
    cleanup();
    const run = show(MatrixPicture, read([said('Nurses run it.', cue('deliver-professional-sole'))]));
    expect([...run.container.querySelectorAll('[data-place="row"]')]).toHaveLength(3);
  });
  it('shows a near placement as near', () => {
    const { find } = show(MatrixPicture, nearFull());
    expect(find('[data-place="near"]').dataset.matrixCell).toBe('M5');
    expect(find('section').dataset.cell).toBe('');
    expect(find('section').textContent).toContain('No cell is chosen.');
  });
  it('places nothing without evidence', () => {
    const { container } = show(MatrixPicture, nothingSaid());
    expect(container.querySelectorAll('[data-place="elsewhere"]')).toHaveLength(9);
    expect(container.textContent).toContain('The text does not say enough to place it.');
  });
  it('gives each cell its passages, also those that are no finding', () => {
    const { container, go, press } = show(MatrixPicture, sharedWork());
    press('[data-matrix-cell="M2"]');
    expect(container.querySelector('.passages')?.textContent).toContain('“Trained nurses run the clinic.”');
    press('.passages button[data-finding="0"]');
    expect(go).toHaveBeenCalledWith(0);
    press('[data-matrix-cell="M9"]');
    expect(container.querySelector('.passages')?.textContent).toContain('Not said here. That is not a no.');
  });
});

describe('the overall reading', () => {
  it('carries its code, its title, its reasons and their passages', () => {
    const review = sharedWork();
    const { container, find } = show(Overall, review);
    expect(find('[data-reading]').dataset.reading).toBe('R7');
    for (const reason of review.reading?.because ?? []) expect(container.textContent).toContain(reason);
    expect(find('[data-finding="0"]').textContent).toContain('Nine members planned');
  });
  it('says which reasons the person overrules, and what they know from elsewhere', () => {
    const own = {
      'q-from-start': { answer: 'no', note: '' },
      'q-decide': { answer: 'elsewhere', note: 'I sat on the board.' },
    } as const;
    const { container } = render(<Overall review={sharedWork()} own={own} go={() => {}} />);
    expect(container.querySelector('[data-overruled="q-from-start"]')?.textContent).toContain(
      'Did people join in before the plan was written? No, it says the opposite',
    );
    expect(container.querySelector('[data-overruled="q-decide"]')?.textContent).toContain('I sat on the board.');
  });
  it('says how far it reaches', () => {
    const review = { ...sharedWork(), words: 1234, skipped: [{ what: 'A frame', why: 'It is from another site.' }] };
    const { container } = render(<Overall review={review} go={() => {}} on={new Date(2026, 0, 31)} />);
    expect(container.textContent).toContain(
      `Based on 1,234 words, read on ${new Date(2026, 0, 31).toLocaleDateString(undefined, { dateStyle: 'long' })}.`,
    );
    expect(container.textContent).toContain('1 part of the page could not be read.');
    expect(container.textContent).toContain('no judgement of anybody');
  });
  it('shows no score, star or percentage', () => {
    expect(show(Overall, sharedWork()).container.textContent).not.toMatch(/%|score|rank|★/i);
  });
});

describe('levels and timing', () => {
  it('show the level shown beside the one claimed', () => {
    const { container } = render(<LevelsView review={sharedWork()} />);
    expect(container.querySelector('[data-level="shown"]')?.textContent).toBe('The text shows aboutDesigning together');
    expect(container.querySelector('[data-level="claimed"]')?.textContent).toBe(
      'The text claims aboutDeciding together',
    );
  });
  it('say that a level is not said', () => {
    expect(render(<LevelsView review={nothingSaid()} />).container.textContent).toContain('Not said here');
  });
  it('say what can be there by now, and what cannot', () => {
    const { container } = render(<TimingView review={sharedWork()} />);
    expect(container.textContent).toContain('It is too early for: what changed.');
    expect(render(<TimingView review={nothingSaid()} />).container.innerHTML).toBe('');
  });
  it('have no accessibility faults', async () => {
    const { container } = render(
      <main>
        <h1>Review</h1>
        <LevelsView review={sharedWork()} />
        <TimingView review={sharedWork()} />
      </main>,
    );
    expect(await violations(container)).toEqual([]);
  });
});

describe('the lenses', () => {
  it('show source, limits and the place on each ladder', () => {
    const { container, find } = show(LensView, sharedWork());
    expect(container.textContent).toContain('Source: S. R. Arnstein');
    expect(find('[data-shown]').dataset.row).toBe('arnstein-6');
    fireEvent.change(find('select'), { target: { value: 'tlap' } });
    expect(find('[data-shown]').dataset.row).toBe('tlap-6');
  });
  it('read a ladder from the top, and prompts in their order', () => {
    const { container, find } = show(LensView, sharedWork());
    const ids = () => [...container.querySelectorAll('[data-row]')].map((row) => row.getAttribute('data-row'));
    expect(ids()[0]).toBe('arnstein-8');
    fireEvent.change(find('select'), { target: { value: 'gunning' } });
    expect(ids()).toEqual(['gunning-1', 'gunning-2', 'gunning-3', 'gunning-4']);
  });
});

test('a review without judgement shows no picture', () => {
  const bare: Review = { ...nothingSaid(), stages: null, matrix: null, reading: null };
  for (const View of [StageStrip, MatrixPicture, Overall]) expect(show(View, bare).container.innerHTML).toBe('');
});

describe('passages', () => {
  it('stand there up to three, and the others one step away', () => {
    const many = read(Array.from({ length: 5 }, (_, at) => said(`Place ${at} asks.`, sign('consultation-notice'))));
    const { container } = render(<Quotes review={many} indices={[0, 1, 2, 3, 4]} go={() => {}} />);
    const inDetails = container.querySelectorAll('details [data-finding]');
    expect(container.querySelectorAll('[data-finding]')).toHaveLength(5);
    expect([...inDetails].map((each) => each.getAttribute('data-finding'))).toEqual(['3', '4']);
    expect(container.querySelector('summary')?.textContent).toBe('2 more passages');
  });
});
