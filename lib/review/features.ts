import { nominals } from '../signs/lexicon/nominals';
import type { Entry } from './entry';

/**
 * Features are what a sentence can be asked for before it is parsed: a word as written (`workshop`), a base form
 * (`[decide]`), a sense (`#people`), an action as verb or noun (`%decide`), and the two sides (`@users`, `@pros`).
 */
const ids = new Map<string, number>();

/** The number of a feature. Rules and words share one numbering. */
export function featureId(name: string): number {
  let id = ids.get(name);
  if (id === undefined) {
    id = ids.size;
    ids.set(name, id);
  }
  return id;
}

/** The number of a feature that some rule asks for, or undefined: what no rule asks for needs none. */
export const knownFeature = (name: string): number | undefined => ids.get(name);

const userClasses = new Set(['people', 'carers', 'mixed', 'userLed']);
const proClasses = new Set(['officials', 'body']);
const userWords = new Set(
  'you your yours they their them those everyone everybody anyone all who others we us our disabled deaf blind autistic vulnerable elderly'.split(
    ' ',
  ),
);
const proWords = new Set(['we', 'our', 'us', 'i']);

const ofEntry = new Map<Entry, readonly number[]>();

/** The features of a word, whatever its part of speech turns out to be. */
export function featuresOf(entry: Entry): readonly number[] {
  const before = ofEntry.get(entry);
  if (before) return before;
  const names = new Set<string>(entry.norm.split(' '));
  for (const reading of [entry.noun, entry.verb]) {
    if (!reading) continue;
    names.add(`[${reading.lemma}]`);
    for (const sense of reading.classes) names.add(`#${sense}`);
  }
  for (const action of entry.verb?.classes ?? []) names.add(`%${action}`);
  const lemma = entry.noun?.lemma ?? entry.norm;
  if (Object.hasOwn(nominals, lemma)) for (const action of nominals[lemma] ?? []) names.add(`%${action}`);
  const classes = [...(entry.noun?.classes ?? [])];
  if (userWords.has(entry.norm) || classes.some((name) => userClasses.has(name))) names.add('@users');
  if (proWords.has(entry.norm) || classes.some((name) => proClasses.has(name))) names.add('@pros');
  if (entry.closed === 'Num') names.add('#num');
  const made = [...names].map(featureId);
  if (ofEntry.size > 40_000) ofEntry.clear();
  ofEntry.set(entry, made);
  return made;
}
