import type { Review } from '../reading/review';

/** One document of a run over several: its review, or why there is none, in one sentence. */
export type Entry = { readonly review: Review } | { readonly source: string; readonly error: string };

/** Writes entries in one format, a piece at a time, so that a large folder need not fit into memory. */
export type Format = (entries: AsyncIterable<Entry>) => AsyncIterable<string>;
