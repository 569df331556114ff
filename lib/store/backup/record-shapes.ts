import type { Anchor } from '../../text/anchor';
import type { Dismissal, GivenAnswer, KeptDocument, KeptReview, Note, ReviewContent } from '../records';
import { readingCode, review } from './review-shape';
import { count, list, map, object, oneOf, orNull, type Shape, share, such, text, withOptional } from './shape';

const id = such(text(40_000), (given) => given !== '', 'a name');
const name = text(2_000);
const address = text(20_000);
const written = text(1_000_000);
const versions = map(count);

export const anchor: Shape<Anchor> = withOptional(
  such(
    object({ start: count, end: count, exact: text(1_000_000), prefix: text(10_000), suffix: text(10_000) }),
    ({ start, end }) => start <= end,
    'a passage that starts before it ends',
  ),
  'rival',
  share,
);

const kept: Shape<KeptReview> = object({
  id,
  document: address,
  title: address,
  at: count,
  rules: name,
  reading: orNull(readingCode),
  words: count,
  kept: oneOf('asked', 'written'),
  author: name,
});

const note: Shape<Note> = object({
  id,
  document: address,
  review: id,
  anchor: orNull(anchor),
  text: written,
  polarity: orNull(oneOf('genuine', 'tokenistic', 'context')),
  sign: orNull(name),
  author: name,
  created: count,
  changed: count,
  versions,
});

const answer: Shape<GivenAnswer> = object({
  id,
  document: address,
  question: name,
  answer: orNull(oneOf('yes', 'partly', 'no', 'not-said', 'elsewhere')),
  note: written,
  author: name,
  changed: count,
  versions,
});

const dismissal: Shape<Dismissal> = object({
  id,
  scope: oneOf('passage', 'document', 'everywhere'),
  sign: name,
  document: address,
  anchor: orNull(anchor),
  changed: count,
});

const document: Shape<KeptDocument> = object({ id: address, address, title: address, language: name });
const content: Shape<ReviewContent> = object({ id, review });

/** What a back-up holds, table by table. */
export const tables = object({
  documents: list(document),
  reviews: list(kept),
  contents: list(content),
  notes: list(note),
  answers: list(answer),
  dismissals: list(dismissal),
});
