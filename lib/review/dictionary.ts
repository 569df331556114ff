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

/** First words of every phrase of more than one word, with the length of the longest. */
export const phraseStarts: ReadonlyMap<string, number> = startsOf(entries.keys());

function startsOf(norms: Iterable<string>): Map<string, number> {
  const starts = new Map<string, number>();
  for (const norm of norms) {
    const words = norm.split(' ');
    const first = words[0] as string;
    if (words.length > 1) starts.set(first, Math.max(starts.get(first) ?? 0, words.length));
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
