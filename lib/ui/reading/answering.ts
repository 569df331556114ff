import { useActiveTab } from '../hooks';
import { useAtHand, useStore } from '../notes/use-store';
import { type OwnAnswering, useOwnAnswers } from '../notes/use-written';
import type { TabState } from '../tab-state';

/** The person's own answers, and what they must be told about their keeping. */
export interface Answering extends OwnAnswering {
  /** False until the store is open: an answer given before would be lost. */
  ready: boolean;
  warning: string | undefined;
}

/** The person's own answers about the document in front of them, kept as they give them. */
export function useAnswering(state: TabState): Answering {
  const store = useStore(useActiveTab());
  const hand = useAtHand(state.review);
  const answering = useOwnAnswers(store?.backend ?? null, hand);
  return { ...answering, ready: store !== null && hand !== null, warning: store?.warning };
}
