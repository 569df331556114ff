import type { Block } from './document';

/** A block without its words: what it takes to cut a document's text into its blocks again. */
export interface BlockShape extends Omit<Block, 'text'> {
  /** Length of the block's text in UTF-16 code units. */
  length: number;
}

/** The structure of a document beside its text. */
export function structureOf(blocks: readonly Block[]): BlockShape[] {
  return blocks.map(({ text, ...shape }) => ({ ...shape, length: text.length }));
}

/** The blocks of a document from its text and structure; one paragraph a line where the structure is not known. */
export function withStructure(text: string, structure: readonly BlockShape[] | undefined): Block[] {
  if (!structure) return text.split('\n').map((line) => ({ kind: 'paragraph', part: 'body', text: line }));
  let start = 0;
  return structure.map(({ length, ...shape }) => {
    const block = { ...shape, text: text.slice(start, start + length) };
    start += length + 1;
    return block;
  });
}
