import type { Words } from '../signs/evidence';
import { type Need, needOf } from './need';
import { type Builder, readPattern } from './pattern-syntax';
import type { Scan } from './scan';
import { fillsSlot } from './slots';
import type { Word } from './words';

/** A run of words that a pattern matched: `first` is included, `last` is not. */
export interface Run {
  first: number;
  last: number;
}

/** A pattern of the language that `evidence.ts` describes. It is made ready to match when a sentence first needs it. */
export class Pattern {
  /** What a sentence must offer before it can match. */
  readonly need: Need;
  private program: Program | undefined;

  /** Throws a SyntaxError for a pattern that is not of the language. */
  constructor(private readonly source: Words) {
    this.need = needOf(source);
  }

  /** The first place where it matches. */
  find(scan: Scan): Run | undefined {
    this.program ??= programOf(this.source);
    const { step, firsts } = this.program;
    for (let at = 0; at < scan.norms.length; at++) {
      if (firsts && !firsts.has(scan.norms[at] as string)) continue;
      const end = step(scan, at);
      if (end > at) return { first: scan.wordAt[at] as number, last: (scan.wordAt[end - 1] as number) + 1 };
    }
    return undefined;
  }
}

/** Matches from an atom on: the atom after the match, or FAIL. */
type Step = (scan: Scan, at: number) => number;

const FAIL = -1;
const DONE: Step = (_scan, at) => at;

interface Program {
  step: Step;
  firsts: ReadonlySet<string> | undefined;
}

/** A part of a pattern, to be joined to what follows it. */
interface Part {
  before(next: Step): Step;
  /** The words it can begin with, where it begins with a word as written. */
  firsts: ReadonlySet<string> | undefined;
}

function programOf(source: Words): Program {
  const { before, firsts } = readPattern(source, builder);
  return { step: before(DONE), firsts };
}

const builder: Builder<Part> = { single, sequence, either, maybe };

function sequence(parts: readonly Part[]): Part {
  return { firsts: parts[0]?.firsts, before: (next) => parts.reduceRight((rest, part) => part.before(rest), next) };
}

function either(branches: readonly Part[]): Part {
  const firsts = unionOf(branches);
  return { firsts, before: (next) => (firsts ? byFirstWord(branches, next) : inTurn(branches, next)) };
}

function unionOf(branches: readonly Part[]): ReadonlySet<string> | undefined {
  const union = new Set<string>();
  for (const { firsts } of branches) {
    if (!firsts) return undefined;
    for (const norm of firsts) union.add(norm);
  }
  return union;
}

/** Branches that all begin with words as written: the word at hand says which of them to try. */
function byFirstWord(branches: readonly Part[], next: Step): Step {
  const steps = new Map<string, Step[]>();
  for (const branch of branches) {
    const step = branch.before(next);
    for (const norm of branch.firsts ?? []) steps.set(norm, [...(steps.get(norm) ?? []), step]);
  }
  return (scan, at) => {
    const norm = scan.norms[at];
    return norm === undefined ? FAIL : firstOf(steps.get(norm), scan, at);
  };
}

function inTurn(branches: readonly Part[], next: Step): Step {
  const steps = branches.map((branch) => branch.before(next));
  return (scan, at) => firstOf(steps, scan, at);
}

function firstOf(steps: readonly Step[] | undefined, scan: Scan, at: number): number {
  if (steps) {
    for (let i = 0; i < steps.length; i++) {
      const end = (steps[i] as Step)(scan, at);
      if (end !== FAIL) return end;
    }
  }
  return FAIL;
}

function maybe(part: Part): Part {
  return {
    firsts: undefined,
    before: (next) => {
      const step = part.before(next);
      return (scan, at) => {
        const end = step(scan, at);
        return end !== FAIL ? end : next(scan, at);
      };
    },
  };
}

function single(token: string): Part {
  if (token === '...') return gap(8);
  if (token === '..') return gap(3);
  if (token === '^') return { firsts: undefined, before: (next) => (scan, at) => (at === 0 ? next(scan, at) : FAIL) };
  if (token === '$')
    return { firsts: undefined, before: (next) => (scan, at) => (atEnd(scan, at) ? next(scan, at) : FAIL) };
  if (token.startsWith('<')) return phrase(token.slice(1, -1));
  if (token.startsWith('[')) {
    const lemma = token.slice(1, -1).replaceAll('_', ' ');
    return word(({ lemma: own, entry }) => own === lemma || entry.noun?.lemma === lemma || entry.verb?.lemma === lemma);
  }
  if (token === '#num') return word(({ pos }) => pos === 'num');
  if (token.startsWith('#')) {
    const sense = token.slice(1);
    return word(({ classes }) => classes.includes(sense));
  }
  return {
    firsts: new Set([token]),
    before: (next) => (scan, at) => (scan.norms[at] === token ? next(scan, at + 1) : FAIL),
  };
}

const endMark = /^[.?!"')…]$/;
const atEnd = ({ norms }: Scan, at: number) => {
  for (let i = at; i < norms.length; i++) if (!endMark.test(norms[i] as string)) return false;
  return true;
};

function word(fits: (word: Word) => boolean): Part {
  return {
    firsts: undefined,
    before: (next) => (scan, at) => {
      if (!scan.opens[at]) return FAIL;
      const index = scan.wordAt[at] as number;
      return fits(scan.parse.words[index] as Word) ? next(scan, scan.after[index] as number) : FAIL;
    },
  };
}

function phrase(slot: string): Part {
  return {
    firsts: undefined,
    before: (next) => (scan, at) => {
      const found = scan.opens[at] ? scan.phraseOf[scan.wordAt[at] as number] : undefined;
      if (!found || fillsSlot(scan.parse.words, found, slot) === 0) return FAIL;
      return next(scan, scan.after[found.last - 1] as number);
    },
  };
}

/** Ends of a clause that a gap does not cross. */
const stops = /^[.;?!:()]$/;

/** Up to so many words, as few as will do. */
function gap(most: number): Part {
  return {
    firsts: undefined,
    before: (next) => (scan, at) => {
      for (let words = 0, i = at; ; i++) {
        const end = next(scan, i);
        if (end !== FAIL) return end;
        const norm = scan.norms[i];
        if (norm === undefined || stops.test(norm)) return FAIL;
        if (scan.opens[i] && ++words > most) return FAIL;
      }
    },
  };
}
