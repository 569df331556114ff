import type { Words } from '../signs/evidence';

/** What the parts of a pattern are turned into: the same pattern is read for what it needs and for how it matches. */
export interface Builder<Part> {
  /** One word, sense, slot, gap or end of the sentence, as written. */
  single(token: string): Part;
  sequence(parts: readonly Part[]): Part;
  either(branches: readonly Part[]): Part;
  maybe(part: Part): Part;
}

const tokens = /<[^>]+>|\[[^\]]+\]|\(|\)\??|\||\.\.\.|\.\.|[^\s()|<>[\]]+\??|\?/g;

/** The parts of a pattern in order: words, slots, brackets, bars. */
export const partsOf = (pattern: string): readonly string[] => pattern.match(tokens) ?? [];

/**
 * Reads a pattern of the language that `evidence.ts` describes. Throws a SyntaxError for a pattern that is not of it.
 */
export function readPattern<Part>(source: Words, builder: Builder<Part>): Part {
  const reader = new Reader(source, builder);
  const part = reader.alternatives();
  reader.end();
  return part;
}

class Reader<Part> {
  private readonly tokens: readonly string[];
  private at = 0;

  constructor(
    private readonly source: Words,
    private readonly builder: Builder<Part>,
  ) {
    this.tokens = typeof source === 'string' ? partsOf(source) : source;
  }

  alternatives(): Part {
    const first = this.sequence();
    if (this.tokens[this.at] !== '|') return first;
    const branches = [first];
    while (this.tokens[this.at] === '|') {
      this.at++;
      branches.push(this.sequence());
    }
    return this.builder.either(branches);
  }

  end() {
    if (this.at < this.tokens.length) this.fail();
  }

  private sequence(): Part {
    let first: Part | undefined;
    let parts: Part[] | undefined;
    for (;;) {
      const token = this.tokens[this.at];
      if (token === undefined || token === '|' || token === ')' || token === ')?') break;
      this.at++;
      const part = token === '(' ? this.group() : this.single(token);
      if (first === undefined) first = part;
      else if (parts === undefined) parts = [first, part];
      else parts.push(part);
    }
    return parts || first === undefined ? this.builder.sequence(parts ?? []) : first;
  }

  private group(): Part {
    const inner = this.alternatives();
    const close = this.tokens[this.at++];
    if (close === ')?') return this.builder.maybe(inner);
    return close === ')' ? inner : this.fail();
  }

  private single(token: string): Part {
    if (this.tokens[this.at] === '?') {
      this.at++;
      return this.builder.maybe(this.builder.single(token));
    }
    return token.length > 1 && token.endsWith('?')
      ? this.builder.maybe(this.builder.single(token.slice(0, -1)))
      : this.builder.single(token);
  }

  private fail(): never {
    throw new SyntaxError(`unbalanced pattern: ${String(this.source)}`);
  }
}
