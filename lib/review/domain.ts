import { elsewhereWords, serviceWords, worldWeights } from '../signs/lexicon/domains';
import type { Token } from '../text/tokens';

const service = new Set(serviceWords.split(' '));
const elsewhere = new Map(
  Object.entries(elsewhereWords).flatMap(([world, words]) =>
    words.split(' ').map((word) => [word, worldWeights[world] ?? 1] as const),
  ),
);

/** Fewer telling words than these say nothing about a text. */
const FEW = 3;

/** Weighs, while a document is read, whether its words are those of people's services or of another world. */
export class DomainReader {
  private service = 0;
  private elsewhere = 0;

  read(tokens: readonly Token[]) {
    for (const { norm } of tokens) {
      if (service.has(norm)) this.service++;
      else this.elsewhere += elsewhere.get(norm) ?? 0;
    }
  }

  /** From −1 (all of it speaks of something else) to 1 (all of it of services); 0 where nothing tells. */
  domain(): number {
    const all = this.service + this.elsewhere;
    return all < FEW ? 0 : ((this.service - this.elsewhere) / all) * Math.min(1, all / (2 * FEW));
  }
}

/** How many words of a sentence belong to another world, less those that belong to services. */
export function strangeness(tokens: readonly Token[], first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i++) {
    const norm = (tokens[i] as Token).norm;
    if (service.has(norm)) count--;
    else count += elsewhere.get(norm) ?? 0;
  }
  return Math.max(0, count);
}
