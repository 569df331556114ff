import { describe, expect, it } from 'vitest';
import { overruled } from '../../lib/reading/overrule';
import type { OwnAnswer, OwnAnswers } from '../../lib/reading/review';
import { read, said, sign } from './build';

const planned = said('Nine members planned the desk from May 2024.', sign('co-planning-from-the-start'));
const officers = said('Bus drivers wrote the timetable.', sign('professional-led-design'));
const noResult = said('You will not get a reply.', sign('no-result-promised'));
const own = (question: string, answer: OwnAnswer | null, note = ''): OwnAnswers => ({ [question]: { answer, note } });

describe('a person’s own answer beats the tool’s', () => {
  const review = read([planned, officers, noResult]);
  const against = (answers: OwnAnswers) =>
    overruled(review, answers).map(({ reason, how, whole }) => [reason.rests, how, whole]);

  it('no, or not said here, overrules something found for', () => {
    expect(against(own('q-from-start', 'no'))).toEqual([['for', 'overrules', true]]);
    expect(against(own('q-experts-by-experience', 'not-said'))[0]).toEqual(['for', 'overrules', true]);
  });
  it('yes overrules something found against, here only a part of it', () => {
    expect(against(own('q-told-result', 'yes'))).toEqual([['against', 'overrules', false]]);
  });
  it('any answer overrules something not found', () => {
    for (const answer of ['yes', 'partly', 'no'] as const) {
      expect(against(own('q-decide', answer))).toEqual([['missing', 'overrules', true]]);
    }
    expect(against(own('q-decide', 'not-said'))).toEqual([]);
  });
  it('an answer that agrees overrules nothing', () => {
    expect(against(own('q-from-start', 'yes'))).toEqual([['against', 'overrules', false]]);
    expect(against(own('q-told-result', 'no'))).toEqual([]);
  });
  it('knowing from elsewhere adds, with the note', () => {
    const [first] = overruled(review, own('q-told-result', 'elsewhere', 'They rang me.'));
    expect(first).toMatchObject({ how: 'adds', note: 'They rang me.', question: 'q-told-result' });
  });
  it('a note without an answer, and no answers, overrule nothing', () => {
    expect(against(own('q-decide', null, 'Ask them.'))).toEqual([]);
    expect(against({})).toEqual([]);
  });
});

it('settles a contradiction for themself', () => {
  const shared = said('Five members vote on the lunch budget.', sign('shared-decision-power'));
  const limited = said('The board decides the lunch budget.', sign('limited-responsibility'));
  const [first] = overruled(read([shared, limited]), own('q-decide', 'no'));
  expect(first?.reason.rests).toBe('both');
});

it('has nothing to overrule in a review without details', () => {
  const { detail: _detail, ...bare } = read([planned]);
  expect(overruled(bare, own('q-decide', 'yes'))).toEqual([]);
});
