import { describe, expect, it } from 'vitest';
import { readWithout } from '../../lib/reading';
import { definitionsIn } from '../../lib/reading/definitions';
import { seeThrough } from '../../lib/reading/lens';
import { lenses } from '../../lib/reading/lenses';
import { askable, goodWords } from '../../lib/reading/questions';
import { stageOrder } from '../../lib/reading/stages';
import { answerTo, cue, read, said, sign } from './build';

const planned = said('Nine members planned the desk from May 2024.', sign('co-planning-from-the-start'));
const paid = said('Members were paid £20 an hour.', sign('fair-payment-for-time'));
const officers = said(
  'Bus drivers wrote the timetable.',
  sign('professional-led-design'),
  cue('plan-professional-sole'),
);
const noResult = said('You will not get a reply.', sign('no-result-promised'));

describe('a finding that a person left out', () => {
  it('leaves reading, stages, matrix, levels and checklist', () => {
    const before = read([planned, paid, officers]);
    const after = readWithout(before, [0]);
    expect([before.reading?.code, after.reading?.code]).toEqual(['R7', 'R12']);
    expect([before.stages?.planning, after.stages?.planning]).toEqual(['proof', 'concern']);
    expect([before.matrix?.planning, after.matrix?.planning]).toEqual(['co-planned', 'professionals']);
    expect([before.levels?.shown, after.levels?.shown]).toEqual(['co-designing', 'informing']);
    expect([answerTo(before, 'q-from-start'), answerTo(after, 'q-from-start')]).toEqual(['partly', 'no']);
  });

  it('is the same as if it had not been found, but for its place in the list', () => {
    const without = readWithout(read([planned, paid, officers]), [1, 2]);
    const never = read([planned, said(paid.text), said(officers.text)]);
    expect(without.reading).toEqual(never.reading);
    expect(without.stages).toEqual(never.stages);
    expect(without.matrix).toEqual(never.matrix);
    expect(without.checklist).toEqual(never.checklist);
    expect(without.findings).toHaveLength(3);
  });

  it('takes a word on who plans with it, where the same words say both', () => {
    const after = readWithout(read([officers]), [0]);
    expect(after.matrix?.planning).toBe('unstated');
  });

  it('leaves a word on who runs it where only the planning was wrong', () => {
    const both = said(
      'Officers planned and run it.',
      sign('professional-led-design'),
      cue('deliver-professional-sole'),
    );
    expect(readWithout(read([both]), [0]).matrix?.delivery).toBe('professionals');
  });

  it('settles a contradiction that rested on it', () => {
    const open = said('No decision has been made on the pool.', sign('honest-about-limits'));
    const closed = said('The pool will close.', sign('decision-already-made'));
    const asked = said('Tell us what you think.', sign('consultation-notice'));
    const before = read([open, closed, asked]);
    expect([before.reading?.code, readWithout(before, [1]).reading?.code]).toEqual(['R3', 'R8']);
  });

  it('is named nowhere else: not in lenses, definitions, thanks or questions', () => {
    const after = readWithout(read([planned, noResult]), [0, 1]);
    const seen = lenses.flatMap((lens) =>
      seeThrough(lens, after).flatMap(({ signsFor, signsAgainst }) => [...signsFor, ...signsAgainst]),
    );
    expect(seen).toEqual([]);
    expect(definitionsIn(after)).toEqual([]);
    expect(goodWords(after)).toBe(null);
    expect(askable(after).filter(({ quote }) => quote !== null)).toEqual([]);
    expect(stageOrder.map((stage) => after.stages?.[stage])).toEqual(Array(6).fill('nothing'));
  });

  it('is counted in the review, and comes back with everything that it led to', () => {
    const before = read([planned, paid, officers]);
    const after = readWithout(before, [0, 2]);
    expect(after.leftOut).toEqual([0, 2]);
    expect(readWithout(after, [])).toBe(after);
    expect(readWithout(before, [])).toBe(before);
  });

  it('keeps a selected passage a passage', () => {
    const short = read([planned, paid], { selection: true });
    expect(readWithout(short, [1]).reading?.code).not.toBe('R0');
  });
});
