import { describe, expect, it } from 'vitest';
import { cue, read, readingOf, said, sign } from './build';

const long = { words: 400 };
const planned = said('Nine members planned the desk in 2024.', sign('co-planning-from-the-start'));
const label = said('It was truly co-produced.', sign('co-production-label-only'));

describe('gates', () => {
  it('G1: too few words are no reading', () => {
    const review = read([planned], { words: 119, selection: false });
    expect(review.reading).toMatchObject({ code: 'R0', title: 'We could not read enough of this' });
  });
  it('G1: a short text in which two different signs are clear was read', () => {
    const vote = said('Members hold five of nine votes.', sign('shared-decision-power'));
    expect(readingOf([planned, vote], { words: 20, selection: false })).toBe('R7');
    expect(readingOf([planned, planned], { words: 20, selection: false })).toBe('R0');
  });
  it('G1: 120 words are enough', () => {
    expect(readingOf([planned], { words: 120, selection: false })).toBe('R7');
  });
  it('G1: is off for a passage that a person selected', () => {
    expect(readingOf([planned], { words: 9, selection: true })).toBe('R7');
  });
  it('G1: another language is named', () => {
    const review = read([planned], { ...long, language: 'cy' });
    expect(review.reading?.code).toBe('R0');
    expect(review.reading?.because.join(' ')).toContain('Welsh');
  });
  it('G1: a tag that no one knows is shown as it is', () => {
    expect(read([planned], { ...long, language: 'not a tag' }).reading?.because.join(' ')).toContain('not a tag');
  });
  it('G1: regional English and an undecided language are read', () => {
    expect(readingOf([planned], { ...long, language: 'en-IE' })).toBe('R7');
    expect(readingOf([planned], { ...long, language: 'und' })).toBe('R7');
  });
  it('G2: a page about something else is not about planning a service', () => {
    const review = read([said('Stir the flour.')], { ...long, aboutService: false });
    expect(review.reading).toMatchObject({ code: 'R0', title: 'This page is not about planning a service' });
  });
  it('G2: nor is a whole page in which nothing is found, not even a possible sign', () => {
    const silent = [said('The crossing on Mill Street is by the bakery.')];
    expect(readingOf(silent, { ...long, selection: false })).toBe('R0');
    const cued = [said('Nurses run it.', cue('deliver-professional-sole'))];
    expect(readingOf(cued, { ...long, selection: false })).not.toBe('R0');
    expect(readingOf(silent, long)).toBe('R12');
  });
  it('G2: two different signs, clearly found, say otherwise', () => {
    const meets = said('The group meets every month.', sign('ongoing-involvement'));
    expect(readingOf([planned, meets], { ...long, aboutService: false })).toBe('R7');
    expect(readingOf([planned, planned], { ...long, aboutService: false })).toBe('R0');
  });
  it.each(['guidance', 'critique', 'job-advert', 'judgment', 'list-page', 'news-about-others'] as const)(
    'G3: %s is about involvement, and is placed nowhere',
    (kind) => {
      const review = read([planned, label], { ...long, kind });
      expect(review.reading?.code).toBe('R1');
      expect(review.matrix).toMatchObject({
        planning: 'unstated',
        delivery: 'unstated',
        cell: null,
        confidence: 'none',
      });
      expect(new Set(Object.values(review.stages ?? {}))).toEqual(new Set(['nothing']));
      expect(new Set(review.checklist?.map(({ answer }) => answer))).toEqual(new Set(['not-said']));
      expect(review.levels).toEqual({ shown: null, claimed: null });
      expect(review.findings).toHaveLength(2);
    },
  );
  it('G3: guidance on involvement is R1 even where no service is named', () => {
    const norm = said('Boards should pay people.', sign('fair-payment-for-time', 'norm'));
    expect(readingOf([norm], { ...long, kind: 'guidance', aboutService: false })).toBe('R1');
    expect(readingOf([said('Sift the flour.')], { ...long, kind: 'guidance', aboutService: false })).toBe('R0');
  });
  it('G3: a few sentences are judged by what they say, whatever they seem to come from', () => {
    expect(readingOf([planned], { kind: 'list-page', words: 9 })).toBe('R7');
  });
  it('G4: a user-led group’s account of another body is named as that', () => {
    const review = read([label], { ...long, kind: 'news-about-others', speaker: 'user-led' });
    expect(review.reading).toMatchObject({ code: 'R1', title: 'One group’s account of another’s work' });
  });
  it('G4: a user-led group’s own work is read as any other', () => {
    expect(readingOf([planned], { ...long, speaker: 'user-led' })).toBe('R7');
  });
  it('G6: one person’s own plan is not the service', () => {
    const review = read([said('Your plan will be co-produced.')], { individualOnly: true });
    expect(review.reading).toMatchObject({
      code: 'R1',
      title: 'About planning one person’s support, not the service',
    });
  });
});
