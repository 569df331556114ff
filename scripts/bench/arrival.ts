import type { Block } from '../../lib/text/document';
import { asDocument } from '../quality/plain';

const BLOCKS_IN_A_BATCH = 40;

/** The blocks of a text as a page sends them: in batches, all there as fast as they are asked for. */
export async function* blocksInBatches(text: string): AsyncGenerator<readonly Block[]> {
  const { blocks } = asDocument('Bench', text);
  for (let from = 0; from < blocks.length; from += BLOCKS_IN_A_BATCH) {
    yield blocks.slice(from, from + BLOCKS_IN_A_BATCH);
  }
}
