import type { Evidence } from './evidence';

/**
 * The evidence of a sign or cue. A build packs the catalogue's evidence in place of this file and leaves it out of the
 * signs (`scripts/build/catalogue.ts`), so that a page that only names signs does not load it.
 */
export const evidenceOf = ({ evidence }: { id: string; evidence: readonly Evidence[] }): readonly Evidence[] =>
  evidence;
