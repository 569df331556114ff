import { auxiliaries } from '../signs/lexicon/function-words';
import * as data from './dictionary-data';
import type { Entry } from './entry';
import { type Code, GeneralWords, unpack } from './general-words';
import { Inflection } from './inflection';
import { lexiconEntries } from './own-words';

const inflection = new Inflection(data);
const general = new GeneralWords(unpack(data.words), inflection, lookUp);
const entries: ReadonlyMap<string, Entry> = lexiconEntries(inflection);
for (const [norm, code] of unpack(data.ownWords)) addReadings(norm, code);

/** Words of our lexicon that are also ordinary nouns or verbs elsewhere ("plan", "need") keep both readings. */
function addReadings(norm: string, code: Code) {
  const own = entries.get(norm);
  if (!own) return;
  const { verb, noun, adjective } = general.entryOf(norm, code);
  if (verb) own.verb ??= verb;
  if (noun) own.noun ??= noun;
  if (adjective) own.adjective = true;
}

/** A word of a phrase: the phrase that it may end, and the words that go on from it. */
export interface PhraseWord {
  entry?: Entry;
  readonly next: Map<string, PhraseWord>;
}

/** First words of every phrase of more than one word. */
export const phraseStarts: ReadonlyMap<string, PhraseWord> = phraseTree(entries);

function phraseTree(phrases: ReadonlyMap<string, Entry>): Map<string, PhraseWord> {
  const starts = new Map<string, PhraseWord>();
  for (const [norm, entry] of phrases) {
    if (!norm.includes(' ')) continue;
    let level = starts;
    let word: PhraseWord | undefined;
    for (const part of norm.split(' ')) {
      word = level.get(part) ?? { next: new Map() };
      level.set(part, word);
      level = word.next;
    }
    if (word) word.entry = entry;
  }
  return starts;
}

/** A phrase of the lexicon ("easy read", "signed off"), or undefined. */
export function phraseEntry(norm: string): Entry | undefined {
  return entries.get(norm);
}

/** Bounds the memory of words met in documents; they are looked up again when it is full. */
const MET_LIMIT = 30_000;
const met = new Map<string, Entry>();

/** What a folded word can be: our lexicon first, then the general dictionary, then its ending. */
export function lookUp(norm: string): Entry {
  const before = met.get(norm);
  if (before) return before;
  if (met.size >= MET_LIMIT) met.clear();
  const own = entries.get(norm);
  const made = own && (own.closed || own.noun || own.verb || auxiliaries[norm]) ? own : general.describe(norm);
  met.set(norm, made);
  return made;
}
