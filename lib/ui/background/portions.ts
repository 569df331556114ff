import type { Block } from '../../text/document';

/** Text that the engine reads in some 20 ms, in UTF-16 code units. */
const PORTION = 6000;

/** The first portion is smaller: a person waits for the first highlight, and the engine is still cold. */
const FIRST = 1500;

/**
 * Cuts a batch into portions so small that the background can answer between two of them. A page says its text as
 * fast as it is read, far faster than it is reviewed.
 */
export function* portions(blocks: readonly Block[]): Generator<readonly Block[]> {
  let portion: Block[] = [];
  let length = 0;
  let enough = FIRST;
  for (const block of blocks) {
    portion.push(block);
    length += block.text.length;
    if (length < enough) continue;
    yield portion;
    portion = [];
    length = 0;
    enough = PORTION;
  }
  if (portion.length > 0) yield portion;
}
