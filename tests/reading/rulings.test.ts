import { describe, expect, it } from 'vitest';
import { read, readingOf, said, sign } from './build';

const asks = said('Tell us your views on the draft by 30 June.', sign('consultation-notice'));
const honest = said('All three options are open.', sign('honest-about-limits'));
const aside = (...parts: Parameters<typeof read>[0]) => read(parts).detail?.setAside;

describe('rulings on points that the rules leave open', () => {
  it('a decision in a plain notice is information', () => {
    const decided = said('The charges go up from 1 April.', sign('decision-already-made'));
    const notice = said('We want to let you know.', sign('information-notice'));
    expect(readingOf([decided, notice])).toBe('R11');
    expect(read([decided, notice]).stages?.decision).toBe('nothing');
    expect(read([decided, asks]).stages?.decision).toBe('concern');
  });
  it('involvement is not late where the text tells of an earlier one', () => {
    const late = said('Comment on the final draft.', sign('late-involvement'));
    const early = said('Nine members planned it from May 2024.', sign('co-planning-from-the-start'));
    expect(aside(late, early)).toEqual([0]);
    expect(aside(late, asks)).toEqual([]);
  });
  it('an honest, staff-drafted consultation: shown, places the planning side, and counts as weak', () => {
    const drafted = said('Officers drew up three options.', sign('professional-led-design'));
    const review = read([asks, honest, drafted]);
    expect(review.reading?.code).toBe('R8');
    expect(review.matrix?.planning).toBe('professionals');
    expect(review.stages?.planning).toBe('nothing');
    expect(read([asks, drafted]).stages?.planning).toBe('concern');
  });
  it('who decides, said plainly in a consultation that says how views count, is no concern', () => {
    const decides = said(
      'The council decides on 4 May, in public.',
      sign('limited-responsibility', 'practice', { actor: 'officials' }),
    );
    expect(aside(asks, honest, decides)).toEqual([2]);
    expect(aside(asks, decides)).toEqual([]);
  });
  it('a group described as without power stays a concern there', () => {
    const observers = said('Members attend as observers.', sign('limited-responsibility'));
    expect(aside(asks, honest, observers)).toEqual([]);
  });
  it('so does a decision-maker where the text claims co-production', () => {
    const decides = said(
      'The council decides on 4 May.',
      sign('limited-responsibility', 'practice', { actor: 'officials' }),
    );
    const label = said('This is co-produced.', sign('co-production-label-only'));
    expect(aside(asks, honest, decides, label)).toEqual([]);
  });
  it('an early failure that is admitted is history', () => {
    const admitted = said('We asked people too late last time.', sign('honest-about-limits'), sign('late-involvement'));
    expect(aside(admitted, asks)).toEqual([1]);
  });
});
