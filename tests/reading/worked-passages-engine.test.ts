import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readDocument } from '../../lib/reading';
import type { Review } from '../../lib/reading/review';
import { findSigns } from '../../lib/review/engine';
import { readText } from '../../lib/sources/text';

// The first document also compiles every rule, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Reads a passage as if a person had selected it. */
function passage(text: string): Review {
  const document = readText(text, { title: '', address: '' });
  return readDocument(document, findSigns(document, { selection: true }), { selection: true });
}

const flags = (review: Review) =>
  review.findings.filter(
    ({ polarity, usable, confidence }) => polarity === 'tokenistic' && usable && confidence === 'clear',
  );

describe('worked passages, through the whole engine', () => {
  it('1: a survey called co-production', () => {
    const review = passage('Our strategy was co-produced. 214 people filled in our survey. Thank you.');
    expect(review.reading?.code).toBe('R6');
    expect(review.levels).toEqual({ shown: 'consulting', claimed: 'deciding-together' });
    expect(review.matrix?.confidence).toBe('none');
  });
  it('2: planned, decided, run and checked together', () => {
    const review = passage(
      'Nine tenants and four staff planned the service from January 2024, sharing one vote each. Tenants were paid £25 an hour. They now run the desk with staff and judge it each spring. You asked for Sunday opening: it began in May.',
    );
    expect(review.reading?.code).toBe('R4');
    expect(review.matrix).toMatchObject({ cell: 'M5', confidence: 'firm' });
    expect(review.levels?.shown).toBe('deciding-together');
  });
  it('3: an open, honest consultation', () => {
    const review = passage(
      'We would like your views by 30 June. No decision has been made. All three options are open, and so is your own idea. We will publish what we heard by 30 August. This is a consultation, not co-production.',
    );
    expect(review.reading?.code).toBe('R8');
    expect(review.levels?.shown).toBe('consulting');
    expect(review.matrix?.cell).toBe(null);
    expect(flags(review)).toEqual([]);
  });
  it('4: slow to condemn', () => {
    const review = passage(
      'The centre will close in March. Please complete the online survey to tell us how you feel.',
    );
    expect(review.reading?.code).toBe('R10');
    expect(review.levels?.shown).toBe('informing');
    expect(flags(review).map(({ sign }) => sign)).toEqual(['decision-already-made', 'survey-only-method']);
  });
  it('5: easy words count', () => {
    const review = passage(
      'We made this with people with a learning disability. We met every month. They were paid. They chose the pictures and the words, and said no to our first idea.',
    );
    expect(review.reading?.code).toBe('R7');
  });
  it('6: norms only', () => {
    const review = passage(
      'Services should pay people for their time and must not treat consultation as co-production.',
    );
    expect(review.reading?.code).toBe('R2');
    expect(flags(review)).toEqual([]);
  });
  it('7: reported criticism, and one good fact', () => {
    const review = passage(
      'Respondents told us that earlier engagement was a tick-box exercise. Since then the members’ board has approved every change.',
    );
    expect(review.reading?.code).toBe('R12');
    expect(flags(review)).toEqual([]);
    expect(review.findings.map(({ sign, grade }) => `${sign} ${grade}`)).toContain(
      'shared-decision-power practice-thin',
    );
  });
  it('8: officials only', () => {
    const review = passage('In consultation with the Cabinet Member, the Director decided to extend the contract.');
    expect(['R0', 'R12']).toContain(review.reading?.code);
    expect(review.findings.filter(({ confidence }) => confidence === 'clear')).toEqual([]);
  });
  it('9: one person’s plan', () => {
    const review = passage('Your care plan will be co-produced with you and your family.');
    expect(review.reading?.code).toBe('R1');
  });
  it('10: pay does not prove planning', () => {
    const review = passage(
      'Experts by experience attend the board as observers. The final decision rests with the Executive. They were paid £30 a meeting.',
    );
    expect(review.reading?.code).toBe('R12');
    expect(review.levels?.shown).toBe('involving');
  });
  it('11: the community organises itself', () => {
    const review = passage('The residents’ association set up the lunch club in 2016 and runs it without staff.');
    expect(review.matrix).toMatchObject({ cell: 'M9', confidence: 'fair' });
    expect(['R5', 'R12']).toContain(review.reading?.code);
  });
  it('12: honesty is not punished', () => {
    const review = passage(
      'We did not involve people early enough. From 3 May, twelve members will rewrite the specification with us and sign it off.',
    );
    expect(['R2', 'R12']).toContain(review.reading?.code);
    expect(review.detail?.matrix.planned).toBe(true);
    expect(review.stages?.decision).toBe('planned');
    expect(flags(review)).toEqual([]);
  });
  it('13: a slogan as a heading', () => {
    const review = passage('Nothing about us without us');
    expect(review.findings).toEqual([]);
  });
  it('14: work without power', () => {
    const review = passage(
      'Volunteers will take over the library. The council will set the opening hours and keep the budget.',
    );
    expect(review.matrix).toMatchObject({ cell: 'M7', confidence: 'fair' });
    expect(review.findings.map(({ sign }) => sign)).toContain('responsibility-without-power');
  });

  const factSheet = join(import.meta.dirname, '../../../shared/seed/co-production-fact-sheet.txt');
  it.skipIf(!existsSync(factSheet))(
    '15: the fact sheet itself is about involvement (it stands beside the project)',
    () => {
      const document = readText(readFileSync(factSheet, 'utf8'), { title: 'Fact sheet', address: '' });
      for (const selection of [false, true]) {
        const review = readDocument(document, findSigns(document, { selection }), { selection });
        expect(review.reading?.code).toBe('R1');
        expect(new Set(Object.values(review.stages ?? {}))).toEqual(new Set(['nothing']));
      }
    },
  );
});
