import { addRelation } from './forward';
import type { Frame, Phrase } from './frame';
import { isBarePast, isClauseMark, type Piece, type VerbPiece, wordAt } from './pieces';
import type { VerbGroup } from './verb-groups';

/** How a verb group hangs on what stands before it. */
export interface Link {
  subject?: Phrase;
  /** The phrase that a relative clause describes: "the panel" in "the panel that decides", "the plan" in "the plan we wrote". */
  antecedent?: Phrase;
  /** The clause that governs this one: "want" of "want to hear". */
  governor?: Frame;
  /** The clause whose subject is shared: "met" of "met and agreed". */
  shared?: Frame;
  coordinated: boolean;
  question: boolean;
  /** The helper that a question put in front: "did" of "did members agree", "will" of "will carers be paid". */
  inverted?: VerbGroup | string;
  /** True where the subject stands after its clause: "Asked about it, residents …". */
  later?: boolean;
  relations: Frame['relations'];
}

/** Verbs whose object does what follows: "ask people to comment", "help tenants decide". */
const controlsObject = new Set(
  'ask invite help enable allow support want encourage train let get require tell advise pay expect empower give make request urge call need recruit appoint elect bring teach remind like persuade commission'.split(
    ' ',
  ),
);

/** A sentence in pieces, with the frames and links of the verb groups that have been read so far. */
interface Scene {
  pieces: readonly Piece[];
  made: readonly (Frame | undefined)[];
  links: readonly (Link | undefined)[];
}

/** What stands between a verb group and the piece that it is linked to. */
interface Between {
  conj: boolean;
  comma: boolean;
}

/** Finds what the verb group at `at` hangs on. */
export function linkBack(scene: Scene, at: number): Link {
  const { pieces } = scene;
  const { group } = pieces[at] as VerbPiece;
  const link: Link = { coordinated: false, question: false, relations: {} };
  let conj = false;
  let comma = false;
  for (let i = at - 1; i >= 0; i--) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'word') {
      const { word } = piece;
      if (word.pos === 'conj') conj = true;
      else if (word.norm === ',') comma = true;
      else if (word.pos === 'wh' || (word.pos === 'sub' && word.norm === 'that')) return relative(pieces, i, link);
      else if (word.pos === 'sub' && !(group.opens === 'to')) return link;
      else if (word.pos === 'mark' && (isClauseMark(word) || word.norm === '?' || word.norm === '.')) return link;
      continue;
    }
    if (piece.kind === 'verb') return linkToVerb(scene, i, link, group, conj || (comma && listedVerb(pieces, at, i)));
    const before = wordAt(pieces, i - 1);
    if (before?.pos === 'prep' || before?.pos === 'to') {
      if (i === at - 1 && group.opens === 'ing' && !comma) link.subject ??= piece.phrase;
      addRelation(link.relations, before.norm, piece.phrase);
      i--;
      continue;
    }
    if (comma && isApposition(pieces, i, at)) continue;
    if (group.opens === 'ing' && i < at - 1 && !conj && !comma) continue;
    return linkToPhrase(scene, i, link, group, { conj, comma });
  }
  return link;
}

function relative(pieces: readonly Piece[], i: number, link: Link): Link {
  const before = pieces[i - 1];
  const named =
    before?.kind === 'phrase'
      ? before
      : before?.kind === 'word' && before.word.norm === ','
        ? pieces[i - 2]
        : undefined;
  if (wordAt(pieces, i)?.norm === 'who' && i === 0) link.question = true;
  if (named?.kind !== 'phrase' || wordAt(pieces, i)?.norm === 'when' || wordAt(pieces, i)?.norm === 'where')
    return link;
  link.antecedent = named.phrase;
  link.subject ??= named.phrase;
  return link;
}

/** "wrote, filmed and edited": a comma between two verbs of the same form is an "and". */
function listedVerb(pieces: readonly Piece[], at: number, before: number): boolean {
  const { group } = pieces[at] as VerbPiece;
  const earlier = pieces[before] as VerbPiece;
  return earlier.group.main.form === group.main.form && group.first === group.at;
}

/** "Jo Marsh, a tenant, chairs …", "Tenants, not officers, chose …": the phrase between the commas is not the subject. */
function isApposition(pieces: readonly Piece[], i: number, at: number): boolean {
  const closes = wordAt(pieces, i + 1)?.norm === ',' && i + 2 >= at - 1;
  const before = wordAt(pieces, i - 1);
  const opens = before?.norm === ',' || (before?.pos === 'neg' && wordAt(pieces, i - 2)?.norm === ',');
  return closes && opens;
}

function linkToVerb({ pieces, made, links }: Scene, i: number, link: Link, group: VerbGroup, conj: boolean): Link {
  const parent = made[i];
  if (!parent) return link;
  const outer = links[i]?.antecedent;
  if (group.opens === 'finite' && !conj && outer) return { ...link, subject: outer };
  Object.assign(link, sharedSubject(parent));
  if (conj && group.opens !== 'to')
    return {
      ...link,
      shared: parent,
      coordinated: true,
      ...(links[i]?.governor ? { governor: links[i].governor } : {}),
    };
  if (group.opens === 'to' || group.opens === 'ing' || group.opens === 'bare') {
    if (wordAt(pieces, i + 1)?.norm === 'without') return { ...link, shared: parent };
    return conj && links[i]?.governor
      ? { ...link, shared: parent, coordinated: true, governor: links[i].governor }
      : { ...link, governor: parent };
  }
  return { ...link, shared: parent };
}

function linkToPhrase(scene: Scene, i: number, link: Link, group: VerbGroup, { conj, comma }: Between): Link {
  const { pieces, made, links } = scene;
  const { phrase } = pieces[i] as Extract<Piece, { kind: 'phrase' }>;
  const before = pieces[i - 1];
  if (before?.kind === 'word' && before.word.pos === 'modal' && startsQuestion(pieces, i - 1))
    return { ...link, subject: phrase, question: true, inverted: before.word.norm };
  if (before?.kind !== 'verb') {
    link.subject = before?.kind === 'word' && before.word.pos === 'neg' ? { ...phrase, negative: true } : phrase;
    if (before?.kind === 'phrase' && !comma) link.antecedent = before.phrase;
    else if (
      before?.kind === 'word' &&
      (before.word.norm === 'that' || before.word.norm === 'which' || before.word.norm === 'whom')
    ) {
      const named = pieces[i - 2];
      if (named?.kind === 'phrase') link.antecedent = named.phrase;
    }
    collectOpening(pieces, i, link.relations);
    return link;
  }
  const parent = made[i - 1];
  if (before.group.main.pos === 'aux' && before.group.first === before.group.at && startsQuestion(pieces, i - 1))
    return { ...link, subject: phrase, question: true, inverted: before.group };
  if (!parent) return { ...link, subject: phrase };
  if (conj || (comma && group.first === group.at && isBarePast(group)))
    return linkToVerb(scene, i - 1, link, group, true);
  if (group.opens === 'to' || group.opens === 'bare') {
    if (controlsObject.has(parent.lemma) && parent.voice === 'active')
      return { ...link, subject: phrase, governor: parent };
    return { ...link, ...sharedSubject(parent), governor: parent };
  }
  const outer = links[i - 1]?.antecedent;
  if (group.opens === 'finite' && outer) return { ...link, subject: outer };
  return { ...link, subject: phrase };
}

const startsQuestion = (pieces: readonly Piece[], at: number): boolean => {
  const before = wordAt(pieces, at - 1);
  return (
    at === 0 ||
    before?.pos === 'wh' ||
    before?.pos === 'mark' ||
    before?.pos === 'conj' ||
    before?.pos === 'adv' ||
    (before?.pos === 'sub' && before.norm !== 'that')
  );
};

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
    const before = wordAt(pieces, i - 1);
    if (piece.kind === 'phrase' && (before?.pos === 'prep' || before?.pos === 'to'))
      addRelation(relations, before.norm, piece.phrase);
  }
}
