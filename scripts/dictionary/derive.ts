import type { Entry, VerbForm } from '../../lib/review/entry';
import { type Code, codeOf, GeneralWords, type Readings } from '../../lib/review/general-words';
import { type Inflection, type InflectionData, regular, withS } from '../../lib/review/inflection';
import { classesByWord, headOf, lexiconEntries, split } from '../../lib/review/own-words';
import { actions } from '../../lib/signs/lexicon/actions';
import { actors } from '../../lib/signs/lexicon/actors';
import { things } from '../../lib/signs/lexicon/things';
import { conjugate, dictionaryWords, model, type Suffixes, tagsOf, toPlural } from './compromise';

const verbForms: Record<string, VerbForm> = {
  Infinitive: 'base',
  PresentTense: 's',
  Gerund: 'ing',
  PastTense: 'ed',
  Participle: 'participle',
};
const numbers = new Set(['Cardinal', 'Ordinal', 'Fraction', 'TextValue']);
const adjectives = new Set(['Adjective', 'Comparative', 'Superlative']);

const formOf = (tags: readonly string[]) => verbForms[tags.find((tag) => tag in verbForms) ?? ''];

function readingsOf(tags: readonly string[]): Readings {
  const has = (names: ReadonlySet<string>) => tags.some((tag) => names.has(tag));
  const open = tags.filter((tag) => !(tag in verbForms || adjectives.has(tag) || numbers.has(tag)));
  return {
    form: formOf(tags),
    noun: open.some((tag) => tag !== 'Adverb' && tag !== 'Preposition'),
    adjective: has(adjectives),
    adverb: tags.includes('Adverb'),
    closed: tags.includes('Preposition') ? 'Prep' : has(numbers) ? 'Num' : undefined,
  };
}

/** What a word of our lexicon can be elsewhere too: only an open class that compromise names without doubt. */
function otherReadingsOf(tags: readonly string[]): Readings {
  const has = (...names: string[]) => tags.some((tag) => names.includes(tag));
  return {
    form: has('Infinitive', 'PresentTense') ? formOf(tags) : undefined,
    noun: has('Singular', 'Noun', 'Plural'),
    adjective: has('Adjective'),
    adverb: false,
    closed: undefined,
  };
}

/** What the forms of words need beyond the rules. */
export function inflectionData(): InflectionData {
  return {
    irregularVerbs: irregularVerbs().join('|'),
    irregularPlurals: irregularPlurals().join('|'),
    irregularSingulars: irregularSingulars().join('|'),
    endings: endings(),
  };
}

/** Verbs of our lexicon whose forms are not the regular ones: base, -s, -ing, past and participle. */
function irregularVerbs(): string[] {
  const bases = [...classesByWord(split(actions, ' ')).keys()].map((base) => headOf(base)[0].replace(/^co-/, ''));
  return [...new Set(bases)].sort().flatMap((base) => {
    const forms = formsOf(base);
    return forms.join() === regular(base).join() ? [] : [[base, ...forms].join(' ')];
  });
}

function formsOf(base: string): string[] {
  const { lexicon } = model.one;
  const again = base.startsWith('re') && lexicon[base] === undefined && lexicon[base.slice(2)] !== undefined;
  const forms = conjugate(again ? base.slice(2) : base);
  const { PresentTense: s = '', Gerund: ing = '', PastTense: past = `${base}ed`, Participle: participle } = forms;
  const different = participle && participle !== past ? [participle] : [];
  return [s, ing, past, ...different].map((form) => (again ? `re${form}` : form));
}

/** Nouns of our lexicon whose plural is not the regular one. */
function irregularPlurals(): string[] {
  const nouns = [...classesByWord(actors).keys(), ...classesByWord(split(things, '|')).keys()];
  const last = new Set(nouns.map((noun) => noun.slice(noun.lastIndexOf(' ') + 1)));
  return [...last].sort().flatMap((noun) => (toPlural(noun) === withS(noun) ? [] : [`${noun} ${toPlural(noun)}`]));
}

/** Plurals whose singular follows no rule. */
function irregularSingulars(): string[] {
  const singulars = new Map(Object.entries(model.two.irregularPlurals).map(([one, many]) => [many, one]));
  return [...singulars].filter(([many]) => many.endsWith('s')).map((pair) => pair.join(' '));
}

/** How each form of a verb gives its base: whole words first, then the longest ending. */
function endings(): InflectionData['endings'] {
  const { fromPast, fromPresent, fromGerund, fromParticiple } = model.two.models;
  const present = { ...fromPresent, ex: { ...fromPresent.ex, am: 'be', are: 'be', is: 'be' } };
  return { s: packed(present), ed: packed(fromPast), participle: packed(fromParticiple), ing: packed(fromGerund) };
}

function packed({ ex = {}, fwd = {}, both = {} }: Suffixes): { words: string; rules: string } {
  const lines = (table: Record<string, string>) =>
    Object.entries(table)
      .map((pair) => pair.join(' '))
      .sort()
      .join('|');
  return { words: lines(ex), rules: lines({ ...both, ...fwd }) };
}

/** Words of the general dictionary whose ending alone would mislead, with what they can be. */
export function generalWords(inflection: Inflection): Map<string, Code> {
  const all = new Map(dictionaryWords().map((word) => [word, codeOf(readingsOf(tagsOf(word)))]));
  const own = lexiconEntries(inflection);
  const lookUp = (norm: string): Entry => own.get(norm) ?? words.describe(norm);
  const words = new GeneralWords(all, inflection, lookUp);
  const misleading = [...all].filter(
    ([word, code]) => code > 0 && !own.has(word) && !same(words.entryOf(word, code), words.guess(word)),
  );
  return new Map(misleading);
}

const sorted = (value: Entry) => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
const same = (a: Entry, b: Entry) => sorted(a) === sorted(b);

/** Words of our lexicon that have readings beyond it. */
export function ownWords(inflection: Inflection): Map<string, Code> {
  const codes = [...lexiconEntries(inflection)].flatMap(([word, { closed }]): [string, Code][] => {
    const code = closed || word.includes(' ') ? 0 : codeOf(otherReadingsOf(tagsOf(word)));
    return code > 0 ? [[word, code]] : [];
  });
  return new Map(codes);
}
