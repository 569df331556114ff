import { basePos } from './base-words';
import { nominalBefore, nounFollows, objectFollows, previous } from './company';
import type { Pos, Word } from './words';

/** The part of speech of a noun, verb, adjective or adverb, by what it can be and its company. */
export function openWord(words: Word[], i: number): Pos {
  const { entry } = words[i] as Word;
  const verb = entry.verb;
  if (!verb) return plainPos(words, i);
  if (verb.form === 'ed' || verb.form === 'participle' || verb.form === 'past') return participlePos(words, i);
  if (verb.form === 'ing') return gerundPos(words, i);
  return basePos(words, i);
}

function plainPos(words: Word[], i: number): Pos {
  const { entry } = words[i] as Word;
  if (entry.adverb && !entry.noun) return 'adv';
  if (entry.adjective && entry.noun) return nounFollows(words, i) ? 'adj' : 'noun';
  if (entry.adjective) return 'adj';
  return entry.noun ? 'noun' : entry.adverb ? 'adv' : 'noun';
}

function participlePos(words: Word[], i: number): Pos {
  const before = previous(words, i);
  if (before && nominalBefore.has(before.pos)) return nounFollows(words, i) ? 'adj' : 'verb';
  if (before?.pos === 'prep' && nounFollows(words, i) && before.norm !== 'as') return 'adj';
  if (before?.pos === 'adj' && nounFollows(words, i)) return 'adj';
  return 'verb';
}

function gerundPos(words: Word[], i: number): Pos {
  const { entry } = words[i] as Word;
  const before = words[i - 1];
  if (entry.noun && before && (nominalBefore.has(before.pos) || before.pos === 'adj' || before.pos === 'noun'))
    return 'noun';
  if (before && nominalBefore.has(before.pos)) return nounFollows(words, i) ? 'adj' : 'noun';
  if (entry.noun && !before) return objectFollows(words, i) || words[i + 1]?.entry.closed === 'Prep' ? 'verb' : 'noun';
  if (entry.noun && before?.pos === 'prep') return objectFollows(words, i) ? 'verb' : 'noun';
  return 'verb';
}
