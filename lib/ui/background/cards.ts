import type { SignCards } from '../../highlight/protocol';
import type { Finding } from '../../review/finding';
import { signById } from '../../signs';

/** The cards of the signs that some findings name. */
export function cardsOf(findings: readonly Finding[]): SignCards {
  const ids = [...new Set(findings.map((finding) => finding.sign))];
  return Object.fromEntries(
    ids.map((id) => {
      const { name, explain, ask, tier, source } = signById(id);
      return [id, { name, explain, ask, tier, source }];
    }),
  );
}
