import { auxiliaries } from '../signs/lexicon/function-words';
import { phraseEntry } from './dictionary';
import type { Closed, VerbForm } from './entry';
import type { Pos, Word } from './words';

const closedPos: Record<Closed, Pos> = {
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

/** "we all decide", "they each chose", "you both agreed": it picks out nobody new. */
const isFloating = (words: readonly Word[], i: number) =>
  /^(all|both|each)$/.test(words[i]?.norm ?? '') && /^(we|they|you)$/.test(words[i - 1]?.norm ?? '');

const nominalBefore = new Set<Pos>(['det', 'poss', 'num']);

/** Decides every word's part of speech from what it can be and what stands beside it. Changes the words in place. */
export function tag(words: Word[]): Word[] {
  for (let i = 0; i < words.length; i++) settle(words, i);
  for (let i = 0; i < words.length; i++) rejoinParticle(words, i);
  return words;
}

/** "signed it off", "drew the plan up": the verb takes back the particle that its object parted from it. */
function rejoinParticle(words: Word[], i: number) {
  const word = words[i] as Word;
  if (word.pos !== 'verb') return;
  for (let j = i + 2; j < Math.min(words.length, i + 6); j++) {
    const particle = words[j] as Word;
    if (particle.pos === 'verb' || particle.pos === 'mark' || particle.pos === 'conj') return;
    const whole = /^(off|up|out|back|down|over)$/.test(particle.norm)
      ? phraseEntry(`${word.norm} ${particle.norm}`)?.verb
      : undefined;
    if (!whole) continue;
    particle.pos = 'adv';
    word.lemma = whole.lemma;
    word.classes = whole.classes;
    return;
  }
}

function settle(words: Word[], i: number) {
  const word = words[i] as Word;
  const { entry } = word;
  const auxiliary = Object.hasOwn(auxiliaries, word.norm) ? auxiliaries[word.norm] : undefined;
  if (auxiliary) {
    word.pos = 'aux';
    word.lemma = auxiliary.lemma;
    return;
  }
  if (entry.closed) {
    word.pos = closedWord(words, i, closedPos[entry.closed]);
    return;
  }
  if (/'s?$/.test(word.norm) && entry.noun) {
    word.pos = 'noun';
    word.lemma = entry.noun.lemma;
    word.classes = entry.noun.classes;
    return;
  }
  const pos = openWord(words, i);
  word.pos = pos;
  if (pos === 'verb' && entry.verb) {
    word.lemma = entry.verb.lemma;
    word.classes = entry.verb.classes;
    word.form = invariant.has(word.norm) ? invariantForm(words, i) : entry.verb.form;
  } else if (pos === 'noun') {
    word.lemma = entry.noun?.lemma ?? entry.verb?.lemma ?? word.norm;
    word.classes = entry.noun?.classes ?? [];
  } else if (pos === 'adj' && entry.verb) {
    word.lemma = entry.verb.lemma;
    word.form = entry.verb.form;
    word.classes = entry.verb.classes;
  }
}

function closedWord(words: Word[], i: number, pos: Pos): Pos {
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

function openWord(words: Word[], i: number): Pos {
  const { entry } = words[i] as Word;
  const verb = entry.verb;
  if (!verb) return plainPos(words, i);
  if (verb.form === 'ed' || verb.form === 'participle' || verb.form === 'past') return participlePos(words, i);
  if (verb.form === 'ing') return gerundPos(words, i);
  return basePos(words, i);
}

function plainPos(words: Word[], i: number): Pos {
  const { entry } = words[i] as Word;
  if (entry.adverb && !entry.noun) return 'adv';
  if (entry.adjective && entry.noun) return nounFollows(words, i) ? 'adj' : 'noun';
  if (entry.adjective) return 'adj';
  return entry.noun ? 'noun' : entry.adverb ? 'adv' : 'noun';
}

function nounFollows(words: Word[], i: number): boolean {
  const next = words[i + 1];
  return Boolean(
    next && !next.entry.closed && (next.entry.noun || next.entry.adjective) && !Object.hasOwn(auxiliaries, next.norm),
  );
}

function previous(words: Word[], i: number): Word | undefined {
  let j = i - 1;
  while (j >= 0 && words[j]?.pos === 'adv') j--;
  return words[j];
}

function participlePos(words: Word[], i: number): Pos {
  const before = previous(words, i);
  if (before && nominalBefore.has(before.pos)) return nounFollows(words, i) ? 'adj' : 'verb';
  if (before?.pos === 'prep' && nounFollows(words, i) && before.norm !== 'as') return 'adj';
  if (before?.pos === 'adj' && nounFollows(words, i)) return 'adj';
  return 'verb';
}

function gerundPos(words: Word[], i: number): Pos {
  const { entry } = words[i] as Word;
  const before = words[i - 1];
  if (entry.noun && before && (nominalBefore.has(before.pos) || before.pos === 'adj' || before.pos === 'noun'))
    return 'noun';
  if (before && nominalBefore.has(before.pos)) return nounFollows(words, i) ? 'adj' : 'noun';
  if (entry.noun && !before) return objectFollows(words, i) || words[i + 1]?.entry.closed === 'Prep' ? 'verb' : 'noun';
  if (entry.noun && before?.pos === 'prep') return objectFollows(words, i) ? 'verb' : 'noun';
  return 'verb';
}

/** What a verb is followed by: a determiner, a pronoun, a name, another phrase with one. */
function objectFollows(words: Word[], i: number): boolean {
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

function basePos(words: Word[], i: number): Pos {
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

/** "is run", "run by volunteers": a participle; "the manager set": a past tense; "managers set": a present. */
function invariantForm(words: Word[], i: number): VerbForm {
  const before = previous(words, i);
  if ((before?.pos === 'aux' && before.lemma !== 'do') || words[i + 1]?.norm === 'by') return 'participle';
  return before?.pos === 'noun' && !before.entry.noun?.plural ? 'past' : 'base';
}

/** Verbs whose participle is their base form. */
const invariant = new Set([
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

/** Verbs that a bare infinitive follows: "help decide", "let people choose". */
const helps = new Set(['help', 'let', 'make']);

const startsPhrase = (next: Word | undefined) =>
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

const personClasses = new Set(['people', 'carers', 'officials', 'mixed', 'userLed']);
const peopleLike = (word: Word) => word.classes.some((name) => personClasses.has(name));

/** Whether the clause that holds a word has a verb before it. */
function verbSince(words: Word[], i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const { pos } = words[j] as Word;
    if (pos === 'verb' || pos === 'aux' || pos === 'modal') return true;
    if (pos === 'mark' || pos === 'sub' || pos === 'wh') return false;
  }
  return false;
}

/** "What did the council change", "will carers": a helper opens the question, so a verb closes it. */
function invertedHelper(words: Word[], i: number): boolean {
  for (let j = i - 2; j >= 0 && j > i - 7; j--) {
    const word = words[j] as Word;
    if (word.pos === 'modal' || word.lemma === 'do')
      return j === 0 || words[j - 1]?.pos === 'wh' || words[j - 1]?.pos === 'mark';
    if (word.pos === 'verb' || word.pos === 'mark') return false;
  }
  return false;
}

/** "payment of members starts": the verb goes with the noun before "of". */
function ownedBySingular(words: Word[], i: number): boolean {
  for (let j = i - 2; j > 0 && j > i - 5; j--) {
    if (words[j]?.norm === 'of') return words[j - 1]?.pos === 'noun' && !words[j - 1]?.entry.noun?.plural;
  }
  return false;
}
