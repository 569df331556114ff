import type { Block, Document as ReviewedDocument } from '../text/document';
import { nothingRead, notText } from './nothing-read';
import { createOutput } from './output';
import { indexPage, languageOf } from './page-index';
import { isPanel } from './panels';
import type { Place } from './place';
import { renderingFor } from './rendering';
import { rootsOf } from './roots';
import { finish, inSlices, type SliceOptions, type Steps } from './slices';
import type { PageElement } from './tree';
import { declaredSize, measuredSize, unreadable } from './unreadable';
import { createWalk } from './walk';
import { OUTERMOST, type Walk } from './walking';
import { weighPage } from './weights';

export { type Place, rangesOf, type Segment } from './place';

/** What a page must offer to be read: a browser's `document` does, and so does a parsed file. */
export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly title: string;
  readonly URL: string;
  readonly contentType?: string;
  /** The window that shows the page; null for a parsed file. */
  readonly defaultView?: unknown;
}

/** A page that was read: the document, and for each of its blocks the place in the page. */
export interface ReadPage {
  readonly ok: true;
  readonly document: ReviewedDocument;
  readonly places: readonly Place[];
}

/** Why there is nothing to review, in one sentence for a person. */
export interface UnreadPage {
  readonly ok: false;
  readonly error: string;
}

/** Blocks read since the last slice, with their places. */
export interface PageSlice {
  readonly blocks: readonly Block[];
  readonly places: readonly Place[];
}

export interface ReadOptions {
  /** Reads only what stands inside this element, and all of it. */
  within?: PageElement;
}

/** The latest blocks may still change: a paragraph becomes a question, a heading of left-out links goes. */
const UNSETTLED = 3;

/** Reads a page in one go. Changes nothing in it. */
export function readPage(page: PageDocument, options: ReadOptions = {}): ReadPage | UnreadPage {
  return finish(startReading(page, options).steps);
}

/**
 * Reads a page in slices of about 8 ms, so that it keeps answering the person. Changes nothing in it.
 * @returns yields new blocks as they are read, and returns the whole page at the end
 */
export async function* readPageInSlices(
  page: PageDocument,
  options: ReadOptions & SliceOptions = {},
): AsyncGenerator<PageSlice, ReadPage | UnreadPage> {
  const reading = startReading(page, options);
  const slices = inSlices(reading.steps, options);
  for (;;) {
    const slice = await slices.next();
    const ready = reading.ready(slice.done ?? false);
    if (ready.blocks.length > 0) yield ready;
    if (slice.done) return slice.value;
  }
}

interface Reading {
  readonly steps: Steps<ReadPage | UnreadPage>;
  ready(atEnd: boolean): PageSlice;
}

function startReading(page: PageDocument, options: ReadOptions): Reading {
  const output = createOutput();
  let sent = 0;

  function* read(): Steps<ReadPage | UnreadPage> {
    const root = options.within ?? page.documentElement;
    const refused = notText(page);
    if (refused !== undefined || !root) return { ok: false, error: refused ?? nothingRead([]) };
    const tools = { look: renderingFor(page), measure: page.defaultView ? measuredSize : declaredSize };
    const index = yield* indexPage(page.documentElement ?? root);
    const weights = yield* weighPage(root, (element) => !tools.look(element).hidden || isPanel(element, index));
    const roots = options.within ? [root] : rootsOf(root, index, weights);
    const walkAll = function* (everything: boolean, from: readonly PageElement[]): Steps<Walk> {
      const walk = createWalk({ ...tools, output, index, weights, skipped: [], everything });
      yield* walk.nodes(from, OUTERMOST);
      output.end();
      return walk;
    };
    let walk = yield* walkAll(options.within !== undefined, roots);
    if (roots[0] !== root) noteFrames(walk, roots);
    // Never lose the only text of a page, whatever its mark-up calls it.
    if (output.blocks.length === 0 && !walk.everything) walk = yield* walkAll(true, [root]);
    const { blocks, places } = output;
    if (blocks.length === 0) return { ok: false, error: nothingRead(walk.skipped) };
    const title = titleOf(page, blocks);
    const language = closestLanguage(roots[0]) || index.language;
    return { ok: true, document: { title, address: page.URL, language, blocks, skipped: walk.skipped }, places };
  }

  return {
    steps: read(),
    ready(atEnd) {
      const until = atEnd ? output.blocks.length : Math.max(output.blocks.length - UNSETTLED, sent);
      const slice = { blocks: output.blocks.slice(sent, until), places: output.places.slice(sent, until) };
      sent = until;
      return slice;
    },
  };
}

/** Frames outside the text are named, too: a survey often stands in one. */
function noteFrames({ index, measure, look, skipped }: Walk, read: readonly PageElement[]): void {
  for (const frame of index.frames) {
    const missed = read.includes(frame) || look(frame).hidden ? undefined : unreadable(frame, measure, false);
    if (missed) skipped.push(missed);
  }
}

function titleOf(page: PageDocument, blocks: readonly Block[]): string {
  const title = page.title.replace(/\s+/g, ' ').trim();
  return title || (blocks.find((block) => block.kind === 'heading')?.text ?? '');
}

function closestLanguage(element: PageElement | undefined): string {
  for (let at: PageElement | null = element ?? null; at; at = at.parentNode as PageElement | null) {
    const language = at.nodeType === 1 ? languageOf(at) : '';
    if (language) return language;
  }
  return '';
}
