import { type Fit, type ReadingEntry, readings } from './readings';
import type { Scene } from './rules';

/** The overall reading: the first entry of the list that fits, with its title and reasons. */
export function overall(scene: Scene): { entry: ReadingEntry; fit: Fit } {
  for (const entry of readings) {
    const fit = entry.fits(scene);
    if (fit) return { entry, fit };
  }
  throw new RangeError('the last reading fits every text');
}
