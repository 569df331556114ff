import type { Parse, Phrase } from './frame';
import type { Word } from './words';

/**
 * A parse laid out for matching: phrases of the lexicon lie open word by word, as atoms, so patterns need not know them.
 */
export interface Scan {
  parse: Parse;
  /** The atoms as written (folded). */
  norms: readonly string[];
  /** The word that each atom belongs to, and whether it is that word's first. */
  wordAt: readonly number[];
  opens: readonly boolean[];
  /** The first atom after each word. */
  after: readonly number[];
  /** The phrase around each word. */
  phraseOf: readonly (Phrase | undefined)[];
}

/** Lays a parse out. */
export function scanOf(parse: Parse): Scan {
  const norms: string[] = [];
  const wordAt: number[] = [];
  const opens: boolean[] = [];
  const after: number[] = [];
  for (let index = 0; index < parse.words.length; index++) {
    const { norm } = parse.words[index] as Word;
    const parts = norm.includes(' ') ? norm.split(' ') : undefined;
    for (let part = 0; part < (parts?.length ?? 1); part++) {
      norms.push(parts?.[part] ?? norm);
      wordAt.push(index);
      opens.push(part === 0);
    }
    after.push(norms.length);
  }
  const phraseOf: (Phrase | undefined)[] = new Array(parse.words.length);
  for (const phrase of parse.phrases) for (let i = phrase.first; i < phrase.last; i++) phraseOf[i] = phrase;
  return { parse, norms, wordAt, opens, after, phraseOf };
}
