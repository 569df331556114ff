import { lookUp, phraseEntry, phraseStarts } from './dictionary';
import { featureId, featuresOf, knownFeature } from './features';
import type { Unit } from './units';
import { expand } from './words';

/** Far above the number of features that rules and one document's words have; beyond it words share numbers. */
const FEATURE_LIMIT = 1 << 17;

/** The feature of a number, in figures or in words. */
const NUMBER = featureId('#num');

/** What an object can part from its verb: "set it up", "sign the plan off". */
const particle = /^(off|up|out|back|down|over)$/;

/** Which features the words of one sentence have: asked thousands of times a sentence, so it costs no allocation. */
export class Presence {
  /** The features that are there, each once. */
  readonly features: number[] = [];
  private readonly stamp = new Uint32Array(FEATURE_LIMIT);
  private turn = 0;

  /** Turns to another unit, its stem included. */
  mark(unit: Unit) {
    this.turn++;
    this.features.length = 0;
    this.markWords(unit);
    if (unit.stem) this.markWords(unit.stem);
  }

  /** Whether of each group of features at least one is there. */
  meets(needs: readonly (readonly number[])[]): boolean {
    for (const need of needs) {
      let met = false;
      for (const feature of need) {
        if (this.stamp[feature & (FEATURE_LIMIT - 1)] === this.turn) {
          met = true;
          break;
        }
      }
      if (!met) return false;
    }
    return true;
  }

  private markWords({ tokens, first, last }: Unit) {
    for (let i = first; i < last; i++) {
      const token = tokens[i];
      if (!token) continue;
      if (token.kind !== 'word') {
        this.markOther(token);
        continue;
      }
      this.add(lookUp(token.norm));
      for (const part of expand(token.norm) ?? []) this.add(lookUp(part));
      if (phraseStarts.has(token.norm)) this.markPhrases(tokens, i, last);
    }
  }

  private markPhrases(tokens: Unit['tokens'], at: number, last: number) {
    const word = (tokens[at] as Unit['tokens'][number]).norm;
    let phrase = word;
    for (let j = at + 1, words = 1; j < last && words < 5; j++) {
      const next = tokens[j];
      if (next?.kind !== 'word') continue;
      words++;
      phrase += ` ${next.norm}`;
      const whole = phraseEntry(phrase);
      if (whole) this.add(whole);
      const parted = words > 2 && particle.test(next.norm) ? phraseEntry(`${word} ${next.norm}`) : undefined;
      if (parted) this.add(parted);
    }
  }

  private add(entry: ReturnType<typeof lookUp>) {
    for (const feature of featuresOf(entry)) this.addFeature(feature);
  }

  /** Numbers and marks have no entry: a number is `#num`, a mark is itself ("£"). */
  private markOther({ kind, norm }: Unit['tokens'][number]) {
    if (kind === 'number') this.addFeature(NUMBER);
    const asked = knownFeature(norm);
    if (asked !== undefined) this.addFeature(asked);
  }

  private addFeature(feature: number) {
    const at = feature & (FEATURE_LIMIT - 1);
    if (this.stamp[at] === this.turn) return;
    this.stamp[at] = this.turn;
    this.features.push(at);
  }
}
