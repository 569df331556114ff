import type { Actor } from './frame';

/** Senses that name somebody, the surest first, with who that is. */
const ACTORS: readonly [sense: string, actor: Actor][] = [
  ['userLed', 'people'],
  ['people', 'people'],
  ['carers', 'carers'],
  ['officials', 'officials'],
  ['mixed', 'mixed'],
  ['body', 'body'],
];

/** Who a word of these senses names: a thing where it names nobody. */
export function actorOf(senses: readonly string[]): Actor {
  return ACTORS.find(([sense]) => senses.includes(sense))?.[1] ?? 'thing';
}
