import type { Versions } from './records';

/** How a first text stands to a second: the same, written after it, written before it, or apart from it. */
export type Order = 'same' | 'later' | 'earlier' | 'apart';

/** Compares by the changes that each has seen. */
export function compareVersions(first: Versions, second: Versions): Order {
  let later = false;
  let earlier = false;
  for (const installation of new Set([...Object.keys(first), ...Object.keys(second)])) {
    const difference = count(first, installation) - count(second, installation);
    later ||= difference > 0;
    earlier ||= difference < 0;
  }
  if (later && earlier) return 'apart';
  return later ? 'later' : earlier ? 'earlier' : 'same';
}

/** Versions after one more change on this installation. */
export function nextVersions(versions: Versions, installation: string): Versions {
  return { ...versions, [installation]: count(versions, installation) + 1 };
}

/** Versions that have seen the changes of both. */
export function joinVersions(first: Versions, second: Versions): Versions {
  const joined: Record<string, number> = { ...first };
  for (const [installation, changes] of Object.entries(second)) {
    joined[installation] = Math.max(changes, count(first, installation));
  }
  return joined;
}

function count(versions: Versions, installation: string): number {
  return Object.hasOwn(versions, installation) ? (versions[installation] ?? 0) : 0;
}
