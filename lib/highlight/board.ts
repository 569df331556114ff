import type { Finding } from '../review/finding';
import { type LayerName, layerOf } from './layers';
import { isIntact, type Mark, markOf, type PlacedBlock, type Standing, standingOf } from './mark';
import type { Painter } from './painter';
import type { Passage } from './protocol';

/** Which findings are painted. */
export interface View {
  /** Indices of findings that the person left out. */
  hidden: ReadonlySet<number>;
  /** Whether possible findings are painted beside the clear ones. */
  possible: boolean;
}

/** All marks of a page: what is found where, what of it is painted, and which is the current one. */
export interface Board {
  /** Adds the next findings of a review, and paints them. */
  add(findings: readonly Finding[], blocks: readonly PlacedBlock[]): void;
  /** Puts the findings of the whole document in place of what was there. */
  replace(findings: readonly Finding[], blocks: readonly PlacedBlock[], view: View): void;
  look(view: View): void;
  /** Paints the passages of the person's notes in their own style. */
  note(passages: readonly Passage[], blocks: readonly PlacedBlock[]): void;
  /** Painted marks in the order of the text. */
  visible(): Mark[];
  mark(index: number): Mark | undefined;
  setCurrent(index: number | null): void;
  /** True where some mark no longer stands where it was found. */
  hasBroken(): boolean;
  /** Finds every mark's place anew, in blocks that may have moved or lost theirs. */
  remap(blocks: readonly PlacedBlock[]): void;
  /** Indices of findings without a place in the page. */
  lost(): number[];
  clear(): void;
}

const CURRENT: LayerName = 'equal-footing-current';
const NOTE: LayerName = 'equal-footing-note';

/** A board that paints with `painter`. */
export function createBoard(painter: Painter): Board {
  let findings: Finding[] = [];
  let marks = new Map<number, Mark>();
  let view: View = { hidden: new Set(), possible: false };
  let currentIndex: number | null = null;
  let noted: readonly Passage[] = [];
  let notes: readonly Standing[] = [];

  const isShown = ({ index, finding }: Mark) =>
    !view.hidden.has(index) && (view.possible || finding.confidence === 'clear');
  const paint = (mark: Mark) => {
    if (isShown(mark)) painter.add(layerOf(mark.finding), mark.ranges);
  };
  const repaint = () => {
    painter.clear();
    for (const mark of marks.values()) paint(mark);
    for (const note of notes) painter.add(NOTE, note.ranges);
    const current = currentIndex === null ? undefined : marks.get(currentIndex);
    if (current && isShown(current)) painter.add(CURRENT, current.ranges);
  };
  const place = (placed: readonly Finding[], from: number, blocks: readonly PlacedBlock[]): Mark[] =>
    placed.flatMap((finding, at) => markOf(finding, from + at, blocks) ?? []);

  return {
    add(more, blocks) {
      const fresh = place(more, findings.length, blocks);
      findings.push(...more);
      for (const mark of fresh) {
        marks.set(mark.index, mark);
        paint(mark);
      }
    },
    replace(all, blocks, next) {
      findings = [...all];
      view = next;
      marks = new Map(place(findings, 0, blocks).map((mark) => [mark.index, mark]));
      currentIndex = null;
      repaint();
    },
    look(next) {
      view = next;
      repaint();
    },
    note(passages, blocks) {
      noted = passages;
      notes = noted.flatMap((passage) => standingOf(passage, blocks) ?? []);
      repaint();
    },
    visible() {
      return [...marks.values()].filter(isShown).sort((a, b) => a.finding.start - b.finding.start);
    },
    mark: (index) => marks.get(index),
    setCurrent(index) {
      const before = currentIndex === null ? undefined : marks.get(currentIndex);
      if (before) painter.remove(CURRENT, before.ranges);
      currentIndex = index;
      const now = index === null ? undefined : marks.get(index);
      if (now) painter.add(CURRENT, now.ranges);
    },
    hasBroken: () => [...marks.values(), ...notes].some((each) => !isIntact(each)),
    remap(blocks) {
      notes = noted.flatMap((passage) => standingOf(passage, blocks) ?? []);
      marks = new Map(place(findings, 0, blocks).map((mark) => [mark.index, mark]));
      repaint();
    },
    lost: () => findings.flatMap((_, index) => (marks.has(index) ? [] : [index])),
    clear() {
      findings = [];
      noted = [];
      notes = [];
      marks.clear();
      currentIndex = null;
      painter.clear();
    },
  };
}
