import type { Review } from '../../reading/review';
import { stageNames, stageOrder } from '../../reading/stages';
import type { Finding } from '../../review/finding';
import type { Entry } from '../entry';
import { countsInWords, headline, LIMITS, stageStates } from '../wording';

const STYLE =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.5 system-ui,sans-serif;color-scheme:light dark}' +
  'blockquote{margin:.5rem 0;padding-left:1rem;border-left:.25rem solid}article+article{margin-top:4rem}';

/** A page of its own that asks nothing of the network and runs no script. */
export async function* html(entries: AsyncIterable<Entry>): AsyncIterable<string> {
  yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n';
  yield '<meta name="viewport" content="width=device-width">\n<title>Signs in these texts</title>\n';
  yield `<style>${STYLE}</style>\n</head>\n<body>\n<main>\n`;
  for await (const entry of entries) {
    const body =
      'review' in entry ? reviewHtml(entry.review) : [element('h1', entry.source), element('p', entry.error)];
    yield `<article>\n${body.join('\n')}\n</article>\n`;
  }
  yield `</main>\n<footer>\n${element('p', LIMITS)}\n</footer>\n</body>\n</html>\n`;
}

function reviewHtml(review: Review): string[] {
  const parts = [element('h1', review.title || review.source), element('p', `${review.source}, ${review.words} words`)];
  if (review.reading) parts.push(element('h2', review.reading.title), list(review.reading.because));
  parts.push(element('p', countsInWords(review.findings)));
  if (review.findings.length > 0) parts.push('<h2>Findings</h2>', ...review.findings.flatMap(findingHtml));
  if (review.stages) {
    const { stages } = review;
    parts.push(
      '<h2>Stages</h2>',
      list(stageOrder.map((stage) => `${stageNames[stage]}: ${stageStates[stages[stage]]}`)),
    );
  }
  if (review.skipped.length > 0)
    parts.push('<h2>Not read</h2>', list(review.skipped.map(({ what, why }) => `${what}. ${why}`)));
  return parts.filter((part) => part !== '');
}

function findingHtml(finding: Finding, index: number): string[] {
  return [
    element('h3', `${index + 1}. ${headline(finding)}`),
    `<blockquote>${element('p', finding.quote)}</blockquote>`,
    element('p', `Why: ${finding.why}`),
    element('p', `${finding.ask}`),
  ];
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>\n${items.map((item) => element('li', item)).join('\n')}\n</ul>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
