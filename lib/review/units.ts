import type { Block } from '../text/document';
import { splitSentences } from '../text/sentences';
import { type Token, tokenise } from '../text/tokens';

/** One sentence in its place: tokens `first` to `last` (not included) of a block. */
export interface Unit {
  block: number;
  /** Start of the block in the document text, UTF-16 code units. */
  offset: number;
  tokens: readonly Token[];
  first: number;
  last: number;
  /** The unfinished sentence that this one completes: "We will:" before "co-design the form". */
  stem?: Unit;
}

/** Takes blocks apart into units as they arrive, keeping what later blocks need of earlier ones. */
export class UnitReader {
  readonly units: Unit[] = [];
  words = 0;
  private offset = 0;
  private readonly lastOfBlock: (Unit | undefined)[] = [];

  /** Reads one more block and returns its units. */
  read(block: Block): Unit[] {
    const index = this.lastOfBlock.length;
    const tokens = tokenise(block.text);
    const stem = block.stem === undefined ? undefined : openStem(this.lastOfBlock[block.stem]);
    const made: Unit[] = [];
    for (const { first, last } of splitSentences(block.text, tokens)) {
      const unit: Unit = { block: index, offset: this.offset, tokens, first, last };
      made.push(stem && made.length === 0 ? { ...unit, stem } : unit);
    }
    for (const token of tokens) if (token.kind !== 'mark') this.words++;
    this.offset += block.text.length + 1;
    this.lastOfBlock.push(made[made.length - 1]);
    this.units.push(...made);
    return made;
  }
}

/** A stem that is a whole sentence of its own adds nothing to its items; one that ends in a colon or in the air does. */
function openStem(unit: Unit | undefined): Unit | undefined {
  if (!unit) return undefined;
  const end = unit.tokens[unit.last - 1];
  return end && (end.kind !== 'mark' || end.norm === ':' || end.norm === '-' || end.norm === '…') ? unit : undefined;
}
