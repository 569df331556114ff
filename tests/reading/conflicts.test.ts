import { describe, expect, it } from 'vitest';
import { opposed } from '../../lib/reading/conflict-rules';
import { signById } from '../../lib/signs';
import { answerTo, heading, read, readingOf, said, sign } from './build';

const kinds = (...parts: Parameters<typeof read>[0]) =>
  read(parts).detail?.conflicts.map(({ kind, settled }) => `${kind}${settled ? '' : ' open'}`);
const aside = (...parts: Parameters<typeof read>[0]) => read(parts).detail?.setAside;

const nine = said('Nine members planned the rota from May 2024.', sign('co-planning-from-the-start'));

describe('each kind of conflict', () => {
  it('claim against practice: practice wins', () => {
    const claim = said('People always help to set our aims.', sign('outcomes-agreed-together', 'claim'));
    const practice = said('Managers set 6 targets.', sign('target-driven-process'));
    expect(kinds(claim, practice)).toEqual(['claim-practice']);
    expect(aside(claim, practice)).toEqual([0]);
  });
  it('claim against practice, the other way round', () => {
    const practice = said('Four aims were agreed with members.', sign('outcomes-agreed-together'));
    const claim = said('We are driven by targets.', sign('target-driven-process', 'claim'));
    expect(aside(practice, claim)).toEqual([1]);
  });
  it('specific against vague: the specific one counts', () => {
    const specific = said('Twelve tenants designed the lunch menu.', sign('co-design-practice'));
    const vague = said('Experts designed the lunch menu.', sign('professional-led-design', 'practice-thin'));
    expect(kinds(specific, vague)).toEqual(['specific-vague']);
    expect(aside(specific, vague)).toEqual([1]);
  });
  it('vague about who took part, and specific elsewhere', () => {
    const vague = said('Stakeholders were engaged.', sign('vague-who-was-involved', 'practice-thin'));
    expect(kinds(vague, nine)).toEqual(['specific-vague']);
    expect(aside(vague, nine)).toEqual([0]);
  });
  it('a promise without a plan, and a dated one', () => {
    const empty = said('We aim to involve people.', sign('promise-without-plan', 'promise'));
    const dated = said('From 3 May nine members will plan it.', sign('co-planning-from-the-start', 'dated-commitment'));
    expect(aside(empty, dated)).toEqual([0]);
  });
  it('promise against past fact: both stand', () => {
    const past = said('Officers wrote the old rota.', sign('professional-led-design'));
    const promise = said(
      'From 3 May nine members will plan the rota.',
      sign('co-planning-from-the-start', 'dated-commitment'),
    );
    expect(kinds(past, promise)).toEqual(['promise-fact']);
    expect(aside(past, promise)).toEqual([]);
  });
  it('power: different named decisions both stand', () => {
    const shared = said('Five members vote on opening hours.', sign('shared-decision-power'));
    const limited = said('The board decides the lunch budget.', sign('limited-responsibility'));
    expect(kinds(shared, limited)).toEqual(['power']);
    expect(aside(shared, limited)).toEqual([]);
  });
  it('power: the same decision is a contradiction', () => {
    const shared = said('Five members vote on the lunch budget.', sign('shared-decision-power'));
    const limited = said('The board decides the lunch budget.', sign('limited-responsibility'));
    expect(kinds(shared, limited)).toEqual(['power open']);
    expect(readingOf([shared, limited])).toBe('R3');
  });
  it('pay: different roles both stand', () => {
    const paid = said('Panel members get £20 an hour.', sign('fair-payment-for-time'));
    const unpaid = said('There is no payment for the survey.', sign('unpaid-time'));
    expect(kinds(paid, unpaid)).toEqual(['pay']);
    expect(readingOf([paid, unpaid])).not.toBe('R3');
  });
  it('pay: the same role is a contradiction', () => {
    const paid = said('The panel gets £20 an hour.', sign('fair-payment-for-time'));
    const unpaid = said('The panel is not paid.', sign('unpaid-time'));
    expect(readingOf([paid, unpaid])).toBe('R3');
  });
  it('pay: volunteers who are paid are paid', () => {
    const both = said('Panel volunteers are paid £20 an hour.', sign('fair-payment-for-time'), sign('unpaid-time'));
    const review = read([both]);
    expect(review.detail?.conflicts).toMatchObject([{ kind: 'pay', settled: true }]);
    expect(review.detail?.setAside).toEqual([1]);
  });
  it('two vague accounts are no contradiction', () => {
    const shared = said('Members decide on the menu.', sign('shared-decision-power', 'practice-thin'));
    const limited = said('The board decides on the menu.', sign('limited-responsibility', 'practice-thin'));
    const paid = said('Panel members are paid.', sign('fair-payment-for-time', 'practice-thin'));
    const unpaid = said('Panel members give their time.', sign('unpaid-time', 'practice-thin'));
    expect(readingOf([shared, limited])).not.toBe('R3');
    expect(readingOf([paid, unpaid])).not.toBe('R3');
  });
  it('one sentence about two decisions is no contradiction', () => {
    const both = said(
      'Members decide the menu and the board decides the budget of £900.',
      sign('shared-decision-power'),
      sign('limited-responsibility'),
    );
    expect(read([both]).detail?.conflicts).toMatchObject([{ kind: 'power', settled: true }]);
  });
  it('survey-only is cancelled by ongoing involvement', () => {
    const survey = said('Fill in our survey.', sign('survey-only-method'));
    const group = said('The group meets every month.', sign('ongoing-involvement'));
    expect(kinds(survey, group)).toEqual(['survey-ongoing']);
    expect(aside(survey, group)).toEqual([0]);
  });
  it('a bare label is cancelled by any proof', () => {
    const label = said('It was co-produced.', sign('co-production-label-only'));
    expect(kinds(label, nine)).toEqual(['label-proof']);
    expect(aside(label, nine)).toEqual([0]);
  });
  it('a bare label is not cancelled by pay or access', () => {
    const label = said('It was co-produced.', sign('co-production-label-only'));
    const access = said('Easy Read copies are at 4 desks.', sign('access-and-inclusion-provided'));
    expect(aside(label, access)).toEqual([]);
  });
  it('the Easy Read part and the main part are not merged', () => {
    const main = said('Officers wrote the plan for the baths.', sign('professional-led-design'));
    const easy = said('12 of us made the plan for the baths.', sign('co-planning-from-the-start'));
    expect(kinds(main, heading('Easy Read'), easy)).toEqual(['easy-read']);
    expect(readingOf([main, heading('Easy Read'), easy])).not.toBe('R3');
  });
  it('reported criticism stays said by others', () => {
    const others = said('“It was a tick-box exercise,” campaigners said.', sign('compliance-only', 'reported'));
    expect(kinds(others, nine)).toEqual(['reported-own']);
  });
  it('old against new: the newer one says how it is now', () => {
    const old = said('In 2015 officers drew up the rota.', sign('professional-led-design'));
    const now = said('In 2024 nine members planned the rota.', sign('co-planning-from-the-start'));
    expect(kinds(old, now)).toEqual(['old-new']);
    expect(aside(old, now)).toEqual([0]);
    const turned = said('In 2024 officers drew up the rota.', sign('professional-led-design'));
    const past = said('In 2015 nine members planned the rota.', sign('co-planning-from-the-start'));
    expect(aside(turned, past)).toEqual([1]);
  });
  it('contradictory accounts of the same year are a contradiction', () => {
    const one = said('In 2024 officers alone drew up the rota.', sign('professional-led-design'));
    const other = said('In 2024 nine members drew up the rota.', sign('co-planning-from-the-start'));
    expect(readingOf([one, other])).toBe('R3');
  });
  it('carers only is no conflict, and is said', () => {
    const carers = said(
      'Nine mothers planned it in 2024.',
      sign('co-planning-from-the-start', 'practice', { actor: 'carers' }),
    );
    expect(read([carers]).detail?.conflicts).toMatchObject([
      { kind: 'carers-only', settled: true, show: 'Carers took part. We did not see disabled people.' },
    ]);
    expect(kinds(carers, nine)).toEqual([]);
  });
  it('decided and not decided about the same object is a contradiction', () => {
    const open = said('No decision has been made on the day centre.', sign('honest-about-limits'));
    const decided = said('The day centre will close in March.', sign('decision-already-made'));
    const asks = said('Tell us your views.', sign('consultation-notice'));
    expect(readingOf([open, decided, asks])).toBe('R3');
  });
  it('decided and not decided about different objects is none', () => {
    const open = said('No decision has been made on bus fares.', sign('honest-about-limits'));
    const decided = said('The swimming baths shut in March.', sign('decision-already-made'));
    const asks = said('Tell us your views.', sign('consultation-notice'));
    expect(kinds(open, decided, asks)).toEqual([]);
  });
});

describe('opposed pairs', () => {
  it.each(opposed)('%s and %s stand on opposite sides', (one, other) => {
    expect(signById(one).polarity).not.toBe('tokenistic');
    expect(signById(other).polarity).toBe('tokenistic');
  });
  it('a weak concern of the same strength class is needed for a contradiction', () => {
    const told = said('You asked for Sundays: open since May.', sign('input-effect-explained'));
    const unclear = said('Sundays: views will be considered.', sign('input-effect-unclear'));
    expect(readingOf([told, unclear])).not.toBe('R3');
  });
  it('two sides in one stage about different matters are none', () => {
    const rota = said('Officers wrote the swimming timetable.', sign('professional-led-design'));
    expect(kinds(nine, rota)).toEqual([]);
  });
  it('a sign on both sides makes the question partly', () => {
    const shared = said('Five members vote on opening hours.', sign('shared-decision-power'));
    const limited = said('The board decides the lunch budget.', sign('limited-responsibility'));
    expect(answerTo(read([shared, limited]), 'q-decide')).toBe('partly');
  });
});
