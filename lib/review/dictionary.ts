import nlp from 'compromise/two';
import { actions } from '../signs/lexicon/actions';
import { actors } from '../signs/lexicon/actors';
import { auxiliaries, functionWords } from '../signs/lexicon/function-words';
import { things } from '../signs/lexicon/things';

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ed' | 'ing';
export type Closed = keyof typeof functionWords | 'Num' | 'Mark' | 'To';

export interface NounReading {
  lemma: string;
  classes: readonly string[];
  plural: boolean;
}

export interface VerbReading {
  lemma: string;
  classes: readonly string[];
  form: VerbForm;
}

/** All that a word can be, before its sentence decides. */
export interface Entry {
  norm: string;
  closed?: Closed;
  noun?: NounReading;
  verb?: VerbReading;
  adjective?: boolean;
  adverb?: boolean;
}

const NONE: readonly string[] = [];
const world = nlp.model();
const { verb: verbs, noun: nouns } = (nlp.methods() as unknown as TwoMethods).two.transform;
const lexicon = (world as unknown as TwoModel).one.lexicon;
const switches = (world as unknown as TwoModel).two.switches;

/** The parts of compromise/two's model and methods that are used word by word (its own types leave them out). */
interface TwoMethods {
  two: {
    transform: {
      verb: {
        conjugate(infinitive: string, model: unknown): Record<string, string>;
        toInfinitive(word: string, model: unknown, tense: string): string;
      };
      noun: { toPlural(word: string, model: unknown): string; toSingular(word: string, model: unknown): string };
    };
  };
}
interface TwoModel {
  one: { lexicon: Record<string, string | string[]> };
  two: { switches: Record<string, string> };
}

const entries = new Map<string, Entry>();

function entry(norm: string): Entry {
  let found = entries.get(norm);
  if (!found) {
    found = { norm };
    entries.set(norm, found);
  }
  return found;
}

function addVerb(base: string, senses: readonly string[]) {
  const words = base.split('-');
  const head = base.startsWith('co-') ? base : (words[0] as string);
  const tail = base.startsWith('co-') || words.length === 1 ? '' : ` ${words.slice(1).join(' ')}`;
  const lemma = tail ? words.join(' ') : base;
  for (const [form, word] of inflect(head)) {
    const target = entry(word + tail);
    if (!target.verb || form === 'base') target.verb = { lemma, classes: senses, form: mergeForm(target.verb, form) };
    else if (target.verb.form !== form) target.verb = { ...target.verb, form: mergeForm(target.verb, form) };
  }
}

/** "cut", "put" and "set" are base and past at once: as a base they are read by their company. */
function mergeForm(before: VerbReading | undefined, form: VerbForm): VerbForm {
  if (!before) return form;
  if (before.form === 'base' || form === 'base') return 'base';
  return 'ed';
}

function inflect(word: string): [VerbForm, string][] {
  const prefix = word.startsWith('co-')
    ? 'co-'
    : word.startsWith('re') && lexicon[word] === undefined && lexicon[word.slice(2)] !== undefined
      ? 're'
      : '';
  const forms = verbs.conjugate(word.slice(prefix.length), world);
  const past = forms.PastTense ?? `${word}ed`;
  const participle = forms.Participle && forms.Participle !== past ? forms.Participle : undefined;
  const all: [VerbForm, string | undefined][] = [
    ['base', forms.Infinitive],
    ['s', forms.PresentTense],
    ['ing', forms.Gerund],
    [participle ? 'past' : 'ed', past],
    ['participle', participle],
  ];
  return all
    .filter((pair): pair is [VerbForm, string] => Boolean(pair[1]))
    .map(([form, made]) => [form, prefix + made]);
}

function addNoun(singular: string, classes: readonly string[]) {
  const plural = pluralOf(singular);
  for (const [word, many] of [
    [singular, false],
    [plural, true],
  ] as const) {
    const target = entry(word);
    const before = target.noun?.classes ?? NONE;
    target.noun = { lemma: singular, classes: [...new Set([...before, ...classes])], plural: many };
  }
}

function pluralOf(phrase: string): string {
  const words = phrase.split(' ');
  const last = words.pop() as string;
  return [...words, nouns.toPlural(last, world)].join(' ');
}

function classesByWord(table: Record<string, readonly string[]>): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const [sense, words] of Object.entries(table)) {
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), sense]);
  }
  return byWord;
}

const split = (table: Record<string, string>, separator: string) =>
  Object.fromEntries(Object.entries(table).map(([sense, words]) => [sense, words.split(separator)]));

for (const [lemma, senses] of classesByWord(split(actions, ' '))) addVerb(lemma, senses);
for (const [noun, senses] of classesByWord(actors)) addNoun(noun, senses);
for (const [noun, senses] of classesByWord(split(things, '|'))) addNoun(noun, senses);
for (const [closed, words] of Object.entries(functionWords)) {
  for (const word of words.split(' ')) entry(word.replaceAll('_', ' ')).closed = closed as Closed;
}
for (const word of Object.keys(auxiliaries)) entry(word);
entry('to').closed = 'To';

/** First words of every phrase of more than one word, with the length of the longest. */
export const phraseStarts = new Map<string, number>();
for (const norm of entries.keys()) {
  const words = norm.split(' ');
  if (words.length < 2) continue;
  const first = words[0] as string;
  phraseStarts.set(first, Math.max(phraseStarts.get(first) ?? 0, words.length));
}

/** Bounds the memory of words met in documents; they are looked up again when it is full. */
const MET_LIMIT = 30_000;
const met = new Map<string, Entry>();

/** A phrase of the lexicon ("easy read", "signed off"), or undefined. */
export function phraseEntry(norm: string): Entry | undefined {
  return entries.get(norm);
}

/** What a folded word can be: our lexicon first, then compromise's dictionary, then its ending. */
export function lookUp(norm: string): Entry {
  const own = entries.get(norm);
  if (own && (own.closed || own.noun || own.verb || auxiliaries[norm])) return withSwitch(own);
  const before = met.get(norm);
  if (before) return before;
  if (met.size >= MET_LIMIT) met.clear();
  const made = describe(norm);
  met.set(norm, made);
  return made;
}

/** Words of our lexicon that are also ordinary nouns or verbs elsewhere ("plan", "need") keep both readings. */
const switched = new Set<Entry>();
function withSwitch(own: Entry): Entry {
  if (own.closed || switched.has(own)) return own;
  switched.add(own);
  const tags = tagsOf(own.norm);
  if (!own.verb && tags.some((tag) => tag === 'Infinitive' || tag === 'PresentTense')) own.verb = plainVerb(own.norm);
  if (!own.noun && tags.some((tag) => tag === 'Singular' || tag === 'Noun' || tag === 'Plural'))
    own.noun = plainNoun(own.norm);
  if (tags.includes('Adjective')) own.adjective = true;
  return own;
}

const switchTags: Record<string, readonly string[]> = {
  Noun: ['Singular'],
  Verb: ['Infinitive'],
  Adj: ['Adjective'],
  Gerund: ['Gerund'],
  Past: ['PastTense'],
  Presentation: ['PresentTense'],
  Plural: ['Plural'],
  PresentTense: ['PresentTense'],
  Adverb: ['Adverb'],
};

function tagsOf(norm: string): readonly string[] {
  const tag = Object.hasOwn(lexicon, norm) ? lexicon[norm] : undefined;
  const plain = tag === undefined ? [] : Array.isArray(tag) ? tag : [tag];
  const ambiguous = Object.hasOwn(switches, norm)
    ? (switches[norm] as string).split('|').flatMap((name) => switchTags[name] ?? [])
    : [];
  return [...plain, ...ambiguous];
}

const verbForms: Record<string, VerbForm> = {
  Infinitive: 'base',
  PresentTense: 's',
  Gerund: 'ing',
  PastTense: 'ed',
  Participle: 'participle',
};

function plainVerb(norm: string): VerbReading {
  const tag = tagsOf(norm).find((name) => name in verbForms) ?? 'Infinitive';
  return {
    lemma: tag === 'Infinitive' ? norm : verbs.toInfinitive(norm, world, tag) || norm,
    classes: NONE,
    form: verbForms[tag] as VerbForm,
  };
}

function plainNoun(norm: string): NounReading {
  const plural = norm.endsWith('s') && !norm.endsWith('ss');
  return { lemma: plural ? nouns.toSingular(norm, world) : norm, classes: NONE, plural };
}

function describe(norm: string): Entry {
  const made: Entry = { norm };
  const possessive = /^(.{2,}?)'s?$/.exec(norm)?.[1];
  if (possessive) {
    const owner = lookUp(possessive);
    return { norm, noun: owner.noun ?? plainNoun(possessive), adjective: true };
  }
  for (const tag of tagsOf(norm)) {
    if (tag in verbForms) made.verb ??= plainVerb(norm);
    else if (tag === 'Adjective' || tag === 'Comparative' || tag === 'Superlative') made.adjective = true;
    else if (tag === 'Adverb') made.adverb = true;
    else if (tag === 'Preposition') made.closed ??= 'Prep';
    else if (tag === 'Cardinal' || tag === 'Ordinal' || tag === 'Fraction' || tag === 'TextValue')
      made.closed ??= 'Num';
    else made.noun ??= plainNoun(norm);
  }
  if (made.closed || made.verb || made.adjective || made.adverb || made.noun) return made;
  return guess(norm, made);
}

function guess(norm: string, made: Entry): Entry {
  if (/^(un|re|mis|over|under|out)(?=.{4})/.test(norm)) {
    const stem = lookUp(norm.replace(/^(un|re|mis|over|under|out)/, ''));
    if (stem.verb && stem.verb.form !== 'base') return { norm, verb: stem.verb };
  }
  if (norm.length > 4 && norm.endsWith('ly')) made.adverb = true;
  else if (norm.length > 4 && norm.endsWith('ing')) {
    made.verb = { lemma: verbs.toInfinitive(norm, world, 'Gerund') || norm, classes: NONE, form: 'ing' };
  } else if (norm.length > 4 && norm.endsWith('ed')) {
    made.verb = { lemma: verbs.toInfinitive(norm, world, 'PastTense') || norm, classes: NONE, form: 'ed' };
  } else {
    if (/(al|ive|ous|ful|less|able|ible|ic|ary|ory)$/.test(norm)) made.adjective = true;
    if (!/(ous|ful|less|able|ible)$/.test(norm)) made.noun = plainNoun(norm);
  }
  return made;
}
