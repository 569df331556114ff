import type { Block } from '../text/document';

/** What kind of sentences stand under a heading, where it says so. */
export type Section = 'guidance' | 'in-force';

const kinds: readonly (readonly [Section, RegExp])[] = [
  [
    'in-force',
    /\b(terms of reference|constitution|standing orders|rules of procedure|by-?laws|memorandum of understanding|partnership agreement|collaboration agreement)\b/i,
  ],
  [
    'guidance',
    /\b(principles?|checklist|top tips|good practice|best practice|what (a )?good|how to|do'?s and don'?ts|recommendations?|standards?|guidelines?|tips|what is co-|definition|key questions)\b/i,
  ],
];

/** Follows headings down a document: a section lasts until the next heading of its level or above. */
export class SectionReader {
  private readonly open = new Map<Section, number>();

  /** The sections that a block stands in. A list item under guidance is a norm; other blocks there may be an account. */
  read(block: Block): ReadonlySet<Section> {
    if (block.kind === 'heading') {
      this.turn(block.text, block.level ?? 2);
      return new Set();
    }
    const inside = [...this.open.keys()];
    return new Set(inside.filter((section) => section === 'in-force' || block.kind === 'list-item'));
  }

  private turn(heading: string, level: number) {
    for (const [section, depth] of this.open) if (level <= depth) this.open.delete(section);
    for (const [section, says] of kinds) if (says.test(heading)) this.open.set(section, level);
  }
}
