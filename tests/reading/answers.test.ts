import { describe, expect, it } from 'vitest';
import { questionsFor } from '../../lib/reading/answers';
import { informationCheck, principles, questionById, questions, quickCheck } from '../../lib/reading/checklist';
import { stageOrder } from '../../lib/reading/stages';
import { signs } from '../../lib/signs';
import { answerTo, read, said, sign } from './build';

describe('the suggested answer', () => {
  const cases = questions.flatMap(({ id, signsFor, signsAgainst }) => ({
    id,
    for: signsFor[0],
    against: signsAgainst[0],
  }));

  it.each(cases)('$id: yes, partly, no and not said', ({ id, for: good, against }) => {
    if (!good) throw new Error(`${id} has no sign that speaks for it`);
    const asks = said('Tell us your views on it.', sign('consultation-notice'));
    expect(answerTo(read([said('Nine did it in 2024.', sign(good))]), id)).toBe('yes');
    expect(answerTo(read([said('We do it.', sign(good, 'claim'))]), id)).toBe('partly');
    expect(answerTo(read([said('We hope to do it.', sign(good, 'promise'))]), id)).toBe('partly');
    expect(answerTo(read([said('From 3 May we will.', sign(good, 'dated-commitment'))]), id)).toBe('partly');
    expect(answerTo(read([said('Hello.')]), id)).toBe('not-said');
    if (!against) return;
    const opposite = said('It was otherwise.', sign(against));
    expect(answerTo(read([opposite, ...(id === 'q-honest-name' ? [] : [asks])]), id)).toBe('no');
  });

  it('partly, by signs on both sides', () => {
    const paid = said('Panel members get £20 an hour.', sign('fair-payment-for-time'));
    const unpaid = said('There is no payment for the survey.', sign('unpaid-time'));
    const answer = read([paid, unpaid]).checklist?.find(({ id }) => id === 'q-paid');
    expect(answer).toEqual({ id: 'q-paid', answer: 'partly', findings: [0, 1] });
  });
  it('partly, by one account without an anchor; yes by two of different signs', () => {
    const goals = said('Aims were agreed with members.', sign('outcomes-agreed-together', 'practice-thin'));
    const agenda = said('Members chose the topic.', sign('people-set-the-agenda', 'practice-thin'));
    expect(answerTo(read([goals]), 'q-goals')).toBe('partly');
    expect(answerTo(read([goals, agenda]), 'q-goals')).toBe('yes');
  });
  it('norms, quotations and possible findings answer nothing', () => {
    for (const mark of [
      sign('fair-payment-for-time', 'norm'),
      sign('fair-payment-for-time', 'reported'),
      sign('fair-payment-for-time', 'practice', { confidence: 'possible' }),
      sign('fair-payment-for-time', 'promise', { confidence: 'possible' }),
    ]) {
      expect(answerTo(read([said('Pay £20 an hour.', mark)]), 'q-paid')).toBe('not-said');
    }
  });
  it('names the findings that led to it', () => {
    const review = read([said('Hello.'), said('Members get £20.', sign('fair-payment-for-time'))]);
    expect(review.checklist?.find(({ id }) => id === 'q-paid')?.findings).toEqual([0]);
  });
});

describe('too early to say', () => {
  it.each([
    ['planned', ['q-told-effect', 'q-better-results']],
    ['open', ['q-told-effect', 'q-better-results']],
    ['closed', ['q-told-effect', 'q-better-results']],
    ['decided', ['q-better-results']],
    ['under-way', []],
    ['none', []],
  ] as const)('%s', (timing, early) => {
    const answers = read([said('Hello.')], { timing }).checklist ?? [];
    expect(answers.flatMap(({ id, answer }) => (answer === 'too-early' ? [id] : [])).sort()).toEqual([...early].sort());
  });
  it('what is there already is never too early', () => {
    const review = read([said('You asked for Sundays: open since May.', sign('input-effect-explained'))], {
      timing: 'open',
    });
    expect(answerTo(review, 'q-told-effect')).toBe('yes');
  });
});

describe('the checklist as data', () => {
  it('has the 30 questions or more, with ids of their own', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(questions.length).toBeGreaterThanOrEqual(30);
  });
  it('names only signs of the catalogue, and principles and stages that exist', () => {
    const ids = new Set(signs.map(({ id }) => id));
    const stages = new Set<string>([...stageOrder, 'all']);
    for (const { signsFor, signsAgainst, principle, stage } of questions) {
      for (const id of [...signsFor, ...signsAgainst]) expect(ids).toContain(id);
      expect(principles.map(({ id }) => id)).toContain(principle);
      expect(stages).toContain(stage);
    }
  });
  it('holds the quick check and the five for information', () => {
    expect([...quickCheck, ...informationCheck].map((id) => questionById(id).id)).toHaveLength(12);
    expect(() => questionById('q-none')).toThrow(RangeError);
  });
  it('shows five questions first for information only', () => {
    const notice = read([said('From 1 April the hours change.', sign('information-notice'))]);
    expect(
      questionsFor(notice)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...informationCheck].sort());
    expect(questionsFor(read([said('Hello.')]))).toHaveLength(30);
  });
});
