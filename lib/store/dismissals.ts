import type { Finding } from '../review/finding';
import type { Anchor } from '../text/anchor';
import type { Backend } from './backend';
import { type Stored, stored } from './problem';
import type { Dismissal, DismissalScope } from './records';
import { nothingRemoved, type Removed, take } from './removal';

/** What is wrong with a finding's sign, and where: the scope is always named by the person. */
export interface DismissalOf {
  scope: DismissalScope;
  sign: string;
  /** Key of the document; not needed where the scope is everywhere. */
  document: string;
  /** The passage; needed only where the scope is the passage. */
  anchor: Anchor | null;
}

/** The id of a dismissal: the same sign within the same scope is one dismissal. */
export function dismissalId({ scope, sign, document, anchor }: DismissalOf): string {
  return JSON.stringify([scope, sign, document, anchor?.prefix, anchor?.exact, anchor?.suffix]);
}

/** Stops showing findings of a sign within a scope. The same dismissal made twice is one. */
export function dismiss(backend: Backend, of: DismissalOf): Promise<Stored<Dismissal>> {
  const document = of.scope === 'everywhere' ? '' : of.document;
  const anchor = of.scope === 'passage' ? of.anchor : null;
  const { scope, sign } = of;
  const id = dismissalId({ scope, sign, document, anchor });
  const dismissal: Dismissal = { id, scope, sign, document, anchor, changed: Date.now() };
  return stored(() =>
    backend.write(async (writer) => {
      await writer.put('dismissals', dismissal);
      return dismissal;
    }),
  );
}

/** Shows the findings again. */
export function undoDismissal(backend: Backend, id: string): Promise<Stored<Removed>> {
  return stored(() =>
    backend.write(async (writer) => {
      const removed = nothingRemoved();
      await take(writer, removed, 'dismissals', id);
      return removed;
    }),
  );
}

/**
 * The dismissal that hides a finding, if there is one.
 * @param placed where the passages of dismissals are found in this text now, by dismissal id
 */
export function dismissalOf(
  finding: Pick<Finding, 'sign' | 'start' | 'end'>,
  dismissals: readonly Dismissal[],
  placed: ReadonlyMap<string, { start: number; end: number }>,
): Dismissal | undefined {
  return dismissals.find((dismissal) => {
    if (dismissal.sign !== finding.sign) return false;
    if (dismissal.scope !== 'passage') return true;
    const place = placed.get(dismissal.id);
    return place !== undefined && place.start < finding.end && finding.start < place.end;
  });
}
