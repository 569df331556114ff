import { expect, test } from 'vitest';
import { applyEvent, IDLE, shownFindings } from '../../lib/ui/tab-state';
import { done, FINDINGS, review } from './support/state';

test('findings gather while reading, and the whole document has the last word', () => {
  const reading = applyEvent(IDLE, { kind: 'started', scope: 'page' });
  const more = applyEvent(reading, { kind: 'progressed', findings: FINDINGS.slice(0, 3), words: 40 });
  expect(more).toMatchObject({ phase: 'reading', words: 40, findings: FINDINGS.slice(0, 3) });
  const whole = applyEvent(more, { kind: 'finished', review: review(FINDINGS.slice(0, 1)), dismissed: [] });
  expect(whole).toMatchObject({ phase: 'done', words: 1234, findings: FINDINGS.slice(0, 1) });
});

test('what arrives late changes nothing', () => {
  expect(applyEvent(IDLE, { kind: 'progressed', findings: FINDINGS, words: 9 })).toBe(IDLE);
  expect(applyEvent(done(), { kind: 'stopped' })).toEqual(done());
});

test('a choice of what to see outlives a new review; nothing else does', () => {
  const before = done(review(), { possible: true, current: 2, lost: [1], dismissed: [{ index: 0, scope: 'passage' }] });
  expect(applyEvent(before, { kind: 'started', scope: 'page' })).toEqual({ ...IDLE, phase: 'reading', possible: true });
  expect(applyEvent(before, { kind: 'cleared' })).toEqual({ ...IDLE, possible: true });
});

test('shown are clear findings that are not left out, and possible ones on demand', () => {
  const state = done(review(), { dismissed: [{ index: 1, scope: 'passage' }] });
  expect(shownFindings(state)).toEqual([0, 2, 3, 4]);
  expect(shownFindings({ ...state, possible: true })).toEqual([0, 2, 3, 4, 5]);
});
