import { actions } from '../signs/lexicon/actions';
import { actors } from '../signs/lexicon/actors';
import { auxiliaries, functionWords } from '../signs/lexicon/function-words';
import { things } from '../signs/lexicon/things';
import { type Closed, type Entry, NO_CLASSES, type VerbForm, type VerbReading } from './entry';
import type { Inflection } from './inflection';

/** The lexicon of the signs as entries by word or phrase, every inflection made. */
export function lexiconEntries(inflection: Inflection): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const entry = (norm: string) => {
    let found = entries.get(norm);
    if (!found) {
      found = { norm };
      entries.set(norm, found);
    }
    return found;
  };
  for (const [base, senses] of classesByWord(split(actions, ' '))) addVerb(entry, inflection, base, senses);
  for (const [noun, senses] of classesByWord(actors)) addNoun(entry, inflection, noun, senses);
  for (const [noun, senses] of classesByWord(split(things, '|'))) addNoun(entry, inflection, noun, senses);
  for (const [closed, words] of Object.entries(functionWords)) {
    for (const word of words.split(' ')) entry(word.replaceAll('_', ' ')).closed = closed as Closed;
  }
  for (const word of Object.keys(auxiliaries)) entry(word);
  entry('to').closed = 'To';
  return entries;
}

type EntryOf = (norm: string) => Entry;

/** The verb that is inflected, and what follows it: "sign-off" is "sign" with "off". */
export function headOf(base: string): [head: string, tail: string] {
  const at = base.startsWith('co-') ? -1 : base.indexOf('-');
  return at < 0 ? [base, ''] : [base.slice(0, at), ` ${base.slice(at + 1).replaceAll('-', ' ')}`];
}

function addVerb(entry: EntryOf, inflection: Inflection, base: string, senses: readonly string[]) {
  const [head, tail] = headOf(base);
  for (const [form, word] of inflection.formsOf(head)) {
    const target = entry(word + tail);
    if (!target.verb || form === 'base')
      target.verb = { lemma: head + tail, classes: senses, form: mergeForm(target.verb, form) };
    else if (target.verb.form !== form) target.verb = { ...target.verb, form: mergeForm(target.verb, form) };
  }
}

/** "cut", "put" and "set" are base and past at once: as a base they are read by their company. */
function mergeForm(before: VerbReading | undefined, form: VerbForm): VerbForm {
  if (!before) return form;
  return before.form === 'base' || form === 'base' ? 'base' : 'ed';
}

function addNoun(entry: EntryOf, inflection: Inflection, singular: string, classes: readonly string[]) {
  for (const [word, plural] of [
    [singular, false],
    [inflection.pluralOf(singular), true],
  ] as const) {
    const target = entry(word);
    const before = target.noun?.classes ?? NO_CLASSES;
    target.noun = { lemma: singular, classes: [...new Set([...before, ...classes])], plural };
  }
}

export function classesByWord(table: Readonly<Record<string, readonly string[]>>): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const [sense, words] of Object.entries(table)) {
    for (const word of words) {
      const senses = byWord.get(word);
      if (senses) senses.push(sense);
      else byWord.set(word, [sense]);
    }
  }
  return byWord;
}

export const split = (table: Readonly<Record<string, string>>, separator: string) =>
  Object.fromEntries(Object.entries(table).map(([sense, words]) => [sense, words.split(separator)]));
