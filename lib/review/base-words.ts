import { auxiliaries } from '../signs/lexicon/function-words';
import {
  invertedHelper,
  nounFollows,
  objectFollows,
  ownedBySingular,
  peopleLike,
  previous,
  startsPhrase,
  verbSince,
} from './company';
import type { VerbForm } from './entry';
import type { Pos, Word } from './words';

/** Verbs after which "to" + noun follows ("contribute to services"). */
const takesToNoun = new Set([
  'access',
  'change',
  'contribution',
  'contribute',
  'response',
  'respond',
  'reply',
  'right',
  'linked',
  'due',
  'according',
  'commitment',
  'listen',
  'subject',
  'related',
  'relating',
  'key',
  'open',
  'improvement',
  'amendment',
  'approach',
  'alternative',
  'attention',
  'input',
  'introduction',
  'invitation',
  'belong',
]);

/** The part of speech of a word that is a verb in its base form or with -s, and often a noun too: "plan", "needs". */
export function basePos(words: Word[], i: number): Pos {
  const word = words[i] as Word;
  const { entry } = word;
  const form = entry.verb?.form;
  const before = previous(words, i);
  const next = words[i + 1];
  const canBeNoun = Boolean(entry.noun);
  if (invariant.has(word.norm) && next?.norm === 'by') return 'verb';
  if (!before || before.pos === 'mark') {
    if (!canBeNoun) return 'verb';
    if (form === 's') return 'noun';
    return before && before.norm !== ':' && before.norm !== '-' && before.norm !== '"' && before.norm !== '('
      ? listed(words, i)
      : objectFollows(words, i) || startsPhrase(next)
        ? 'verb'
        : 'noun';
  }
  switch (before.pos) {
    case 'det':
    case 'poss':
    case 'num':
    case 'adj':
      if (entry.adjective && nounFollows(words, i)) return 'adj';
      return canBeNoun ? 'noun' : before.pos === 'adj' ? 'verb' : 'noun';
    case 'modal':
    case 'neg':
      return 'verb';
    case 'to':
      if (form !== 'base') return 'noun';
      if (canBeNoun && takesToNoun.has(words[i - 2]?.lemma ?? '')) return objectFollows(words, i) ? 'verb' : 'noun';
      return 'verb';
    case 'pron':
    case 'wh':
      return 'verb';
    case 'aux':
      if (before.lemma === 'do' || invariant.has(word.norm)) return 'verb';
      return canBeNoun ? 'noun' : entry.adjective ? 'adj' : 'verb';
    case 'prep':
      return canBeNoun ? 'noun' : 'verb';
    case 'verb':
      if (helps.has(before.lemma)) return 'verb';
      return canBeNoun ? 'noun' : 'verb';
    case 'conj':
      return parallel(words, i, canBeNoun);
    case 'sub':
      return before.norm === 'that' && !objectFollows(words, i) && canBeNoun
        ? agreesWithAntecedent(words, i)
          ? 'verb'
          : 'noun'
        : canBeNoun
          ? 'noun'
          : 'verb';
    case 'noun':
      return afterNoun(words, i, canBeNoun);
    default:
      return canBeNoun ? 'noun' : 'verb';
  }
}

/** Verbs whose participle is their base form. */
export const invariant = new Set([
  'run',
  'set',
  'cut',
  'put',
  'read',
  'let',
  'shut',
  'cost',
  'become',
  'come',
  'set up',
  'set out',
  'put together',
]);

/** "is run", "run by volunteers": a participle; "the manager set": a past tense; "managers set": a present. */
export function invariantForm(words: Word[], i: number): VerbForm {
  const before = previous(words, i);
  if ((before?.pos === 'aux' && before.lemma !== 'do') || words[i + 1]?.norm === 'by') return 'participle';
  return before?.pos === 'noun' && !before.entry.noun?.plural ? 'past' : 'base';
}

/** Verbs that a bare infinitive follows: "help decide", "let people choose". */
const helps = new Set(['help', 'let', 'make']);

const agreesWithAntecedent = (words: Word[], i: number) => {
  const antecedent = words[i - 2];
  return antecedent?.pos === 'noun' && (words[i]?.entry.verb?.form === 's') !== Boolean(antecedent.entry.noun?.plural);
};

function listed(words: Word[], i: number): Pos {
  const comma = words[i - 1];
  if (comma?.norm !== ',') return 'noun';
  const before = words[i - 2];
  if (before?.pos === 'verb') return 'verb';
  if (objectFollows(words, i) && words[i]?.entry.verb?.form === 'base') return 'verb';
  return 'noun';
}

function parallel(words: Word[], i: number, canBeNoun: boolean): Pos {
  if (!canBeNoun) return 'verb';
  const form = words[i]?.entry.verb?.form;
  const before = words[i - 2];
  if (before?.pos === 'verb' && before.form === form) return 'verb';
  for (let j = i - 2; j >= 0 && j > i - 9; j--) {
    const earlier = words[j] as Word;
    if (earlier.pos === 'verb' && earlier.form === form && objectFollows(words, i)) return 'verb';
    if (earlier.pos === 'modal' && objectFollows(words, i)) return 'verb';
  }
  return objectFollows(words, i) && form === 'base' && before?.pos !== 'noun' ? 'verb' : 'noun';
}

function afterNoun(words: Word[], i: number, canBeNoun: boolean): Pos {
  if (!canBeNoun) return 'verb';
  const word = words[i] as Word;
  const before = previous(words, i) as Word;
  const next = words[i + 1];
  if (/'s?$/.test(before.norm)) return 'noun';
  const form = word.entry.verb?.form;
  const plural = Boolean(before.entry.noun?.plural) || peopleLike(before);
  if (next && (Object.hasOwn(auxiliaries, next.norm) || next.entry.closed === 'Modal')) return 'noun';
  if (invertedHelper(words, i) && form === 'base') return 'verb';
  if (invariant.has(word.norm) && objectFollows(words, i) && !verbSince(words, i)) return 'verb';
  const agrees = form === 's' ? !before.entry.noun?.plural || ownedBySingular(words, i) : plural;
  if (!agrees) return 'noun';
  if (objectFollows(words, i)) return 'verb';
  const hasVerb = verbSince(words, i);
  if (next && (next.entry.closed === 'Prep' || next.entry.closed === 'Adv' || next.entry.adverb))
    return hasVerb && form === 'base' && !peopleLike(before) ? 'noun' : hasVerb ? 'noun' : 'verb';
  return hasVerb
    ? 'noun'
    : !next || next.entry.closed === 'Mark' || next.entry.closed === 'Conj'
      ? peopleLike(before) && i > 0
        ? 'verb'
        : 'noun'
      : 'noun';
}
