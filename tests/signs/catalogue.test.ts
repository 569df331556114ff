import { describe, expect, it } from 'vitest';
import { findSigns } from '../../lib/review/engine';
import type { Finding } from '../../lib/review/finding';
import { signs } from '../../lib/signs';
import type { Grade, Sign } from '../../lib/signs/sign';

/** What a sign finds in a passage that a person selected. */
function findingsOf(sign: Sign, text: string): Finding[] {
  const blocks = [{ kind: 'paragraph', part: 'body', text }] as const;
  return findSigns({ title: '', language: 'en', blocks }, { selection: true }).findings.filter(
    (finding) => finding.sign === sign.id,
  );
}

const grades = (findings: readonly Finding[]) => findings.map(({ grade }) => grade);

describe.each(signs.map((sign) => ({ id: sign.id, sign })))('$id', ({ sign }) => {
  if (sign.evidence.length === 0) {
    it.todo('has no evidence yet, so its wordings are not looked for');
    return;
  }

  it.each(sign.flags)('finds: $text', ({ text, grade }) => {
    const found = grades(findingsOf(sign, text));
    if (grade) expect(found).toContain(grade);
    else expect(found).not.toEqual([]);
  });

  it.each(sign.passes)('leaves alone: $text', ({ text }) => {
    expect(grades(findingsOf(sign, text)).filter((grade) => !provesNothing(sign, grade))).toEqual([]);
  });
});

/** Advice, conditions, what others said, and mere promises of good work may be shown, but count for nothing. */
function provesNothing({ polarity }: Sign, grade: Grade): boolean {
  return (
    grade === 'norm' ||
    grade === 'conditional' ||
    grade === 'reported' ||
    (grade === 'promise' && polarity === 'genuine')
  );
}

describe('the catalogue', () => {
  it('gives every sign an id of its own', () => {
    expect(new Set(signs.map(({ id }) => id)).size).toBe(signs.length);
  });

  it('gives every sign wordings to find, near misses to leave alone, and words for people', () => {
    for (const { name, explain, ask, easyRead, flags, passes } of signs) {
      expect(flags.length).toBeGreaterThan(0);
      expect(passes.length).toBeGreaterThan(0);
      for (const text of [name, explain, ask, easyRead]) expect(text).not.toBe('');
    }
  });

  it('says in short sentences what a sign means in Easy Read', () => {
    for (const { easyRead } of signs) {
      for (const sentence of easyRead.split(/(?<=[.?!])\s+/)) expect(sentence.split(' ').length).toBeLessThan(18);
    }
  });

  it('never finds the same sign by a wording that another sentence of its own near misses shares', () => {
    for (const { flags, passes } of signs) {
      const misses = new Set(passes.map(({ text }) => text));
      expect(flags.filter(({ text }) => misses.has(text))).toEqual([]);
    }
  });
});
