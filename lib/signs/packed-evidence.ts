import type { Evidence } from './evidence';

/** The catalogue's evidence as a build packs it. */
export interface PackedEvidence {
  /** Every part that patterns are made of ("(", "tenant", "<users>"), the most frequent first, by spaces. */
  parts: string;
  /** Patterns as codes of their parts, by spaces: see {@link unpackEvidence}. */
  patterns: string;
  /** The evidence of each sign; a pattern is 0 where it is the next one, else the number of one that came before. */
  signs: Readonly<Record<string, readonly PackedRule[]>>;
}

type PackedRule = Readonly<Record<string, unknown>>;

/** Characters that codes are written in: none that a string has to escape. */
export const CODES = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((character) => !'"\'\\`$'.includes(character))
  .join('');

const numberOfCode = new Uint8Array(128);
for (let number = 0; number < CODES.length; number++) numberOfCode[CODES.charCodeAt(number)] = number;

/** Fields of evidence that hold patterns. */
export const PATTERN_FIELDS = ['words', 'also', 'unless', 'near'] as const;

/** How many codes are one character long: the rest of the characters begin a code of two. */
export const shortCodes = (parts: number) =>
  CODES.length - Math.max(0, Math.ceil((parts - CODES.length) / (CODES.length - 1)));

/** The evidence of each sign by its id, patterns as lists of their parts. */
export function unpackEvidence({ parts, patterns, signs }: PackedEvidence): Map<string, readonly Evidence[]> {
  const vocabulary = parts.split(' ');
  const decoded = patterns.split(' ').map((codes) => decode(codes, vocabulary));
  let next = 0;
  const unpack = (rule: PackedRule) => {
    const unpacked: Record<string, unknown> = { ...rule };
    for (const field of PATTERN_FIELDS) {
      const number = rule[field];
      if (typeof number === 'number') unpacked[field] = decoded[number === 0 ? next++ : number - 1];
    }
    return unpacked as unknown as Evidence;
  };
  return new Map(Object.entries(signs).map(([id, rules]) => [id, rules.map(unpack)]));
}

function decode(codes: string, vocabulary: readonly string[]): string[] {
  const short = shortCodes(vocabulary.length);
  const numberAt = (at: number) => numberOfCode[codes.charCodeAt(at)] as number;
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at++) {
    const lead = numberAt(at);
    const part = lead < short ? lead : short + (lead - short) * CODES.length + numberAt(++at);
    parts.push(vocabulary[part] as string);
  }
  return parts;
}
