import type { Review } from '../../reading/review';
import { stageNames, stageOrder } from '../../reading/stages';
import type { Entry } from '../entry';
import { countsInWords, headline, LIMITS, stageStates } from '../wording';

/** Plain text for reading in a terminal. */
export async function* text(entries: AsyncIterable<Entry>): AsyncIterable<string> {
  let separator = '';
  for await (const entry of entries) {
    yield separator + ('review' in entry ? reviewText(entry.review) : `${entry.source}\n  ${entry.error}\n`);
    separator = '\n';
  }
}

function reviewText(review: Review): string {
  const lines = [review.title || review.source, `${review.source}, ${review.words} words`, ''];
  if (review.reading) lines.push(review.reading.title, ...review.reading.because.map((reason) => `- ${reason}`), '');
  lines.push(countsInWords(review.findings));
  for (const [index, finding] of review.findings.entries())
    lines.push(
      '',
      `${index + 1}. ${headline(finding)}`,
      `   “${inOneLine(finding.quote)}”`,
      `   Why: ${finding.why}`,
      `   ${finding.ask}`,
    );
  if (review.stages) {
    lines.push('', 'Stages');
    for (const stage of stageOrder) lines.push(`- ${stageNames[stage]}: ${stageStates[review.stages[stage]]}`);
  }
  if (review.skipped.length > 0)
    lines.push('', 'Not read', ...review.skipped.map(({ what, why }) => `- ${what}. ${why}`));
  return `${[...lines, '', LIMITS].join('\n')}\n`;
}

function inOneLine(quote: string): string {
  return quote.replace(/\s+/g, ' ');
}
