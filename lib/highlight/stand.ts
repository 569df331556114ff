/** A box on the screen, in pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const GAP = 8;

/**
 * Where something of this size stands beside a passage: below it, above it where there is no room, and always
 * inside the viewport.
 */
export function standBeside(
  anchor: Box,
  size: { width: number; height: number },
  viewport: { width: number; height: number },
): { left: number; top: number } {
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - size.height;
  const fitsBelow = below + size.height <= viewport.height - GAP;
  const top = fitsBelow || above < GAP ? below : above;
  return {
    left: within(anchor.left, GAP, viewport.width - size.width - GAP),
    top: within(top, GAP, viewport.height - size.height - GAP),
  };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
