import { render } from 'preact';
import { useStore } from '../notes/use-store';
import { ReviewsPage } from './ReviewsPage';

/** Draws the page of all reviews. */
export function startReviews(root: HTMLElement): void {
  render(<LiveReviews />, root);
}

function LiveReviews() {
  const store = useStore(null);
  return store && <ReviewsPage store={store} />;
}
