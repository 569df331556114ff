import type { DismissScope, PageFailure, Scope } from '../highlight/protocol';
import type { Review } from '../reading/review';
import type { Finding } from '../review/finding';

/** Why a review could not be made; `failure.*` in the locale file holds the sentence. */
export type Failure =
  | PageFailure
  | 'browser_page'
  | 'store'
  | 'source_view'
  | 'not_allowed'
  | 'refused'
  | 'page_left'
  | 'interrupted';

/** A finding that the person left out, and how far that goes. */
export interface Dismissed {
  index: number;
  scope: DismissScope;
}

/** A note that was started outside the panel, or why it could not be: it waits for the panel to take it up. */
export type Noting = { note: string } | { say: string };

/** Everything that the surfaces show about one tab. */
export interface TabState {
  /** Goes up by one with every event, so that a surface notices when it missed one. */
  version: number;
  phase: 'idle' | 'reading' | 'done' | 'stopped' | 'failed';
  scope: Scope;
  /** Words read so far. */
  words: number;
  /** Provisional while reading, the review's own once done. */
  findings: readonly Finding[];
  review: Review | null;
  failure: Failure | null;
  dismissed: readonly Dismissed[];
  /** Indices of findings whose passage is no longer on the page. */
  lost: readonly number[];
  /** Index of the finding that the person went to last. */
  current: number | null;
  /** Whether possible findings are shown beside the clear ones. */
  possible: boolean;
  noting: Noting | null;
}

/** What happens to a tab. The background applies these and passes them on, so every surface holds the same state. */
export type TabEvent =
  | { kind: 'started'; scope: Scope }
  | { kind: 'progressed'; findings: readonly Finding[]; words: number }
  | { kind: 'finished'; review: Review; dismissed: readonly Dismissed[] }
  | { kind: 'stopped' }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'went'; index: number }
  | { kind: 'lost'; indices: readonly number[] }
  | { kind: 'dismissed'; dismissed: readonly Dismissed[] }
  | { kind: 'viewed'; possible: boolean }
  | { kind: 'noting'; noting: Noting | null }
  | { kind: 'cleared' };

/** The state of a tab in which nothing was reviewed. */
export const IDLE: TabState = {
  version: 0,
  phase: 'idle',
  scope: 'page',
  words: 0,
  findings: [],
  review: null,
  failure: null,
  dismissed: [],
  lost: [],
  current: null,
  possible: false,
  noting: null,
};

/** The state after an event. What arrives late for a review that has ended changes nothing. */
export function applyEvent(state: TabState, event: TabEvent): TabState {
  switch (event.kind) {
    case 'started':
      return { ...IDLE, phase: 'reading', scope: event.scope, possible: state.possible };
    case 'progressed':
      if (state.phase !== 'reading') return state;
      return { ...state, words: event.words, findings: [...state.findings, ...event.findings] };
    case 'finished':
      return {
        ...state,
        phase: 'done',
        review: event.review,
        words: event.review.words,
        findings: event.review.findings,
        dismissed: event.dismissed,
      };
    case 'stopped':
      return state.phase === 'reading' ? { ...state, phase: 'stopped' } : state;
    case 'failed':
      return { ...IDLE, phase: 'failed', failure: event.failure, possible: state.possible };
    case 'went':
      return { ...state, current: event.index };
    case 'lost':
      return { ...state, lost: event.indices };
    case 'dismissed':
      return { ...state, dismissed: event.dismissed };
    case 'viewed':
      return { ...state, possible: event.possible };
    case 'noting':
      return { ...state, noting: event.noting };
    case 'cleared':
      return { ...IDLE, possible: state.possible };
  }
}

/** Indices of the findings to show: not left out, and clear unless possible ones are asked for. */
export function shownFindings(state: Pick<TabState, 'findings' | 'dismissed' | 'possible'>): number[] {
  const hidden = new Set(state.dismissed.map((entry) => entry.index));
  return state.findings.flatMap((finding, index) =>
    !hidden.has(index) && (state.possible || finding.confidence === 'clear') ? [index] : [],
  );
}
