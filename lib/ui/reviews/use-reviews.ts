import { useEffect, useState } from 'preact/hooks';
import { type Backend, openReview, type Shelf, type Stored, type WholeReview, watchShelf } from '../../store';

/** Everything that is kept, as it changes; null until it is read. */
export function useShelf(backend: Backend | null): Stored<Shelf> | null {
  const [shelf, setShelf] = useState<Stored<Shelf> | null>(null);
  useEffect(() => (backend ? watchShelf(backend, setShelf) : undefined), [backend]);
  return shelf;
}

/** One kept review with its text; null until it is read, or where it is not kept any more. */
export function useReview(backend: Backend, id: string | null): WholeReview | null {
  const [review, setReview] = useState<WholeReview | null>(null);
  useEffect(() => {
    let current = true;
    setReview(null);
    if (id !== null) {
      void openReview(backend, id).then((outcome) => {
        if (current && outcome.ok) setReview(outcome.value ?? null);
      });
    }
    return () => {
      current = false;
    };
  }, [backend, id]);
  return review;
}
