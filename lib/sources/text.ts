import type { Block, Document } from '../text/document';
import { introducesList } from './stems';
import { continues, groupsOfLines, type Line, type Wrapping, wrappingOf } from './text-lines';
import { tableOfLines } from './text-table';

const BULLET = /^(?:[•·‣▪▫●○◦◆■*+–-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\[[ x]?\]|[☐☑☒□])[ \t\u00A0]+(?=\S)/i;
const CHECKBOX = /^(\[[ x]?\]|[☐☑☒□]|\( ?\))/i;
const RULE = /^([=\-_*~#])\1{2,}$/;
const ADDRESS_ONLY = /^(https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$/i;
const NO_TEXT = [RULE, ADDRESS_ONLY, /^page \d{1,4}( of \d{1,4})?$/i];
const LONGEST_HEADING = 80;
const LONGEST_QUESTION = 300;

/** Reads plain text: paragraphs, lists with their stems, headings, tables and quotations. */
export function readText(text: string, about: Pick<Document, 'title' | 'address'>): Document {
  const groups = groupsOfLines(text.replace(/^\uFEFF/, ''));
  const wrapping = wrappingOf(groups.flat());
  const blocks: Block[] = [];
  let tables = 0;
  for (const [index, group] of groups.entries()) {
    const table = tableOfLines(group, tables);
    if (table) {
      tables++;
      blocks.push(...table);
    } else
      readGroup(
        blocks,
        group,
        groups[index + 1],
        group.length > 2 && !wrapping.wholeLines ? wrappingOf(group) : wrapping,
      );
  }
  const title = about.title || (blocks.find((block) => block.kind === 'heading')?.text ?? '');
  return { title, address: about.address, language: '', blocks, skipped: [] };
}

function readGroup(
  blocks: Block[],
  group: readonly Line[],
  next: readonly Line[] | undefined,
  wrapping: Wrapping,
): void {
  const paragraphs = joinLines(group, wrapping);
  for (const [index, text] of paragraphs.entries()) {
    if (NO_TEXT.some((pattern) => pattern.test(text)) || !/[\p{L}\p{N}]/u.test(text)) continue;
    const after = paragraphs[index + 1] ?? next?.[0]?.text;
    const last = blocks.at(-1);
    const part = group[0]?.quoted ? 'quoted' : 'body';
    if (index === 0 && last?.part === part && isSplitSentence(last, text))
      blocks[blocks.length - 1] = { ...last, text: `${last.text}\n${text}` };
    else if (isUnderlined(paragraphs, index)) blocks.push({ ...headingOf(blocks, text), part });
    else blocks.push({ ...blockOf(blocks, text, after, index === 0), part });
  }
}

/** A line with a line of dashes or equal signs under it. */
function isUnderlined(paragraphs: readonly string[], index: number): boolean {
  return RULE.test(paragraphs[index + 1] ?? '') && (paragraphs[index]?.length ?? 0) <= LONGEST_HEADING;
}

/** A page break or a stray empty line in the middle of a sentence. */
function isSplitSentence(last: Block, text: string): boolean {
  return (
    /^(paragraph|list-item)$/.test(last.kind) &&
    /[\p{L},-]$/u.test(last.text) &&
    /^\p{Ll}/u.test(text) &&
    !BULLET.test(text)
  );
}

/** Joins lines that were broken only for width; the line break stays in the text, so that offsets stay true. */
function joinLines(group: readonly Line[], wrapping: Wrapping): string[] {
  const paragraphs: string[][] = [];
  for (const { text } of group) {
    const last = paragraphs.at(-1) ?? [];
    const begins = BULLET.test(text) || RULE.test(text) || RULE.test(last.at(-1) ?? '');
    if (!begins && continues(last, text, wrapping)) last.push(text);
    else paragraphs.push([text]);
  }
  return paragraphs.map((lines) => lines.join('\n'));
}

function blockOf(blocks: readonly Block[], text: string, next: string | undefined, opensGroup: boolean): Block {
  const mark = BULLET.exec(text)?.[0] ?? '';
  const asks = CHECKBOX.test(next ?? '') && !CHECKBOX.test(text) && text.length < LONGEST_QUESTION;
  if (asks) return { kind: 'question', part: 'body', text };
  if (opensGroup && isHeading(text, next, blocks.length === 0)) return headingOf(blocks, text);
  const fragmentOf = mark === '' ? stemOfFragment(blocks, text) : undefined;
  if (fragmentOf !== undefined) return { kind: 'list-item', part: 'body', text, stem: fragmentOf };
  if (mark === '') return { kind: 'paragraph', part: 'body', text };
  const isOption = CHECKBOX.test(text);
  const stem = stemAt(blocks, isOption ? 'option' : 'list-item');
  return {
    kind: isOption ? 'option' : 'list-item',
    part: 'body',
    text: text.slice(mark.length),
    ...(stem === undefined ? {} : { stem }),
  };
}

/** A line that begins small under "We will:" is an item of its list, also without a bullet. */
function stemOfFragment(blocks: readonly Block[], text: string): number | undefined {
  const last = blocks.at(-1);
  if (!last || !/^\p{Ll}/u.test(text)) return undefined;
  if (last.kind === 'list-item' && /^\p{Ll}/u.test(last.text)) return last.stem;
  return last.text.endsWith(':') ? blocks.length - 1 : undefined;
}

function stemAt(blocks: readonly Block[], kind: 'option' | 'list-item'): number | undefined {
  const last = blocks.at(-1);
  if (!last || last.cell) return undefined;
  if (last.kind === kind) return last.stem;
  if (last.kind === 'question' || introducesList(last)) return blocks.length - 1;
  return undefined;
}

function headingOf(blocks: readonly Block[], text: string): Block {
  const level = blocks.some((block) => block.kind === 'heading') ? 2 : 1;
  return { kind: 'heading', part: 'body', text: text.replace(/^#{1,6} /, ''), level };
}

/** A short line that ends no sentence and has text below it; numbered ones may ask ("1. What is it?"). */
function isHeading(text: string, next: string | undefined, opensText: boolean): boolean {
  if (next === undefined || text.length > LONGEST_HEADING || text.includes('\n')) return false;
  if (/^#{1,6} /.test(text)) return true;
  if (BULLET.test(next) && !/^\d/.test(text)) return isCapitals(text) || (opensText && !/[.!?;:,]$/.test(text));
  const numbered = /^(\d+(\.\d+)*[.)]?|[A-Z][.)]|(part|section|chapter|stage|step) \w+[.:]?)\s+\S/i.test(text);
  if (numbered) return !/[.;,:]$/.test(text) && !sameNumbering(text, next);
  if (BULLET.test(text) || /[.!?;:,]["”’)]?$/.test(text)) return false;
  return isCapitals(text) || (/^["“‘(]?\p{Lu}/u.test(text) && (opensText || next.length > text.length));
}

/** "1. …" directly before "2. …" is a list, not a heading. */
function sameNumbering(text: string, next: string): boolean {
  const number = Number.parseInt(text, 10);
  return Number.parseInt(next, 10) === number + 1;
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
