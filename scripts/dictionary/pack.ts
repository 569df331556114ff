import type { Code } from '../../lib/review/general-words';

/** Words by their code, each list sorted and written with how many letters each shares with the one before (A is 0). */
export function packWords(codes: ReadonlyMap<string, Code>): Record<string, string> {
  const lists = new Map<Code, string[]>();
  for (const [word, code] of codes) lists.set(code, [...(lists.get(code) ?? []), word]);
  const packed = [...lists].sort(([a], [b]) => a - b).map(([code, words]) => [String(code), frontCoded(words.sort())]);
  return Object.fromEntries(packed) as Record<string, string>;
}

function frontCoded(words: readonly string[]): string {
  return words.map((word, at) => letterOf(sharedWith(word, words[at - 1] ?? ''), word)).join('');
}

function sharedWith(word: string, before: string): number {
  let shared = 0;
  while (shared < 25 && shared < before.length && word[shared] === before[shared]) shared++;
  return shared;
}

const letterOf = (shared: number, word: string) => String.fromCharCode(65 + shared) + word.slice(shared);
