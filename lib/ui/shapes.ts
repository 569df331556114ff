import type { Polarity } from '../signs/sign';

/**
 * Every kind of sign has a shape of its own, drawn on a 16 × 16 grid in the current colour, so that kinds are told
 * apart without seeing colour: a full circle, a lozenge, an open circle.
 */
export const SHAPE_PATHS: Readonly<Record<Polarity, { d: string; filled: boolean }>> = {
  genuine: { d: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z', filled: true },
  tokenistic: { d: 'M8 1l7 7-7 7-7-7z', filled: true },
  context: { d: 'M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10z', filled: false },
};
