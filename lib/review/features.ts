import { auxiliaries, functionWords } from '../signs/lexicon/function-words';
import { nominals } from '../signs/lexicon/nominals';
import { lookUp } from './dictionary';
import type { Entry } from './entry';
import { expand } from './words';

/**
 * Features are what a sentence can be asked for before it is parsed: a word as written (`workshop`), a base form
 * (`[decide]`), a sense (`#people`), an action as verb or noun (`%decide`), and the two sides (`@users`, `@pros`).
 */
const ids = new Map<string, number>();
const names: string[] = [];
const costs: number[] = [];

/** The number of a feature, for a rule that asks for it. What no rule asks for has none. */
export function featureId(name: string): number {
  let id = ids.get(name);
  if (id === undefined) {
    id = ids.size;
    ids.set(name, id);
    names.push(name);
    costs.push(costOf(name));
    if (ofEntry.size > 0) forgetWords();
  }
  return id;
}

/** How many features rules ask for so far. */
export const featureCount = () => ids.size;

/** How often a feature is there, roughly: a sense has many words, and "the" stands in every sentence. */
export const featureCost = (feature: number) => costs[feature] ?? 0;

const everywhere = new Set(['to', ...Object.keys(auxiliaries), ...Object.values(functionWords).join(' ').split(' ')]);

function costOf(name: string): number {
  if (everywhere.has(name)) return 100;
  if (name.startsWith('@')) return 60;
  if (name.startsWith('#') || name.startsWith('%')) return 20;
  return name.startsWith('[') ? 2 : 1;
}

/** The name of a feature by its number. */
export const featureName = (feature: number): string => names[feature] as string;

const userClasses = new Set(['people', 'carers', 'mixed', 'userLed']);
const proClasses = new Set(['officials', 'body']);
const userWords = new Set(
  'you your yours they their them those everyone everybody anyone all who others we us our disabled deaf blind autistic vulnerable elderly'.split(
    ' ',
  ),
);
const proWords = new Set(['we', 'our', 'us', 'i']);

/** Bounds the memory of words met in documents; they are looked up again when it is full. */
const MET_LIMIT = 40_000;
const ofWord = new Map<string, readonly number[]>();
const ofEntry = new Map<Entry, readonly number[]>();

/** What is known of words met before may lack a feature that is asked for only now. */
function forgetWords() {
  ofWord.clear();
  ofEntry.clear();
}

/** The features of a word as it stands in a text, of all that a contraction stands for. */
export function featuresOfWord(norm: string): readonly number[] {
  let features = ofWord.get(norm);
  if (!features) {
    const parts = (expand(norm) ?? []).flatMap((part) => featuresOf(lookUp(part)));
    features = [...new Set([...featuresOf(lookUp(norm)), ...parts])];
    if (ofWord.size >= MET_LIMIT) ofWord.clear();
    ofWord.set(norm, features);
  }
  return features;
}

/** The features of a number or a mark: a number is `#num`, both are themselves ("£", "2"). */
export function featuresOfOther(norm: string, kind: 'number' | 'mark'): readonly number[] {
  return known(kind === 'number' ? ['#num', norm] : [norm]);
}

/** The features of an entry, whatever its part of speech turns out to be. */
export function featuresOf(entry: Entry): readonly number[] {
  let features = ofEntry.get(entry);
  if (!features) {
    features = known(featureNamesOf(entry));
    if (ofEntry.size >= MET_LIMIT) ofEntry.clear();
    ofEntry.set(entry, features);
  }
  return features;
}

const known = (names: Iterable<string>) =>
  [...names].flatMap((name) => {
    const id = ids.get(name);
    return id === undefined ? [] : [id];
  });

/** What an entry can be asked for, whether or not some rule asks for it. */
export function featureNamesOf(entry: Entry): Set<string> {
  const names = new Set<string>(entry.norm.split(' '));
  for (const reading of [entry.noun, entry.verb]) {
    if (!reading) continue;
    names.add(`[${reading.lemma}]`);
    for (const sense of reading.classes) names.add(`#${sense}`);
  }
  for (const action of entry.verb?.classes ?? []) names.add(`%${action}`);
  const lemma = entry.noun?.lemma ?? entry.norm;
  if (Object.hasOwn(nominals, lemma)) for (const action of nominals[lemma] ?? []) names.add(`%${action}`);
  const classes = entry.noun?.classes ?? [];
  if (userWords.has(entry.norm) || classes.some((name) => userClasses.has(name))) names.add('@users');
  if (proWords.has(entry.norm) || classes.some((name) => proClasses.has(name))) names.add('@pros');
  if (entry.closed === 'Num') names.add('#num');
  return names;
}
