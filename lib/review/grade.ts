import type { Grade, Polarity, Sign } from '../signs/sign';
import { type Anchors, hardAnchors } from './anchors';
import type { Clause } from './clause';

/** What is known about the sentence of a finding beyond its clause. */
export interface Mood {
  /** Quoted, or told of what others said. */
  reported: boolean;
  /** Guidance, law, a definition, or a list under a heading of that kind. */
  normative: boolean;
  /** Terms of reference, a constitution, an agreement: what it says shall be done is how things are done. */
  inForce: boolean;
  /** The whole document is guidance: its timeless sentences say what is good, not what is done. */
  guidance: boolean;
  /** "at the heart of", "we believe": words of value. */
  claims: boolean;
  /** "we are committed to", "our ambition is", "where possible". */
  aspires: boolean;
  anchors: Anchors;
}

/** What of a sign its grade depends on. */
export type Graded = Pick<Sign, 'polarity' | 'family' | 'strength' | 'grade'>;

/** Grades one match (signs.md, B). `clause` is the one it stands in. */
export function gradeOf(sign: Graded, clause: Clause | undefined, mood: Mood, negationMeant: boolean): Grade {
  if (mood.reported) return 'reported';
  if (clause?.negated && !negationMeant && sign.polarity === 'genuine') return 'negated';
  if (sign.grade) return sign.grade;
  if (mood.inForce && isRule(clause)) return isAnchored(mood.anchors, sign) ? 'practice' : 'practice-thin';
  if (clause?.conditional) return 'conditional';
  if (clause?.modality === 'norm' || mood.normative || (mood.guidance && isTimeless(clause))) return 'norm';
  if (clause?.modality === 'would') return 'conditional';
  if (isFuture(clause, sign.polarity) || mood.aspires) {
    const anchored = mood.anchors.date || mood.anchors.number || mood.anchors.amount || mood.anchors.frequency;
    if (anchored && !mood.aspires) return 'dated-commitment';
    return sign.polarity === 'tokenistic' && sign.strength !== 'weak' && !mood.aspires ? 'practice-thin' : 'promise';
  }
  if ((sign.family === 'warm-words' || mood.claims) && !isPast(clause) && hardAnchors(mood.anchors) === 0)
    return 'claim';
  return isAnchored(mood.anchors, sign) ? 'practice' : 'practice-thin';
}

const isRule = (clause: Clause | undefined) => clause?.modality === 'norm' || clause?.modality === 'will';

const isTimeless = (clause: Clause | undefined) => !isPast(clause) && clause?.agent !== 'we';

const isPast = (clause: Clause | undefined) => clause?.tense === 'past' || clause?.tense === 'perfect';

function isFuture(clause: Clause | undefined, polarity: Polarity): boolean {
  if (!clause) return false;
  if (clause.modality === 'will' || clause.modality === 'aim') return true;
  if (polarity === 'tokenistic') return false;
  return (
    clause.modality === 'may' ||
    (clause.modality === 'purpose' && !isPast(clause)) ||
    (clause.modality === 'request' && clause.form !== 'imperative')
  );
}

/** Families in which a thing that was made or changed is an anchor of its own: "this leaflet", "the form". */
const made = new Set<Sign['family']>(['planning-and-design', 'delivery', 'feedback', 'concern', 'context']);

function isAnchored(anchors: Anchors, sign: Graded): boolean {
  return hardAnchors(anchors) > 0 || (anchors.product && made.has(sign.family));
}
