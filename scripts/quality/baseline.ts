import { signs } from '../../lib/signs';
import type { Flag } from './tally';

/**
 * What a plain keyword list would do: for each sign the content words of its given wordings that few other signs use.
 * A sentence is flagged where two of them occur. No grammar, no sense, no mood. Of sixteen such lists (words of one
 * wording or shared by two, used by 4 to 60 signs, one or two needed) this did best on the part for building.
 */
const SIGNS_PER_WORD = 4;
const WORDS_NEEDED = 2;

const STOP = new Set(
  `a about after all also an and any are as at be been before being but by can could did do does each every for from
  had has have he her his how i if in into is it its made make may more most must my no not of on one only or other our
  out over own same she should so some such than that the their them then there these they this those to two under until
  up us very was we were what when where which who will with would you your`.split(/\s+/),
);

const vocabularies = signs.map((sign) => ({ sign, words: contentWords(sign.flags.map(({ text }) => text).join(' ')) }));
const keywords = vocabularies.map(({ sign, words }) => ({
  sign,
  words: [...words].filter((word) => vocabularies.filter((other) => other.words.has(word)).length <= SIGNS_PER_WORD),
}));

/** Flags of the keyword list for one sentence; all are clear, since a keyword list knows no doubt. */
export function flagByKeywords(sentence: string): Flag[] {
  const here = contentWords(sentence);
  return keywords
    .filter(({ words }) => words.filter((word) => here.has(word)).length >= WORDS_NEEDED)
    .map(({ sign: { id: sign, polarity } }) => ({
      sign,
      polarity,
      confidence: 'clear',
      grade: 'practice',
      usable: true,
    }));
}

function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z][a-z-]+/g) ?? [];
  return new Set(words.filter((word) => !STOP.has(word)).map((word) => word.replace(/(?:ing|ed|es|s)$/, '')));
}
