import type { Context } from './document-reader';
import type { Pattern } from './pattern';
import { Presence } from './presence';
import { sentenceOf } from './sentence';

/** How far "near" reaches: two sentences and two blocks either way, the closest first. */
const STEPS = [-1, 1, -2, 2] as const;
const BLOCKS = 2;
/** Units after one that "near" can reach. */
export const REACH = 2;
const RING = 2 * REACH + 1;

/** What the sentences around one have, remembered while a review walks over them. */
export class Neighbours {
  private readonly ring = Array.from({ length: RING }, () => ({
    presence: new Presence(),
    index: -1,
    context: undefined as Context | undefined,
  }));

  /** The words of the sentence at `index`. */
  at(context: Context, index: number): Presence | undefined {
    const unit = context.units[index];
    const place = this.ring[index % RING];
    if (!unit || !place) return undefined;
    if (place.index !== index || place.context !== context) {
      place.presence.mark(unit);
      place.index = index;
      place.context = context;
    }
    return place.presence;
  }

  /** Whether a pattern could stand near the sentence at `index`, by words alone. */
  mayHold(context: Context, index: number, pattern: Pattern): boolean {
    return this.near(context, index).some((at) => this.at(context, at)?.meets(pattern.need));
  }

  /** Whether a pattern stands near the sentence at `index`. */
  hold(context: Context, index: number, pattern: Pattern): boolean {
    return this.near(context, index).some((at) => {
      const unit = context.units[at];
      return (
        unit !== undefined &&
        this.at(context, at)?.meets(pattern.need) === true &&
        pattern.find(sentenceOf(unit, context.cast).scan) !== undefined
      );
    });
  }

  private near(context: Context, index: number): number[] {
    const block = context.units[index]?.block ?? 0;
    return STEPS.map((step) => index + step).filter((at) => {
      const unit = context.units[at];
      return unit !== undefined && Math.abs(unit.block - block) <= BLOCKS;
    });
  }
}
