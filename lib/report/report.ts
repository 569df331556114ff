import { readWithout } from '../reading';
import type { Review } from '../reading/review';
import type { Finding } from '../review/finding';
import { dismissalOf } from '../store/dismissals';
import type { Dismissal, GivenAnswer, Note } from '../store/records';
import type { Anchor } from '../text/anchor';
import { finderIn, type Placement } from '../text/find-again';

/** A note and where its passage is in the reviewed text; `place` is null for a note on the whole document. */
export interface PlacedNote {
  note: Note;
  place: Placement | null;
}

/** Everything that a report says: a review with what the person wrote about it. Every format renders this value. */
export interface Report {
  /** The review, judged without what the person dismissed. */
  review: Review;
  /** When the review was made and when the report was, in ms since 1970. */
  reviewed: number;
  made: number;
  /** Name of the person who hands the report on, if they want it there. */
  author: string;
  /** In the order of the document; those that are not found in it come last. */
  notes: readonly PlacedNote[];
  answers: readonly GivenAnswer[];
  /** Findings that the person has not dismissed, with their index in the review. */
  findings: readonly { index: number; finding: Finding }[];
  dismissed: number;
}

/** What a report is made from. */
export interface ReportParts {
  review: Review;
  reviewed: number;
  made: number;
  author?: string;
  notes: readonly Note[];
  answers: readonly GivenAnswer[];
  dismissals: readonly Dismissal[];
  /** Finds passages in the reviewed text, where that was done before; else it is done here. */
  find?: (anchor: Anchor) => Placement;
}

/** Puts a report together: finds the places of the notes in the reviewed text and leaves out what was dismissed. */
export function makeReport(parts: ReportParts): Report {
  const { review, reviewed, made, author = '', dismissals } = parts;
  const find = parts.find ?? finderIn(review.text);
  const leftOut = leftOutOf(review, dismissals, find);
  const gone = new Set(leftOut);
  const findings = review.findings
    .map((finding, index) => ({ index, finding }))
    .filter(({ index }) => !gone.has(index));
  return {
    review: readWithout(review, leftOut),
    reviewed,
    made,
    author,
    notes: placeNotes(parts.notes, find),
    answers: parts.answers,
    findings,
    dismissed: leftOut.length,
  };
}

/** Findings of a review that the person dismissed, as indices. */
export function leftOutOf(
  review: Review,
  dismissals: readonly Dismissal[],
  find: (anchor: Anchor) => Placement = finderIn(review.text),
): readonly number[] {
  if (dismissals.length === 0) return [];
  const placed = new Map<string, { start: number; end: number }>();
  for (const { id, anchor } of dismissals) {
    const place = anchor && find(anchor);
    if (place && place.kind !== 'unplaced') placed.set(id, place);
  }
  return review.findings.flatMap((finding, index) => (dismissalOf(finding, dismissals, placed) ? [index] : []));
}

/** Places notes by a finder and puts them in the order of the document: whole-document notes first, unplaced ones last. */
export function placeNotes(notes: readonly Note[], find: (anchor: Anchor) => Placement): PlacedNote[] {
  const placed = notes.map((note) => ({ note, place: note.anchor && find(note.anchor) }));
  return placed.sort((a, b) => order(a) - order(b) || a.note.created - b.note.created);
}

function order({ place }: PlacedNote): number {
  if (!place) return -1;
  return place.kind === 'unplaced' ? Number.MAX_SAFE_INTEGER : place.start;
}
