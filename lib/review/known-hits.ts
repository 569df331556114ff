import type { Context } from './document-reader';
import type { Hit } from './matcher';
import { REACH } from './neighbours';

/**
 * What was found in the units of a document while it was still being read. It holds to the end unless later text tells
 * that somebody else stands behind its words, or that it is another kind of text.
 */
export class KnownHits {
  private readonly hits: (readonly Hit[] | undefined)[] = [];
  private about = '';
  private settled = 0;

  /** Turns to what is now known of the document; what was found under another view of it is forgotten. */
  turnTo({ cast, profile, units }: Context) {
    const about = JSON.stringify([[...cast.nouns], cast.userLed, cast.weUse, profile.kind === 'guidance']);
    if (about !== this.about) this.hits.length = 0;
    this.about = about;
    this.settled = units.length - REACH;
  }

  /** What was found in a unit, if that still holds. */
  at(unit: number): readonly Hit[] | undefined {
    return this.hits[unit];
  }

  /** Keeps what was found in a unit whose neighbours are all there. */
  keep(unit: number, hits: readonly Hit[]) {
    if (unit < this.settled) this.hits[unit] = hits;
  }
}
