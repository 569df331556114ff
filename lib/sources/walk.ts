import type { BlockKind } from '../text/document';
import {
  answerContext,
  isLooseChoice,
  noteOpenField,
  walkChoice,
  walkGroup,
  walkLabel,
  walkLegend,
  walkSelect,
} from './fields';
import { isAroundTheText } from './left-out';
import { NEVER_READ } from './never-read';
import { isOtherLanguage, skippedLanguage } from './other-language';
import { DEEPEST } from './page-index';
import { isPanel } from './panels';
import type { Steps } from './slices';
import { attribute, contentsOf, isElement, isText, type PageElement, type PageNode, roleOf } from './tree';
import { contextInside, walkSummary, walkTerm } from './units';
import { unreadable } from './unreadable';
import { walkTable } from './walk-table';
import type { Context, Walk } from './walking';

type Parts = Omit<Walk, 'nodes' | 'into' | 'tables' | 'elements'>;
type Walker = (walk: Walk, element: PageElement, context: Context) => Steps;

/** Elements with a way of their own to be walked. */
const WALKERS: Readonly<Record<string, Walker>> = {
  table: walkTable,
  label: walkLabel,
  fieldset: walkGroup,
  legend: walkLegend,
  select: walkSelect,
  dt: walkTerm,
  summary: walkSummary,
};
const WALKERS_BY_ROLE: Readonly<Record<string, Walker>> = {
  radiogroup: walkGroup,
  radio: walkChoice,
  checkbox: walkChoice,
};
/** About 120 words, in UTF-16 code units. */
const FEW_WORDS = 700;
/** Buttons are not read, except where they are the text of a heading. */
const BUTTON_ROLES = new Set(['button', 'tab', 'switch', 'menuitem']);
const BUTTONS_READ_IN: ReadonlySet<BlockKind> = new Set(['heading', 'term']);

/** Sets out to read the text of a page into `parts.output`. */
export function createWalk(parts: Parts): Walk {
  const walk: Walk = {
    ...parts,
    tables: 0,
    elements: 0,
    nodes: (nodes, context) => walkNodes(walk, nodes, context),
    into: (element, context) => walkNodes(walk, contentsOf(element), context),
  };
  return walk;
}

function* walkNodes(walk: Walk, nodes: readonly PageNode[], context: Context): Steps {
  let here = context;
  for (const node of nodes) {
    if (isText(node)) walkText(walk, node, here);
    else if (isElement(node)) {
      const isBreak = node.localName === 'br';
      if (here !== context && (isBreak || walk.look(node).boundary)) {
        walk.output.end();
        here = context;
      }
      if (isLooseChoice(walk, node, context)) {
        walk.output.end();
        here = answerContext(walk, node, context);
      } else if (isBreak) walk.output.lineBreak();
      else yield* walkElement(walk, node, here);
    }
  }
  if (here !== context) walk.output.end();
}

function walkText(walk: Walk, node: PageNode & { data: string }, context: Context): void {
  const parent = node.parentNode;
  const look = parent && isElement(parent) ? walk.look(parent) : undefined;
  if (look?.invisible && !context.revealed) return;
  walk.output.text(node, context, look?.keepsLines ?? false);
}

function* walkElement(walk: Walk, element: PageElement, around: Context): Steps {
  if (++walk.elements % 32 === 0) yield;
  const name = element.localName;
  if (NEVER_READ.has(name)) {
    passBy(walk, element, around);
    return;
  }
  if (around.depth >= DEEPEST) {
    noteTooDeep(walk);
    return;
  }
  const look = walk.look(element);
  const panel = isPanel(element, walk.index);
  if (look.hidden && !panel) return;
  const { boundary } = look;
  if (boundary) walk.output.end();
  if (isLeftOut(walk, element, around, panel)) {
    if (boundary) walk.output.dropHeadingOfLinks();
    else walk.output.gap();
    return;
  }
  const context = { ...around, depth: around.depth + 1, revealed: around.revealed || panel };
  const walker = WALKERS[name] ?? WALKERS_BY_ROLE[roleOf(element)];
  if (walker) yield* walker(walk, element, context);
  else yield* walk.into(element, contextInside(walk, element, context));
  if (boundary) walk.output.end();
}

/** An element without words: a control, a picture, a script. */
function passBy(walk: Walk, element: PageElement, context: Context): void {
  const { localName: name } = element;
  if (name === 'input' || name === 'textarea') noteOpenField(walk, element, context);
  if (name === 'input' || name === 'textarea' || name === 'code') walk.output.gap();
  const missed = unreadable(element, walk.measure, walk.weights.running < FEW_WORDS);
  if (missed && !walk.look(element).hidden) walk.skipped.push(missed);
}

function isLeftOut(walk: Walk, element: PageElement, context: Context, panel: boolean): boolean {
  const name = element.localName;
  if (name === 'iframe' || name === 'frame') {
    const missed = unreadable(element, walk.measure, walk.weights.running < FEW_WORDS);
    if (missed) walk.skipped.push(missed);
    return missed !== undefined;
  }
  const isButton = name === 'button' || BUTTON_ROLES.has(roleOf(element));
  if (isButton && !BUTTONS_READ_IN.has(context.kind)) return true;
  if (walk.everything) return false;
  if (name === 'pre') return !walk.weights.isMostOfPage(element);
  if (walk.look(element).boundary && isOtherLanguage(element, walk.index.language)) {
    walk.skipped.push(skippedLanguage(element));
    return true;
  }
  const last = walk.output.blocks.at(-1);
  const where = {
    sectioned: context.sectioned,
    heading: last?.kind === 'heading' ? last.text : '',
    introduced: last !== undefined && /:\s*$/.test(last.text),
  };
  if (panel && attribute(element, 'aria-hidden') === 'true') return false;
  return isAroundTheText(element, where, walk.weights);
}

function noteTooDeep({ skipped }: Walk): void {
  const what = 'A part nested too deeply';
  if (!skipped.some((part) => part.what === what)) skipped.push({ what, why: 'Its mark-up has too many levels.' });
}
