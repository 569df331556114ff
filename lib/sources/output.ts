import type { Block, BlockKind, BlockPart, CellPlace } from '../text/document';
import { HEADS_LINKS } from './left-out';
import type { Place, Segment } from './place';
import { opensOwnWords, opensTheirWords } from './quoted';
import { introducesList } from './stems';
import type { PageText } from './tree';

/** What the next text belongs to. */
export interface Unit {
  kind: BlockKind;
  part: BlockPart;
  level?: number;
  stem?: number;
  cell?: CellPlace;
  /** Number of blocks when the innermost list item began: tells the item's own text from that of items before it. */
  itemStart?: number;
}

/** Blocks and their places, made from text nodes in reading order. */
export interface Output {
  readonly blocks: Block[];
  readonly places: Place[];
  /** Adds what a text node shows. */
  text(node: PageText, unit: Unit, keepsLines: boolean): void;
  /** A line break inside the block; two in a row end it. */
  lineBreak(): void;
  /** Something that is not text stands between two words. */
  gap(): void;
  /** Ends the block; returns its index, or undefined where nothing was there to read. */
  end(): number | undefined;
  /** Makes the last block the question of the answers that follow, where it can be one; returns its index. */
  makeQuestion(): number | undefined;
  /** Takes back a heading that only announced what was left out. */
  dropHeadingOfLinks(): void;
  /** Index of the block that introduces a list at this point. */
  stemFor(unit: Unit): number | undefined;
}

const WORDS = /[^ \t\r\n\f]+(?: [^ \t\r\n\f]+)*/g;
const BULLET = /^(?:[•·‣▪▫●○◦◆■–*-](?=[\s\u00A0]|$)|[•‣▪●◦])[\s\u00A0]*/;
const ADDRESS_ONLY = /^(https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$/i;
const CAN_ASK: ReadonlySet<BlockKind> = new Set(['paragraph', 'heading', 'term', 'question']);
/** Says how to answer; the question stands before it. */
const HINT = /^\(?(please )?(select|choose|tick|check|pick) (only )?(one|all|any|up to|as many|the)\b/i;
const OF_THE_SITE =
  /^((is|was) this page (useful|helpful)\??|did you find what you were looking for\??|report a problem with this page|back to top|skip to (main )?content|share this( page)?|print this page|last (updated|reviewed):? .{0,30})$/i;

export function createOutput(): Output {
  const blocks: Block[] = [];
  const places: Place[] = [];
  let theirWords = false;

  let text = '';
  let segments: Segment[] = [];
  let unit: Unit = { kind: 'paragraph', part: 'body' };
  let bulleted = false;
  let space: { node?: PageText; offset: number } | undefined;
  let breaks = 0;
  let breakAt: { node: PageText; offset: number } | undefined;

  function add(node: PageText | undefined, offset: number, piece: string): void {
    const last = segments.at(-1);
    if (node && last?.node === node && last.offset + last.length === offset && last.start + last.length === text.length)
      segments[segments.length - 1] = { ...last, length: last.length + piece.length };
    else if (node) segments.push({ start: text.length, length: piece.length, node, offset });
    text += piece;
  }

  function addWords(node: PageText, offset: number, words: string, into: Unit): void {
    const startsLine = text === '' || breaks > 0;
    const mark = startsLine && into.kind === 'paragraph' ? (BULLET.exec(words)?.[0].length ?? 0) : 0;
    if (breaks > 1 || (mark > 0 && text !== '')) end();
    if (mark > 0) bulleted = true;
    if (text === '') unit = bulleted ? listItemOf(into) : into;
    else if (breaks === 1) add(breakAt?.node, breakAt?.offset ?? 0, '\n');
    else if (space) add(space.node, space.offset, ' ');
    forgetWhiteSpace();
    if (mark < words.length) add(node, offset + mark, words.slice(mark));
  }

  function forgetWhiteSpace(): void {
    space = undefined;
    breaks = 0;
    breakAt = undefined;
  }

  function listItemOf(into: Unit): Unit {
    const stem = stemFor(into);
    return { ...into, kind: 'list-item', ...(stem === undefined ? {} : { stem }) };
  }

  function whiteSpace(node: PageText, from: number, to: number, keepsLines: boolean): void {
    if (from === to) return;
    if (keepsLines) {
      for (let at = node.data.indexOf('\n', from); at !== -1 && at < to; at = node.data.indexOf('\n', at + 1)) {
        breaks++;
        breakAt ??= { node, offset: at };
      }
    }
    space ??= { node, offset: from };
  }

  function end(): number | undefined {
    const block = text;
    const place = segments;
    const of = unit;
    text = '';
    segments = [];
    bulleted = false;
    forgetWhiteSpace();
    if (!/[\p{L}\p{N}]/u.test(block) || ADDRESS_ONLY.test(block) || OF_THE_SITE.test(block)) return undefined;
    return push(block, place, of);
  }

  function push(block: string, place: Place, of: Unit): number {
    const isLabel = of.kind === 'heading' || block.length < 60;
    if (of.kind === 'heading' || opensOwnWords(block)) theirWords = false;
    const { kind, level, stem, cell } = of;
    blocks.push({
      kind,
      part: theirWords ? 'quoted' : of.part,
      text: block,
      ...(kind === 'heading' && level !== undefined ? { level } : {}),
      ...(stem === undefined ? {} : { stem }),
      ...(cell === undefined ? {} : { cell }),
    });
    places.push(place);
    if (isLabel && of.cell === undefined && opensTheirWords(block)) theirWords = true;
    return blocks.length - 1;
  }

  function stemFor(into: Unit): number | undefined {
    const last = blocks.at(-1);
    if (!last || last.cell !== into.cell) return undefined;
    const index = blocks.length - 1;
    if (last.kind === 'list-item' && (into.itemStart === undefined || index < into.itemStart)) return last.stem;
    if (last.kind === 'option' || last.kind === 'caption') return undefined;
    return introducesList(last) ? index : undefined;
  }

  return {
    blocks,
    places,
    text(node, into, keepsLines) {
      let done = 0;
      for (const match of node.data.matchAll(WORDS)) {
        whiteSpace(node, done, match.index, keepsLines);
        addWords(node, match.index, match[0], into);
        done = match.index + match[0].length;
      }
      whiteSpace(node, done, node.data.length, keepsLines);
    },
    lineBreak() {
      breaks++;
      breakAt = undefined;
    },
    gap() {
      space ??= { offset: 0 };
    },
    end,
    makeQuestion() {
      const index = blocks.length - (HINT.test(blocks.at(-1)?.text ?? '') ? 2 : 1);
      const block = blocks[index];
      if (!block || block.cell || !CAN_ASK.has(block.kind)) return undefined;
      const { level: _level, ...rest } = block;
      blocks[index] = { ...rest, kind: 'question' };
      return index;
    },
    dropHeadingOfLinks() {
      const last = blocks.at(-1);
      if (last?.kind !== 'heading' || !HEADS_LINKS.test(last.text)) return;
      blocks.pop();
      places.pop();
    },
    stemFor,
  };
}
