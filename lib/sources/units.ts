import { headsTheirWords } from './quoted';
import type { Steps } from './slices';
import { attribute, namesOf, type PageElement, plainText, roleOf } from './tree';
import { type Context, plain, type Walk } from './walking';

const SECTIONS = new Set(['main', 'article', 'section', 'aside', 'dialog', 'details']);
const OTHERS_WORDS = /\b(testimonials?|comments? (list|thread)|commentlist|pull ?quote|quote (text|block))\b/;

/** The context that an element sets for the text inside it. */
export function contextInside(walk: Walk, element: PageElement, context: Context): Context {
  const name = element.localName;
  const role = roleOf(element);
  const heading = headingLevel(element, name, role);
  const asks = context.kind === 'question' || context.kind === 'option';
  if (heading && !asks) return { ...plain(context), kind: 'heading', level: heading };
  if (name === 'blockquote' || OTHERS_WORDS.test(namesOf(element))) return { ...plain(context), part: 'quoted' };
  if (name === 'ul' || name === 'ol' || role === 'list') return listContext(walk, context);
  if (name === 'li' || role === 'listitem') return itemContext(walk, context);
  if (name === 'dl') return { ...plain(context), terms: { theirWords: false } };
  if (name === 'dd') return definitionContext(context);
  if (name === 'caption' || name === 'figcaption') return { ...plain(context), kind: 'caption' };
  if (name === 'form' || role === 'form') return { ...plain(context), inForm: true };
  if (SECTIONS.has(name)) return { ...context, sectioned: true };
  return context;
}

function headingLevel(element: PageElement, name: string, role: string): number | undefined {
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  if (role !== 'heading') return undefined;
  const level = Number.parseInt(attribute(element, 'aria-level'), 10);
  return level >= 1 && level <= 6 ? level : 2;
}

function listContext({ output }: Walk, context: Context): Context {
  const { listStem: _outer, ...rest } = context;
  const stem = output.stemFor(context);
  return stem === undefined ? rest : { ...rest, listStem: stem };
}

function itemContext({ output }: Walk, context: Context): Context {
  const { listStem } = context;
  return {
    ...plain(context),
    kind: 'list-item',
    itemStart: output.blocks.length,
    ...(listStem === undefined ? {} : { stem: listStem }),
  };
}

function definitionContext(context: Context): Context {
  const { terms } = context;
  return {
    ...plain(context),
    kind: 'definition',
    part: terms?.theirWords ? 'quoted' : context.part,
    ...(terms?.index === undefined ? {} : { stem: terms.index }),
  };
}

/** A term of a definition list; the definitions after it name it as their stem. */
export function* walkTerm(walk: Walk, term: PageElement, context: Context): Steps {
  const { terms } = context;
  yield* walk.into(term, { ...plain(context), kind: 'term' });
  const index = walk.output.end();
  if (!terms || index === undefined) return;
  terms.index = index;
  terms.theirWords = headsTheirWords(plainText(term));
}

/** The label of a closed part (`summary`) is read as a heading one step below the headings around it. */
export function* walkSummary(walk: Walk, summary: PageElement, context: Context): Steps {
  const around = walk.output.blocks.findLast((block) => block.kind === 'heading')?.level ?? 1;
  yield* walk.into(summary, { ...plain(context), kind: 'heading', level: Math.min(around + 1, 6) });
}
