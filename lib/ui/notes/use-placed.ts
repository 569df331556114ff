import { useEffect, useMemo, useState } from 'preact/hooks';
import { type PlacedNote, placeNotes } from '../../report/report';
import type { Note } from '../../store';
import type { Anchor } from '../../text/anchor';
import { type Placement, stepwiseFinderIn, whereItWas } from '../../text/find-again';
import { inSlices } from '../in-slices';

/** Notes in the order of the document, and which of them are still being looked for in it. */
export interface Placed {
  notes: readonly PlacedNote[];
  /** Ids of notes whose passage has changed, and is not found or missed yet. */
  looking: ReadonlySet<string>;
}

/**
 * Where notes stand in a text. What has not changed is known at once; what has is looked for in slices, once for each
 * passage as long as the text is the same.
 */
export function usePlaced(text: string, notes: readonly Note[]): Placed {
  const known = useMemo(() => new Map<string, Placement>(), [text]);
  const [, redraw] = useState(0);
  const anchors = notes.flatMap(({ anchor }) => anchor ?? []);
  const isUnknown = (anchor: Anchor) => !whereItWas(text, anchor) && !known.has(keyOf(anchor));
  useEffect(() => {
    const stop = new AbortController();
    const find = stepwiseFinderIn(text);
    const look = async () => {
      for (const anchor of anchors.filter(isUnknown)) {
        known.set(keyOf(anchor), await inSlices(find(anchor), stop.signal));
        redraw((count) => count + 1);
      }
    };
    // Stopped where the notes or the text have changed: the next look goes on from what is known.
    look().catch(() => {});
    return () => stop.abort();
  }, [known, anchors.map(keyOf).join('\n')]);
  const place = (anchor: Anchor) => whereItWas(text, anchor) ?? known.get(keyOf(anchor)) ?? asItStood(anchor);
  const looking = notes.filter(({ anchor }) => anchor && isUnknown(anchor)).map(({ id }) => id);
  return { notes: placeNotes(notes, place), looking: new Set(looking) };
}

function keyOf(anchor: Anchor): string {
  return JSON.stringify(anchor);
}

/** Where a passage is listed until it is found. */
function asItStood({ start, end }: Anchor): Placement {
  return { kind: 'placed', start, end, edited: false };
}
