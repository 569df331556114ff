import type { OwnAnswer, ReadingCode, Review } from '../reading/review';
import type { Polarity } from '../signs/sign';
import type { Anchor } from '../text/anchor';

/** How many times each installation has changed a text: tells an older wording from one written elsewhere. */
export type Versions = Readonly<Record<string, number>>;

/** A page or file that the person keeps something about. `id` is its address without the fragment. */
export interface KeptDocument {
  id: string;
  address: string;
  title: string;
  language: string;
}

/** What the list of reviews needs; the review itself is its {@link ReviewContent}. */
export interface KeptReview {
  id: string;
  document: string;
  title: string;
  /** When it was made, in ms since 1970. */
  at: number;
  rules: string;
  reading: ReadingCode | null;
  words: number;
  /** Kept because the person asked for it, or because they wrote in it. */
  kept: 'asked' | 'written';
  /** Who made it: '' for the person themself, a name for an imported one. */
  author: string;
}

/** The review value of one {@link KeptReview}, kept apart so that lists stay quick. */
export interface ReviewContent {
  id: string;
  review: Review;
}

/** What a person wrote about a passage, or about the whole document where `anchor` is null. */
export interface Note {
  id: string;
  document: string;
  /** Id of the review in which it was written. */
  review: string;
  anchor: Anchor | null;
  text: string;
  /** The person's own judgement, if they gave one. */
  polarity: Polarity | null;
  sign: string | null;
  /** '' for the person themself, a name for an imported note. */
  author: string;
  created: number;
  changed: number;
  versions: Versions;
}

/** One answer a document and question; `id` is made of both. */
export interface GivenAnswer {
  id: string;
  document: string;
  question: string;
  answer: OwnAnswer | null;
  note: string;
  author: string;
  changed: number;
  versions: Versions;
}

export type DismissalScope = 'passage' | 'document' | 'everywhere';

/** "This is wrong": findings of one sign that are not shown any more, within the scope that the person named. */
export interface Dismissal {
  id: string;
  scope: DismissalScope;
  sign: string;
  /** '' where the scope is everywhere. */
  document: string;
  anchor: Anchor | null;
  changed: number;
}

/** Everything that is kept, by table. Every record has its key in `id`. */
export interface Tables {
  documents: KeptDocument;
  reviews: KeptReview;
  contents: ReviewContent;
  notes: Note;
  answers: GivenAnswer;
  dismissals: Dismissal;
}

export type TableName = keyof Tables;
/** Tables whose records belong to one document and can be asked for by it. */
export type DocumentTable = 'reviews' | 'notes' | 'answers' | 'dismissals';

export const tableNames: readonly TableName[] = ['documents', 'reviews', 'contents', 'notes', 'answers', 'dismissals'];
