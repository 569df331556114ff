import { auxiliaries } from '../signs/lexicon/function-words';
import type { Pos, Word } from './words';

/** What a noun follows, whatever else the word after it could be. */
export const nominalBefore = new Set<Pos>(['det', 'poss', 'num']);

/** The word before, adverbs left out. */
export function previous(words: Word[], i: number): Word | undefined {
  let j = i - 1;
  while (j >= 0 && words[j]?.pos === 'adv') j--;
  return words[j];
}

/** Whether the next word can be a noun, or stand before one. */
export function nounFollows(words: Word[], i: number): boolean {
  const next = words[i + 1];
  return Boolean(
    next && !next.entry.closed && (next.entry.noun || next.entry.adjective) && !Object.hasOwn(auxiliaries, next.norm),
  );
}

/** What a verb is followed by: a determiner, a pronoun, a name, another phrase with one. */
export function objectFollows(words: Word[], i: number): boolean {
  const next = words[i + 1];
  if (!next) return false;
  const closed = next.entry.closed;
  if (
    closed === 'Det' ||
    closed === 'Poss' ||
    closed === 'Pron' ||
    closed === 'Num' ||
    closed === 'To' ||
    closed === 'Wh'
  )
    return true;
  return (
    closed === undefined &&
    !Object.hasOwn(auxiliaries, next.norm) &&
    Boolean(next.entry.noun ?? next.entry.adjective) &&
    !next.entry.verb
  );
}

/** Whether the next word opens a phrase that goes with a verb rather than a noun. */
export const startsPhrase = (next: Word | undefined) =>
  Boolean(
    next &&
      (next.entry.closed === 'Prep' || next.entry.closed === 'To' || next.entry.closed === 'Wh') &&
      next.norm !== 'of' &&
      next.norm !== 'from' &&
      next.norm !== 'for' &&
      next.norm !== 'with' &&
      next.norm !== 'to' &&
      next.norm !== 'in' &&
      next.norm !== 'on',
  );

/** Whether the clause that holds a word has a verb before it. */
export function verbSince(words: Word[], i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const { pos } = words[j] as Word;
    if (pos === 'verb' || pos === 'aux' || pos === 'modal') return true;
    if (pos === 'mark' || pos === 'sub' || pos === 'wh') return false;
  }
  return false;
}

/** "What did the council change", "will carers": a helper opens the question, so a verb closes it. */
export function invertedHelper(words: Word[], i: number): boolean {
  for (let j = i - 2; j >= 0 && j > i - 7; j--) {
    const word = words[j] as Word;
    if (word.pos === 'modal' || word.lemma === 'do')
      return j === 0 || words[j - 1]?.pos === 'wh' || words[j - 1]?.pos === 'mark';
    if (word.pos === 'verb' || word.pos === 'mark') return false;
  }
  return false;
}

/** "payment of members starts": the verb goes with the noun before "of". */
export function ownedBySingular(words: Word[], i: number): boolean {
  for (let j = i - 2; j > 0 && j > i - 5; j--) {
    if (words[j]?.norm === 'of') return words[j - 1]?.pos === 'noun' && !words[j - 1]?.entry.noun?.plural;
  }
  return false;
}

const personClasses = new Set(['people', 'carers', 'officials', 'mixed', 'userLed']);

/** Whether a word names people. */
export const peopleLike = (word: Word) => word.classes.some((name) => personClasses.has(name));
