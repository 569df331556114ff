import { lookUp } from '../../lib/review/dictionary';
import { DocumentReader } from '../../lib/review/document-reader';
import { featureId, featureName, featureNamesOf } from '../../lib/review/features';
import { frameFeatures } from '../../lib/review/frame-features';
import { Presence } from '../../lib/review/presence';
import { sentenceOf } from '../../lib/review/sentence';
import { expand } from '../../lib/review/words';
import { tokenise } from '../../lib/text/tokens';
import type { Example } from './examples';

/** One labelled sentence as the learner sees it. */
export interface Row {
  words: ReadonlySet<string>;
  frames: ReadonlySet<string>;
  signs: ReadonlySet<string>;
  about: string | undefined;
  defining: boolean;
}

const presence = new Presence();

/** Asks for every feature that the words of the examples have: which of them matter is not known yet. */
export function askForAll(examples: readonly Example[]): void {
  const texts = examples.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  const words = new Set(
    texts.flatMap((text) => tokenise(text).flatMap(({ kind, norm }) => (kind === 'word' ? norm : []))),
  );
  for (const word of words) {
    for (const part of [word, ...(expand(word) ?? [])])
      for (const name of featureNamesOf(lookUp(part))) featureId(name);
  }
}

/** The labelled sentences of an example with their features, read as the engine reads them. */
export function rowsOf({ blocks, sentences, about, defining = false, whole = false }: Example): Row[] {
  const reader = new DocumentReader();
  for (const block of blocks) reader.read(block);
  const context = reader.context(about !== undefined);
  const rowWith = (signs: readonly string[]) => ({
    words: new Set<string>(),
    frames: new Set<string>(),
    signs: new Set(signs),
    about,
    defining,
  });
  const rows = sentences.map(({ signs }) => rowWith(signs));
  for (const [at, unit] of context.units.entries()) {
    const start = unit.offset + (unit.tokens[unit.first]?.start ?? 0);
    const end = unit.offset + (unit.tokens[unit.last - 1]?.end ?? 0);
    const overlap = sentences.map((sentence) => Math.min(end, sentence.end) - Math.max(start, sentence.start));
    const most = Math.max(0, ...overlap);
    let row = most > 0 ? rows[overlap.indexOf(most)] : undefined;
    if (!row && whole) {
      row = rowWith([]);
      rows.push(row);
    }
    if (!row) continue;
    presence.mark(unit);
    for (const feature of presence.features) row.words.add(featureName(feature));
    for (const name of frameFeatures(sentenceOf(unit, context.cast, context.units[at - 1]).parse)) row.frames.add(name);
  }
  return rows.filter(({ words }) => words.size > 0);
}
