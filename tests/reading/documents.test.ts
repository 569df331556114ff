import { describe, expect, it, vi } from 'vitest';
import { readDocument } from '../../lib/reading';
import { readings } from '../../lib/reading/readings';
import type { Review } from '../../lib/reading/review';
import { findSigns } from '../../lib/review/engine';
import { readFile } from '../../lib/sources/file';
import { answerTo } from './build';
import { type Expected, expectedDocuments } from './documents';

// The first document also compiles every rule, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const documents = expectedDocuments();

function review(text: string, name: string): Review {
  const read = readFile(new TextEncoder().encode(text), name);
  if (!read.ok) throw new Error(read.error);
  return readDocument(read.document, findSigns(read.document));
}

/** What the document was expected to come out as, and what it does come out as. */
function compare({ name, text, reading, planning, delivery, answers }: Expected) {
  const made = review(text, name);
  const got = {
    reading: made.reading?.code,
    planning: made.matrix?.planning,
    delivery: made.matrix?.delivery,
    answers: Object.fromEntries(Object.keys(answers).map((id) => [id, answerTo(made, id)])),
  };
  return { got, expected: { reading, planning, delivery, answers } };
}

describe('realistic documents are read as their author wrote down beforehand', () => {
  it.each(documents)('$name: $reading', (document) => {
    const { got, expected } = compare(document);
    expect(got).toEqual(expected);
  });
});

it('there are at least 20 of them, across all readings', () => {
  expect(documents.length).toBeGreaterThanOrEqual(20);
  expect(new Set(documents.map(({ reading }) => reading))).toEqual(new Set(readings.map(({ code }) => code)));
});
