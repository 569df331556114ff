import type { Block } from '../text/document';
import { type Cast, CastReader } from './cast';
import { DomainReader } from './domain';
import type { Profile } from './finding';
import { KindReader } from './kind';
import { LanguageReader } from './language';
import { type Section, SectionReader } from './sections';
import { type Unit, UnitReader } from './units';

/** A document as the rules see it: its units, who is who in it, and what kind of text it is. */
export interface Context {
  blocks: readonly Block[];
  units: readonly Unit[];
  cast: Cast;
  profile: Profile;
  /** −1 (speaks of something else) to 1 (speaks of services). */
  domain: number;
  /** False for a text in a language that the rules are not for. */
  readable: boolean;
  /** What each block's headings say of it: guidance ("Principles", "Checklist"), rules in force ("Terms of reference"). */
  sections: readonly ReadonlySet<Section>[];
}

/** Reads blocks one by one and keeps what the rules need to know of the whole. */
export class DocumentReader {
  private readonly reader = new UnitReader();
  private readonly casting = new CastReader();
  private readonly languages = new LanguageReader();
  private readonly domains = new DomainReader();
  private readonly kinds = new KindReader();
  private readonly blocks: Block[] = [];
  private readonly outline = new SectionReader();
  private readonly sections: ReadonlySet<Section>[] = [];

  get units(): readonly Unit[] {
    return this.reader.units;
  }

  /** Words read so far. */
  get words(): number {
    return this.reader.words;
  }

  read(block: Block) {
    this.blocks.push(block);
    const units = this.reader.read(block);
    for (const unit of units) {
      this.casting.read(unit);
      this.kinds.read(sentenceText(unit, block.text), unit.last - unit.first);
    }
    const tokens = units[0]?.tokens;
    if (tokens) {
      this.languages.read(tokens);
      this.domains.read(tokens);
    }
    this.sections.push(this.outline.read(block));
  }

  /** What is known of the document now. `selection` turns the gates on whole documents off. */
  context(selection: boolean): Context {
    const language = this.languages.language();
    const domain = this.domains.domain();
    const cast = this.casting.cast();
    const { words } = this.reader;
    return {
      blocks: this.blocks,
      units: this.reader.units,
      cast,
      domain: selection ? Math.max(0, domain) : domain,
      readable: language === 'en',
      sections: this.sections,
      profile: {
        words,
        language,
        speaker: cast.userLed ? 'user-led' : 'unknown',
        ...this.kinds.profile(domain, words),
      },
    };
  }
}

/** A unit's text in lower case, from its block's. */
export function sentenceText(unit: Unit, text: string): string {
  const first = unit.tokens[unit.first];
  const last = unit.tokens[unit.last - 1];
  return first && last
    ? text
        .slice(first.start, last.end)
        .toLowerCase()
        .replaceAll('\u2019', "'")
        .replaceAll('\u2011', '-')
        .replaceAll('\u00a0', ' ')
    : '';
}
