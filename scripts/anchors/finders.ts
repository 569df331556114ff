import { createRequire } from 'node:module';
import search from 'approx-string-match';
import { anchorAt } from '../../lib/text/anchor';
import { finderIn } from '../../lib/text/find-again';

/** Describes a passage of one text and gives a function that looks for it in another. */
export type Finder = (text: string, start: number, end: number) => (now: string) => [number, number] | undefined;

/** The ways of finding a passage again that are measured beside each other. */
export const finders: Record<string, Finder> = {
  'Equal Footing': (text, start, end) => {
    const anchor = anchorAt(text, start, end);
    return (now) => {
      const placement = finderIn(now)(anchor);
      return placement.kind === 'unplaced' ? undefined : [placement.start, placement.end];
    };
  },
  "Hypothesis's published approach": hypothesis,
  'dom-anchor-text-quote': domAnchorTextQuote,
};

/**
 * As the Hypothesis client does it (src/annotator/anchoring/match-quote.ts): the best approximate matches of the
 * quote, scored by quote 50, prefix 20, suffix 20, position 2; the highest score wins.
 */
function hypothesis(text: string, start: number, end: number): ReturnType<Finder> {
  const quote = text.slice(start, end);
  const prefix = text.slice(Math.max(0, start - 32), start);
  const suffix = text.slice(end, end + 32);
  const alike = (part: string, pattern: string) => {
    if (pattern === '' || part === '') return 0;
    const [match] = part.includes(pattern) ? [{ errors: 0 }] : search(part, pattern, pattern.length);
    return match ? 1 - match.errors / pattern.length : 0;
  };
  return (now) => {
    const exact: { start: number; end: number; errors: number }[] = [];
    for (let at = now.indexOf(quote); at >= 0; at = now.indexOf(quote, at + 1)) {
      exact.push({ start: at, end: at + quote.length, errors: 0 });
    }
    const matches = exact.length > 0 ? exact : search(now, quote, Math.min(256, quote.length / 2));
    const scored = matches.map((match) => ({
      match,
      score:
        50 * (1 - match.errors / quote.length) +
        20 * (prefix ? alike(now.slice(Math.max(0, match.start - prefix.length), match.start), prefix) : 1) +
        20 * (suffix ? alike(now.slice(match.end, match.end + suffix.length), suffix) : 1) +
        2 * (1 - Math.abs(match.start - start) / now.length),
    }));
    const [best] = scored.sort((a, b) => b.score - a.score);
    return best && [best.match.start, best.match.end];
  };
}

interface DomAnchor {
  toTextPosition(
    root: { textContent: string },
    selector: { exact: string; prefix: string; suffix: string },
    options: { hint: number },
  ): { start: number; end: number } | null;
}

function domAnchorTextQuote(text: string, start: number, end: number): ReturnType<Finder> {
  const { toTextPosition } = peers('dom-anchor-text-quote') as DomAnchor;
  const selector = {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  };
  return (now) => {
    const found = toTextPosition({ textContent: now }, selector, { hint: start });
    return found ? [found.start, found.end] : undefined;
  };
}

/** Peers are installed by the benchmarks into a folder of their own, so that the extension never depends on them. */
const peers = createRequire(new URL('../bench/package.json', import.meta.url));
