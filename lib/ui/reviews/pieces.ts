/** A passage of a document that is shown in its own way; UTF-16 offsets into the document's text. */
export interface Mark {
  start: number;
  end: number;
  as: string;
}

/** Words of a block that are shown alike. */
export interface Piece {
  text: string;
  as: string | null;
}

/** Cuts a block, which starts at `offset` in its document, where marks begin and end. Of marks that overlap the first shows. */
export function piecesOf(text: string, offset: number, marks: readonly Mark[]): Piece[] {
  const here = marks.filter(({ start, end }) => start < offset + text.length && end > offset);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of here) {
    cuts.add(Math.max(0, start - offset));
    cuts.add(Math.min(text.length, end - offset));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1] as number;
    const mark = here.find(({ start, end }) => start <= offset + from && end >= offset + to);
    return { text: text.slice(from, to), as: mark?.as ?? null };
  });
}
