import { describe, expect, it, vi } from 'vitest';
import { readDocument } from '../../lib/reading';
import type { Review } from '../../lib/reading/review';
import { findSigns } from '../../lib/review/engine';
import { readFile } from '../../lib/sources/file';

// The first document also compiles every rule, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Reads a passage in Markdown as if a person had selected it. */
function passage(text: string): Review {
  const read = readFile(new TextEncoder().encode(text), 'passage.md');
  if (!read.ok) throw new Error(read.error);
  return readDocument(read.document, findSigns(read.document, { selection: true }), { selection: true });
}

const signsIn = (review: Review) =>
  review.findings.filter(({ confidence }) => confidence === 'clear').map(({ sign }) => sign);
const concerns = (review: Review) => Object.values(review.stages ?? {}).filter((state) => state === 'concern');

describe('rulings, through the whole engine', () => {
  it('a decision in a plain notice is information', () => {
    const review = passage(
      'The opening hours of the centre will change on 1 April. The cabinet decided this in March.',
    );
    expect(review.reading?.code).toBe('R11');
    expect(concerns(review)).toEqual([]);
  });
  it('asking is late on a finished text, and not on an early draft', () => {
    const late = passage(
      'The strategy is finished. We would now like your comments on the final draft before it is printed.',
    );
    const early = passage('Comment on this early draft of the strategy. Nothing is settled.');
    expect(signsIn(late)).toContain('late-involvement');
    expect(signsIn(early)).not.toContain('late-involvement');
    expect(concerns(early)).toEqual([]);
  });
  it('who decides, said plainly in a consultation, is no concern', () => {
    const review = passage(
      'This is a consultation. Tell us what you think by 30 June. Your views will help the council to choose between three options. The council decides on 4 May, in public.',
    );
    expect(review.reading?.code).toBe('R10');
    expect(concerns(review)).toEqual([]);
  });
  it('people who shape the questionnaire do not plan the service', () => {
    const review = passage(
      'Twelve members wrote the survey questions with us in May. Please fill in the survey about the service.',
    );
    expect(review.matrix?.planning).toBe('unstated');
    expect(review.levels?.shown).toBe('involving');
    expect(review.reading?.code).not.toBe('R7');
  });
  it('terms of reference say what is done, not what ought to be', () => {
    const grades = (text: string) =>
      passage(text)
        .findings.filter(({ sign }) => sign === 'shared-decision-power')
        .map(({ grade }) => grade);
    const rules = 'The tenants will approve every change to the repairs service.';
    expect(grades(`# Terms of reference of the repairs group\n\n${rules}`)).toEqual(['practice-thin']);
    expect(grades(`# What happens next\n\n${rules}`)).toEqual(['promise']);
    const votes = 'The tenants shall hold six of the ten votes on the repairs board.';
    expect(grades(`# Constitution\n\n${votes}`)).toEqual(['practice']);
  });
  it('what could not be done is told of, not supposed', () => {
    const review = passage('You asked for a named plumber. We could not do that, because two plumbers left.');
    expect(review.findings.find(({ sign }) => sign === 'input-effect-explained')?.grade).toMatch(/^practice/);
  });
  it('a list of what is good is a list of norms, in a passage too', () => {
    const review = passage(
      '# What a good board does\n\n- Members decide the budget.\n- People are paid for their time.\n- Disabled people design the service with staff.',
    );
    expect(review.reading?.code).toBe('R2');
    expect(review.findings.filter(({ usable }) => usable)).toEqual([]);
    expect(review.matrix?.planning).toBe('unstated');
  });
  it('staff who are members of a user-led organisation are people alone', () => {
    const review = passage(
      'We are an organisation run by disabled people. Our staff are disabled people and members. In 2021 our staff ran the advice line. We planned it ourselves.',
    );
    expect(review.matrix).toMatchObject({ planning: 'users', delivery: 'users', cell: 'M9' });
  });
});
