import { describe, expect, it } from 'vitest';
import { emptyCast } from '../../lib/review/cast';
import { Pattern } from '../../lib/review/pattern';
import { Presence } from '../../lib/review/presence';
import { sentenceOf } from '../../lib/review/sentence';
import { UnitReader } from '../../lib/review/units';

function read(text: string) {
  const [unit] = new UnitReader().read({ kind: 'paragraph', part: 'body', text });
  if (!unit) throw new Error('no sentence');
  return unit;
}

function find(pattern: string, text: string): string | undefined {
  const { scan } = sentenceOf(read(text), emptyCast);
  const run = new Pattern(pattern).find(scan);
  return (
    run &&
    scan.parse.words
      .slice(run.first, run.last)
      .map(({ norm }) => norm)
      .join(' ')
  );
}

function couldHold(pattern: string, text: string): boolean {
  const made = new Pattern(pattern);
  const presence = new Presence();
  presence.mark(read(text));
  return presence.meets(made.need);
}

const text = 'Last year the tenants of the estate chose a new contractor with officers, for three years.';

describe('Pattern.find', () => {
  it.each([
    ['new contractor', 'new contractor'],
    ['[choose] a? .. contractor', 'chose a new contractor'],
    ['(old|new) (builder|contractor)', 'new contractor'],
    ['<people> ... contractor', 'tenants of the estate chose a new contractor'],
    ['#num years', 'three years'],
    ['last (month|year)? the', 'last year the'],
    ['for #num? years $', 'for three years'],
    ['^ last', 'last'],
    ['^ year', undefined],
    ['chose ... estate', undefined],
    ['(chose|picked) contractor', undefined],
    ['<officials> ... contractor', undefined],
  ])('finds %s', (pattern, found) => {
    const words = find(pattern, text);
    if (found === undefined) expect(words).toBeUndefined();
    else expect(words).toContain(found);
  });

  it('does not let a gap reach over the end of a clause', () => {
    expect(find('tenants ... agreed', 'We met tenants; officers agreed.')).toBeUndefined();
    expect(find('tenants ... agreed', 'We met tenants and officers agreed.')).toBeDefined();
  });

  it.each(['(a|b', 'a)', '(a|b))'])('refuses %s', (pattern) => {
    expect(() => new Pattern(pattern)).toThrow(SyntaxError);
  });
});

describe('Pattern.need', () => {
  it.each([
    ['(new contractor|old builder)', true],
    ['(new builder|old contractor)', false],
    ['(chose|picked) .. (contractor|builder)', true],
    ['(chose|picked) .. (builder|plumber)', false],
    ['<users> ... contractor', true],
    ['landlords? contractor', true],
    ['..', true],
  ])('says by words alone whether %s could stand in a sentence', (pattern, could) => {
    expect(couldHold(pattern, text)).toBe(could);
  });
});
