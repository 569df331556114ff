import type { Backend, Reader, Stop } from './backend';
import { problemFrom, type Stored } from './problem';
import type { Dismissal, GivenAnswer, KeptDocument, KeptReview, Note } from './records';

type Listener<T> = (value: Stored<T>) => void;

/** What the person wrote and decided about one document. */
export interface Written {
  notes: Note[];
  answers: GivenAnswer[];
  /** Those of this document and those that hold everywhere. */
  dismissals: Dismissal[];
  /** Reviews of it that are kept, oldest first. */
  reviews: KeptReview[];
}

/** Tells what was written about a document, now and after every change, whichever tab or panel made it. */
export function watchWritten(backend: Backend, document: string, listener: Listener<Written>): Stop {
  return watch(backend, (reader) => written(reader, document), listener);
}

/** Everything that is kept, without the texts of reviews. */
export interface Shelf {
  reviews: KeptReview[];
  documents: KeptDocument[];
  notes: Note[];
  dismissals: Dismissal[];
}

/** Tells what is kept, now and after every change. */
export function watchShelf(backend: Backend, listener: Listener<Shelf>): Stop {
  return watch(
    backend,
    async (reader) => ({
      reviews: await reader.all('reviews'),
      documents: await reader.all('documents'),
      notes: await reader.all('notes'),
      dismissals: await reader.all('dismissals'),
    }),
    listener,
  );
}

/** What was written about a document, within a transaction. */
export async function written(reader: Reader, document: string): Promise<Written> {
  return {
    notes: await reader.of('notes', document),
    answers: await reader.of('answers', document),
    dismissals: [...(await reader.of('dismissals', document)), ...(await reader.of('dismissals', ''))],
    reviews: (await reader.of('reviews', document)).sort((a, b) => a.at - b.at),
  };
}

function watch<T>(backend: Backend, query: (reader: Reader) => Promise<T>, listener: Listener<T>): Stop {
  return backend.watch(
    query,
    (value) => listener({ ok: true, value }),
    (thrown) => listener({ ok: false, problem: problemFrom(thrown) }),
  );
}
