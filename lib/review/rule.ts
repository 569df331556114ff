import type { AxisCueRule } from '../signs/axis-cues';
import type { DocumentFact, Evidence, FrameEvidence, Words, WordsEvidence } from '../signs/evidence';
import { evidenceOf } from '../signs/evidence-of';
import type { Sign } from '../signs/sign';
import type { Frame, Phrase } from './frame';
import { allOf, type Need, oneOf } from './need';
import { Pattern, type Run } from './pattern';
import type { Scan } from './scan';
import { fillsSlot, slotNeed } from './slots';

/** What evidence speaks for: a sign of the catalogue, or a cue that only the matrix reads. */
export type Subject = Sign | AxisCueRule;

/** A piece of evidence made ready to be looked for. */
export interface Rule {
  subject: Subject;
  weight: number;
  /** What the words of a sentence must offer before it can match. */
  need: Need;
  document: DocumentFact | undefined;
  also: Pattern | undefined;
  unless: Pattern | undefined;
  near: Pattern | undefined;
  find(scan: Scan): Match | undefined;
}

/** Where evidence was found, how surely its actors are who it needs, and in which frame. */
export interface Match extends Run {
  certainty: number;
  frame?: Frame;
  /** True where the rule has dealt with negation itself. */
  ownNegation: boolean;
}

const places = [
  'agent',
  'patient',
  'complement',
  'with',
  'to',
  'for',
  'from',
  'in',
  'on',
  'by',
  'about',
  'through',
  'as',
] as const;
type Place = (typeof places)[number];

/** Compiles the evidence of one sign or cue. */
export function rulesOf(subject: Subject): Rule[] {
  return evidenceOf(subject).map((evidence) => ruleOf(subject, evidence));
}

function ruleOf(subject: Subject, evidence: Evidence): Rule {
  const also = patternOf(evidence.also);
  const own = 'frame' in evidence ? frameRule(evidence) : wordsRule(evidence);
  return {
    subject,
    weight: evidence.weight,
    need: also ? allOf([own.need, also.need]) : own.need,
    document: evidence.document,
    also,
    unless: patternOf(evidence.unless),
    near: patternOf(evidence.near),
    find: own.find,
  };
}

const patternOf = (source: Words | undefined) => (source ? new Pattern(source) : undefined);

interface Finder {
  need: Need;
  find(scan: Scan): Match | undefined;
}

function wordsRule(evidence: WordsEvidence): Finder {
  const pattern = new Pattern(evidence.words);
  return {
    need: pattern.need,
    find(scan) {
      const run = pattern.find(scan);
      if (!run) return undefined;
      const frame = hostOf(scan.parse.frames, run);
      return { ...run, certainty: 1, ownNegation: evidence.negated === true, ...(frame ? { frame } : {}) };
    },
  };
}

/** The clause that holds a run of words: the smallest frame around it, or the first one that meets it. */
function hostOf(frames: readonly Frame[], run: Run): Frame | undefined {
  let best: Frame | undefined;
  for (const frame of frames) {
    if (frame.form === 'noun' || frame.last <= run.first || frame.first >= run.last) continue;
    const inside = frame.at >= run.first && frame.at < run.last;
    if (
      !best ||
      (inside && !(best.at >= run.first && best.at < run.last)) ||
      (frame.first <= run.first && frame.last >= run.last && !(best.at >= run.first && best.at < run.last))
    )
      best = frame;
  }
  return best;
}

function frameRule(evidence: FrameEvidence): Finder {
  const senses = typeof evidence.frame === 'string' ? [evidence.frame] : evidence.frame;
  const lemmas = evidence.lemma
    ? new Set(evidence.lemma.split(' ').map((lemma) => lemma.replaceAll('_', ' ')))
    : undefined;
  const moods =
    evidence.mood === undefined ? undefined : typeof evidence.mood === 'string' ? [evidence.mood] : evidence.mood;
  const slots = places.flatMap((place): [Place, string][] =>
    evidence[place] === undefined ? [] : [[place, evidence[place]]],
  );
  const action = lemmas ? [...lemmas].map((lemma) => `[${lemma}]`) : senses.map((sense) => `%${sense}`);
  return {
    need: allOf([oneOf(action), ...slots.flatMap(([, slot]) => needOfSlot(slot))]),
    find(scan) {
      let best: Match | undefined;
      for (const frame of scan.parse.frames) {
        if (!frame.senses.some((sense) => (senses as readonly string[]).includes(sense))) continue;
        if (lemmas && !lemmas.has(frame.lemma)) continue;
        if (moods && !(moods as readonly string[]).includes(frame.modality)) continue;
        if (evidence.voice && frame.voice !== evidence.voice) continue;
        if (evidence.form && (frame.form === 'noun') !== (evidence.form === 'noun')) continue;
        if (evidence.tense && !fitsTense(frame, evidence.tense)) continue;
        if (evidence.negated !== undefined && frame.negated !== evidence.negated) continue;
        const match = fill(scan, frame, slots);
        if (match && (!best || match.certainty > best.certainty))
          best = { ...match, ownNegation: evidence.negated !== undefined };
      }
      return best;
    },
  };
}

function needOfSlot(slot: string): Need[] {
  const need = slotNeed(slot);
  return need ? [oneOf(need)] : [];
}

const fitsTense = (frame: Frame, tense: 'past' | 'present') =>
  tense === 'past' ? frame.tense === 'past' || frame.tense === 'perfect' : frame.tense === 'present';

function fill(scan: Scan, frame: Frame, slots: readonly [Place, string][]): Omit<Match, 'ownNegation'> | undefined {
  let certainty = 1;
  let first = frame.first;
  let last = Math.max(frame.last, frame.at + 1);
  for (const [place, slot] of slots) {
    const fillers = fillersOf(frame, place);
    if (slot === '-') {
      if (fillers.length > 0) return undefined;
      continue;
    }
    let best = 0;
    for (const filler of fillers) {
      const fit = fillsSlot(scan.parse.words, filler, slot);
      if (fit > best) {
        best = fit;
        first = Math.min(first, filler.first);
        last = Math.max(last, filler.last);
      }
    }
    if (best === 0) return undefined;
    certainty = Math.min(certainty, best < 1 && place === 'agent' && worksWithPublisher(scan, frame) ? 1 : best);
  }
  return { first, last, certainty, frame };
}

/** "twelve members will rewrite it with us and sign it off": whoever works with the publisher is not the publisher's own. */
function worksWithPublisher(scan: Scan, { agent }: Frame): boolean {
  if (agent?.head.lemma !== 'member') return false;
  return scan.parse.frames.some(
    (frame) =>
      frame.agent === agent &&
      frame.relations.with?.some((phrase) => phrase.actor === 'we' || phrase.actor === 'officials'),
  );
}

function fillersOf(frame: Frame, place: Place): readonly Phrase[] {
  const phrase =
    place === 'agent'
      ? frame.agent
      : place === 'patient'
        ? frame.patient
        : place === 'complement'
          ? frame.complement
          : undefined;
  if (phrase) return [phrase];
  return place === 'agent' || place === 'patient' || place === 'complement' ? [] : (frame.relations[place] ?? []);
}
