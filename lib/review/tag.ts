import { auxiliaries } from '../signs/lexicon/function-words';
import { invariant, invariantForm } from './base-words';
import { closedPos, closedWord } from './closed-words';
import { phraseEntry } from './dictionary';
import { openWord } from './open-words';
import type { Word } from './words';

/** Decides every word's part of speech from what it can be and what stands beside it. Changes the words in place. */
export function tag(words: Word[]): Word[] {
  for (let i = 0; i < words.length; i++) settle(words, i);
  for (let i = 0; i < words.length; i++) rejoinParticle(words, i);
  return words;
}

/** "signed it off", "drew the plan up": the verb takes back the particle that its object parted from it. */
function rejoinParticle(words: Word[], i: number) {
  const word = words[i] as Word;
  if (word.pos !== 'verb') return;
  for (let j = i + 2; j < Math.min(words.length, i + 6); j++) {
    const particle = words[j] as Word;
    if (particle.pos === 'verb' || particle.pos === 'mark' || particle.pos === 'conj') return;
    const whole = /^(off|up|out|back|down|over)$/.test(particle.norm)
      ? phraseEntry(`${word.norm} ${particle.norm}`)?.verb
      : undefined;
    if (!whole) continue;
    particle.pos = 'adv';
    word.lemma = whole.lemma;
    word.classes = whole.classes;
    return;
  }
}

function settle(words: Word[], i: number) {
  const word = words[i] as Word;
  const { entry } = word;
  const auxiliary = Object.hasOwn(auxiliaries, word.norm) ? auxiliaries[word.norm] : undefined;
  if (auxiliary) {
    word.pos = 'aux';
    word.lemma = auxiliary.lemma;
    return;
  }
  if (entry.closed) {
    word.pos = closedWord(words, i, closedPos[entry.closed]);
    return;
  }
  if (/'s?$/.test(word.norm) && entry.noun) {
    word.pos = 'noun';
    word.lemma = entry.noun.lemma;
    word.classes = entry.noun.classes;
    return;
  }
  const pos = openWord(words, i);
  word.pos = pos;
  if (pos === 'verb' && entry.verb) {
    word.lemma = entry.verb.lemma;
    word.classes = entry.verb.classes;
    word.form = invariant.has(word.norm) ? invariantForm(words, i) : entry.verb.form;
  } else if (pos === 'noun') {
    word.lemma = entry.noun?.lemma ?? entry.verb?.lemma ?? word.norm;
    word.classes = entry.noun?.classes ?? [];
  } else if (pos === 'adj' && entry.verb) {
    word.lemma = entry.verb.lemma;
    word.form = entry.verb.form;
    word.classes = entry.verb.classes;
  }
}
