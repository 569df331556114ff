import type { Anchor } from '../../text/anchor';
import { type Placement, stepwiseFinderIn } from '../../text/find-again';
import { inSlices } from '../in-slices';

/**
 * Finds the passages of notes in a text, in slices.
 * @returns gives the place of each; `null` anchors, of notes on the whole document, have none to find
 */
export async function findAll(
  text: string,
  notes: readonly { anchor: Anchor | null }[],
  signal?: AbortSignal,
): Promise<(anchor: Anchor) => Placement> {
  const find = stepwiseFinderIn(text);
  const places = new Map<Anchor, Placement>();
  for (const { anchor } of notes) if (anchor) places.set(anchor, await inSlices(find(anchor), signal));
  return (anchor) => places.get(anchor) ?? { kind: 'unplaced', why: 'gone' };
}
