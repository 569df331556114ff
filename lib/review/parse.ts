import { auxiliaries } from '../signs/lexicon/function-words';
import { type Cast, emptyCast } from './cast';
import { readForward } from './forward';
import type { Frame, Parse, Phrase, Relation, Tense } from './frame';
import { type Link, linkBack } from './link';
import { clauseModality, isConditional, isImperativeDo, isNegated } from './modality';
import { nominalFrames } from './nominals';
import { cut, isBarePast, isPastForm, type Piece, type VerbPiece, wordAt } from './pieces';
import type { VerbGroup } from './verb-groups';
import type { Word } from './words';

/** Takes one tagged sentence apart into phrases and frames. Pure: the same words and cast give the same parse. */
export function parse(words: readonly Word[], cast: Cast = emptyCast): Parse {
  const pieces = cut(words, cast);
  const made: (Frame | undefined)[] = [];
  const links: (Link | undefined)[] = [];
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'verb' || isQuestionHelper(pieces, at)) return;
    links[at] = withLaterSubject(pieces, at, linkBack({ pieces, made, links }, at));
    made[at] = clause(pieces, at, links[at]);
  });
  const frames = made.filter((frame) => frame !== undefined);
  const phrases = pieces.flatMap((piece) => (piece.kind === 'phrase' ? [piece.phrase] : []));
  return { words, phrases, frames: [...frames, ...nominalFrames(words, phrases, frames)] };
}

/** "Did" of "Did members agree?" is part of "agree", not a clause of its own. */
function isQuestionHelper(pieces: readonly Piece[], at: number): boolean {
  const { group } = pieces[at] as VerbPiece;
  if (group.main.pos !== 'aux' || group.first !== group.at) return false;
  const before = wordAt(pieces, at - 1);
  if (at > 0 && before?.pos !== 'wh' && before?.pos !== 'mark' && before?.pos !== 'conj') return false;
  const verb = pieces[at + 2];
  return (
    pieces[at + 1]?.kind === 'phrase' &&
    verb?.kind === 'verb' &&
    (verb.group.opens === 'bare' || isPastForm(verb.group.main)) &&
    verb.group.first === verb.group.at
  );
}

/** "Designed by tenants, the form …", "By asking tenants, we …": the subject comes after the comma. */
function withLaterSubject(pieces: readonly Piece[], at: number, link: Link): Link {
  const { group } = pieces[at] as VerbPiece;
  if (link.subject || link.governor || !(group.opens === 'ing' || isPastForm(group.main))) return link;
  for (let i = at + 1; i < pieces.length - 1; i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'verb' && piece.group.opens === 'finite' && !isBarePast(piece.group)) return link;
    if (
      wordAt(pieces, i)?.norm !== ',' &&
      !(i > at + 1 && group.opens === 'ing' && pieces[i]?.kind === 'phrase' && wordAt(pieces, i - 1)?.pos === 'adv')
    )
      continue;
    const named = pieces[i]?.kind === 'phrase' ? pieces[i] : pieces[i + 1];
    const verb = pieces.slice(i + 1, i + 5).find((next) => next.kind === 'verb');
    if (named?.kind === 'phrase' && verb?.kind === 'verb' && verb.group.opens !== 'ing')
      return { ...link, subject: named.phrase, later: true };
  }
  return link;
}

function clause(pieces: readonly Piece[], at: number, link: Link): Frame {
  const { group } = pieces[at] as VerbPiece;
  const reduced = isReduced(pieces, at, link);
  const passive = isPassive(group, link, reduced);
  const forward = readForward(pieces, at, passive, Boolean(link.antecedent) || group.opens === 'ing');
  const frame: Frame = {
    lemma: group.main.lemma,
    senses: group.main.classes,
    form: formOf(group, reduced, link),
    voice: passive ? 'passive' : 'active',
    tense: tenseOf(group, link, reduced),
    modality: clauseModality(group, link, pieces, at),
    negated: isNegated(group, link, pieces, at),
    conditional: isConditional(pieces, at) || (link.governor?.conditional ?? false),
    question: link.question,
    relations: merge(link.relations, forward.relations),
    at: group.at,
    first: Math.min(group.first, link.subject && !link.governor && !link.shared ? link.subject.first : group.first),
    last: Math.max(forward.last, group.last),
  };
  return withRoles(frame, link, forward.object, passive, group);
}

function withRoles(frame: Frame, link: Link, object: Phrase | undefined, passive: boolean, group: VerbGroup): Frame {
  const subject = isExpletive(link.subject) && frame.form === 'infinitive' ? undefined : link.subject;
  const agent = passive ? frame.relations.by?.find((phrase) => phrase.actor !== 'thing') : subject;
  const patient = passive ? subject : (object ?? objectOfRelative(link, subject));
  if (agent) frame.agent = agent;
  if (!passive && group.main.lemma === 'be') {
    if (object) frame.complement = object;
  } else if (patient) frame.patient = patient;
  return frame;
}

const isExpletive = (subject: Phrase | undefined) => subject?.head.norm === 'it' || subject?.head.norm === 'there';

/** "the plan (that) we wrote": what a relative clause describes is the object that it lacks. */
const objectOfRelative = (link: Link, subject: Phrase | undefined) =>
  link.antecedent && link.antecedent !== subject ? link.antecedent : undefined;

function isPassive(group: VerbGroup, link: Link, reduced: boolean): boolean {
  if (group.passive || reduced) return true;
  if (!isBarePast(group)) return false;
  if (typeof link.inverted === 'object') return link.inverted.main.lemma === 'be';
  return link.coordinated && link.shared?.voice === 'passive';
}

/** Verbs that have no passive: "an event that happened", "costs rose". */
const intransitive =
  /^(start|begin|end|meet|respond|work|rise|increase|happen|attend|come|go|fall|last|live|sit|stay|agree|vote|say|participate|volunteer|respond|apply|continue)$/;

/** "the plan written by officers is …", "Designed with tenants": a past form that is passive without saying so. */
function isReduced(pieces: readonly Piece[], at: number, link: Link): boolean {
  const { group } = pieces[at] as VerbPiece;
  if (group.passive || !isBarePast(group) || link.inverted || (link.coordinated && link.shared)) return false;
  if (intransitive.test(group.main.lemma) && group.main.form === 'ed') return false;
  if (group.main.form === 'participle' || !link.subject || link.later) return true;
  if (link.antecedent) return false;
  const next = wordAt(pieces, at + 1);
  const before = wordAt(pieces, at - 1);
  const followed = pieces[at + 2]?.kind === 'phrase';
  if (next?.norm === 'by' && followed) return true;
  if (before?.norm === ',') return next?.pos === 'prep';
  if (link.governor) return true;
  if (link.subject.actor === 'thing' && (next?.pos === 'prep' || next?.pos === 'to')) return true;
  return finiteVerbFollows(pieces, at);
}

/** A finite verb right after, with nothing that could be an object: the first verb only describes its noun. */
function finiteVerbFollows(pieces: readonly Piece[], at: number): boolean {
  for (let i = at + 1; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'verb')
      return piece.group.opens === 'finite' && !isBarePast(piece.group) && pieces[i - 1]?.kind !== 'word';
    if (piece.kind === 'phrase') {
      const before = wordAt(pieces, i - 1);
      if (before?.pos !== 'prep' && before?.pos !== 'to') return false;
    } else if (/^(conj|sub|wh|mark)$/.test(piece.word.pos)) return false;
  }
  return false;
}

function tenseOf(group: VerbGroup, link: Link, reduced: boolean): Tense {
  if (typeof link.inverted === 'object')
    return link.inverted.main.lemma === 'have'
      ? 'perfect'
      : auxiliaries[link.inverted.main.norm]?.tense === 'past'
        ? 'past'
        : 'present';
  if (reduced) return 'past';
  if (link.governor && group.opens !== 'finite' && group.tense !== 'perfect') return link.governor.tense;
  if (link.coordinated && link.shared && (group.opens === 'bare' || group.main.form === 'participle'))
    return link.shared.tense;
  return group.tense;
}

function formOf(group: VerbGroup, reduced: boolean, link: Link): Frame['form'] {
  if (reduced) return 'participle';
  if (group.opens === 'to') return 'infinitive';
  if (group.opens === 'ing') return 'gerund';
  if (isImperativeDo(group) && !link.subject) return 'imperative';
  if (group.opens !== 'bare') return 'finite';
  if (link.governor) return 'infinitive';
  return link.subject ? 'finite' : 'imperative';
}

function merge(before: Frame['relations'], after: Frame['relations']): Frame['relations'] {
  const merged: Frame['relations'] = { ...before };
  for (const [relation, phrases] of Object.entries(after) as [Relation, readonly Phrase[]][]) {
    merged[relation] = [...(merged[relation] ?? []), ...phrases];
  }
  return merged;
}
