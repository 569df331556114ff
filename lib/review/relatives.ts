import type { Phrase } from './frame';
import type { Word } from './words';

/** What people live with: "people with dementia", "adults who have a learning disability". */
const conditions = new Set(
  'disability disabilities experience impairment impairments autism dementia condition conditions illness health need needs difficulties difficulty epilepsy deafness loss pain cancer diabetes stroke aphasia addiction homelessness expertise disabled hiv arthritis parkinson trauma addictions allergies depression anxiety psychosis disorder disorders'.split(
    ' ',
  ),
);
/** What makes somebody a person who uses a service, whatever the service is. */
const uses = new Set(['use', 'access', 'receive', 'attend', 'visit', 'draw on', 'draw', 'ride', 'rely', 'depend']);
/** What does so only with support, services or a condition as its object. */
const has = new Set(['get', 'need', 'have', 'want', 'experience', 'live']);
const supports = new Set(
  'support care service services benefits help housing treatment benefit waiver funding medicaid'.split(' '),
);
const gerunds = new Set([
  'using',
  'accessing',
  'receiving',
  'attending',
  'drawing',
  'living',
  'needing',
  'having',
  'experiencing',
]);

/**
 * The end of what makes the phrase before `at` people who use services: "with a learning disability", "who use the
 * service", "living with dementia", "supported by the trust". `phraseAt` reads the noun phrase at an index.
 */
export function peopleRelative(
  words: readonly Word[],
  at: number,
  phraseAt: (at: number) => Phrase | undefined,
): number | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.norm === 'with') return holds(words, phraseAt(at + 1), conditions);
  if ((word.norm === 'supported' || word.norm === 'affected') && words[at + 1]?.norm === 'by')
    return phraseAt(at + 2)?.last;
  if (gerunds.has(word.norm)) return relation(words, at, phraseAt);
  if (word.norm !== 'who' && word.norm !== 'that') return undefined;
  let i = at + 1;
  while (/^(adv|modal|aux)$/.test(words[i]?.pos ?? '') && words[i]?.norm !== 'have' && words[i]?.norm !== 'has') i++;
  if (words[i]?.pos === 'aux' && words[i + 1]?.pos === 'verb') i++;
  return relation(words, i, phraseAt);
}

function relation(
  words: readonly Word[],
  at: number,
  phraseAt: (at: number) => Phrase | undefined,
): number | undefined {
  const verb = words[at];
  if (!verb || !(uses.has(verb.lemma) || has.has(verb.lemma))) return undefined;
  let i = at + 1;
  while (words[i]?.norm === 'or' || words[i]?.norm === 'and' || uses.has(words[i]?.lemma ?? '')) i++;
  const preposition = words[i]?.pos === 'prep' ? words[i]?.norm : undefined;
  if (preposition) i++;
  const named = phraseAt(i);
  if (!named) return undefined;
  if (uses.has(verb.lemma)) return andMore(words, named.last);
  if (verb.lemma === 'live' && preposition !== 'with') return named.last;
  return holds(words, named, conditions) ?? holds(words, named, supports);
}

function holds(words: readonly Word[], named: Phrase | undefined, wanted: ReadonlySet<string>): number | undefined {
  if (!named) return undefined;
  const found = words
    .slice(named.first, named.last)
    .some((word) => wanted.has(word.norm) || wanted.has(word.lemma) || word.classes.includes('people'));
  return found ? andMore(words, named.last) : undefined;
}

/** "care and support": the second noun belongs to it too. */
function andMore(words: readonly Word[], last: number): number {
  const next = words[last + 1];
  return (words[last]?.norm === 'and' || words[last]?.norm === 'or') && next && supports.has(next.lemma)
    ? last + 2
    : last;
}
