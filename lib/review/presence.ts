import { type PhraseWord, phraseStarts } from './dictionary';
import { featureCount, featuresOf, featuresOfOther, featuresOfWord } from './features';
import { isMet, type Need } from './need';
import type { Unit } from './units';

/** What an object can part from its verb: "set it up", "sign the plan off". */
const particle = /^(off|up|out|back|down|over)$/;

/** Which features the words of one sentence have: asked many times a sentence, so it costs no allocation. */
export class Presence {
  /** The features that are there, each once. */
  readonly features: number[] = [];
  private stamp = new Uint32Array(0);
  private turn = 0;

  /** Turns to another unit, its stem included. */
  mark(unit: Unit) {
    if (this.stamp.length !== featureCount()) this.stamp = new Uint32Array(featureCount());
    this.turn++;
    this.features.length = 0;
    this.markWords(unit);
    if (unit.stem) this.markWords(unit.stem);
  }

  /** Whether a need is met. */
  meets(need: Need): boolean {
    return isMet(need, this.stamp, this.turn);
  }

  private markWords({ tokens, first, last }: Unit) {
    for (let i = first; i < last; i++) {
      const token = tokens[i];
      if (!token) continue;
      if (token.kind !== 'word') {
        this.add(featuresOfOther(token.norm, token.kind));
        continue;
      }
      this.add(featuresOfWord(token.norm));
      const start = phraseStarts.get(token.norm);
      if (start) this.markPhrases(start, tokens, i, last);
    }
  }

  private markPhrases(start: PhraseWord, tokens: Unit['tokens'], at: number, last: number) {
    let phrase: PhraseWord | undefined = start;
    for (let j = at + 1, words = 1; j < last && words < 5; j++) {
      const next = tokens[j];
      if (next?.kind !== 'word') continue;
      words++;
      phrase = phrase?.next.get(next.norm);
      if (phrase?.entry) this.add(featuresOf(phrase.entry));
      const parted = words > 2 ? start.next.get(next.norm)?.entry : undefined;
      if (parted && particle.test(next.norm)) this.add(featuresOf(parted));
    }
  }

  private add(features: readonly number[]) {
    for (let i = 0; i < features.length; i++) {
      const feature = features[i] as number;
      if (this.stamp[feature] === this.turn) continue;
      this.stamp[feature] = this.turn;
      this.features.push(feature);
    }
  }
}
