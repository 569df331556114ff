/** What a block is in its document: decides how its neighbours are read (a list item under its stem, a cell in its row). */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-cell'
  | 'question'
  | 'option'
  | 'term'
  | 'definition'
  | 'caption';

/** Whose words a block holds: the publisher's own, or somebody else's (a block quotation, a "You said" column). */
export type BlockPart = 'body' | 'quoted';

/** Where a table cell stands, so that cells can be paired by row ("You said | We did"). */
export interface CellPlace {
  /** Counts the tables of the document from 0. */
  table: number;
  row: number;
  column: number;
  /** Text of the column's header cell, where there is one. */
  header?: string;
}

/**
 * One paragraph, list item, heading, table cell, question or answer option.
 * `text` is the text as people see it: offsets into it are UTF-16 code units and nothing in it is folded.
 */
export interface Block {
  kind: BlockKind;
  part: BlockPart;
  text: string;
  /** Heading level 1–6, for headings only. */
  level?: number;
  /** Index of the block that introduces this one: the stem of a list item, the question of an option, the term of a definition. */
  stem?: number;
  cell?: CellPlace;
}

/** Something that was not read, and why, in words for a person. */
export interface Skipped {
  what: string;
  why: string;
}

/** What is being reviewed. Sources make it; everything above reads it and nothing changes it. */
export interface Document {
  title: string;
  address: string;
  /** BCP 47 tag as declared by the page, or '' where it declares none. */
  language: string;
  blocks: readonly Block[];
  skipped: readonly Skipped[];
}

/** The reviewed text: blocks in order, joined by a line feed. Finding offsets are UTF-16 code units into it. */
export function documentText(document: Pick<Document, 'blocks'>): string {
  return document.blocks.map((block) => block.text).join('\n');
}

/** Start of every block in {@link documentText}, in UTF-16 code units. */
export function blockStarts(blocks: readonly Block[]): number[] {
  const starts: number[] = [];
  let next = 0;
  for (const block of blocks) {
    starts.push(next);
    next += block.text.length + 1;
  }
  return starts;
}
