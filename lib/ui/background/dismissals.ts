import type { DismissScope } from '../../highlight/protocol';
import type { Finding } from '../../review/finding';
import { type Backend, type Dismissal, dismiss, documentKey, undoDismissal } from '../../store';
import { stored } from '../../store/problem';
import { selectorsAt } from '../../text/anchor';
import type { Dismissed } from '../tab-state';

/** A finding with the text that it was found in. */
export interface FoundIn {
  source: string;
  text: string;
}

/** Which findings of a document the person left out, and how far that goes. */
export async function leftOut(
  backend: Backend,
  source: string,
  findings: readonly Finding[],
): Promise<readonly Dismissed[]> {
  const kept = await keptFor(backend, source);
  return findings.flatMap((finding, index) => {
    const [widest] = kept.filter((dismissal) => covers(dismissal, finding)).sort(widestFirst);
    return widest ? [{ index, scope: widest.scope }] : [];
  });
}

/** Leaves a finding out from now on. */
export async function leaveOut(
  backend: Backend,
  { source, text }: FoundIn,
  { sign, start, end }: Finding,
  scope: DismissScope,
): Promise<void> {
  const anchor = scope === 'passage' ? selectorsAt(text, start, end) : null;
  await dismiss(backend, { scope, sign, document: documentKey(source), anchor });
}

/** Brings a finding back, however far its leaving out went. */
export async function bringBack(
  backend: Backend,
  { source }: Pick<FoundIn, 'source'>,
  finding: Finding,
): Promise<void> {
  for (const dismissal of await keptFor(backend, source)) {
    if (covers(dismissal, finding)) await undoDismissal(backend, dismissal.id);
  }
}

async function keptFor(backend: Backend, source: string): Promise<Dismissal[]> {
  const kept = await stored(() =>
    backend.read(async (reader) => [
      ...(await reader.of('dismissals', documentKey(source))),
      ...(await reader.of('dismissals', '')),
    ]),
  );
  // A store that can't be read hides nothing: better a finding too many than one that nobody can bring back.
  return kept.ok ? kept.value : [];
}

/** A passage is known by its sign and words: where they stand is of no matter to what is wrong with them. */
function covers({ sign, anchor }: Dismissal, finding: Finding): boolean {
  return sign === finding.sign && (anchor === null || anchor.exact === finding.quote);
}

const order: readonly DismissScope[] = ['everywhere', 'document', 'passage'];

function widestFirst(a: Dismissal, b: Dismissal): number {
  return order.indexOf(a.scope) - order.indexOf(b.scope);
}
