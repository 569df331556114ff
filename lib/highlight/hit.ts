import { boxesOf, type Mark } from './mark';

/** The mark under a point of a document's viewport, the shortest first; null where there is none. */
export function markAt(
  document: Document,
  x: number,
  y: number,
  marks: Iterable<Mark>,
  shadowRoots: readonly ShadowRoot[],
): Mark | null {
  // highlightsFromPoint would name the ranges, but not every supported browser has it.
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  if (!caret) return null;
  let best: Mark | null = null;
  for (const mark of marks) {
    if (!holds(mark, caret.offsetNode, caret.offset)) continue;
    if (best && lengthOf(best) <= lengthOf(mark)) continue;
    // The nearest caret of a click beside a line is in that line: only a click on the words counts.
    if (boxesOf(mark).some((box) => isInside(box, x, y))) best = mark;
  }
  return best;
}

function holds(mark: Mark, node: Node, offset: number): boolean {
  return mark.ranges.some(
    (range) => range.startContainer === node && range.startOffset <= offset && offset <= range.endOffset,
  );
}

function lengthOf({ finding }: Mark): number {
  return finding.end - finding.start;
}

function isInside(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1;
}
