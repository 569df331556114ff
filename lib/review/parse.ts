import { type Cast, emptyCast } from './cast';
import type { Frame, Modality, Parse, Phrase, Relation } from './frame';
import { nominalFrames } from './nominals';
import { joinPhrases, phraseAt } from './phrases';
import { type VerbGroup, verbGroupAt } from './verb-groups';
import type { Word } from './words';

type Piece =
  | { kind: 'phrase'; phrase: Phrase }
  | { kind: 'verb'; group: VerbGroup }
  | { kind: 'word'; word: Word; at: number };

const relationOf: Record<string, Relation> = {
  by: 'by',
  with: 'with',
  alongside: 'with',
  to: 'to',
  for: 'for',
  from: 'from',
  in: 'in',
  within: 'in',
  at: 'in',
  on: 'on',
  upon: 'on',
  of: 'of',
  about: 'about',
  regarding: 'about',
  through: 'through',
  via: 'through',
  as: 'as',
  without: 'without',
  between: 'with',
  among: 'with',
  including: 'with',
  beside: 'with',
  into: 'in',
};

/** Takes one tagged sentence apart into phrases and frames. Pure: the same words give the same parse. */
export function parse(words: readonly Word[], cast: Cast = emptyCast): Parse {
  const pieces = cut(words, cast);
  const frames: Frame[] = [];
  const made: (Frame | undefined)[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    made[i] = piece.kind === 'verb' ? clause(words, pieces, i, made) : undefined;
    const frame = made[i];
    if (frame) frames.push(frame);
  }
  const phrases = pieces.flatMap((piece) => (piece.kind === 'phrase' ? [piece.phrase] : []));
  return { words, phrases, frames: [...frames, ...nominalFrames(words, phrases, frames)] };
}

function cut(words: readonly Word[], cast: Cast): Piece[] {
  const pieces: Piece[] = [];
  let verbs = 0;
  for (let i = 0; i < words.length; ) {
    const group = verbGroupAt(words, i);
    if (group) {
      pieces.push({ kind: 'verb', group });
      verbs++;
      i = group.last;
      continue;
    }
    const phrase = phraseAt(words, i, cast);
    if (phrase && phrase.last > i) {
      const joined = joinList(words, phrase, verbs > 0, cast);
      pieces.push({ kind: 'phrase', phrase: joined });
      i = joined.last;
      continue;
    }
    const word = words[i] as Word;
    if (isClauseMark(word)) verbs = 0;
    pieces.push({ kind: 'word', word, at: i });
    i++;
  }
  return pieces;
}

const isClauseMark = (word: Word) => word.pos === 'mark' && /^[;:()–—|"]$/.test(word.norm);

/** "tenants, carers and staff": the phrases of one list are one phrase, unless a new clause starts in it. */
function joinList(words: readonly Word[], first: Phrase, afterVerb: boolean, cast: Cast): Phrase {
  const members = [first];
  let last = first.last;
  for (;;) {
    const next = listStep(words, last, members, cast);
    if (!next) break;
    if (startsNewClause(words, next, afterVerb)) break;
    members.push(next);
    last = next.last;
  }
  return members.length > 1 ? joinPhrases(members) : first;
}

function listStep(words: readonly Word[], at: number, members: readonly Phrase[], cast: Cast): Phrase | undefined {
  let i = at;
  const comma = words[i]?.norm === ',';
  if (comma) i++;
  const conj =
    words[i]?.pos === 'conj' && words[i]?.norm !== 'but' && words[i]?.norm !== 'so' && words[i]?.norm !== 'yet';
  if (conj) i++;
  if (words[i]?.norm === 'with' && words[at]?.norm === 'together') i++;
  if (!comma && !conj) return undefined;
  if (comma && !conj && !listGoesOn(words, i, members, cast)) return undefined;
  const next = phraseAt(words, i, cast);
  return next && words[i]?.pos !== 'adv' ? next : undefined;
}

/** A comma joins only where "and" or "or" comes in the end: otherwise it sets a clause apart. */
function listGoesOn(words: readonly Word[], at: number, members: readonly Phrase[], cast: Cast): boolean {
  let i = at;
  for (let count = members.length; count < 12; count++) {
    const next = phraseAt(words, i, cast);
    if (!next) return false;
    i = next.last;
    if (words[i]?.norm === ',') i++;
    if (words[i]?.norm === 'and' || words[i]?.norm === 'or' || words[i]?.norm === '&')
      return !verbGroupAt(words, next.last);
    if (words[next.last]?.norm !== ',') return false;
  }
  return false;
}

function startsNewClause(words: readonly Word[], next: Phrase, afterVerb: boolean): boolean {
  if (!afterVerb) return false;
  let i = next.last;
  while (words[i]?.pos === 'adv') i++;
  const group = verbGroupAt(words, i);
  return Boolean(group && (group.opens === 'finite' || group.opens === 'bare'));
}

function clause(
  words: readonly Word[],
  pieces: readonly Piece[],
  at: number,
  made: readonly (Frame | undefined)[],
): Frame {
  const { group } = pieces[at] as Extract<Piece, { kind: 'verb' }>;
  const link = linkBack(pieces, at, made);
  const reduced = isReduced(pieces, at, group, link);
  const passive =
    group.passive ||
    reduced ||
    (link.shared?.voice === 'passive' &&
      link.coordinated &&
      group.opens !== 'ing' &&
      isPastForm(group.main) &&
      group.first === group.at);
  const forward = readForward(words, pieces, at, passive);
  const subject = link.subject;
  const inherited =
    link.shared && group.first === group.at && group.opens !== 'ing' && link.coordinated ? link.shared : undefined;
  const frame: Frame = {
    lemma: group.main.lemma,
    senses: group.main.classes,
    form: formOf(group, reduced, link),
    voice: passive ? 'passive' : 'active',
    tense: inherited && (group.opens === 'bare' || passive) ? inherited.tense : reduced ? 'past' : group.tense,
    modality: modalityOf(group, link, inherited, words),
    negated:
      group.negated !== Boolean(subject?.negative) ||
      (link.governor?.negated ?? false) ||
      (link.coordinated && inherited?.negated === true && group.opens === 'bare') ||
      isWithout(pieces, at),
    conditional: isConditional(pieces, at) || (link.governor?.conditional ?? false),
    question: link.question,
    relations: mergeRelations(link.relations, forward.relations),
    at: group.at,
    first: Math.min(group.first, subject && !link.governor ? subject.first : group.first),
    last: forward.last,
  };
  const agent = passive ? (firstActor(forward.relations.by) ?? forward.relations.by?.[0]) : subject;
  const patient = passive ? subject : forward.object;
  if (agent) frame.agent = agent;
  if (patient) frame.patient = patient;
  if (!passive && group.main.lemma === 'be' && forward.object) {
    frame.complement = forward.object;
    delete frame.patient;
  }
  return frame;
}

const firstActor = (phrases: readonly Phrase[] | undefined) => phrases?.find((phrase) => phrase.actor !== 'thing');
const isPastForm = (word: Word) => word.form === 'ed' || word.form === 'participle';

interface Link {
  subject?: Phrase;
  /** The clause that governs this one: "want" of "want to hear". */
  governor?: Frame;
  /** The clause whose subject is shared: "met" of "met and agreed". */
  shared?: Frame;
  coordinated: boolean;
  question: boolean;
  relations: Frame['relations'];
  adjacent: boolean;
}

/** Finds the subject of the verb group at `at` among the pieces before it. */
function linkBack(pieces: readonly Piece[], at: number, made: readonly (Frame | undefined)[]): Link {
  const { group } = pieces[at] as Extract<Piece, { kind: 'verb' }>;
  const link: Link = { coordinated: false, question: false, relations: {}, adjacent: false };
  let crossedPreposition: string | undefined;
  let conj = false;
  let gap = 0;
  for (let i = at - 1; i >= 0; i--) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'word') {
      const { word } = piece;
      if (word.pos === 'conj') conj = true;
      else if (word.pos === 'wh' || (word.pos === 'sub' && word.norm === 'that')) {
        const before = pieces[i - 1];
        if (before?.kind === 'phrase' && !link.subject) link.subject = before.phrase;
        else if (before?.kind === 'word' && before.word.norm === ',') {
          const named = pieces[i - 2];
          if (named?.kind === 'phrase') link.subject ??= named.phrase;
        }
        if (word.norm === 'who' && i === 0) link.question = true;
        return link;
      } else if (word.pos === 'sub') return link;
      else if (word.pos === 'prep') crossedPreposition = word.norm;
      else if (word.pos === 'mark') {
        if (isClauseMark(word) || word.norm === '?' || word.norm === '.') return link;
      }
      gap++;
      continue;
    }
    if (piece.kind === 'phrase') {
      const preposition = pieces[i - 1];
      const governed = preposition?.kind === 'word' && preposition.word.pos === 'prep';
      const isTo = preposition?.kind === 'word' && preposition.word.pos === 'to';
      if (governed || isTo) {
        addRelation(link.relations, preposition.word.norm, piece.phrase);
        if (i === at - 1 && group.opens === 'ing') link.subject ??= piece.phrase;
        i--;
        continue;
      }
      if (group.opens === 'ing' && gap > 0 && !conj) continue;
      const objectOf = i > 0 ? pieces[i - 1] : undefined;
      if (objectOf?.kind === 'verb') {
        const parent = made[i - 1];
        if (group.opens === 'to' || group.opens === 'bare') {
          link.subject = piece.phrase;
          if (parent) link.governor = parent;
          return link;
        }
        if (conj && parent) {
          if (parent.agent ?? parent.patient) Object.assign(link, sharedSubject(parent));
          link.coordinated = true;
          link.shared = parent;
          return link;
        }
        if (
          objectOf.group.main.pos === 'aux' &&
          objectOf.group.last - objectOf.group.first === 1 &&
          (i - 1 === 0 || pieces[i - 2]?.kind === 'word')
        )
          link.question = true;
        link.subject = piece.phrase;
        link.adjacent = i === at - 1;
        return link;
      }
      link.subject = piece.phrase;
      link.adjacent = i === at - 1;
      collectOpening(pieces, i, link.relations);
      return link;
    }
    const parent = made[i];
    if (!parent) return link;
    if (conj && !crossedPreposition && group.opens !== 'to') {
      Object.assign(link, sharedSubject(parent));
      link.coordinated = true;
      link.shared = parent;
      return link;
    }
    if (group.opens === 'to' || group.opens === 'ing' || group.opens === 'bare' || conj) {
      Object.assign(link, sharedSubject(parent));
      if (crossedPreposition === 'without') link.shared = parent;
      else if (conj) {
        link.shared = parent;
        link.coordinated = true;
        if (parent.form === 'infinitive') link.governor = parent;
      } else link.governor = parent;
      return link;
    }
    Object.assign(link, sharedSubject(parent));
    link.shared = parent;
    return link;
  }
  return link;
}

/** The one whom a following verb is about: the subject as it stands in the sentence. */
function sharedSubject(parent: Frame): Pick<Link, 'subject'> {
  const subject = parent.voice === 'passive' ? parent.patient : parent.agent;
  return subject ? { subject } : {};
}

/** "With residents, we wrote …": what stands before the subject belongs to the verb. */
function collectOpening(pieces: readonly Piece[], subjectAt: number, relations: Frame['relations']) {
  for (let i = subjectAt - 1; i > 0; i--) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'verb') return;
    if (piece.kind === 'word' && (isClauseMark(piece.word) || piece.word.pos === 'sub' || piece.word.pos === 'wh'))
      return;
    const before = pieces[i - 1] as Piece;
    if (piece.kind === 'phrase' && before.kind === 'word' && before.word.pos === 'prep')
      addRelation(relations, before.word.norm, piece.phrase);
  }
}

/** "the plan written by officers is …", "Designed with tenants": a past form that is passive without saying so. */
function isReduced(pieces: readonly Piece[], at: number, group: VerbGroup, link: Link): boolean {
  if (group.passive || group.first !== group.at || !isPastForm(group.main)) return false;
  if (link.coordinated && link.shared) return false;
  if (group.main.form === 'participle') return true;
  if (!link.subject) return true;
  const next = pieces[at + 1];
  const before = pieces[at - 1];
  if (before?.kind === 'word' && before.word.norm === ',' && !link.adjacent) return true;
  if (next?.kind === 'word' && next.word.norm === 'by' && link.subject.actor === 'thing') return true;
  if (
    next?.kind === 'word' &&
    next.word.norm === 'by' &&
    pieces[at + 2]?.kind === 'phrase' &&
    !/^(start|begin|end|meet|respond|work|rise|increase)$/.test(group.main.lemma)
  )
    return true;
  if (link.subject.actor === 'thing' && next?.kind === 'word' && (next.word.pos === 'prep' || next.word.pos === 'to'))
    return true;
  if (link.governor) return true;
  for (let i = at + 1; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'verb')
      return piece.group.opens === 'finite' && !(pieces[i - 1] as Piece & { word?: Word }).word;
    if (
      piece.kind === 'word' &&
      (piece.word.pos === 'conj' || piece.word.pos === 'sub' || piece.word.pos === 'wh' || piece.word.pos === 'mark')
    )
      return false;
    if (
      piece.kind === 'phrase' &&
      !(pieces[i - 1]?.kind === 'word' && (pieces[i - 1] as { word: Word }).word.pos === 'prep')
    )
      return false;
  }
  return false;
}

function readForward(words: readonly Word[], pieces: readonly Piece[], at: number, passive: boolean) {
  const { group } = pieces[at] as Extract<Piece, { kind: 'verb' }>;
  const relations: Frame['relations'] = {};
  let object: Phrase | undefined;
  let last = group.last;
  let preposition: string | undefined;
  for (let i = at + 1; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'verb') {
      if (piece.group.opens === 'finite' && !(piece.group.first === piece.group.at && isPastForm(piece.group.main)))
        break;
      if (preposition || piece.group.opens === 'to') {
        preposition = undefined;
        if (piece.group.opens !== 'to') break;
      }
      continue;
    }
    if (piece.kind === 'word') {
      const { word } = piece;
      if (word.pos === 'prep' || word.pos === 'to') {
        preposition = word.norm;
        if (word.norm === 'by' && i > at + 1 && pieces[i - 1]?.kind === 'verb') break;
      } else if (
        word.pos === 'sub' ||
        word.pos === 'wh' ||
        isClauseMark(word) ||
        word.norm === '.' ||
        word.norm === '?'
      )
        break;
      else if (word.pos === 'conj' && nextVerb(pieces, i)) break;
      continue;
    }
    if (preposition) {
      addRelation(relations, preposition, piece.phrase);
      preposition = undefined;
    } else if (
      !object &&
      !passive &&
      pieces
        .slice(at + 1, i)
        .every((between) => between.kind === 'word' && (between.word.pos === 'adv' || between.word.pos === 'neg'))
    )
      object = piece.phrase;
    else if (!object && passive && i === at + 1) addRelation(relations, 'as', piece.phrase);
    else if (startsClauseAt(pieces, i)) break;
    last = piece.phrase.last;
  }
  return { object, relations, last: Math.min(last, words.length) };
}

const nextVerb = (pieces: readonly Piece[], i: number) => {
  const next = pieces[i + 1];
  if (next?.kind === 'verb') return true;
  return next?.kind === 'phrase' && startsClauseAt(pieces, i + 1);
};

function startsClauseAt(pieces: readonly Piece[], i: number): boolean {
  let j = i + 1;
  while (pieces[j]?.kind === 'word' && (pieces[j] as { word: Word }).word.pos === 'adv') j++;
  const next = pieces[j];
  return (
    next?.kind === 'verb' &&
    next.group.opens === 'finite' &&
    !(next.group.first === next.group.at && isPastForm(next.group.main))
  );
}

function addRelation(relations: Frame['relations'], preposition: string, phrase: Phrase) {
  const relation = relationOf[preposition] ?? 'other';
  relations[relation] = [...(relations[relation] ?? []), phrase];
}

function mergeRelations(before: Frame['relations'], after: Frame['relations']): Frame['relations'] {
  const merged: Frame['relations'] = { ...before };
  for (const [relation, phrases] of Object.entries(after) as [Relation, readonly Phrase[]][]) {
    merged[relation] = [...(merged[relation] ?? []), ...phrases];
  }
  return merged;
}

function formOf(group: VerbGroup, reduced: boolean, link: Link): Frame['form'] {
  if (reduced) return 'participle';
  if (group.opens === 'to') return 'infinitive';
  if (group.opens === 'ing') return 'gerund';
  if (group.opens === 'bare') return link.subject ? (link.governor ? 'infinitive' : 'finite') : 'imperative';
  return 'finite';
}

const wishes = new Set([
  'aim',
  'aspire',
  'hope',
  'intend',
  'commit',
  'strive',
  'want',
  'endeavour',
  'pledge',
  'promise',
  'seek',
  'look',
  'plan',
  'wish',
  'try',
  'like',
  'ensure',
  'expect',
  'continue',
  'work',
  'love',
  'encourage',
  'promote',
  'design',
]);
const asks = new Set(['ask', 'invite', 'encourage', 'urge', 'welcome', 'call', 'request']);
const duties = new Set(['need', 'require', 'have', 'oblige', 'advise', 'recommend']);
const enables = new Set([
  'help',
  'support',
  'enable',
  'allow',
  'let',
  'work',
  'meet',
  'use',
  'come',
  'come together',
  'start',
  'begin',
  'agree',
  'decide',
  'go',
  'get',
  'manage',
  'continue',
  'give',
  'train',
  'empower',
]);

function modalityOf(group: VerbGroup, link: Link, inherited: Frame | undefined, words: readonly Word[]): Modality {
  if (group.modality !== 'fact') return group.modality;
  if (inherited && group.opens === 'bare') return inherited.modality;
  const { governor } = link;
  if (governor && (group.opens === 'to' || group.opens === 'bare' || group.opens === 'ing'))
    return governed(governor, group);
  if (group.opens === 'to') return 'purpose';
  if (group.opens === 'bare' && !link.subject) return 'request';
  if (group.opens === 'finite' && words[group.first]?.norm === 'let') return 'request';
  return 'fact';
}

function governed(governor: Frame, group: VerbGroup): Modality {
  if (governor.modality !== 'fact' && governor.modality !== 'can') return governor.modality;
  if (asks.has(governor.lemma)) return 'request';
  if (
    wishes.has(governor.lemma) &&
    group.opens === 'to' &&
    !(governor.lemma === 'work' || governor.lemma === 'continue')
  )
    return 'aim';
  if (duties.has(governor.lemma) && group.opens === 'to')
    return governor.lemma === 'have' && governor.patient ? 'can' : 'norm';
  if (enables.has(governor.lemma) || group.opens !== 'to') return governor.modality;
  if (governor.lemma === 'be') return governor.complement ? 'purpose' : 'can';
  return 'purpose';
}

function isConditional(pieces: readonly Piece[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'verb' && piece.group.opens === 'finite') return false;
    if (piece.kind !== 'word') continue;
    if (piece.word.norm === 'if' || piece.word.norm === 'unless' || piece.word.norm === 'whether') return true;
    if (piece.word.norm === ',' || isClauseMark(piece.word)) return false;
  }
  return false;
}

function isWithout(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  const earlier = pieces[at - 2];
  if (before?.kind === 'word')
    return (
      before.word.norm === 'without' ||
      (before.word.norm === 'of' && earlier?.kind === 'word' && earlier.word.norm === 'instead')
    );
  return before?.kind === 'phrase' && earlier?.kind === 'word' && earlier.word.norm === 'without';
}
