import type { Grade, Level, Polarity, Stage, Strength } from '../signs/sign';

export type Confidence = 'clear' | 'possible';

/** Who acts in the sentence of a finding. */
export type ActorClass = 'people' | 'carers' | 'officials' | 'unclear';

/** One place where a sign was found. `start` and `end` are UTF-16 offsets into the document text. */
export interface Finding {
  sign: string;
  polarity: Polarity;
  strength: Strength;
  confidence: Confidence;
  grade: Grade;
  actor: ActorClass;
  stages: readonly Stage[];
  level: Level;
  start: number;
  end: number;
  /** Exactly `documentText(document).slice(start, end)`. */
  quote: string;
  /** False for what is shown but proves nothing: norm, conditional, reported, promise, individual scope. */
  usable: boolean;
  /** One sentence; for a possible finding it says what is uncertain. */
  why: string;
  ask: string;
  /** Whether the sentence speaks of a service or of one person's own support. */
  scope: 'service' | 'individual';
  /** Index of the block that holds the finding. */
  block: number;
  /** Start and end of the sentence that holds the finding, UTF-16 offsets into the document text. */
  sentence: readonly [number, number];
}

/** What kind of text a document is, and what can be expected of it: the gates G1–G6. */
export interface Profile {
  words: number;
  /** Language the text is written in, as found in its words: 'en', or another BCP 47 tag, or 'und' where it can't be told. */
  language: string;
  /** G2: false where nothing in it plans, decides, consults on, delivers or checks a service. */
  aboutService: boolean;
  /** G3: what kind of text this is. */
  kind:
    | 'own-account'
    | 'guidance'
    | 'critique'
    | 'job-advert'
    | 'judgment'
    | 'list-page'
    | 'news-about-others'
    | 'other';
  /** G4: who publishes it. */
  speaker: 'body' | 'user-led' | 'unknown';
  /** G5. */
  timing: 'planned' | 'open' | 'closed' | 'decided' | 'under-way' | 'none';
  /** G6: every co- word is about one person's own plan. */
  individualOnly: boolean;
}

/** A cue for Bovaird's matrix (signs.md, G): who plans and who delivers. Not shown by itself. */
export interface AxisCue {
  cue:
    | 'plan-professional-sole'
    | 'plan-joint'
    | 'plan-users-only'
    | 'deliver-professional-sole'
    | 'deliver-joint'
    | 'deliver-users-only';
  start: number;
  end: number;
  grade: Grade;
  block: number;
}

/** What the engine found in one document; `lib/reading` judges it. */
export interface Findings {
  rules: string;
  profile: Profile;
  findings: readonly Finding[];
  cues: readonly AxisCue[];
}
