import type { Cast } from './cast';
import type { Phrase } from './frame';
import { joinPhrases, phraseAt } from './phrases';
import { type VerbGroup, verbGroupAt } from './verb-groups';
import type { Word } from './words';

export interface VerbPiece {
  kind: 'verb';
  group: VerbGroup;
}
export interface PhrasePiece {
  kind: 'phrase';
  phrase: Phrase;
}
export interface WordPiece {
  kind: 'word';
  word: Word;
}

/** What a sentence falls apart into before its parts are linked: verb groups, noun phrases and the words between. */
export type Piece = VerbPiece | PhrasePiece | WordPiece;

/** Marks that no subject or object reaches across. */
export const isClauseMark = (word: Word) => word.pos === 'mark' && /^[;:()–—|"]$/.test(word.norm);

export const wordAt = (pieces: readonly Piece[], at: number): Word | undefined => {
  const piece = pieces[at];
  return piece?.kind === 'word' ? piece.word : undefined;
};

export const isPastForm = (word: Word) => word.form === 'ed' || word.form === 'participle';

/** A verb that could be a past tense or a participle: nothing stands before it to tell. */
export const isBarePast = (group: VerbGroup) => group.first === group.at && isPastForm(group.main);

/** Cuts a tagged sentence into pieces, lists of phrases joined. */
export function cut(words: readonly Word[], cast: Cast): Piece[] {
  const pieces: Piece[] = [];
  let afterVerb = false;
  for (let i = 0; i < words.length; ) {
    const word = words[i] as Word;
    const group = verbGroupAt(words, i);
    if (group) {
      pieces.push({ kind: 'verb', group });
      afterVerb = true;
      i = group.last;
      continue;
    }
    const phrase = phraseAt(words, i, cast);
    if (phrase && phrase.last > i) {
      const joined = whoTheyAre(pieces, joinList(words, phrase, afterVerb, cast), cast);
      pieces.push({ kind: 'phrase', phrase: joined });
      i = joined.last;
      continue;
    }
    if (isClauseMark(word)) afterVerb = false;
    pieces.push({ kind: 'word', word });
    i++;
  }
  return pieces;
}

/** "they" are the last ones named in the sentence, else those that the sentence before named. */
function whoTheyAre(pieces: readonly Piece[], phrase: Phrase, cast: Cast): Phrase {
  if (phrase.actor !== 'they') return phrase;
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'phrase' && piece.phrase.actor !== 'thing' && piece.phrase.actor !== 'we' && piece.phrase.plural)
      return { ...phrase, actor: piece.phrase.actor };
  }
  return cast.they ? { ...phrase, actor: cast.they } : phrase;
}

/** "tenants, carers and staff": the phrases of one list are one phrase, unless a new clause starts in it. */
function joinList(words: readonly Word[], first: Phrase, afterVerb: boolean, cast: Cast): Phrase {
  const members = [first];
  let last = first.last;
  for (;;) {
    const next = listStep(words, last, members.length, cast);
    if (!next || (afterVerb && startsNewClause(words, next))) break;
    members.push(next);
    last = next.last;
  }
  return members.length > 1 ? joinPhrases(members) : first;
}

function listStep(words: readonly Word[], at: number, count: number, cast: Cast): Phrase | undefined {
  let i = at;
  const comma = words[i]?.norm === ',';
  if (comma) i++;
  const conj = joins(words[i]);
  if (conj) i++;
  if (!comma && !conj) return undefined;
  if (words[i]?.pos === 'adv') i++;
  if (comma && !conj && !listGoesOn(words, i, count, cast)) return undefined;
  return phraseAt(words, i, cast);
}

const joins = (word: Word | undefined) =>
  word?.pos === 'conj' && word.norm !== 'but' && word.norm !== 'so' && word.norm !== 'yet';

/** A comma joins only where "and" or "or" comes in the end: otherwise it sets a clause apart. */
function listGoesOn(words: readonly Word[], at: number, count: number, cast: Cast): boolean {
  let i = at;
  for (let members = count; members < 12; members++) {
    const next = phraseAt(words, i, cast);
    if (!next) return false;
    i = next.last;
    if (joins(words[i]) || (words[i]?.norm === ',' && joins(words[i + 1])))
      return phraseAt(words, joins(words[i]) ? i + 1 : i + 2, cast) !== undefined;
    if (words[i]?.norm !== ',') return false;
    i++;
  }
  return false;
}

function startsNewClause(words: readonly Word[], next: Phrase): boolean {
  let i = next.last;
  while (words[i]?.pos === 'adv') i++;
  const group = verbGroupAt(words, i);
  return Boolean(group && (group.opens === 'finite' || group.opens === 'bare'));
}
