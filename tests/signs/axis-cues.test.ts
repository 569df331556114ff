import { describe, expect, it } from 'vitest';
import { findSigns } from '../../lib/review/engine';
import { axisCues } from '../../lib/signs/axis-cues';

const cuesIn = (text: string) =>
  findSigns({ title: '', language: 'en', blocks: [{ kind: 'paragraph', part: 'body', text }] }).cues.map(
    ({ cue }) => cue,
  );

describe('axis cues', () => {
  it.each(axisCues.flatMap(({ id, flags }) => flags.map((text) => ({ id, text }))))('$id: $text', ({ id, text }) => {
    expect(cuesIn(text)).toEqual([id]);
  });

  it.each([
    'No strategy has been written.',
    'We would like to hear your views on the plan.',
    'Members use the centre every week.',
    'Unpaid carers deliver 40 hours of care a week.',
  ])('says nothing about who plans or delivers in: %s', (text) => {
    expect(cuesIn(text).filter((cue) => cue.includes('users') || cue.includes('joint'))).toEqual([]);
  });
});
