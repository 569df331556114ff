import type { Actor, Frame, Phrase } from './frame';

/**
 * What is kept of the clause that a finding stands in until the whole document is read: a frame itself would hold on to
 * all words and phrases of its sentence.
 */
export interface Clause extends Pick<Frame, 'form' | 'tense' | 'modality' | 'negated' | 'conditional'> {
  agent: Actor | undefined;
}

/** Somebody who acts, and the word that says so. */
export interface Named {
  actor: Actor;
  norm: string;
}

/** What a finding keeps of its frame. */
export function clauseOf(frame: Frame | undefined): Clause | undefined {
  if (!frame) return undefined;
  const { form, tense, modality, negated, conditional, agent } = frame;
  return { form, tense, modality, negated, conditional, agent: agent?.actor };
}

/** Who a phrase names. */
export const namedIn = (phrase: Phrase | undefined): Named | undefined =>
  phrase && { actor: phrase.actor, norm: phrase.head.norm };
