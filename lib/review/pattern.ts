import { auxiliaries, functionWords } from '../signs/lexicon/function-words';
import type { Parse, Phrase } from './frame';
import { fillsSlot, slotNeed } from './slots';
import type { Word } from './words';

/** A run of words that a pattern matched: `first` is included, `last` is not. */
export interface Run {
  first: number;
  last: number;
}

type Step = (scan: Scan, at: number, next: (at: number) => number) => number;

/** One alternative group of features of which a sentence must hold at least one. */
export type Need = readonly string[];

export interface Pattern {
  needs: readonly Need[];
  find(scan: Scan): Run | undefined;
}

interface Atom {
  norm: string;
  word: number;
  opens: boolean;
}

/** A parse laid out for matching: phrases of the lexicon lie open word by word, so patterns need not know them. */
export interface Scan {
  parse: Parse;
  atoms: readonly Atom[];
  phraseOf: readonly (Phrase | undefined)[];
  after: readonly number[];
}

/** Lays a parse out for {@link Pattern.find}. */
export function scanOf(parse: Parse): Scan {
  const atoms: Atom[] = [];
  const after: number[] = [];
  parse.words.forEach((word, index) => {
    word.norm.split(' ').forEach((norm, part) => {
      atoms.push({ norm, word: index, opens: part === 0 });
    });
    after.push(atoms.length);
  });
  const phraseOf: (Phrase | undefined)[] = new Array(parse.words.length);
  for (const phrase of parse.phrases) for (let i = phrase.first; i < phrase.last; i++) phraseOf[i] = phrase;
  return { parse, atoms, phraseOf, after };
}

const FAIL = -1;

/** Compiles a pattern of the language that `evidence.ts` describes. Throws a SyntaxError for a pattern that is not of it. */
export function compile(source: string): Pattern {
  const reader = {
    tokens: source.match(/<[^>]+>|\[[^\]]+\]|\(|\)\??|\||\.\.\.|\.\.|[^\s()|<>[\]]+\??|\?/g) ?? [],
    at: 0,
    source,
  };
  const { step, needs, firsts } = alternatives(reader);
  if (reader.at < reader.tokens.length) throw new SyntaxError(`unbalanced pattern: ${source}`);
  return {
    needs,
    find(scan) {
      for (let at = 0; at < scan.atoms.length; at++) {
        if (firsts && !firsts.has((scan.atoms[at] as Atom).norm)) continue;
        const end = step(scan, at, (last) => last);
        if (end > at) return { first: (scan.atoms[at] as Atom).word, last: (scan.atoms[end - 1] as Atom).word + 1 };
      }
      return undefined;
    },
  };
}

interface Reader {
  tokens: string[];
  at: number;
  source: string;
}
interface Compiled {
  step: Step;
  needs: readonly Need[];
  /** The words it can begin with, where it begins with a word as written. */
  firsts?: ReadonlySet<string> | undefined;
}

function alternatives(reader: Reader): Compiled {
  const branches = [sequence(reader)];
  while (reader.tokens[reader.at] === '|') {
    reader.at++;
    branches.push(sequence(reader));
  }
  if (branches.length === 1) return branches[0] as Compiled;
  return {
    needs: joinNeeds(branches),
    firsts: unionFirsts(branches),
    step: (scan, at, next) => {
      const norm = scan.atoms[at]?.norm ?? '';
      for (const branch of branches) {
        if (branch.firsts && !branch.firsts.has(norm)) continue;
        const end = branch.step(scan, at, next);
        if (end !== FAIL) return end;
      }
      return FAIL;
    },
  };
}

function unionFirsts(branches: readonly Compiled[]): ReadonlySet<string> | undefined {
  const union = new Set<string>();
  for (const { firsts } of branches) {
    if (!firsts) return undefined;
    for (const norm of firsts) union.add(norm);
  }
  return union;
}

/** One need that any branch meets: of each branch the one that fewest sentences meet, or none where a branch needs nothing. */
function joinNeeds(branches: readonly Compiled[]): readonly Need[] {
  const joined: string[] = [];
  for (const branch of branches) {
    const [rarest] = [...branch.needs].sort((a, b) => commonness(a) - commonness(b));
    if (!rarest) return [];
    joined.push(...rarest);
  }
  return [joined];
}

const everywhere = new Set(['to', ...Object.keys(auxiliaries), ...Object.values(functionWords).join(' ').split(' ')]);

/** How often a need is met, roughly: a sense has many words, and "the" stands in every sentence. */
function commonness(need: Need): number {
  return need.reduce((sum, feature) => {
    if (everywhere.has(feature)) return sum + 100;
    if (feature.startsWith('#')) return sum + 20;
    return sum + (feature.startsWith('[') ? 2 : 1);
  }, 0);
}

function sequence(reader: Reader): Compiled {
  const parts: Compiled[] = [];
  for (;;) {
    const token = reader.tokens[reader.at];
    if (token === undefined || token === '|' || token === ')' || token === ')?') break;
    reader.at++;
    if (token === '(') {
      const group = alternatives(reader);
      const close = reader.tokens[reader.at++];
      if (close !== ')' && close !== ')?') throw new SyntaxError(`unbalanced pattern: ${reader.source}`);
      parts.push(close === ')?' ? optional(group) : group);
      continue;
    }
    const isOptional = reader.tokens[reader.at] === '?';
    if (isOptional) reader.at++;
    const atom = single(isOptional || !token.endsWith('?') || token === '?' ? token : token.slice(0, -1));
    parts.push(isOptional || (token.endsWith('?') && token.length > 1) ? optional(atom) : atom);
  }
  const steps = parts.map((part) => part.step);
  return {
    firsts: parts[0]?.firsts,
    needs: parts.flatMap((part) => part.needs),
    step: (scan, at, next) => run(steps, 0, scan, at, next),
  };
}

function run(steps: readonly Step[], index: number, scan: Scan, at: number, next: (at: number) => number): number {
  const step = steps[index];
  if (!step) return next(at);
  return step(scan, at, (end) => run(steps, index + 1, scan, end, next));
}

function optional(part: Compiled): Compiled {
  return {
    needs: [],
    step: (scan, at, next) => {
      const taken = part.step(scan, at, next);
      return taken !== FAIL ? taken : next(at);
    },
  };
}

function single(token: string): Compiled {
  if (token === '...') return gap(8);
  if (token === '..') return gap(3);
  if (token === '^') return { needs: [], step: (_scan, at, next) => (at === 0 ? next(at) : FAIL) };
  if (token === '$') return { needs: [], step: (scan, at, next) => (atEnd(scan, at) ? next(at) : FAIL) };
  if (token.startsWith('<')) return phraseStep(token.slice(1, -1));
  if (token.startsWith('[')) {
    const lemma = token.slice(1, -1).replaceAll('_', ' ');
    return wordStep(
      [`[${lemma}]`],
      (word) => word.lemma === lemma || word.entry.noun?.lemma === lemma || word.entry.verb?.lemma === lemma,
    );
  }
  if (token === '#num') return wordStep(['#num'], (word) => word.pos === 'num');
  if (token.startsWith('#')) {
    const sense = token.slice(1);
    return wordStep([token], (word) => word.classes.includes(sense));
  }
  return {
    needs: /^[\p{L}\p{N}£$€%]/u.test(token) ? [[token.replace(/'$/, '')]] : [],
    firsts: new Set([token]),
    step: (scan, at, next) => (scan.atoms[at]?.norm === token ? next(at + 1) : FAIL),
  };
}

const atEnd = (scan: Scan, at: number) => {
  for (let i = at; i < scan.atoms.length; i++) if (!/^[.?!"')…]$/.test((scan.atoms[i] as Atom).norm)) return false;
  return true;
};

function wordStep(need: Need, fits: (word: Word) => boolean): Compiled {
  return {
    needs: need.length > 0 ? [need] : [],
    step: (scan, at, next) => {
      const atom = scan.atoms[at];
      if (!atom?.opens || !fits(scan.parse.words[atom.word] as Word)) return FAIL;
      return next(scan.after[atom.word] as number);
    },
  };
}

function phraseStep(slot: string): Compiled {
  const need = slotNeed(slot);
  return {
    needs: need ? [need] : [],
    step: (scan, at, next) => {
      const atom = scan.atoms[at];
      const phrase = atom?.opens ? scan.phraseOf[atom.word] : undefined;
      if (!phrase || fillsSlot(scan.parse.words, phrase, slot) === 0) return FAIL;
      return next(scan.after[phrase.last - 1] as number);
    },
  };
}

/** Ends of a clause that a gap does not cross. */
const stops = /^[.;?!:()]$/;

function gap(most: number): Compiled {
  return {
    needs: [],
    step: (scan, at, next) => {
      for (let words = 0, i = at; ; i++) {
        const end = next(i);
        if (end !== FAIL) return end;
        const atom = scan.atoms[i];
        if (!atom || stops.test(atom.norm)) return FAIL;
        if (atom.opens && ++words > most) return FAIL;
      }
    },
  };
}
