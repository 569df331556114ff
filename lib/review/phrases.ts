import { actorOf } from './actor';
import type { Cast } from './cast';
import type { Actor, Phrase } from './frame';
import { peopleRelative } from './relatives';
import type { Word } from './words';

/** Heads that stand for the people in them: "a panel of tenants", "half of the members". */
const gathers = new Set(
  'group panel forum board committee network council assembly jury team association partnership organisation workshop meeting party cohort range number majority half third quarter most some all many few variety mix couple lot set rest body voice view family federation alliance coalition collective cooperative co-op union club society steering subgroup representative member membership community experience participation involvement'.split(
    ' ',
  ),
);

const groups = new Set(
  'group panel forum board committee network council assembly jury team association partnership organisation alliance coalition collective co-operative cooperative co-op union club society subgroup federation commission'.split(
    ' ',
  ),
);

/** Bodies of officials however their name goes on: "project team", "Cabinet member". */
const officialModifiers = new Set(
  'project programme cabinet board council management leadership executive ministerial senior elected transformation commissioning design delivery corporate staff team parliament clinical medical professional technical expert departmental cross-departmental state government officer officers trust committee legal scrutiny planning audit'.split(
    ' ',
  ),
);

const lastWord = (lemma: string) => lemma.slice(lemma.lastIndexOf(' ') + 1);
const isPossessive = (word: Word) => /'s?$/.test(word.norm);
const add = (to: Set<string>, classes: readonly string[] | ReadonlySet<string>) => {
  for (const name of classes) to.add(name);
};

/** The noun phrase that starts at `first`, or undefined. */
export function phraseAt(words: readonly Word[], first: number, cast: Cast): Phrase | undefined {
  const opening = words[first];
  if (!opening) return undefined;
  if (opening.pos === 'pron') return pronoun(words, first, cast);
  let i = first;
  let head: Word | undefined;
  let headAt = -1;
  while (i < words.length) {
    const word = words[i] as Word;
    const { pos } = word;
    if (pos === 'noun') {
      head = word;
      headAt = i;
    } else if (pos === 'adv') {
      if (head || !/^(adj|num|det)$/.test(words[i + 1]?.pos ?? '')) break;
    } else if (pos === 'det' || pos === 'poss' || pos === 'num' || pos === 'adj') {
      if (head && !isPossessive(head)) break;
    } else if (word.norm === '&' && words[i + 1]?.pos === 'noun' && head) {
      /* "health & care board" */
    } else if (pos === 'conj' && !head && i > first && words[i - 1]?.pos === 'adj' && words[i + 1]?.pos === 'adj') {
      /* "health and social", "older and disabled people" */
    } else break;
    i++;
  }
  if (!head) return headless(words, first, i, cast);
  return extend(words, first, i, head, headAt, cast);
}

/** Pronouns that count or pick: "none of the tenants", "some of us". */
const picks = /^(none|some|all|most|many|both|each|half|several|few|any|others|those|everyone|one)$/;

function pronoun(words: readonly Word[], first: number, cast: Cast): Phrase {
  const word = words[first] as Word;
  const actor = pronounActor(word.norm, cast);
  const negative = word.norm === 'nobody' || word.norm === 'none' || word.norm === 'no-one';
  const inner = picks.test(word.norm) && words[first + 1]?.norm === 'of' ? phraseAt(words, first + 2, cast) : undefined;
  if (inner) return { ...inner, first, head: word, opening: word.norm, negative, of: inner };
  const relative = actor === 'mixed' ? peopleRelative(words, first + 1, readPhrase(words, cast)) : undefined;
  return phrase(first, relative ?? first + 1, word, relative ? 'people' : actor, new Set(), negative, true);
}

const readPhrase = (words: readonly Word[], cast: Cast) => (at: number) => phraseAt(words, at, cast);

function pronounActor(norm: string, cast: Cast): Actor {
  if (/^(we|us|ourselves|ours|i|me)$/.test(norm)) return cast.userLed || cast.weUse ? 'people' : 'we';
  if (/^(you|yours|yourself|yourselves)$/.test(norm)) return 'reader';
  if (/^(they|them|themselves|theirs|he|she|him)$/.test(norm)) return 'they';
  if (/^(everyone|everybody|anyone|someone|nobody|no-one|none|those|others|all|both|each|some|many|most)$/.test(norm))
    return 'mixed';
  return 'thing';
}

/** "the disabled", "12 of them", "the most vulnerable". */
function headless(words: readonly Word[], first: number, last: number, cast: Cast): Phrase | undefined {
  const end = words[last - 1];
  if (last === first || !end) return undefined;
  const opening = words[first] as Word;
  if (end.pos === 'num' || (opening.pos === 'det' && end.pos === 'adj'))
    return extend(words, first, last, end, last - 1, cast);
  if (opening.pos === 'det' && last - first === 1 && words[last]?.norm === 'of')
    return extend(words, first, last, opening, first, cast);
  return undefined;
}

function extend(words: readonly Word[], first: number, end: number, head: Word, headAt: number, cast: Cast): Phrase {
  const classes = new Set<string>(head.classes);
  const all = new Set<string>();
  for (let i = first; i < end; i++) add(all, (words[i] as Word).classes);
  let last = pastBrackets(words, end);
  let actor = headActor(words, first, headAt, cast);
  let inner: Phrase | undefined;
  if (
    words[last]?.norm === 'of' ||
    (words[last]?.norm === 'for' && groups.has(lastWord(head.lemma))) ||
    (words[last]?.norm === 'from' && actor === 'mixed') ||
    (words[last]?.norm === 'in' && head.lemma === 'member')
  ) {
    inner = phraseAt(words, last + 1, cast);
    if (inner) {
      last = inner.last;
      add(all, inner.all);
      if (gathers.has(lastWord(head.lemma)) || head.pos === 'num' || head.pos === 'det') {
        add(classes, inner.classes);
        actor = gathered(actor, head, inner.actor);
      }
    }
  }
  if (actor === 'mixed' || actor === 'people' || actor === 'thing') {
    const relative = peopleRelative(words, last, readPhrase(words, cast));
    if (relative && (actor !== 'thing' || head.pos === 'num')) {
      actor = 'people';
      last = relative;
    }
  }
  const opening = words[first] as Word;
  const made = phrase(
    first,
    last,
    head,
    actor,
    classes,
    opening.norm === 'no' || opening.norm === 'neither',
    Boolean(head.entry.noun?.plural) || head.pos === 'num',
  );
  return { ...made, opening: opening.norm, all, ...(inner ? { of: inner } : {}) };
}

/** A name is often followed by its short form: "the Department of Health (DoH) proposes". */
const BRACKETED = 4;

function pastBrackets(words: readonly Word[], at: number): number {
  if (words[at]?.norm !== '(') return at;
  for (let i = at + 1; i <= at + BRACKETED + 1 && i < words.length; i++) {
    const word = words[i] as Word;
    if (word.norm === ')') return i + 1;
    if (word.pos === 'verb') return at;
  }
  return at;
}

function phrase(
  first: number,
  last: number,
  head: Word,
  actor: Actor,
  classes: ReadonlySet<string>,
  negative: boolean,
  plural: boolean,
): Phrase {
  return { first, last, head, opening: head.norm, actor, classes, all: classes, negative, plural, members: [] };
}

function gathered(own: Actor, head: Word, inner: Actor): Actor {
  if (head.lemma === 'voice' || head.lemma === 'view' || head.lemma === 'experience') return own;
  if (inner === 'thing' || inner === 'they') return own;
  if (own === 'officials' && head.lemma !== 'team') return own;
  if (own === 'body' && inner !== 'people' && inner !== 'carers') return own;
  if (head.lemma === 'member' && (inner === 'body' || inner === 'officials')) return inner === 'body' ? 'mixed' : inner;
  return inner;
}

/** Who the head is, seen with the words in front of it. */
function headActor(words: readonly Word[], first: number, headAt: number, cast: Cast): Actor {
  const head = words[headAt] as Word;
  const before = words.slice(first, headAt);
  const own = ownActor(head);
  if (head.pos === 'num') return 'mixed';
  if (own === 'thing')
    return agentive.test(head.lemma) &&
      before.some((word) => word.classes.includes('people') || word.classes.includes('userLed'))
      ? 'people'
      : 'thing';
  const modifiers = new Set(before.flatMap((word) => [...word.classes]));
  if (groups.has(lastWord(head.lemma)) || own === 'mixed' || own === 'body') {
    if (modifiers.has('userLed') || modifiers.has('people')) return 'people';
    if (modifiers.has('carers')) return 'carers';
    if (before.some((word) => word.norm === 'led' || word.norm === 'run') && modifiers.has('mixed')) return 'people';
    if (before.some((word) => disabled.has(word.norm))) return 'people';
    if (
      own === 'mixed' &&
      before.some(
        (word) =>
          officialModifiers.has(word.norm) ||
          word.classes.includes('officials') ||
          (word.classes.includes('body') && head.lemma === 'member'),
      )
    )
      return 'officials';
    if (head.lemma === 'member' && before.some((word) => groups.has(word.lemma))) return 'people';
  }
  if (own === 'body' && before.some((word) => isPossessive(word) && word.classes.includes('mixed'))) return 'mixed';
  const known = own === 'mixed' || own === 'body' ? cast.nouns.get(head.lemma) : undefined;
  if (known) return known;
  if (
    own === 'officials' &&
    modifiers.has('people') &&
    (head.lemma === 'team' ||
      head.lemma === 'researcher' ||
      head.lemma === 'adviser' ||
      head.lemma === 'worker' ||
      head.lemma === 'leader' ||
      head.lemma === 'chair')
  )
    return 'people';
  return own;
}

/** People named by what they do, who are users when a word for users stands before: "tenant inspector". */
const agentive =
  /^(inspector|assessor|evaluator|trainer|reviewer|researcher|adviser|advisor|leader|worker|monitor|scrutineer|editor|interviewer|auditor|director|mentor|organisation|body|company|federation|council|union|club)$/;

const disabled = new Set([
  'disabled',
  'deaf',
  'blind',
  'autistic',
  'older',
  'homeless',
  'neurodivergent',
  'supported',
  'vulnerable',
  'mad',
]);

function ownActor(head: Word): Actor {
  const actor = actorOf(head.classes);
  const people = disabled.has(head.norm) || /^(vulnerable|elderly|frail|unreachable)$/.test(head.norm);
  return actor === 'thing' && people ? 'people' : actor;
}

/** Joins phrases that stand in one list: "tenants, carers and staff". */
export function joinPhrases(members: readonly Phrase[]): Phrase {
  const first = members[0] as Phrase;
  const last = members[members.length - 1] as Phrase;
  const classes = new Set<string>();
  const all = new Set<string>();
  for (const member of members) {
    add(classes, member.classes);
    add(all, member.all);
  }
  return {
    ...first,
    last: last.last,
    classes,
    all,
    plural: true,
    actor: jointActor(members.map((member) => member.actor)),
    members,
  };
}

function jointActor(actors: readonly Actor[]): Actor {
  for (const actor of ['people', 'carers', 'mixed', 'reader', 'we', 'they', 'officials', 'body'] as const) {
    if (actors.includes(actor)) return actor;
  }
  return 'thing';
}
