import { auxiliaries } from '../signs/lexicon/function-words';
import type { Modality, Tense } from './frame';
import type { Word } from './words';

/** A verb with what stands before it: "will not be", "had already been". Words `first` to `last` (not included). */
export interface VerbGroup {
  first: number;
  last: number;
  main: Word;
  at: number;
  passive: boolean;
  tense: Tense;
  modality: Modality;
  negated: boolean;
  /** Base form of the first helper, where there is one. */
  helper?: string;
  /** What the group opens with: decides what its subject can be. */
  opens: 'finite' | 'to' | 'bare' | 'ing' | 'participle';
}

const norms = new Set(['should', 'must', 'ought']);

/** The verb group at `first`, or undefined. A form of "be" or "have" that no verb follows is a main verb itself. */
export function verbGroupAt(words: readonly Word[], first: number): VerbGroup | undefined {
  const opening = words[first];
  if (!opening || !opensGroup(words, first)) return undefined;
  let at = -1;
  let i = first;
  let negated = false;
  let modal: string | undefined;
  const helpers: Word[] = [];
  let to = false;
  scan: for (; i < words.length; i++) {
    const word = words[i] as Word;
    switch (word.pos) {
      case 'modal':
        if (helpers.length > 0 || at >= 0) break scan;
        modal = word.norm;
        break;
      case 'neg':
        negated = !negated;
        break;
      case 'adv':
        if (!leadsToVerb(words, i)) break scan;
        break;
      case 'to':
        if (
          i !== first &&
          !(
            modal ||
            helpers.some((helper) => helper.lemma === 'be' || helper.lemma === 'have') ||
            words[i - 1]?.norm === 'ought'
          )
        )
          break scan;
        if (i === first) to = true;
        else modal = dutyOf(helpers, modal);
        break;
      case 'aux':
        if (at >= 0) break scan;
        helpers.push(word);
        break;
      case 'verb':
        if (word.lemma === 'get' && isParticiple(words[i + 1])) {
          helpers.push(word);
          break;
        }
        if (
          word.lemma === 'go' &&
          word.form === 'ing' &&
          words[i + 1]?.pos === 'to' &&
          words[i + 2]?.pos === 'verb' &&
          helpers.length > 0
        ) {
          modal = 'will';
          i++;
          break;
        }
        at = i;
        i++;
        break scan;
      default:
        break scan;
    }
  }
  if (at < 0) {
    if (helpers.length === 0) return undefined;
    at = lastHelper(words, first, i);
    i = at + 1;
  }
  const main = words[at] as Word;
  const own = helpers.includes(main) ? helpers.slice(0, -1) : helpers;
  const [helper] = own;
  return {
    first,
    last: i,
    main,
    at,
    negated,
    ...(helper ? { helper: helper.lemma } : {}),
    ...mood(main, own, modal === 'could' && negated ? 'can' : modal, to),
  };
}

function opensGroup(words: readonly Word[], i: number): boolean {
  const { pos } = words[i] as Word;
  if (pos === 'verb' || pos === 'aux' || pos === 'modal') return true;
  if (pos === 'to') return leadsToVerb(words, i);
  if (pos === 'neg') return leadsToVerb(words, i);
  return false;
}

function leadsToVerb(words: readonly Word[], i: number): boolean {
  for (let j = i + 1; j < words.length && j < i + 5; j++) {
    const { pos } = words[j] as Word;
    if (pos === 'verb' || pos === 'aux') return true;
    if (pos !== 'adv' && pos !== 'neg' && pos !== 'to') return false;
  }
  return false;
}

/** "have to" and "ought to" are duties; "had to" tells what was done; "is to" looks ahead. */
function dutyOf(helpers: readonly Word[], modal: string | undefined): string | undefined {
  const have = helpers.find((helper) => helper.lemma === 'have');
  if (have?.norm === 'had' && helpers.length === 1) return undefined;
  return have || modal === 'ought' ? 'must' : 'will';
}

const isParticiple = (word: Word | undefined) =>
  word?.pos === 'verb' && (word.form === 'ed' || word.form === 'participle');

function lastHelper(words: readonly Word[], first: number, end: number): number {
  for (let i = end - 1; i >= first; i--) if (words[i]?.pos === 'aux') return i;
  return first;
}

function mood(
  main: Word,
  helpers: readonly Word[],
  modal: string | undefined,
  to: boolean,
): Pick<VerbGroup, 'passive' | 'tense' | 'modality' | 'opens'> {
  const be = helpers.some((helper) => helper.lemma === 'be' || helper.lemma === 'get');
  const have = helpers.some((helper) => helper.lemma === 'have');
  const past = main.form === 'ed' || main.form === 'participle';
  const first = helpers[0];
  const form = first ? helperTense(first) : auxiliaries[main.norm]?.tense;
  return {
    passive: be && past,
    tense: have ? 'perfect' : tenseOf(main, form, helpers.length > 0),
    modality: modalityOf(modal),
    opens: to
      ? 'to'
      : modal || helpers.length > 0 || (form && form !== 'gerund' && form !== 'base')
        ? 'finite'
        : openingOf(main),
  };
}

const helperTense = (helper: Word) =>
  helper.lemma === 'get'
    ? helper.form === 'base' || helper.form === 's'
      ? 'present'
      : 'past'
    : auxiliaries[helper.norm]?.tense;

function tenseOf(main: Word, helper: string | undefined, helped: boolean): Tense {
  if (helper === 'past') return 'past';
  if (helped || helper === 'present') return 'present';
  if (main.form === 'past' || main.form === 'ed') return 'past';
  if (main.form === 's' || main.form === 'base') return 'present';
  return 'none';
}

/** What a modal verb makes of its clause. */
export function modalityOf(modal: string | undefined): Modality {
  if (modal === undefined) return 'fact';
  if (norms.has(modal)) return 'norm';
  if (modal === 'will' || modal === 'shall') return 'will';
  if (modal === 'would' || modal === 'could') return 'would';
  return modal === 'can' ? 'can' : 'may';
}

function openingOf(main: Word): VerbGroup['opens'] {
  if (main.form === 'ing' || main.norm === 'being' || main.norm === 'having') return 'ing';
  if (main.form === 'participle') return 'participle';
  if (main.form === 'base' || main.norm === 'be') return 'bare';
  return 'finite';
}
