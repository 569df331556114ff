import type { Actor, Phrase } from './frame';
import type { Word } from './words';

/** How surely a class of actor is a person who uses the service. */
const USERS: Partial<Record<Actor, number>> = { people: 1, carers: 1, reader: 0.9, mixed: 0.75, they: 0.7 };
const PROS: Partial<Record<Actor, number>> = { officials: 1, body: 1, we: 0.9 };

/** How well a phrase fills a slot: 0 not at all, 1 for certain, between them where the actor is uncertain. */
export function fillsSlot(words: readonly Word[], phrase: Phrase, slot: string): number {
  let best = 0;
  for (const alternative of alternativesOf(slot)) best = Math.max(best, fills(words, phrase, alternative));
  return best;
}

const split = new Map<string, readonly string[]>();

function alternativesOf(slot: string): readonly string[] {
  let made = split.get(slot);
  if (!made) {
    made = slot.split('|');
    split.set(slot, made);
  }
  return made;
}

function fills(words: readonly Word[], phrase: Phrase, wanted: string): number {
  if (wanted === '+') return 1;
  if (wanted === 'users') return among(phrase, USERS);
  if (wanted === 'pros') return among(phrase, PROS);
  if (wanted === 'joint') return Math.min(among(phrase, USERS), among(phrase, PROS));
  if (wanted === 'alone') return among(phrase, PROS) > 0 ? 0 : among(phrase, USERS);
  if (wanted.startsWith('#')) return phrase.classes.has(wanted.slice(1)) ? 1 : 0;
  if (wanted.startsWith('~')) return phrase.all.has(wanted.slice(1)) ? 1 : 0;
  if (wanted.startsWith('=')) return hasWord(words, phrase, wanted.slice(1)) ? 1 : 0;
  return phrase.actor === wanted || phrase.members.some((member) => member.actor === wanted) ? 1 : 0;
}

function among(phrase: Phrase, certainty: Partial<Record<Actor, number>>): number {
  let best = certaintyOf(phrase, certainty);
  for (const member of phrase.members) best = Math.max(best, certaintyOf(member, certainty));
  return best;
}

/** Plain words for people are surer than words for a group that could be anybody's. */
const plainPeople = new Set([
  'people',
  'person',
  'everyone',
  'everybody',
  'anyone',
  'woman',
  'man',
  'individual',
  'those',
  'citizen',
]);

function certaintyOf(phrase: Phrase, certainty: Partial<Record<Actor, number>>): number {
  const own = certainty[phrase.actor] ?? 0;
  return phrase.actor === 'mixed' && plainPeople.has(phrase.head.lemma) ? Math.max(own, own && 0.9) : own;
}

function hasWord(words: readonly Word[], phrase: Phrase, lemma: string): boolean {
  for (let i = phrase.first; i < phrase.last; i++) {
    const word = words[i] as Word;
    if (word.lemma === lemma || word.norm === lemma) return true;
  }
  return false;
}

const userSlots = new Set(['users', 'people', 'carers', 'mixed', 'joint', 'alone', 'reader', 'they']);
const proSlots = new Set(['pros', 'officials', 'body', 'we']);

/** What a sentence must hold for a slot to be filled at all, as far as that shows without a parse. */
export function slotNeed(slot: string): string[] | undefined {
  const need: string[] = [];
  for (const alternative of slot.split('|')) {
    if (userSlots.has(alternative)) need.push('@users');
    else if (proSlots.has(alternative)) need.push('@pros');
    else if (alternative.startsWith('#') || alternative.startsWith('~')) need.push(`#${alternative.slice(1)}`);
    else if (alternative.startsWith('=')) need.push(alternative.slice(1), `[${alternative.slice(1)}]`);
    else return undefined;
  }
  return need;
}
