import type { Token } from '../text/tokens';
import { lookUp } from './dictionary';
import type { Actor } from './frame';
import type { Unit } from './units';

/** Who stands behind the words of one document: "we", "members", "the group". */
export interface Cast {
  /** Base form of a noun → who it is in this document. */
  readonly nouns: ReadonlyMap<string, Actor>;
  /** True where the publisher is an organisation of disabled people or of people who use services. */
  readonly userLed: boolean;
  /** True where "we" speak of staff as of others: "We told the staff.", "Staff help us." */
  readonly weUse?: boolean;
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

/** Bodies that govern unless people stand right beside them: "patients' council", "board of tenants". */
const governing = new Set(['council', 'board', 'committee', 'assembly']);

const official =
  /^(cabinet|council|board|elected|parliament|parliamentary|state|states|committee|staff|team|executive|governing|trust|senior|senate|congress|faculty|crew|family|assembly|union|eu)$/;

/** "Seven of them use …", "Half are tenants", "All of its members have …". */
const makeUp =
  /^(all|most|half|some|many|both|two thirds|\w+)( of (them|its members|the members|us|these))? (are (disabled|tenants|residents|patients|carers|parents|autistic|deaf|people|themselves|experts|service users|young people)|use |have (a |lived )|live (in|with)|draw on)/;

/** Tokens of the longest sentence that is listened to for how it speaks of staff. */
const STAFF_SENTENCE = 18;
const staffAsOurs = /\bour (own )?(staff|officers|managers|workers|nurses|team|council)\b/;
const staffAsOthers =
  /^(we|i) (\w+ )?(tell|told|ask|asked|show|showed|train|trained|help|helped|made it with|made this with|work with|worked with|made a \w+ \w+ with) (the )?(staff|managers|officers|workers|nurses|council)\b|^(the )?(staff|managers|officers|workers) (\w+ ){0,4}(us|me)\b|^(the )?staff (do|did|does|type|typed|come|came|used to|wait|listen|help|helped)\b|\bstaff and (us|me)\b|\bmade .{0,20}with staff\b/;

interface Tally {
  people: number;
  officials: number;
}

/** Listens to a whole document and says who its collective words stand for. */
export class CastReader {
  private readonly tallies = new Map<string, Tally>();
  private userLedSigns = 0;
  private staffAsOthers = 0;
  private staffAsOurs = 0;
  private named: string[] = [];

  read(unit: Unit) {
    const { tokens, first, last } = unit;
    this.listenForMakeUp(unit);
    if (namesOwner(unit)) this.userLedSigns++;
    this.listenForStaff(unit);
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
    return {
      nouns,
      userLed: this.userLedSigns > 0,
      weUse: this.staffAsOthers > 0 && this.staffAsOurs === 0,
    };
  }

  private tally(lemma: string, { tokens, first, last }: Unit, at: number) {
    const tally = this.count(lemma);
    const before = tokens[at - 1];
    if (before && at > first && official.test(before.norm)) tally.officials++;
    else if (governing.has(lemma)) {
      const ofPeople = tokens[at + 1]?.norm === 'of' && peopleBetween(tokens, at + 1, Math.min(last, at + 5));
      if (ofPeople || (at > first && peopleBetween(tokens, at - 1, at))) tally.people++;
      else tally.officials++;
    } else if (peopleBetween(tokens, Math.max(first, at - 4), at)) tally.people++;
    else if (
      tokens[at + 1] &&
      at + 1 < last &&
      /^(of|are|is|includes?|for|who|with|made|comprises?)$/.test((tokens[at + 1] as { norm: string }).norm) &&
      peopleBetween(tokens, at + 1, Math.min(last, at + 9))
    )
      tally.people++;
  }

  /** "The committee has twelve members. Seven of them use short breaks.": the group named before is of people. */
  private listenForMakeUp({ tokens, first, last }: Unit) {
    if (this.named.length > 0 && makeUp.test(textOf(tokens, first, Math.min(last, first + 12)))) {
      for (const lemma of this.named) this.count(lemma).people += 2;
    }
    this.named = [];
    for (let i = first; i < last; i++) {
      const lemma = tokens[i]?.kind === 'word' ? lookUp((tokens[i] as { norm: string }).norm).noun?.lemma : undefined;
      if (lemma && collective.has(lemma)) this.named.push(lemma);
    }
  }

  /** Plain texts by people who use a service seldom say who they are; they say who they are not. */
  private listenForStaff({ tokens, first, last }: Unit) {
    if (last - first > STAFF_SENTENCE || !hasAny(tokens, first, last, staffWords)) return;
    const said = textOf(tokens, first, last);
    if (staffAsOurs.test(said)) this.staffAsOurs++;
    else if (staffAsOthers.test(said)) this.staffAsOthers++;
  }

  private count(lemma: string): Tally {
    const tally = this.tallies.get(lemma) ?? { people: 0, officials: 0 };
    this.tallies.set(lemma, tally);
    return tally;
  }

  private listenForUserLed({ tokens, first, last }: Unit, at: number) {
    const said = textOf(tokens, at, Math.min(last, at + 14));
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

/** "X is an organisation of disabled people", "All ten trustees are tenants": the publisher is led by the people it is for. */
const owner =
  /\b(is|are|as) (an? |the )?(\w+ )?(organisation|group|network|charity|union|coalition|collective|association|body|company) (of|run by|led by|run and controlled by|by and for) (and for )?(disabled|deaf|autistic|tenants|residents|survivors|people (with|who))|\b(all|most|every one|each)( of)?( our| the| its)?( \w+)? (trustees|board members|directors|members of (the|our) board|staff) (are|have) (disabled|autistic|deaf|tenants|residents|survivors|lived|people (with|who))/;

/** Words without one of which nobody is said to own anything, and nothing is said of staff. */
const ownerWords = new Set(
  'organisation group network charity union coalition collective association body company trustees members directors staff'.split(
    ' ',
  ),
);
const staffWords = new Set('staff officers managers workers nurses team council'.split(' '));

const namesOwner = ({ tokens, first, last }: Unit) =>
  hasAny(tokens, first, last, ownerWords) && owner.test(textOf(tokens, first, last));

function hasAny(tokens: Unit['tokens'], from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) {
    const { norm } = tokens[i] as Token;
    if (words.has(norm) || (norm.endsWith("'s") && words.has(norm.slice(0, -2)))) return true;
  }
  return false;
}

function textOf(tokens: Unit['tokens'], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += i > from ? ` ${(tokens[i] as Token).norm}` : (tokens[i] as Token).norm;
  return text;
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
