import { auxiliaries } from '../signs/lexicon/function-words';
import type { Closed } from './entry';
import type { Pos, Word } from './words';

/** The part of speech that a word of a closed class has, unless its company says otherwise. */
export const closedPos: Record<Closed, Pos> = {
  Det: 'det',
  Poss: 'poss',
  Pron: 'pron',
  Wh: 'wh',
  Prep: 'prep',
  Modal: 'modal',
  Conj: 'conj',
  Sub: 'sub',
  Neg: 'neg',
  Adv: 'adv',
  Num: 'num',
  Mark: 'mark',
  To: 'to',
};

/** The part of speech of a word of a closed class, by its company. */
export function closedWord(words: Word[], i: number, pos: Pos): Pos {
  const word = words[i] as Word;
  const next = words[i + 1];
  if (
    pos === 'neg' &&
    (next?.norm === 'only' ||
      next?.norm === 'just' ||
      next?.norm === 'simply' ||
      next?.norm === 'merely' ||
      next?.norm === 'least')
  )
    return 'adv';
  if (word.norm === 'that' && startsClause(words, i)) return 'sub';
  if (pos === 'det' && isFloating(words, i)) return 'adv';
  if (pos === 'det' && isPronounUse(words, i)) return 'pron';
  if (word.norm === 'her' && !next) return 'pron';
  if (
    pos === 'prep' &&
    (word.norm === 'up' || word.norm === 'out' || word.norm === 'off' || word.norm === 'down') &&
    words[i - 1]?.pos === 'verb'
  )
    return 'adv';
  if (
    (word.norm === 'after' ||
      word.norm === 'before' ||
      word.norm === 'since' ||
      word.norm === 'until' ||
      word.norm === 'as') &&
    clauseFollows(words, i)
  )
    return 'sub';
  return pos;
}

/** "we all decide", "they each chose", "you both agreed": it picks out nobody new. */
const isFloating = (words: readonly Word[], i: number) =>
  /^(all|both|each)$/.test(words[i]?.norm ?? '') && /^(we|they|you)$/.test(words[i - 1]?.norm ?? '');

/** "the group that decides", "they said that it helps": a clause opens; "that plan": it points. */
function startsClause(words: Word[], i: number): boolean {
  const before = words[i - 1];
  if (!before) return false;
  return (
    before.pos === 'noun' ||
    before.pos === 'verb' ||
    before.pos === 'pron' ||
    before.pos === 'adj' ||
    before.pos === 'adv'
  );
}

const isPronounUse = (words: Word[], i: number) => {
  const next = words[i + 1];
  if (
    !next ||
    next.entry.closed === 'Mark' ||
    next.entry.closed === 'Modal' ||
    next.norm === 'of' ||
    next.norm === 'who' ||
    next.norm === 'with' ||
    next.norm === 'in'
  )
    return true;
  return Object.hasOwn(auxiliaries, next.norm);
};

function clauseFollows(words: Word[], i: number): boolean {
  for (let j = i + 1; j < Math.min(words.length, i + 8); j++) {
    const word = words[j] as Word;
    if (word.entry.closed === 'Mark') return false;
    if (word.entry.closed === 'Modal' || (Object.hasOwn(auxiliaries, word.norm) && j > i + 1)) return true;
    if (
      word.entry.verb &&
      !word.entry.noun &&
      j > i + 1 &&
      word.entry.verb.form !== 'ing' &&
      word.entry.verb.form !== 'base'
    )
      return true;
  }
  return false;
}
