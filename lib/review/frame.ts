import type { Word } from './words';

/** What a noun phrase names, as far as its words and the document's cast can tell. */
export type Actor = 'people' | 'carers' | 'officials' | 'body' | 'mixed' | 'we' | 'reader' | 'they' | 'thing';

/** A noun phrase: words `first` to `last` (not included) of its sentence. */
export interface Phrase {
  first: number;
  last: number;
  head: Word;
  /** Its first word, folded: "no", "every", "the". */
  opening: string;
  actor: Actor;
  /** Senses of the head, and of the phrase after "of" where the head only counts or groups it. */
  classes: ReadonlySet<string>;
  /** Senses of every word in it. */
  all: ReadonlySet<string>;
  /** "no member", "none of them". */
  negative: boolean;
  plural: boolean;
  /** What stands after "of" in it: "the panel of tenants". */
  of?: Phrase;
  /** The phrases joined in it: "tenants and staff" has two. Empty for a single phrase. */
  members: readonly Phrase[];
}

export type Modality = 'fact' | 'will' | 'norm' | 'would' | 'may' | 'can' | 'aim' | 'purpose' | 'request';

export type Tense = 'past' | 'present' | 'perfect' | 'none';

export type Relation =
  | 'by'
  | 'with'
  | 'to'
  | 'for'
  | 'from'
  | 'in'
  | 'on'
  | 'of'
  | 'about'
  | 'through'
  | 'as'
  | 'without'
  | 'when'
  | 'other';

/** One clause, or an action that stands in it as a noun, as relations: who does what to whom, how and in which mood. */
export interface Frame {
  lemma: string;
  senses: readonly string[];
  form: 'finite' | 'infinitive' | 'gerund' | 'participle' | 'noun' | 'imperative';
  voice: 'active' | 'passive';
  tense: Tense;
  modality: Modality;
  negated: boolean;
  conditional: boolean;
  question: boolean;
  agent?: Phrase;
  patient?: Phrase;
  /** What a form of "be" says of its subject: a phrase, or the adjective alone. */
  complement?: Phrase;
  relations: Partial<Record<Relation, readonly Phrase[]>>;
  /** The word that carries the sense. */
  at: number;
  /** Words from its first part to its last one (not included). */
  first: number;
  last: number;
}

/** One sentence taken apart. */
export interface Parse {
  words: readonly Word[];
  phrases: readonly Phrase[];
  frames: readonly Frame[];
}
