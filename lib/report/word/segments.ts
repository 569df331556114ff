/** A stretch of a text with a mark on it: a finding or a note. UTF-16 offsets. */
export interface Mark {
  id: number;
  start: number;
  end: number;
}

/** A piece of one paragraph: text under the same marks throughout, or the place where a mark begins or ends. */
export type Segment =
  | { kind: 'text'; text: string; marks: readonly number[] }
  | { kind: 'begin'; mark: number }
  | { kind: 'end'; mark: number };

/** Cuts a text into paragraphs, and these wherever a mark begins or ends. Marks may overlap and span paragraphs. */
export function paragraphsOf(text: string, marks: readonly Mark[]): Segment[][] {
  const edges = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let start = 0;
  let next = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    while ((edges[next] ?? Number.POSITIVE_INFINITY) < start) next += 1;
    const cuts = [start];
    for (let at = next; at < edges.length && (edges[at] ?? 0) <= end; at += 1) cuts.push(edges[at] ?? 0);
    cuts.push(end);
    const here = marks.filter((mark) => mark.start <= end && mark.end >= start);
    const segments = segmentsOf(text, [...new Set(cuts)], here, end);
    start = end + 1;
    return segments;
  });
}

function segmentsOf(text: string, cuts: readonly number[], marks: readonly Mark[], lineEnd: number): Segment[] {
  const segments: Segment[] = [];
  cuts.forEach((cut, index) => {
    for (const { id, end } of marks) if (end === cut) segments.push({ kind: 'end', mark: id });
    for (const { id, start } of marks) if (start === cut) segments.push({ kind: 'begin', mark: id });
    const next = cuts[index + 1] ?? lineEnd;
    if (next <= cut) return;
    const over = marks.filter(({ start, end }) => start <= cut && end >= next).map(({ id }) => id);
    segments.push({ kind: 'text', text: text.slice(cut, next), marks: over });
  });
  return segments;
}
