import { describe, expect, it } from 'vitest';
import { cue, heading, read, type Said, said, sign } from './build';

/** The worked passages of the design, with the findings that an expert makes in them. */
const passages: Record<number, readonly Said[]> = {
  1: [
    said('Our strategy was co-produced.', sign('consultation-called-co-production')),
    said('214 people filled in our survey.', sign('survey-only-method')),
    said('Thank you.'),
  ],
  2: [
    said(
      'Nine tenants and four staff planned the service from January 2024, sharing one vote each.',
      sign('co-planning-from-the-start'),
      sign('shared-decision-power'),
      cue('plan-joint'),
    ),
    said('Tenants were paid £25 an hour.', sign('fair-payment-for-time')),
    said(
      'They now run the desk with staff and judge it each spring.',
      sign('co-delivery-practice'),
      sign('co-evaluation-practice'),
      cue('deliver-joint'),
    ),
    said('You asked for Sunday opening: it began in May.', sign('input-effect-explained')),
  ],
  3: [
    said('We would like your views by 30 June.', sign('consultation-notice')),
    said('No decision has been made.', sign('honest-about-limits')),
    said('All three options are open, and so is your own idea.', sign('honest-about-limits')),
    said('We will publish what we heard by 30 August.', sign('result-reported-back', 'dated-commitment')),
    said('This is a consultation, not co-production.', sign('honest-about-limits')),
  ],
  4: [
    said('The centre will close in March.', sign('decision-already-made')),
    said('Please complete the online survey to tell us how you feel.', sign('survey-only-method')),
  ],
  5: [
    said('We made this with people with a learning disability.', sign('co-design-practice')),
    said('We met every month.', sign('ongoing-involvement')),
    said('They were paid.', sign('fair-payment-for-time', 'practice-thin')),
    said(
      'They chose the pictures and the words, and said no to our first idea.',
      sign('shared-decision-power', 'practice-thin'),
    ),
  ],
  6: [
    said(
      'Services should pay people for their time and must not treat consultation as co-production.',
      sign('fair-payment-for-time', 'norm'),
      sign('consultation-called-co-production', 'norm'),
    ),
  ],
  7: [
    said('Respondents told us that earlier engagement was a tick-box exercise.', sign('compliance-only', 'reported')),
    said('Since then the members’ board has approved every change.', sign('shared-decision-power', 'practice-thin')),
  ],
  8: [said('In consultation with the Cabinet Member, the Director decided to extend the contract.')],
  9: [
    said(
      'Your care plan will be co-produced with you and your family.',
      sign('co-planning-from-the-start', 'promise', { scope: 'individual' }),
    ),
  ],
  10: [
    said('Experts by experience attend the board as observers.', sign('limited-responsibility', 'practice-thin')),
    said(
      'The final decision rests with the Executive.',
      sign('limited-responsibility', 'practice-thin', { actor: 'officials' }),
    ),
    said('They were paid £30 a meeting.', sign('fair-payment-for-time')),
  ],
  11: [
    said(
      'The residents’ association set up the lunch club in 2016 and runs it without staff.',
      sign('user-led-or-dpo-led'),
      cue('plan-users-only'),
      cue('deliver-users-only'),
    ),
  ],
  12: [
    said('We did not involve people early enough.', sign('honest-about-limits')),
    said(
      'From 3 May, twelve members will rewrite the specification with us and sign it off.',
      sign('co-planning-from-the-start', 'dated-commitment'),
      sign('shared-decision-power', 'dated-commitment'),
    ),
  ],
  13: [heading('Nothing about us without us')],
  14: [
    said(
      'Volunteers will take over the library.',
      sign('responsibility-without-power'),
      cue('deliver-users-only', 'promise'),
    ),
    said('The council will set the opening hours and keep the budget.', cue('plan-professional-sole', 'promise')),
  ],
};

const passage = (number: number, about: Parameters<typeof read>[1] = {}) => read(passages[number] ?? [], about);

describe('worked passages, by the findings of an expert', () => {
  it('1: a survey called co-production', () => {
    const review = passage(1);
    expect(review.reading?.code).toBe('R6');
    expect(review.levels).toEqual({ shown: 'consulting', claimed: 'deciding-together' });
    expect(review.matrix).toMatchObject({ planning: 'unstated', delivery: 'unstated', cell: null });
  });
  it('2: planned, decided, run and checked together', () => {
    const review = passage(2);
    expect(review.reading?.code).toBe('R4');
    expect(review.matrix).toMatchObject({ cell: 'M5', confidence: 'firm' });
    expect(review.levels?.shown).toBe('deciding-together');
  });
  it('3: an open, honest consultation', () => {
    const review = passage(3, { timing: 'open' });
    expect(review.reading?.code).toBe('R8');
    expect(review.levels?.shown).toBe('consulting');
    expect(review.matrix?.cell).toBe(null);
    expect(Object.values(review.stages ?? {})).not.toContain('concern');
  });
  it('4: slow to condemn', () => {
    const review = passage(4);
    expect(review.levels?.shown).toBe('informing');
    expect(review.reading?.code).toBe('R10');
    expect(review.reading?.findings[0]).toBe(0);
  });
  it('5: easy words count', () => {
    expect(passage(5).reading?.code).toBe('R7');
    expect(passage(5).levels?.shown).toBe('co-designing');
  });
  it('6: norms only', () => {
    expect(passage(6).reading?.code).toBe('R2');
    expect(passage(6, { kind: 'guidance', words: 400, selection: false }).reading?.code).toBe('R1');
    expect(passage(6, { kind: 'guidance' }).reading?.code).toBe('R2');
  });
  it('7: reported criticism, and one good fact', () => {
    const review = passage(7);
    expect(review.reading).toMatchObject({ code: 'R12', findings: [1] });
    expect(review.findings[0]?.grade).toBe('reported');
  });
  it('8: officials only', () => {
    expect(passage(8).reading?.code).toBe('R12');
    expect(passage(8, { aboutService: false }).reading?.code).toBe('R0');
  });
  it('9: one person’s plan', () => {
    expect(passage(9, { individualOnly: true }).reading?.code).toBe('R1');
    expect(passage(9).stages?.planning).toBe('nothing');
  });
  it('10: pay does not prove planning', () => {
    const review = passage(10);
    expect(review.levels?.shown).toBe('involving');
    expect(review.reading).toMatchObject({ code: 'R12', findings: [2, 0, 1] });
    expect(review.matrix?.planning).toBe('unstated');
  });
  it('11: the community organises itself', () => {
    const review = passage(11);
    expect(review.matrix).toMatchObject({ cell: 'M9', confidence: 'fair' });
    expect(review.reading?.code).toBe('R5');
  });
  it('12: honesty is not punished', () => {
    const review = passage(12);
    expect(['R2', 'R12']).toContain(review.reading?.code);
    expect(review.stages).toMatchObject({ planning: 'planned', decision: 'planned' });
    expect(review.detail?.matrix.planned).toBe(true);
    expect(Object.values(review.stages ?? {})).not.toContain('concern');
  });
  it('13: a slogan as a heading', () => {
    expect(passage(13).findings).toEqual([]);
    expect(passage(13).reading?.title).toBe('Not enough evidence');
  });
  it('14: work without power', () => {
    expect(passage(14).matrix).toMatchObject({ cell: 'M7', confidence: 'fair' });
  });
  it('15: the fact sheet is about involvement', () => {
    const warning = said('Consultation can often be mistaken for it.', sign('consultation-called-co-production'));
    const review = read([warning, ...(passages[4] ?? [])], { kind: 'guidance', words: 1500, selection: false });
    expect(review.reading?.code).toBe('R1');
    expect(Object.values(review.stages ?? {})).not.toContain('concern');
  });
});
