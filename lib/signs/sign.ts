import type { DocumentFact, Evidence } from './evidence';

export type Polarity = 'genuine' | 'tokenistic' | 'context';
export type Stage = 'agenda' | 'planning' | 'design' | 'decision' | 'delivery' | 'evaluation';
export type Level = 'informing' | 'consulting' | 'involving' | 'co-designing' | 'deciding-together' | 'user-led';
export type Strength = 'weak' | 'medium' | 'strong';

/** How much a sentence proves. */
export type Grade =
  | 'practice'
  | 'practice-thin'
  | 'dated-commitment'
  | 'claim'
  | 'promise'
  | 'norm'
  | 'conditional'
  | 'reported'
  | 'negated';

/** What a sign can prove: a sign proves only its own family, whatever stages it may touch. */
export type Family =
  | 'planning-and-design'
  | 'decision'
  | 'delivery'
  | 'checking'
  | 'feedback'
  | 'enabling'
  | 'warm-words'
  | 'user-led'
  | 'concern'
  | 'context';

/** A wording that the sign must find, with the grade expected. */
export interface FlagExample {
  text: string;
  grade: Grade;
}

/** A near miss that the sign must leave alone, and why. */
export interface PassExample {
  text: string;
  why: string;
}

/** Everything about one thing to look for. One file in `catalogue/` holds one sign. */
export interface Sign {
  id: string;
  /** Short name in plain words, for lists and cards. */
  name: string;
  polarity: Polarity;
  /** 1: from the fact sheet itself. 2: from other guidance, and shown as such. */
  tier: 1 | 2;
  source: { factSheet: string; other: string };
  stages: readonly Stage[];
  level: Level;
  strength: Strength;
  /** For a sign that proves the same however it is put: the grade of every match that is not reported. */
  grade?: Grade;
  family: Family;
  explain: string;
  ask: string;
  easyRead: string;
  /** What must be true of the whole document before learned weights count: no single sentence can show it. */
  document?: DocumentFact;
  evidence: readonly Evidence[];
  flags: readonly FlagExample[];
  passes: readonly PassExample[];
}
