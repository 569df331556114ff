import { readDocument } from '../../reading';
import type { Review } from '../../reading/review';
import { findSigns } from '../../review/engine';
import { withStructure } from '../../text/structure';

/** Reads the text of a kept review again, with the rules of today. */
export function readAgain(review: Review): Review {
  const { title, source, language, text, structure, skipped } = review;
  const document = { title, address: source, language, skipped, blocks: withStructure(text, structure) };
  return readDocument(document, findSigns(document));
}
