import { nominals } from '../signs/lexicon/nominals';
import { actorOf } from './actor';
import type { Actor, Frame, Phrase } from './frame';
import type { Word } from './words';

const isPossessive = (word: Word) => /'s?$/.test(word.norm);

/** Verbs that only carry the noun after them: "take a decision", "hold a vote", "give feedback". */
const light = new Set(
  'take make have hold carry give do conduct reach undertake get perform receive complete provide run cast'.split(' '),
);

/** Actions whose "of" names the doer: "the views of members". */
const ofDoer = new Set(['say', 'meet', 'take-part', 'belong']);

const decides = /^(decision|choice|vote|agreement|consent|approval)$/;

/** Frames of actions that stand as nouns: "joint decisions by members and staff", "payment for tenants". */
export function nominalFrames(words: readonly Word[], phrases: readonly Phrase[], verbs: readonly Frame[]): Frame[] {
  return phrases.flatMap((phrase, at) => {
    const senses = Object.hasOwn(nominals, phrase.head.lemma) ? nominals[phrase.head.lemma] : undefined;
    if (!senses || phrase.members.length > 0) return [];
    return [nominal(words, phrases, at, senses, verbs)];
  });
}

function nominal(
  words: readonly Word[],
  phrases: readonly Phrase[],
  at: number,
  senses: readonly string[],
  verbs: readonly Frame[],
): Frame {
  const phrase = phrases[at] as Phrase;
  const { relations, last } = relationsAfter(words, phrases, at);
  const headAt = words.indexOf(phrase.head);
  const host = verbs.find((verb) => verb.first <= phrase.first && verb.last >= phrase.last);
  const carrier = verbs.find((verb) => light.has(verb.lemma) && verb.patient === phrase);
  const of = phrase.of;
  const doer =
    of && of.actor !== 'thing' && (senses.some((sense) => ofDoer.has(sense)) || decides.test(phrase.head.lemma))
      ? of
      : undefined;
  const agent =
    relations.by?.[0] ??
    owner(words, phrase) ??
    doer ??
    relations.from?.find((from) => from.actor !== 'thing') ??
    carrier?.agent;
  const patient =
    carrier?.voice === 'passive'
      ? phrase
      : of && of !== doer
        ? of
        : (relations.for?.[0] ?? compound(words, phrase, headAt));
  return {
    lemma: phrase.head.lemma,
    senses,
    form: 'noun',
    voice: carrier?.voice ?? 'active',
    tense: host?.tense ?? 'none',
    modality: host?.modality ?? 'fact',
    negated: phrase.negative || (host?.negated ?? false),
    conditional: host?.conditional ?? false,
    question: host?.question ?? false,
    relations: carrier ? { ...carrier.relations, ...relations } : relations,
    at: headAt,
    first: Math.min(phrase.first, carrier?.first ?? phrase.first),
    last: Math.max(last, carrier?.last ?? last),
    ...(agent ? { agent } : {}),
    ...(patient ? { patient } : {}),
  };
}

function relationsAfter(
  words: readonly Word[],
  phrases: readonly Phrase[],
  at: number,
): { relations: Frame['relations']; last: number } {
  const relations: Frame['relations'] = {};
  let { last } = phrases[at] as Phrase;
  for (let j = at + 1; j < phrases.length; j++) {
    const next = phrases[j] as Phrase;
    const preposition = words[next.first - 1];
    if (next.first !== last + 1 || !preposition) break;
    const relation = preposition.norm === 'between' ? 'with' : preposition.norm;
    if (!isRelation(relation)) break;
    relations[relation] = [...(relations[relation] ?? []), next];
    last = next.last;
  }
  return { relations, last };
}

const isRelation = (word: string): word is 'by' | 'with' | 'for' | 'to' | 'from' | 'in' | 'on' | 'about' =>
  /^(by|with|for|to|from|in|on|about)$/.test(word);

/** "service redesign": the noun in front is what is done to. */
function compound(words: readonly Word[], phrase: Phrase, headAt: number): Phrase | undefined {
  const before = words[headAt - 1];
  return before?.pos === 'noun' && headAt - 1 >= phrase.first && !isPossessive(before)
    ? single(before, headAt - 1, before.classes)
    : undefined;
}

/** The possessor in front of the head: "tenants' decision", "our decision". */
function owner(words: readonly Word[], phrase: Phrase): Phrase | undefined {
  for (let i = phrase.first; i < phrase.last; i++) {
    const word = words[i] as Word;
    if (word === phrase.head) break;
    if (word.pos === 'poss' || (word.pos === 'noun' && isPossessive(word))) return single(word, i, word.classes);
  }
  return undefined;
}

function single(word: Word, at: number, classes: readonly string[]): Phrase {
  const set = new Set(classes);
  return {
    first: at,
    last: at + 1,
    head: word,
    opening: word.norm,
    actor: possessorOf(word, classes),
    classes: set,
    all: set,
    negative: false,
    plural: true,
    members: [],
  };
}

function possessorOf(word: Word, classes: readonly string[]): Actor {
  if (word.norm === 'our' || word.norm === 'my') return 'we';
  if (word.norm === 'your') return 'reader';
  return word.norm === 'their' ? 'they' : actorOf(classes);
}
