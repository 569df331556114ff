import type { Frame, Parse, Phrase } from './frame';

/**
 * What the relations of a sentence can be weighed by, as names: `decide<people` (people decide), `decide>agenda` (a
 * topic is decided), `pay:for=input` (somebody is paid for input), `consult!` (negated), `plan~will`, and by itself
 * `<people>` (people are named), `~will`, `!`.
 */
export function frameFeatures({ frames, phrases }: Parse): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { actor } of phrases) names.add(`<${actor}>`);
  for (const frame of frames) addFrame(names, frame);
  return names;
}

function addFrame(names: Set<string>, frame: Frame) {
  const { agent, patient, relations, modality, tense, negated, conditional, voice } = frame;
  names.add(`~${modality}`).add(`~${tense}`);
  if (negated) names.add('!');
  if (conditional) names.add('~if');
  for (const sense of frame.senses) {
    names.add(`${sense}~${modality}~${tense}`);
    if (negated) names.add(`${sense}!`);
    if (voice === 'passive') names.add(`${sense}^`);
    for (const name of namesOf(agent)) names.add(`${sense}<${name}`);
    for (const name of namesOf(patient)) names.add(`${sense}>${name}`);
    for (const [relation, fillers] of Object.entries(relations)) {
      for (const filler of fillers) for (const name of namesOf(filler)) names.add(`${sense}:${relation}=${name}`);
    }
    if (agent && patient) names.add(`${sense}<${agent.actor}>${patient.actor}`);
  }
}

/** Senses of a phrase beyond the first few tell little that is new. */
const SENSES = 4;

function namesOf(phrase: Phrase | undefined): readonly string[] {
  return phrase ? [phrase.actor, ...[...phrase.classes].slice(0, SENSES)] : [];
}
