import type { Grade, Polarity, Sign } from '../signs/sign';
import { type Anchors, hardAnchors } from './anchors';
import type { Frame } from './frame';

/** What is known about the sentence of a finding beyond its frame. */
export interface Mood {
  /** Quoted, or told of what others said. */
  reported: boolean;
  /** Guidance, law, a definition, or a list under a heading of that kind. */
  normative: boolean;
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

/** Grades one match (signs.md, B). `frame` is the clause it stands in. */
export function gradeOf(sign: Graded, frame: Frame | undefined, mood: Mood, negationMeant: boolean): Grade {
  if (mood.reported) return 'reported';
  if (frame?.negated && !negationMeant && sign.polarity === 'genuine') return 'negated';
  if (sign.grade) return sign.grade;
  if (frame?.conditional) return 'conditional';
  if (frame?.modality === 'norm' || mood.normative || (mood.guidance && isTimeless(frame))) return 'norm';
  if (frame?.modality === 'would') return 'conditional';
  if (isFuture(frame, sign.polarity) || mood.aspires) {
    const anchored = mood.anchors.date || mood.anchors.number || mood.anchors.amount || mood.anchors.frequency;
    if (anchored && !mood.aspires) return 'dated-commitment';
    return sign.polarity === 'tokenistic' && sign.strength !== 'weak' && !mood.aspires ? 'practice-thin' : 'promise';
  }
  if ((sign.family === 'warm-words' || mood.claims) && !isPast(frame) && hardAnchors(mood.anchors) === 0)
    return 'claim';
  return isAnchored(mood.anchors, sign) ? 'practice' : 'practice-thin';
}

const isTimeless = (frame: Frame | undefined) => !isPast(frame) && frame?.agent?.actor !== 'we';

const isPast = (frame: Frame | undefined) => frame?.tense === 'past' || frame?.tense === 'perfect';

function isFuture(frame: Frame | undefined, polarity: Polarity): boolean {
  if (!frame) return false;
  if (frame.modality === 'will' || frame.modality === 'aim') return true;
  if (polarity === 'tokenistic') return false;
  return (
    frame.modality === 'may' ||
    (frame.modality === 'purpose' && !isPast(frame)) ||
    (frame.modality === 'request' && frame.form !== 'imperative')
  );
}

/** Families in which a thing that was made or changed is an anchor of its own: "this leaflet", "the form". */
const made = new Set<Sign['family']>(['planning-and-design', 'delivery', 'feedback', 'concern', 'context']);

function isAnchored(anchors: Anchors, sign: Graded): boolean {
  return hardAnchors(anchors) > 0 || (anchors.product && made.has(sign.family));
}
