import type { Review } from '../reading/review';
import { keepWithin, type ReviewAtHand } from './at-hand';
import type { Backend } from './backend';
import { type Stored, stored } from './problem';
import { type KeptReview, tableNames } from './records';
import { nothingRemoved, type Removed, take } from './removal';

/** A kept review with its value. */
export interface WholeReview {
  kept: KeptReview;
  review: Review;
}

/** Keeps a review because the person asked for it. */
export function keepReview(backend: Backend, hand: ReviewAtHand): Promise<Stored<KeptReview>> {
  return stored(() => backend.write((writer) => keepWithin(writer, hand, 'asked')));
}

/** One kept review, or undefined where it is not kept. */
export function openReview(backend: Backend, id: string): Promise<Stored<WholeReview | undefined>> {
  return stored(() =>
    backend.read(async (reader) => {
      const kept = await reader.get('reviews', id);
      const content = await reader.get('contents', id);
      return kept && content ? { kept, review: content.review } : undefined;
    }),
  );
}

/**
 * Takes one review out. The notes, answers and dismissals of its document go with its last review, and only then:
 * an older review never takes with it what was written in a newer one.
 */
export function removeReview(backend: Backend, id: string): Promise<Stored<Removed>> {
  return stored(() =>
    backend.write(async (writer) => {
      const removed = nothingRemoved();
      const document = (await writer.get('reviews', id))?.document;
      await take(writer, removed, 'reviews', id);
      await take(writer, removed, 'contents', id);
      if (document === undefined || (await writer.of('reviews', document)).length > 0) return removed;
      for (const table of ['notes', 'answers', 'dismissals'] as const) {
        for (const record of await writer.of(table, document)) await take(writer, removed, table, record.id);
      }
      await take(writer, removed, 'documents', document);
      return removed;
    }),
  );
}

/** Takes out everything that is kept. There is no way back but a back-up. */
export function removeEverything(backend: Backend): Promise<Stored<void>> {
  return stored(() =>
    backend.write(async (writer) => {
      for (const table of tableNames) {
        for (const { id } of await writer.all(table)) await writer.remove(table, id);
      }
    }),
  );
}
