import { describe, expect, it } from 'vitest';
import { seeThrough } from '../../lib/reading/lens';
import { type Lens, lenses } from '../../lib/reading/lenses';
import { levelOrder } from '../../lib/reading/levels';
import { signs } from '../../lib/signs';
import { read, said, sign } from './build';

const ids = new Set(signs.map(({ id }) => id));
const lens = (id: Lens['id']): Lens => {
  const found = lenses.find((each) => each.id === id);
  if (!found) throw new Error(`no lens ${id}`);
  return found;
};

describe.each(lenses)('$name', (each) => {
  it('names its source, its limits, and signs of the catalogue only', () => {
    expect(each.source.length * each.limits.length * each.about.length).toBeGreaterThan(0);
    for (const { signsFor, signsAgainst } of each.rows) {
      expect(signsFor.length + signsAgainst.length).toBeGreaterThan(0);
      for (const id of [...signsFor, ...signsAgainst]) expect(ids).toContain(id);
    }
  });
  it('never prints the two words that would be said about an organisation', () => {
    expect(JSON.stringify(each)).not.toMatch(/manipulat|therapy|coercion/i);
  });
  it('gives no verdict in law', () => {
    expect(JSON.stringify(each)).not.toMatch(/unlawful|breach|predetermin|illegal/i);
  });
});

describe('ladders', () => {
  it.each(lenses.filter(({ kind }) => kind === 'ladder'))('$name has one place for every level', ({ rows }) => {
    for (const level of levelOrder) {
      expect(rows.filter(({ levels }) => levels.includes(level))).toHaveLength(1);
    }
  });
  it('shows and claims their own places', () => {
    const label = said('It was co-produced.', sign('consultation-called-co-production'));
    const survey = said('Fill in our survey.', sign('survey-only-method'));
    const rows = seeThrough(lens('arnstein'), read([label, survey]));
    expect(rows.filter(({ shown }) => shown).map(({ row }) => row.name)).toEqual(['Consultation']);
    expect(rows.filter(({ claimed }) => claimed).map(({ row }) => row.name)).toEqual(['Partnership']);
  });
});

describe('the same evidence', () => {
  const decided = said('The centre will close in March.', sign('decision-already-made'));
  const asks = said('Tell us your views.', sign('consultation-notice'));
  const told = said('You asked for Sundays: open since May.', sign('input-effect-explained'));

  it('stands for and against each row', () => {
    const rows = seeThrough(lens('gunning'), read([decided, asks, told]));
    expect(rows.map(({ signsFor, signsAgainst }) => [signsFor, signsAgainst])).toEqual([
      [[], [0]],
      [[], []],
      [[], []],
      [[2], []],
    ]);
  });
  it('leaves out what proves nothing and what was set aside', () => {
    const survey = said('Fill in our survey.', sign('survey-only-method'));
    const group = said('The group meets every month.', sign('ongoing-involvement'));
    const norm = said('Boards should pay.', sign('fair-payment-for-time', 'norm'));
    const review = read([survey, group, norm]);
    expect(seeThrough(lens('tlap'), review).flatMap(({ signsFor }) => signsFor)).toEqual([1]);
    expect(seeThrough(lens('gc7'), review).flatMap(({ signsFor }) => signsFor)).toEqual([]);
  });
  it('of a review without judgement is none', () => {
    const rows = seeThrough(lens('iap2'), read([decided], { kind: 'guidance', words: 400 }));
    expect(rows.every(({ shown, claimed }) => !shown && !claimed)).toBe(true);
  });
});
