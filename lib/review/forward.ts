import type { Frame, Phrase, Relation } from './frame';
import { isBarePast, isClauseMark, type Piece, type VerbPiece, wordAt } from './pieces';

const relationOf: Record<string, Relation> = {
  by: 'by',
  with: 'with',
  alongside: 'with',
  between: 'with',
  among: 'with',
  including: 'with',
  beside: 'with',
  to: 'to',
  for: 'for',
  from: 'from',
  in: 'in',
  within: 'in',
  at: 'in',
  into: 'in',
  on: 'on',
  upon: 'on',
  of: 'of',
  about: 'about',
  regarding: 'about',
  through: 'through',
  via: 'through',
  as: 'as',
  without: 'without',
};

/** Hangs a phrase on a verb under its preposition. */
export function addRelation(relations: Frame['relations'], preposition: string, phrase: Phrase) {
  const relation = relationOf[preposition] ?? 'other';
  relations[relation] = [...(relations[relation] ?? []), phrase];
}

/** Phrases that say when, not whom: "every second Tuesday", "last year". */
const times =
  /^(day|week|fortnight|month|quarter|year|time|times|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|hour|minute)s?$/;

function isTime(phrase: Phrase): boolean {
  return (
    times.test(phrase.head.norm) &&
    (phrase.opening === phrase.head.norm || /^(every|each|last|next|this|all|later)$/.test(phrase.opening))
  );
}

/** What follows a verb group: its object, and the phrases with their prepositions, up to the end of its clause. */
export function readForward(
  pieces: readonly Piece[],
  at: number,
  passive: boolean,
  greedy: boolean,
): { object?: Phrase; relations: Frame['relations']; last: number } {
  const { group } = pieces[at] as VerbPiece;
  const relations: Frame['relations'] = {};
  let object: Phrase | undefined;
  let last = group.last;
  let pending: string[] = [];
  let open = true;
  for (let i = at + 1; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'verb') {
      if (piece.group.opens === 'finite' && !isBarePast(piece.group)) break;
      if (pending.length > 0 && piece.group.opens !== 'to') break;
      pending = [];
      open = false;
      continue;
    }
    if (piece.kind === 'word') {
      const { word } = piece;
      if (word.pos === 'prep' || word.pos === 'to') {
        if (word.norm === 'by' && i > at + 1 && pieces[i - 1]?.kind === 'verb') break;
        pending.push(word.norm);
      } else if (
        word.pos === 'sub' ||
        word.pos === 'wh' ||
        isClauseMark(word) ||
        word.norm === '.' ||
        word.norm === '?'
      )
        break;
      else if (word.pos === 'conj') {
        if (opensClause(pieces, i + 1)) break;
        if (pending.length === 0) open = false;
      } else if (word.norm === ',') open = false;
      continue;
    }
    const { phrase } = piece;
    if (pending.length > 0) {
      for (const preposition of pending) addRelation(relations, preposition, phrase);
      pending = [];
      open = false;
    } else if (opensClause(pieces, i) && !(greedy && i === at + 1)) break;
    else if (isTime(phrase)) addRelation(relations, 'when', phrase);
    else if (open && !object && !passive) object = phrase;
    else if (open && passive && i === at + 1) addRelation(relations, 'as', phrase);
    last = phrase.last;
  }
  return { relations, last, ...(object ? { object } : {}) };
}

/** Whether a clause with a subject or verb of its own begins at `at`. */
function opensClause(pieces: readonly Piece[], at: number): boolean {
  let i = at;
  if (pieces[i]?.kind === 'phrase') i++;
  while (wordAt(pieces, i)?.pos === 'adv') i++;
  const next = pieces[i];
  if (next?.kind !== 'verb') return false;
  if (pieces[at]?.kind === 'verb') return true;
  return next.group.opens === 'finite' && !isBarePast(next.group);
}
