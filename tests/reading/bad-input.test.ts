import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lib/reading';
import { found, heading, read, said, sign } from './build';

describe('bad input has a defined result', () => {
  it('no sentences: could not be read as a page, not enough as a passage', () => {
    expect(read([], { selection: false }).reading?.code).toBe('R0');
    const passage = read([]);
    expect(passage.reading?.title).toBe('Not enough evidence');
    expect(passage).toMatchObject({ text: '', words: 0, matrix: { confidence: 'none' } });
  });
  it('one sentence: not enough evidence, even with a sign in it', () => {
    expect(read([said('Officers wrote it.', sign('professional-led-design'))]).reading?.code).toBe('R2');
  });
  it('only headings: not enough evidence', () => {
    const review = read([heading('Our plan'), heading('Co-produced'), heading('Contact')], { words: 400 });
    expect(review.reading?.title).toBe('Not enough evidence');
  });
  it('only norms: not enough evidence, and nothing proven', () => {
    const norms = ['fair-payment-for-time', 'shared-decision-power', 'co-design-practice'];
    const review = read(norms.map((id) => said(`Bodies should ${id}.`, sign(id, 'norm'))));
    expect(review.reading?.code).toBe('R2');
    expect(new Set(Object.values(review.stages ?? {}))).toEqual(new Set(['nothing']));
  });
  it('5,000 findings of one sign: they shout down nothing', () => {
    const many = Array.from({ length: 5000 }, (_, index) => [
      heading(`Part ${index}`),
      said(
        `Officers wrote paper ${String.fromCharCode(97 + (index % 26))}${'x'.repeat(index % 40)}.`,
        sign('professional-led-design'),
      ),
    ]).flat();
    const good = said('Nine members chose the colours in May.', sign('co-design-practice'));
    const review = read([...many, good], { words: 50_000 });
    expect(review.findings).toHaveLength(5001);
    expect(review.reading?.code).not.toBe('R9');
    expect(review.stages?.design).toBe('proof');
  });
  it('5,000 copies of one sentence are one match', () => {
    const copies = Array.from({ length: 5000 }, () => said('Officers wrote it.', sign('professional-led-design')));
    const review = read(copies, { words: 50_000 });
    expect(review.detail?.stages.planning.concerns).toEqual([0]);
  });
  it('contradictory dates: the newer account says how it is now, and the timing given stands', () => {
    const open = said('Tell us your views by 30 June 2025.', sign('consultation-notice'));
    const closed = said('Our report of 2023 shows what changed: 3 ramps.', sign('input-effect-explained'));
    const unclear = said('In 2019 it was unclear what became of views on ramps.', sign('input-effect-unclear'));
    const review = read([open, closed, unclear], { timing: 'open' });
    expect(review.detail?.conflicts.map(({ kind }) => kind)).toEqual(['old-new']);
    expect(review.checklist?.find(({ id }) => id === 'q-told-effect')?.answer).toBe('yes');
    expect(review.checklist?.find(({ id }) => id === 'q-better-results')?.answer).toBe('yes');
  });
  it('a sign that the catalogue does not know proves nothing and is kept', () => {
    const { document, findings } = found([said('Our own word.', sign('co-design-practice'))]);
    const own = findings.findings.map((finding) => ({ ...finding, sign: 'my-own-sign' }));
    const review = readDocument(document, { ...findings, findings: own }, { selection: true });
    expect(review.findings).toHaveLength(1);
    expect(review.stages?.design).toBe('nothing');
  });
  it('offsets beyond the text do not break it', () => {
    const beyond = sign('co-design-practice', 'practice', { start: 900, end: 950, sentence: [900, 950], block: 77 });
    expect(read([said('Short.', beyond)]).reading?.code).toBeDefined();
  });
});
