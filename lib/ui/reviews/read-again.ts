import { readDocument } from '../../reading';
import type { Review } from '../../reading/review';
import { findSignsInSlices } from '../../review/engine';
import type { Block } from '../../text/document';
import { withStructure } from '../../text/structure';
import { portions } from '../background/portions';
import { breath } from '../in-slices';

/** Reads the text of a kept review again, with the rules of today, in slices. @param signal stops it by rejecting */
export async function readAgain(review: Review, signal: AbortSignal): Promise<Review> {
  const { title, source, language, text, structure, skipped } = review;
  const document = { title, address: source, language, skipped, blocks: withStructure(text, structure) };
  const slices = findSignsInSlices(arriving(document.blocks), { signal });
  let slice = await slices.next();
  while (!slice.done) {
    await breath();
    slice = await slices.next();
  }
  return readDocument(document, slice.value);
}

async function* arriving(blocks: readonly Block[]): AsyncGenerator<readonly Block[]> {
  yield* portions(blocks);
}
