import { lookUp } from './dictionary';
import type { Actor } from './frame';
import type { Unit } from './units';

/** Who stands behind the words of one document: "we", "members", "the group". */
export interface Cast {
  /** Base form of a noun → who it is in this document. */
  readonly nouns: ReadonlyMap<string, Actor>;
  /** True where the publisher is an organisation of disabled people or of people who use services. */
  readonly userLed: boolean;
  /** Who "they" are at the start of a sentence: whoever the sentence before named, if it named one side only. */
  readonly they?: Actor;
}

export const emptyCast: Cast = { nouns: new Map(), userLed: false };

const collective = new Set([
  'member',
  'group',
  'panel',
  'forum',
  'board',
  'committee',
  'network',
  'representative',
  'volunteer',
  'partner',
  'community',
  'council',
  'assembly',
  'steering group',
  'working group',
  'reference group',
  'advisory group',
  'advisory panel',
  'advisory board',
  'co-op',
  'champion',
  'ambassador',
  'adviser',
  'advisor',
  'participant',
  'contributor',
]);

const official =
  /^(cabinet|council|board|elected|parliament|parliamentary|state|states|committee|staff|team|executive|governing|trust|senior|senate|congress|faculty|crew|family|assembly|union|eu)$/;

interface Tally {
  people: number;
  officials: number;
}

/** Listens to a whole document and says who its collective words stand for. */
export class CastReader {
  private readonly tallies = new Map<string, Tally>();
  private userLedSigns = 0;

  read(unit: Unit) {
    const { tokens, first, last } = unit;
    for (let i = first; i < last; i++) {
      const token = tokens[i];
      if (token?.kind !== 'word') continue;
      const lemma = lookUp(token.norm).noun?.lemma;
      if (lemma && collective.has(lemma)) this.tally(lemma, unit, i);
      if (token.norm === 'we' || token.norm === 'our') this.listenForUserLed(unit, i);
    }
  }

  cast(): Cast {
    const nouns = new Map<string, Actor>();
    for (const [lemma, { people, officials }] of this.tallies) {
      if (people > officials && people > 0) nouns.set(lemma, 'people');
      else if (officials > people + 1) nouns.set(lemma, 'officials');
    }
    return { nouns, userLed: this.userLedSigns > 0 };
  }

  private tally(lemma: string, { tokens, first, last }: Unit, at: number) {
    const tally = this.tallies.get(lemma) ?? { people: 0, officials: 0 };
    this.tallies.set(lemma, tally);
    const before = tokens[at - 1];
    if (before && at > first && official.test(before.norm)) tally.officials++;
    else if (peopleBetween(tokens, Math.max(first, at - 4), at)) tally.people++;
    else if (
      tokens[at + 1] &&
      at + 1 < last &&
      /^(of|are|is|includes?|for|who|with|made|comprises?)$/.test((tokens[at + 1] as { norm: string }).norm) &&
      peopleBetween(tokens, at + 1, Math.min(last, at + 9))
    )
      tally.people++;
  }

  private listenForUserLed({ tokens, first, last }: Unit, at: number) {
    const said = tokens
      .slice(at, Math.min(last, at + 14))
      .map((token) => token.norm)
      .join(' ');
    if (
      /^we are (a |an |the )?(national |local )?(user|peer|disability|disabled people|deaf and disabled|self - advocacy|self advocacy|survivor|tenant|resident|member)[a-z' -]*(led|run|controlled|organisation|group|association|network|union)/.test(
        said,
      )
    )
      this.userLedSigns++;
    else if (
      /^(we are|our (board|trustees|members|staff)[a-z ]*(are|is)) (all |made up of |run by |led by |a group of |mostly )*(disabled|autistic|deaf|people with (a )?(learning|lived|disabilit))/.test(
        said,
      )
    )
      this.userLedSigns++;
    else if (
      first < at &&
      /(run|led|controlled) by (and for )?(disabled|autistic|deaf|tenants|residents|people with)/.test(said)
    )
      this.userLedSigns++;
  }
}

function peopleBetween(tokens: Unit['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    if (
      /^(disabled|tenants?'?|residents?'?|lived|patients?'?|carers?'?|users?|advocates|survivors|autistic|deaf|consumers?|learning|experience|young)$/.test(
        token.norm,
      )
    )
      return true;
  }
  return false;
}
