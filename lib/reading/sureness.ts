import type { Sureness } from './detail';
import type { Picture } from './picture';
import { thresholds } from './thresholds';

/** How sure the reading can be: by anchored matches, by the sections they stand in, and by open contradictions. */
export function surenessOf(picture: Picture): Sureness {
  const anchored = picture.weighed.filter(({ finding }) => finding.grade === 'practice');
  const sections = new Set(anchored.map(({ section }) => section)).size;
  const contradicted = picture.settled.conflicts.some(({ settled }) => !settled);
  const many = anchored.length >= thresholds.highConfidenceMatches.value;
  if (many && sections >= thresholds.highConfidenceSections.value && !contradicted) return 'high';
  return anchored.length >= thresholds.mediumConfidenceMatches.value ? 'medium' : 'low';
}

/**
 * What to say beside the reading on how far it reaches.
 *
 * @param on the day of reading, as people write it
 */
export function basis(words: number, on: string): string {
  return `Based on ${words} ${words === 1 ? 'word' : 'words'} on this page, read on ${on}.`;
}
