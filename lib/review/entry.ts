import type { functionWords } from '../signs/lexicon/function-words';

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ed' | 'ing';
export type Closed = keyof typeof functionWords | 'Num' | 'Mark' | 'To';

export interface NounReading {
  lemma: string;
  classes: readonly string[];
  plural: boolean;
}

export interface VerbReading {
  lemma: string;
  classes: readonly string[];
  form: VerbForm;
}

/** All that a word can be, before its sentence decides. */
export interface Entry {
  norm: string;
  closed?: Closed;
  noun?: NounReading;
  verb?: VerbReading;
  adjective?: boolean;
  adverb?: boolean;
}

export const NO_CLASSES: readonly string[] = [];
