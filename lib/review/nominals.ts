import { nominals } from '../signs/lexicon/nominals';
import type { Frame, Phrase } from './frame';
import type { Word } from './words';

const isPossessive = (word: Word) => /'s?$/.test(word.norm);

/** Frames of actions that stand as nouns: "joint decisions by members and staff", "payment for tenants". */
export function nominalFrames(words: readonly Word[], phrases: readonly Phrase[], verbs: readonly Frame[]): Frame[] {
  const frames: Frame[] = [];
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i] as Phrase;
    const senses = Object.hasOwn(nominals, phrase.head.lemma) ? nominals[phrase.head.lemma] : undefined;
    if (senses) frames.push(nominal(words, phrases, i, phrase, senses, verbs));
  }
  return frames;
}

function nominal(
  words: readonly Word[],
  phrases: readonly Phrase[],
  at: number,
  phrase: Phrase,
  senses: readonly string[],
  verbs: readonly Frame[],
): Frame {
  const relations: Frame['relations'] = {};
  let last = phrase.last;
  for (let j = at + 1; j < phrases.length; j++) {
    const next = phrases[j] as Phrase;
    const preposition = words[next.first - 1];
    if (next.first !== last + 1 || !preposition) break;
    const relation = preposition.norm === 'between' ? 'with' : preposition.norm;
    if (
      relation !== 'by' &&
      relation !== 'with' &&
      relation !== 'for' &&
      relation !== 'to' &&
      relation !== 'from' &&
      relation !== 'in' &&
      relation !== 'on' &&
      relation !== 'about'
    )
      break;
    relations[relation] = [...(relations[relation] ?? []), next];
    last = next.last;
  }
  const host = verbs.find((verb) => verb.first <= phrase.first && verb.last >= phrase.last);
  const frame: Frame = {
    lemma: phrase.head.lemma,
    senses,
    form: 'noun',
    voice: 'active',
    tense: host?.tense ?? 'none',
    modality: host?.modality ?? 'fact',
    negated: phrase.negative || (host?.negated ?? false),
    conditional: host?.conditional ?? false,
    question: false,
    relations,
    at: words.indexOf(phrase.head),
    first: phrase.first,
    last,
  };
  const agent = relations.by?.[0] ?? owner(words, phrase) ?? relations.from?.find((from) => from.actor !== 'thing');
  if (agent) frame.agent = agent;
  const patient = relations.for?.[0] ?? relations.of?.[0];
  if (patient) frame.patient = patient;
  return frame;
}

/** The possessor in front of the head: "tenants' decision", "our decision"; or the one after "of". */
function owner(words: readonly Word[], phrase: Phrase): Phrase | undefined {
  for (let i = phrase.first; i < phrase.last; i++) {
    const word = words[i] as Word;
    if (word === phrase.head) break;
    if (word.pos === 'noun' && isPossessive(word)) return single(word, i, word.classes);
    if (word.pos === 'poss') return single(word, i, word.classes);
  }
  const headAt = words.indexOf(phrase.head);
  if (words[headAt + 1]?.norm === 'of' && phrase.all.size > 0) {
    for (let i = headAt + 2; i < phrase.last; i++) {
      const word = words[i] as Word;
      if (
        word.pos === 'noun' &&
        word.classes.some((name) => /^(people|carers|officials|body|mixed|userLed)$/.test(name))
      )
        return single(word, i, word.classes);
    }
  }
  return undefined;
}

function single(word: Word, at: number, classes: readonly string[]): Phrase {
  const set = new Set(classes);
  return {
    first: at,
    last: at + 1,
    head: word,
    actor: actorOf(word, set),
    classes: set,
    all: set,
    negative: false,
    plural: true,
    members: [],
  };
}

function actorOf(word: Word, classes: ReadonlySet<string>): Phrase['actor'] {
  if (word.norm === 'our' || word.norm === 'my') return 'we';
  if (word.norm === 'your') return 'reader';
  if (word.norm === 'their') return 'they';
  if (classes.has('people') || classes.has('userLed')) return 'people';
  if (classes.has('carers')) return 'carers';
  if (classes.has('officials')) return 'officials';
  if (classes.has('mixed')) return 'mixed';
  return classes.has('body') ? 'body' : 'thing';
}
