import type { Review } from '../../reading/review';
import { stageOrder } from '../../reading/stages';
import type { Finding } from '../../review/finding';
import { RULES_VERSION } from '../../signs';
import type { Entry } from '../entry';

/** One JSON object with every document; the order of its keys never changes. */
export async function* json(entries: AsyncIterable<Entry>): AsyncIterable<string> {
  yield `{\n  "format": 1,\n  "rules": ${JSON.stringify(RULES_VERSION)},\n  "documents": [`;
  let separator = '\n';
  for await (const entry of entries) {
    const data = 'review' in entry ? documentData(entry.review) : { source: entry.source, error: entry.error };
    yield separator + indented(JSON.stringify(data, null, 2));
    separator = ',\n';
  }
  yield `${separator === '\n' ? '' : '\n  '}]\n}\n`;
}

function documentData(review: Review): object {
  const { source, title, language, words, text, matrix, levels, reading, checklist } = review;
  return {
    source,
    title,
    language,
    words,
    text,
    findings: review.findings.map(findingData),
    stages: review.stages && Object.fromEntries(stageOrder.map((stage) => [stage, review.stages?.[stage]])),
    matrix: matrix && {
      planning: matrix.planning,
      delivery: matrix.delivery,
      cell: matrix.cell,
      confidence: matrix.confidence,
    },
    levels: levels && { shown: levels.shown, claimed: levels.claimed },
    reading: reading && { code: reading.code, title: reading.title, because: reading.because },
    checklist: checklist?.map(({ id, answer, findings }) => ({ id, answer, findings })) ?? null,
    skipped: review.skipped.map(({ what, why }) => ({ what, why })),
  };
}

function findingData(finding: Finding): object {
  const { sign, polarity, strength, confidence, grade, actor, stages, level, start, end, quote, usable, why, ask } =
    finding;
  return { sign, polarity, strength, confidence, grade, actor, stages, level, start, end, quote, usable, why, ask };
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}
