/** A box on the screen, in pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

/** Where something stands, and how high it may be there. */
export interface Stand {
  left: number;
  top: number;
  room: number;
}

const GAP = 8;
/** Less room than this makes a card unreadable: it then covers the passage rather than shrink further. */
const LEAST_ROOM = 240;

/**
 * Where something of this size stands beside a passage: below it or above it, whichever has the room, without
 * covering it, and always inside the viewport.
 */
export function standBeside(anchor: Box, size: Size, viewport: Size): Stand {
  const whole = viewport.height - 2 * GAP;
  const below = Math.min(whole, viewport.height - anchor.bottom - 2 * GAP);
  const above = Math.min(whole, anchor.top - 2 * GAP);
  const isBelow = below >= size.height || below >= above;
  const beside = isBelow ? below : above;
  const room = beside < Math.min(size.height, LEAST_ROOM) ? whole : beside;
  const height = Math.min(size.height, room);
  const top = isBelow ? anchor.bottom + GAP : anchor.top - GAP - height;
  return {
    left: within(anchor.left, GAP, viewport.width - size.width - GAP),
    top: within(top, GAP, viewport.height - height - GAP),
    room,
  };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
