import { type Entry, NO_CLASSES, type NounReading, type VerbForm, type VerbReading } from './entry';
import type { Inflection } from './inflection';

/** What a word of the general dictionary can be, as one number: see {@link codeOf}. */
export type Code = number;

const FORMS: readonly (VerbForm | undefined)[] = [undefined, 'base', 's', 'ed', 'participle', 'ing'];
const CLOSED = [undefined, 'Prep', 'Num'] as const;

export interface Readings {
  form: VerbForm | undefined;
  noun: boolean;
  adjective: boolean;
  adverb: boolean;
  closed: 'Prep' | 'Num' | undefined;
}

/** Packs what a word can be into one number. */
export function codeOf({ form, noun, adjective, adverb, closed }: Readings): Code {
  return (
    FORMS.indexOf(form) +
    6 * (Number(noun) + 2 * (Number(adjective) + 2 * (Number(adverb) + 2 * CLOSED.indexOf(closed))))
  );
}

function readingsOf(code: Code): Readings {
  const flags = Math.floor(code / 6);
  return {
    form: FORMS[code % 6],
    noun: (flags & 1) > 0,
    adjective: (flags & 2) > 0,
    adverb: (flags & 4) > 0,
    closed: CLOSED[flags >> 3],
  };
}

/** Reads words of one code each: an upper-case letter says how many letters each shares with the one before. */
export function unpack(lists: Readonly<Record<string, string>>): Map<string, Code> {
  const codes = new Map<string, Code>();
  for (const [code, list] of Object.entries(lists)) {
    let word = '';
    for (let at = 0; at < list.length; ) {
      let end = at + 1;
      while (end < list.length && (list.charCodeAt(end) - 65) >>> 0 > 25) end++;
      word = word.slice(0, list.charCodeAt(at) - 65) + list.slice(at + 1, end);
      codes.set(word, Number(code));
      at = end;
    }
  }
  return codes;
}

/** Words beyond our lexicon: a dictionary of those whose ending misleads, and their endings for all others. */
export class GeneralWords {
  constructor(
    private readonly codes: ReadonlyMap<string, Code>,
    private readonly inflection: Inflection,
    private readonly lookUp: (norm: string) => Entry,
  ) {}

  /** What a word can be. */
  describe(norm: string): Entry {
    const owner = /^(.{2,}?)'s?$/.exec(norm)?.[1];
    if (owner) return { norm, noun: this.lookUp(owner).noun ?? this.noun(owner), adjective: true };
    const code = this.codes.get(norm);
    return code === undefined ? this.guess(norm) : this.entryOf(norm, code);
  }

  /** What a word can be by its prefix and its ending. */
  guess(norm: string): Entry {
    const prefix = /^(un|re|mis|over|under|out)(?=.{4})/.exec(norm)?.[0];
    if (prefix) {
      const { verb } = this.lookUp(norm.slice(prefix.length));
      if (verb && verb.form !== 'base') return { norm, verb };
    }
    if (norm.length > 4) {
      if (norm.endsWith('ly')) return { norm, adverb: true };
      if (norm.endsWith('ing')) return { norm, verb: this.verb(norm, 'ing') };
      if (norm.endsWith('ed')) return { norm, verb: this.verb(norm, 'ed') };
    }
    const made: Entry = { norm };
    if (/(al|ive|ous|ful|less|able|ible|ic|ary|ory)$/.test(norm)) made.adjective = true;
    if (!/(ous|ful|less|able|ible)$/.test(norm)) made.noun = this.noun(norm);
    return made;
  }

  /** What a code says of a word. */
  entryOf(norm: string, code: Code): Entry {
    const { form, noun, adjective, adverb, closed } = readingsOf(code);
    return {
      norm,
      ...(closed ? { closed } : {}),
      ...(form ? { verb: this.verb(norm, form) } : {}),
      ...(noun ? { noun: this.noun(norm) } : {}),
      ...(adjective ? { adjective } : {}),
      ...(adverb ? { adverb } : {}),
    };
  }

  private verb(norm: string, form: VerbForm): VerbReading {
    return { lemma: this.inflection.baseOf(norm, form), classes: NO_CLASSES, form };
  }

  private noun(norm: string): NounReading {
    const plural = norm.endsWith('s') && !norm.endsWith('ss');
    return { lemma: plural ? this.inflection.singularOf(norm) : norm, classes: NO_CLASSES, plural };
  }
}
