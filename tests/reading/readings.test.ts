import { describe, expect, it } from 'vitest';
import { readingByCode, readings } from '../../lib/reading/readings';
import { heading, read, readingOf, type Said, said, sign } from './build';

const planned = said('Nine members planned the desk from May 2024.', sign('co-planning-from-the-start'));
const vote = said('Members hold five of nine votes.', sign('shared-decision-power'));
const run = said('Six peer mentors run the desk with nurses.', sign('co-delivery-practice'));
const checks = said('Five members checked the desk in June.', sign('co-evaluation-practice'));
const meets = said('The group meets every month.', sign('ongoing-involvement'));
const paid = said('Members get £20 an hour.', sign('fair-payment-for-time'));
const access = said('Easy Read and sign language at 4 events.', sign('access-and-inclusion-provided'));
const effect = said('You asked for Sundays: open since May.', sign('input-effect-explained'));
const result = said('We published what 90 people said.', sign('result-reported-back'));
const asks = said('Tell us your views by 30 June.', sign('consultation-notice'));
const survey = said('Fill in our survey.', sign('survey-only-method'));
const honest = said('All three options are open.', sign('honest-about-limits'));
const label = said('This was truly co-produced.', sign('co-production-label-only'));
const called = said('We co-produced it by a survey.', sign('consultation-called-co-production'));
const notice = said('From 1 April the hours change.', sign('information-notice'));
const officers = said('Officers drew up the plan.', sign('professional-led-design'));
const noResult = said('You will not get a reply.', sign('no-result-promised'));
const sounding = said('The group is a sounding board.', sign('limited-responsibility'));
const unpaid = said('There is no payment.', sign('unpaid-time'));
const decided = said('The centre will close in March.', sign('decision-already-made'));
const weak = (id: string) => said(`A small sign of ${id}.`, sign(id));
const led = said('Disabled people set up the club in 2016 and run it.', sign('user-led-or-dpo-led'));

describe('R2: one phrase is not a pattern', () => {
  it('fewer than three usable matches', () => {
    expect(readingOf([meets, officers])).toBe('R2');
    expect(readingOf([meets, officers, noResult])).not.toBe('R2');
  });
  it('repetition of one sign in one section is one match', () => {
    expect(readingOf([officers, said('Officers wrote the rota.', sign('professional-led-design')), meets])).toBe('R2');
  });
  it('a strong match is enough to go on', () => {
    expect(readingOf([vote])).toBe('R12');
  });
  it.each([asks, notice])('a notice goes on to its own readings', (part) => {
    expect(['R10', 'R11']).toContain(readingOf([part]));
  });
  it('matches from one section of a long text', () => {
    const parts = [heading('One'), officers, noResult, meets, heading('Two'), said('Hello.'), heading('Three')];
    expect(readingOf(parts, { words: 1500 })).toBe('R2');
    expect(readingOf(parts, { words: 500 })).not.toBe('R2');
  });
  it('nothing clearly found is left to the safe default, which has the same title', () => {
    expect(readingOf([said('Hello.')])).toBe('R12');
    const possible = sign('two-way-dialogue', 'practice', { confidence: 'possible', usable: false });
    expect(readingOf([said('There is a workshop.', possible)])).toBe('R12');
    expect(readingByCode('R2').title).toBe(readingByCode('R12').title);
  });
});

describe('R3: the same stage and part says both', () => {
  it('comes before all that follows', () => {
    const against = said('Officers alone planned the desk.', sign('professional-led-design'));
    expect(readingOf([planned, against, vote, run, paid])).toBe('R3');
  });
});

describe('R4: strong signs of co-planning and shared power', () => {
  const whole = { planned, vote, run, paid };
  it('takes planning, a decision, later work and support', () => {
    expect(readingOf(Object.values(whole))).toBe('R4');
  });
  it.each(['planned', 'vote', 'run', 'paid'] as const)('not without %s', (missing) => {
    const parts = Object.entries(whole).flatMap(([name, part]) => (name === missing ? [] : [part]));
    expect(readingOf(parts)).not.toBe('R4');
  });
  it.each([run, checks, meets])('later work may be running, checking or meeting on', (later) => {
    expect(readingOf([planned, vote, later, paid])).toBe('R4');
  });
  it.each([paid, access, effect, result])('support may be pay, access or being told', (support) => {
    expect(readingOf([planned, vote, run, support])).toBe('R4');
  });
  it('not with an open concern', () => {
    expect(readingOf([planned, vote, run, paid, noResult])).toBe('R7');
  });
  it('still with a concern that another role or decision answers', () => {
    const survey = said('The survey is not paid.', sign('unpaid-time'));
    const panel = said('Panel members get £20 an hour.', sign('fair-payment-for-time'));
    expect(readingOf([planned, vote, run, panel, survey])).toBe('R4');
  });
  it('not by claims', () => {
    const claims = [
      'co-planning-from-the-start',
      'shared-decision-power',
      'co-delivery-practice',
      'fair-payment-for-time',
    ];
    expect(readingOf(claims.map((id) => said('We do it as equals.', sign(id, 'claim'))))).toBe('R12');
  });
});

describe('R5: user-led work', () => {
  it('takes two stages', () => {
    expect(readingOf([led])).toBe('R5');
    expect(readingOf([said('Disabled people run it since 2016.', sign('user-led-or-dpo-led'))])).toBe('R12');
  });
  it('counts what people do by themselves in an organisation of their own', () => {
    const elected = said('All ten trustees are disabled people, elected by members.', sign('user-led-or-dpo-led'));
    const alone = said('Nine members planned the line.', sign('co-planning-from-the-start'));
    const withStaff = said('Nine members and two officers planned the line.', sign('co-planning-from-the-start'));
    expect(readingOf([elected, alone], { speaker: 'user-led' })).toBe('R5');
    expect(readingOf([elected, alone], { speaker: 'body' })).toBe('R7');
    expect(readingOf([elected, withStaff], { speaker: 'user-led' })).toBe('R7');
    expect(readingOf([alone, vote], { speaker: 'user-led' })).toBe('R7');
  });
  it('is tried before R4', () => {
    expect(readingOf([led, planned, vote, run, paid])).toBe('R5');
  });
});

describe('R6: label without practice', () => {
  it('in a text with room to say', () => {
    expect(readingOf([label, meets, access], { words: 300 })).toBe('R6');
    expect(readingOf([label, meets, access], { words: 299 })).not.toBe('R6');
  });
  it.each(['Day care strategy', 'Travel policy', 'Annual report'])('or in a %s', (title) => {
    expect(readingOf([label, meets, access], { title })).toBe('R6');
  });
  it('or where a consultation is called co-production', () => {
    expect(readingOf([called])).toBe('R6');
  });
  it('not with proof', () => {
    expect(readingOf([label, planned, meets], { words: 400 })).toBe('R7');
    expect(readingOf([called, planned])).toBe('R7');
  });
  it('is the title where R9 fits too, and the concerns are listed', () => {
    const review = read([called, officers, noResult, sounding]);
    expect(review.reading?.code).toBe('R6');
    expect(review.reading?.findings).toEqual([0, 1, 2, 3]);
  });
});

describe('R7: some real co-planning, with gaps', () => {
  it('lists what was found first', () => {
    const review = read([noResult, planned]);
    expect(review.reading?.code).toBe('R7');
    expect(review.reading?.because[0]).toContain('People helped to plan or design it');
    expect(review.reading?.findings).toEqual([1, 0]);
  });
});

describe('R8: open, honest consultation', () => {
  it.each([honest, result, effect])('asks, and says what can change or what comes of it', (part) => {
    expect(readingOf([asks, part])).toBe('R8');
    expect(readingOf([survey, part, meets])).not.toBe('R9');
  });
  it('a dated promise to report back counts, an undated one does not', () => {
    const dated = said('We will publish it by 30 August.', sign('result-reported-back', 'dated-commitment'));
    const vague = said('We will report back.', sign('result-reported-back', 'promise'));
    expect(readingOf([asks, dated])).toBe('R8');
    expect(readingOf([asks, vague])).toBe('R10');
  });
  it('not with a label or a strong concern', () => {
    expect(readingOf([asks, honest, label])).not.toBe('R8');
    expect(readingOf([asks, said('Bus fares are open.', sign('honest-about-limits')), decided])).not.toBe('R8');
  });
});

describe('R9: mostly signs of tokenistic consultation', () => {
  it('takes three different signs across two stages', () => {
    expect(readingOf([officers, sounding, noResult])).toBe('R9');
    expect(readingOf([officers, sounding])).toBe('R2');
  });
  it('says what is good all the same', () => {
    const paid = said('Members were paid £20 an hour.', sign('fair-payment-for-time'));
    const review = read([officers, sounding, noResult, paid]);
    expect(review.reading?.code).toBe('R9');
    expect(review.reading?.because).toContain('There are good signs too (1 place).');
    expect(read([asks, paid]).reading?.because).toContain('There are good signs too (1 place).');
  });
  it('three of one stage are not enough', () => {
    const one = (id: string) => said(`It is ${id}.`, sign(id, 'practice', { stages: ['planning'] }));
    expect(readingOf(['one-off-involvement', 'unpaid-time', 'buy-in-seeking'].map(one))).toBe('R12');
  });
  it('three different signs of two sentences are not enough either', () => {
    const crowded = said('Officers wrote it, and you get no reply.', ...officers.marks, ...noResult.marks);
    expect(readingOf([crowded, sounding])).toBe('R12');
    expect(readingOf([crowded, sounding, unpaid])).toBe('R9');
  });
  it('or one strong with two others', () => {
    expect(readingOf([asks, decided, survey])).toBe('R10');
    expect(readingOf([asks, decided, survey, noResult])).toBe('R9');
  });
  it('weak signs together count as one, and only three of them', () => {
    const small = ['vague-who-was-involved', 'short-timescale', 'recipients-language'].map(weak);
    expect(readingOf(small)).toBe('R12');
    expect(readingOf([...small, officers])).toBe('R12');
    expect(readingOf([...small, officers, noResult])).toBe('R9');
    expect(readingOf([...small.slice(0, 2), officers, noResult])).toBe('R12');
  });
  it.each([planned, vote, said('Ten tenants designed the leaflet.', sign('co-design-practice'))])(
    'never with proof of planning, design or decision',
    (proof) => {
      expect(readingOf([proof, officers, noResult, unpaid, survey])).not.toBe('R9');
    },
  );
});

describe('R10, R11 and R12', () => {
  it('R10: asks for views, and neither honest nor a pattern', () => {
    expect(readingOf([asks])).toBe('R10');
    expect(readingOf([asks, officers])).toBe('R10');
  });
  it('R10 shows a strong concern first', () => {
    expect(read([asks, decided]).reading?.because[0]).toBe('There is a strong warning sign (1 place).');
  });
  it('R11: tells and asks nothing', () => {
    expect(readingOf([notice])).toBe('R11');
    expect(readingOf([notice, access])).toBe('R11');
    expect(readingOf([notice, officers])).toBe('R12');
  });
  it('R12: what was found is shown', () => {
    expect(read([vote]).reading).toMatchObject({ code: 'R12', findings: [0] });
  });
});

describe('the list of readings', () => {
  it('holds each code once, in the order in which they are tried', () => {
    expect(readings.map(({ code }) => code)).toEqual([
      'R0',
      'R1',
      'R2',
      'R3',
      'R5',
      'R4',
      'R6',
      'R7',
      'R8',
      'R9',
      'R10',
      'R11',
      'R12',
    ]);
  });
  it('gives a reason and a plain text for each', () => {
    for (const entry of readings) expect(entry.plain.length * entry.reason.length).toBeGreaterThan(0);
  });
  it('condemns on no single sign', () => {
    const one = (id: string): Said => said('One sentence.', sign(id));
    for (const id of ['decision-already-made', 'early-only-involvement', 'paid-staff-unpaid-people']) {
      expect(['R2', 'R11', 'R12']).toContain(readingOf([one(id)]));
    }
  });
});
