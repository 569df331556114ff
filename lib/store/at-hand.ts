import type { Review } from '../reading/review';
import type { Writer } from './backend';
import type { KeptReview } from './records';

/** A review in front of the person, kept or not. Nothing of it is stored until they keep it or write in it. */
export interface ReviewAtHand {
  id: string;
  document: string;
  /** When it was made, in ms since 1970. */
  at: number;
  review: Review;
}

/** What a document is known by: its address without the fragment, so that links into a page lead to the same notes. */
export function documentKey(address: string): string {
  const fragment = address.indexOf('#');
  return fragment < 0 ? address : address.slice(0, fragment);
}

/** Gives a review its id. The same text under the same rules is the same review, whenever it is made again. */
export async function atHand(review: Review, at: number = Date.now()): Promise<ReviewAtHand> {
  const document = documentKey(review.source);
  const bytes = new TextEncoder().encode(JSON.stringify([document, review.rules, review.title, review.text]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const id = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { id, document, at, review };
}

/** Stores a review within a transaction, if it is not there yet. What was kept because of a note can be kept for good. */
export async function keepWithin(writer: Writer, hand: ReviewAtHand, kept: KeptReview['kept']): Promise<KeptReview> {
  const { id, document, at, review } = hand;
  const known = await writer.get('reviews', id);
  if (known) {
    if (kept !== 'asked' || known.kept === 'asked') return known;
    const asked: KeptReview = { ...known, kept };
    await writer.put('reviews', asked);
    return asked;
  }
  const { title, language, rules, words } = review;
  const listed: KeptReview = {
    id,
    document,
    title,
    at,
    rules,
    reading: review.reading?.code ?? null,
    words,
    kept,
    author: '',
  };
  await writer.put('documents', { id: document, address: review.source, title, language });
  await writer.put('contents', { id, review });
  await writer.put('reviews', listed);
  return listed;
}
