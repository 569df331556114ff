import { partsOf } from '../../lib/review/pattern-syntax';
import { CODES, PATTERN_FIELDS, type PackedEvidence, shortCodes } from '../../lib/signs/packed-evidence';
import type { Sign } from '../../lib/signs/sign';

/** Packs the evidence of signs: each part of a pattern becomes one character or two. */
export function packEvidence(signs: readonly Pick<Sign, 'id' | 'evidence'>[]): PackedEvidence {
  const patterns = new Map<string, number>();
  const numberOf = (pattern: string) => {
    const before = patterns.get(pattern);
    if (before === undefined) patterns.set(pattern, patterns.size + 1);
    return before ?? 0;
  };
  const packed = signs.map(({ id, evidence }) => [id, evidence.map((rule) => withNumbers({ ...rule }, numberOf))]);
  const read = [...patterns.keys()].map(partsOf);
  const vocabulary = inOrder(read.flat());
  const codes = new Map(vocabulary.map((part, number) => [part, codeOf(number, shortCodes(vocabulary.length))]));
  return {
    parts: vocabulary.join(' '),
    patterns: read.map((parts) => parts.map((part) => codes.get(part)).join('')).join(' '),
    signs: Object.fromEntries(packed),
  };
}

function withNumbers(rule: Record<string, unknown>, numberOf: (pattern: string) => number): Record<string, unknown> {
  for (const field of PATTERN_FIELDS) {
    const pattern = rule[field];
    if (typeof pattern === 'string') rule[field] = numberOf(pattern);
  }
  return rule;
}

/** The parts that come most often, for which a code of one character is kept, and then the others by the alphabet. */
function inOrder(parts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  const byCount = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const short = shortCodes(counts.size);
  return [...byCount.slice(0, short), ...byCount.slice(short).sort()];
}

function codeOf(number: number, short: number): string {
  if (number < short) return CODES.charAt(number);
  const beyond = number - short;
  return CODES.charAt(short + Math.floor(beyond / CODES.length)) + CODES.charAt(beyond % CODES.length);
}
