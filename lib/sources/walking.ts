import type { Skipped } from '../text/document';
import type { Output, Unit } from './output';
import type { PageIndex } from './page-index';
import type { Rendering } from './rendering';
import type { Steps } from './slices';
import type { PageElement, PageNode } from './tree';
import type { Measure } from './unreadable';
import type { Weights } from './weights';

/** Where the walk stands: what text here belongs to, and what surrounds it. */
export interface Context extends Unit {
  readonly depth: number;
  /** Inside a closed panel that is read although it is not shown. */
  readonly revealed: boolean;
  /** Inside `main`, an article, a section or an aside. */
  readonly sectioned: boolean;
  readonly inForm: boolean;
  readonly inLabel: boolean;
  /** Index of the block that introduces the list around. */
  readonly listStem?: number;
  /** The definition list around, with its latest term. */
  readonly terms?: { index?: number; theirWords: boolean };
  /** The group of fields around, with its question once it is known. */
  readonly fields?: { question?: number; offersChoices: boolean };
}

/** Everything that one reading of a page shares. */
export interface Walk {
  readonly output: Output;
  readonly index: PageIndex;
  readonly weights: Weights;
  readonly look: Rendering;
  readonly measure: Measure;
  readonly skipped: Skipped[];
  /** Reads all that is shown, also what stands around the text: for a selection, or where nothing else was found. */
  readonly everything: boolean;
  tables: number;
  elements: number;
  /** Walks nodes that stand side by side. */
  nodes(nodes: readonly PageNode[], context: Context): Steps;
  /** Walks what stands inside an element. */
  into(element: PageElement, context: Context): Steps;
}

/** The context of the first word of a page. */
export const OUTERMOST: Context = {
  kind: 'paragraph',
  part: 'body',
  depth: 0,
  revealed: false,
  sectioned: false,
  inForm: false,
  inLabel: false,
};

/** The same place, with text of its own kind: the stem and level of what is around do not carry over. */
export function plain(context: Context): Context {
  const { level: _level, stem: _stem, itemStart: _itemStart, ...rest } = context;
  return { ...rest, kind: context.cell ? 'table-cell' : 'paragraph' };
}
