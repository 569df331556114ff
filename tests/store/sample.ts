import type { Review } from '../../lib/reading/review';
import type { Backend } from '../../lib/store/backend';
import { openLasting } from '../../lib/store/lasting';
import type { Stored } from '../../lib/store/problem';

/** A review of an invented page. */
export function sampleReview(change: Partial<Review> = {}): Review {
  return {
    format: 1,
    rules: '2026.11.1',
    source: 'https://council.example/day-centre',
    title: 'The future of the Elmbridge day centre',
    language: 'en',
    words: 11,
    text: 'Tell us what you think.\nWe will pay members for their time.',
    profile: {
      words: 11,
      language: 'en',
      aboutService: true,
      kind: 'other',
      speaker: 'body',
      timing: 'open',
      individualOnly: false,
    },
    findings: [],
    stages: null,
    matrix: null,
    levels: null,
    reading: null,
    checklist: null,
    skipped: [],
    ...change,
  };
}

/** A database name that no other test uses. */
export function freshName(): string {
  return `test-${crypto.randomUUID()}`;
}

/** Opens a client of a database; throws where it can't. */
export async function client(name: string): Promise<Backend> {
  return value(await openLasting(name));
}

/** The value of an outcome that must be one. */
export function value<T>(stored: Stored<T>): T {
  if (!stored.ok) throw new Error(`${stored.problem.kind}: ${stored.problem.say}`);
  return stored.value;
}
