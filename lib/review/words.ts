import type { Token } from '../text/tokens';
import { lookUp, phraseStarts } from './dictionary';
import type { Entry, VerbForm } from './entry';

export type Pos =
  | 'noun'
  | 'verb'
  | 'aux'
  | 'modal'
  | 'adj'
  | 'adv'
  | 'det'
  | 'poss'
  | 'pron'
  | 'wh'
  | 'prep'
  | 'conj'
  | 'sub'
  | 'neg'
  | 'to'
  | 'num'
  | 'mark';

/** A word or fixed phrase of one sentence, with its part of speech once {@link tag} has decided it. */
export interface Word {
  norm: string;
  entry: Entry;
  /** UTF-16 offsets into the block's text. */
  start: number;
  end: number;
  capital: boolean;
  pos: Pos;
  lemma: string;
  classes: readonly string[];
  form?: VerbForm;
}

const contractions: Record<string, readonly string[]> = {
  "won't": ['will', 'not'],
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "shan't": ['shall', 'not'],
  "let's": ['let', 'us'],
  "i'm": ['i', 'am'],
  "it's": ['it', 'is'],
  "that's": ['that', 'is'],
  "there's": ['there', 'is'],
  "here's": ['here', 'is'],
  "what's": ['what', 'is'],
  "who's": ['who', 'is'],
};
const endings: readonly [string, string][] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'d", 'would'],
];

/** The words that a contraction stands for: "won't" → will, not; undefined for any other word. */
export function expand(norm: string): readonly string[] | undefined {
  if (Object.hasOwn(contractions, norm)) return contractions[norm];
  if (!norm.includes("'")) return undefined;
  for (const [ending, word] of endings) {
    if (norm.endsWith(ending) && norm.length > ending.length) return [norm.slice(0, -ending.length), word];
  }
  return undefined;
}

/** Turns the tokens of a sentence into words: phrases of the lexicon become one, contractions two, hyphens go. */
export function wordsOf(tokens: readonly Token[], first: number, last: number): Word[] {
  const words: Word[] = [];
  for (let i = first; i < last; ) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark' && token.norm === '-' && token.joined) {
      i++;
      continue;
    }
    const phrase = token.kind === 'word' ? longestPhrase(tokens, i, last) : undefined;
    if (phrase) {
      words.push(word(phrase.entry, token, tokens[phrase.last - 1] as Token));
      i = phrase.last;
      continue;
    }
    const owner = pluralOwner(tokens, i, last);
    if (owner) {
      words.push(word(lookUp(`${token.norm}'`), token, owner));
      i += 2;
      continue;
    }
    const parts = token.kind === 'word' ? expand(token.norm) : undefined;
    if (parts) for (const part of parts) words.push(word(lookUp(part), token, token));
    else
      words.push(
        word(
          token.kind === 'word'
            ? lookUp(token.norm)
            : { norm: token.norm, closed: token.kind === 'number' ? 'Num' : 'Mark' },
          token,
          token,
        ),
      );
    i++;
  }
  return words;
}

function word(entry: Entry, first: Token, last: Token): Word {
  return {
    norm: entry.norm,
    entry,
    start: first.start,
    end: last.end,
    capital: first.capital,
    pos: 'mark',
    lemma: entry.norm,
    classes: [],
  };
}

function longestPhrase(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { entry: Entry; last: number } | undefined {
  let word = phraseStarts.get((tokens[at] as Token).norm);
  let best: { entry: Entry; last: number } | undefined;
  for (let next = at + 1; word && next < limit; next++) {
    const hyphen = tokens[next] as Token;
    if (hyphen.kind === 'mark' && hyphen.norm === '-' && hyphen.joined) next++;
    const token = tokens[next];
    if (!token || next >= limit || token.kind !== 'word') break;
    word = word.next.get(token.norm);
    if (word?.entry) best = { entry: word.entry, last: next + 1 };
  }
  return best;
}

/** "tenants' panel": an apostrophe after a final s, with a word to own and no quotation open. */
function pluralOwner(tokens: readonly Token[], at: number, last: number): Token | undefined {
  const token = tokens[at] as Token;
  const mark = tokens[at + 1];
  const next = tokens[at + 2];
  if (token.kind !== 'word' || !token.norm.endsWith('s') || mark?.norm !== "'" || !mark.joined || at + 2 >= last)
    return undefined;
  if (next?.kind !== 'word' || next.joined) return undefined;
  for (let i = at - 1; i >= 0 && i > at - 30; i--) if (tokens[i]?.norm === "'" && !tokens[i]?.joined) return undefined;
  return mark;
}
