import type { Cast } from './cast';
import { lookUp } from './dictionary';
import type { Actor, Parse } from './frame';
import { parse } from './parse';
import { type Scan, scanOf } from './scan';
import { tag } from './tag';
import type { Unit } from './units';
import { type Word, wordsOf } from './words';

/** A unit taken apart, with the words of its stem in front of its own. */
export interface Sentence {
  unit: Unit;
  parse: Parse;
  scan: Scan;
  /** Index of the first word that is the unit's own. */
  own: number;
}

/** Parses a unit in the light of the document's cast; `before` is the unit it follows, for "they". */
export function sentenceOf(unit: Unit, cast: Cast, before?: Unit): Sentence {
  const stem = unit.stem ? withoutEnd(wordsOf(unit.stem.tokens, unit.stem.first, unit.stem.last)) : [];
  const words = tag([...stem, ...wordsOf(unit.tokens, unit.first, unit.last)]);
  const made = parse(words, before ? { ...cast, ...theyOf(before) } : cast);
  return { unit, parse: made, scan: scanOf(made), own: stem.length };
}

function withoutEnd(words: Word[]): Word[] {
  let end = words.length;
  while (end > 0 && words[end - 1]?.entry.closed === 'Mark') end--;
  return words.slice(0, end);
}

const sides: Record<string, Actor> = {
  people: 'people',
  userLed: 'people',
  carers: 'carers',
  officials: 'officials',
  body: 'officials',
  mixed: 'mixed',
};

/** The side that a unit names, if it names people of one side only. */
function theyOf({ tokens, first, last }: Unit): { they?: Actor } {
  const named = new Set<Actor>();
  for (let i = first; i < last; i++) {
    const noun = tokens[i]?.kind === 'word' ? lookUp((tokens[i] as { norm: string }).norm).noun : undefined;
    if (!noun?.plural) continue;
    for (const name of noun.classes) if (sides[name]) named.add(sides[name]);
  }
  named.delete('mixed');
  const [only] = named;
  return named.size === 1 && only ? { they: only } : {};
}
