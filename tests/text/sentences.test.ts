import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../lib/text/sentences';
import { tokenise } from '../../lib/text/tokens';

describe('sentences', () => {
  it('end at full stops, but not after abbreviations, initials or in numbers', () => {
    expect(split('Dr. A. Marsh paid £1.50 in Feb. last year. Who decides? Nobody!')).toEqual([
      'Dr. A. Marsh paid £1.50 in Feb. last year.',
      'Who decides?',
      'Nobody!',
    ]);
  });

  it('are cut where they go on for ever, without losing a word', () => {
    const text = 'tenants and staff and '.repeat(1_000);
    const parts = split(text);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join(' ')).toBe(text.trim());
  });
});

function split(text: string): string[] {
  const tokens = tokenise(text);
  return splitSentences(text, tokens).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end));
}
