import { describe, expect, it, vi } from 'vitest';
import { readDocument } from '../../lib/reading';
import { readings } from '../../lib/reading/readings';
import type { Review } from '../../lib/reading/review';
import { findSigns } from '../../lib/review/engine';
import { readFile } from '../../lib/sources/file';
import { answerTo } from './build';
import { expectedDocuments } from './documents';

// The first document also compiles every rule, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const documents = expectedDocuments();

function review(text: string, name: string): Review {
  const read = readFile(new TextEncoder().encode(text), name);
  if (!read.ok) throw new Error(read.error);
  return readDocument(read.document, findSigns(read.document));
}

describe('realistic documents are read as their author wrote down beforehand', () => {
  it.each(documents)('$name: $reading', ({ name, text, reading, planning, delivery, answers }) => {
    const made = review(text, name);
    const got = {
      reading: made.reading?.code,
      planning: made.matrix?.planning,
      delivery: made.matrix?.delivery,
      answers: Object.fromEntries(Object.keys(answers).map((id) => [id, answerTo(made, id)])),
    };
    expect(got).toEqual({ reading, planning, delivery, answers });
  });
});

it('there are at least 20 of them, across all readings', () => {
  expect(documents.length).toBeGreaterThanOrEqual(20);
  expect(new Set(documents.map(({ reading }) => reading))).toEqual(new Set(readings.map(({ code }) => code)));
});
