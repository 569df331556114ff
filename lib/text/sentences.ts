import type { Token } from './tokens';

/** A run of tokens of one block: `first` is included, `last` is not. */
export interface Sentence {
  first: number;
  last: number;
}

const abbreviations = new Set(
  'mr mrs ms dr prof rev st no nos vs etc eg ie cf approx ref dept inc ltd co jan feb mar apr jun jul aug sep sept oct nov dec fig cllr hon para paras p pp art sec e.g i.e'.split(
    ' ',
  ),
);

const closers = new Set(['"', "'", ')', ']', '\u201d', '\u2019']);

/** Tokens after which a sentence is cut: nobody writes longer ones, and the work on one grows with its square. */
const LONGEST = 400;

/**
 * Where the sentences of a block are. A full stop ends one unless it stands after an abbreviation, an initial or
 * inside a number; bullets and line breaks that a list left behind end one too.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (last: number) => {
    if (last > first) sentences.push({ first, last });
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (i - first >= LONGEST) close(i);
    if (token.kind !== 'mark') continue;
    if (isBullet(text, token, i)) {
      close(i);
      first = i + 1;
    } else if (token.norm === '.' || token.norm === '?' || token.norm === '!' || token.norm === '\u2026') {
      let end = i + 1;
      while (end < tokens.length && closes(tokens[end] as Token)) end++;
      if (endsSentence(tokens, i, end)) {
        close(end);
        i = end - 1;
      }
    }
  }
  close(tokens.length);
  return sentences;
}

const closes = (token: Token) =>
  token.joined && token.kind === 'mark' && (closers.has(token.norm) || '.?!'.includes(token.norm));

function isBullet(text: string, token: Token, at: number): boolean {
  if ('\u2022\u25aa\u25cf\u25e6\u2043\u00b7\u25a0\u2023\u27a2\u2713\u2714'.includes(token.norm)) return true;
  const startsLine = at === 0 || text[token.start - 1] === '\n';
  return (
    startsLine &&
    (token.norm === '-' || token.norm === '*' || token.norm === '\u2013') &&
    /\s/.test(text[token.end] ?? '')
  );
}

function endsSentence(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[end];
  if (!next) return true;
  if (next.joined && !(next.kind === 'word' && next.capital)) return false;
  if ((tokens[at] as Token).norm !== '.') return next.kind !== 'word' || next.capital;
  const before = tokens[at - 1];
  if (before?.kind === 'word' && isAbbreviation(before, tokens[at - 2])) return false;
  if (next.kind === 'word') return next.capital || before?.kind === 'number';
  return true;
}

function isAbbreviation(word: Token, before: Token | undefined): boolean {
  if (abbreviations.has(word.norm)) return true;
  return word.norm.length === 1 && ((word.capital && word.norm !== 'i') || before?.norm === '.');
}
