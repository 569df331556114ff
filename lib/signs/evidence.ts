import type { Action } from './lexicon/actions';

/**
 * Who or what may stand in a place of a frame: alternatives separated by "|".
 *
 * - `users`: people who use the service or carers for certain; members, they, you with less weight
 * - `pros`: officials, a body, or "we" who publish
 * - `joint`: users and pros named together ("tenants and staff"); `alone`: users with no pros among them
 * - an actor class: `people`, `carers`, `officials`, `body`, `mixed`, `we`, `reader`, `they`, `thing`
 * - `#sense`: the head is a word of this sense of the lexicon; `~sense`: any word of the phrase is
 * - `=word`: a word of the phrase has this base form
 * - `+`: anything, as long as the place is filled; `-`: the place is empty
 */
export type Slot = string;

/**
 * Words in order, in a small language: `word` as written (folded), `[word]` any form of it, `#sense` a word of this
 * sense of the lexicon, `#num` a number, `<slot>` a whole noun phrase, `(a|b c)` alternatives, `x?` perhaps,
 * `..` up to three words, `...` up to eight in the same clause, `^` and `$` the ends of the sentence. A build writes them
 * as the list of their parts.
 */
export type Words = string | readonly string[];

export type Mood = 'fact' | 'will' | 'norm' | 'would' | 'may' | 'can' | 'aim' | 'purpose' | 'request';

interface Common {
  /** What it adds: a sum of 1 makes a finding clear, half of it a possible one. Negative weights speak against. */
  weight: number;
  /** Words that must stand somewhere in the same sentence. */
  also?: Words;
  /** Words that must not stand in the same sentence. */
  unless?: Words;
  /** Words that must stand in the sentence before or after. */
  near?: Words;
  /** What must be true of the whole document. */
  document?: DocumentFact;
}

export type DocumentFact =
  | 'invites-views'
  | 'no-practice'
  | 'no-meeting'
  | 'no-earlier-involvement'
  | 'no-follow-up'
  | 'closed-or-decided'
  | 'user-led';

/** A relation: somebody does something to somebody. */
export interface FrameEvidence extends Common {
  frame: Action | readonly Action[];
  /** Base forms of the verb or noun, separated by spaces, where the sense alone is too wide. */
  lemma?: string;
  agent?: Slot;
  patient?: Slot;
  complement?: Slot;
  with?: Slot;
  to?: Slot;
  for?: Slot;
  from?: Slot;
  in?: Slot;
  on?: Slot;
  by?: Slot;
  about?: Slot;
  through?: Slot;
  as?: Slot;
  voice?: 'active' | 'passive';
  form?: 'verb' | 'noun';
  tense?: 'past' | 'present';
  mood?: Mood | readonly Mood[];
  negated?: boolean;
}

/** Words in order, for what is said in fixed words. */
export interface WordsEvidence extends Common {
  words: Words;
  /** True where the words count although a negation governs them. */
  negated?: boolean;
}

/** What speaks for or against a sign in one sentence. */
export type Evidence = FrameEvidence | WordsEvidence;
