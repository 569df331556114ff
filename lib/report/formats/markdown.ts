import type { Review } from '../../reading/review';
import { stageNames, stageOrder } from '../../reading/stages';
import type { Finding } from '../../review/finding';
import type { Entry } from '../entry';
import { countsInWords, headline, LIMITS, stageStates } from '../wording';

/** Markdown, one section a document. */
export async function* markdown(entries: AsyncIterable<Entry>): AsyncIterable<string> {
  let separator = '';
  for await (const entry of entries) {
    yield separator + ('review' in entry ? reviewMarkdown(entry.review) : failed(entry.source, entry.error));
    separator = '\n';
  }
}

function failed(source: string, error: string): string {
  return `# ${plain(source)}\n\n${plain(error)}\n`;
}

function reviewMarkdown(review: Review): string {
  const parts = [`# ${plain(review.title || review.source)}`, `${plain(review.source)}, ${review.words} words`];
  if (review.reading) parts.push(`**${plain(review.reading.title)}**`, list(review.reading.because));
  parts.push(countsInWords(review.findings));
  if (review.findings.length > 0) parts.push('## Findings', ...review.findings.map(findingMarkdown));
  if (review.stages) {
    const { stages } = review;
    parts.push('## Stages', list(stageOrder.map((stage) => `${stageNames[stage]}: ${stageStates[stages[stage]]}`)));
  }
  if (review.skipped.length > 0)
    parts.push('## Not read', list(review.skipped.map(({ what, why }) => `${what}. ${why}`)));
  return `${[...parts, LIMITS].filter((part) => part !== '').join('\n\n')}\n`;
}

function findingMarkdown(finding: Finding, index: number): string {
  return [
    `### ${index + 1}. ${plain(headline(finding))}`,
    `> ${plain(finding.quote)}`,
    `Why: ${plain(finding.why)}`,
    `${plain(finding.ask)}`,
  ].join('\n\n');
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${plain(item)}`).join('\n');
}

/** Text of others must not become mark-up. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|]/g, '\\$&')
    .replace(/^([-+#]|\d+[.)])/, '\\$1');
}
