import type { Cast } from './cast';
import type { Parse } from './frame';
import { parse } from './parse';
import { type Scan, scanOf } from './pattern';
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

/** Parses a unit in the light of the document's cast. */
export function sentenceOf(unit: Unit, cast: Cast): Sentence {
  const stem = unit.stem ? withoutEnd(wordsOf(unit.stem.tokens, unit.stem.first, unit.stem.last)) : [];
  const words = tag([...stem, ...wordsOf(unit.tokens, unit.first, unit.last)]);
  const made = parse(words, cast);
  return { unit, parse: made, scan: scanOf(made), own: stem.length };
}

function withoutEnd(words: Word[]): Word[] {
  let end = words.length;
  while (end > 0 && words[end - 1]?.entry.closed === 'Mark') end--;
  return words.slice(0, end);
}
