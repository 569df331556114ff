import { browser } from 'wxt/browser';
import type { DismissScope } from '../../highlight/protocol';
import type { Finding } from '../../review/finding';
import type { Dismissed } from '../tab-state';

const KEY = 'dismissals';

/** Fingerprints of what was left out: no address and no words of a page can be read from them. */
type Kept = Record<string, DismissScope>;

const SCOPES: readonly DismissScope[] = ['everywhere', 'document', 'passage'];

/** What people left out because it was wrong. It stays on this machine, as fingerprints only. */
export const dismissals = {
  /** Which findings of a document are left out, and how far that goes. */
  async of(address: string, findings: readonly Finding[]): Promise<Dismissed[]> {
    const kept = await read();
    if (Object.keys(kept).length === 0) return [];
    const marked = await Promise.all(findings.map((finding, index) => scopeOf(kept, address, finding, index)));
    return marked.filter((entry) => entry !== null);
  },
  /** Leaves a finding out from now on. */
  async add(address: string, finding: Finding, scope: DismissScope): Promise<void> {
    const kept = await read();
    kept[await fingerprint(scope, address, finding)] = scope;
    await browser.storage.local.set({ [KEY]: kept });
  },
  /** Brings a finding back, however far its leaving out went. */
  async remove(address: string, finding: Finding): Promise<void> {
    const kept = await read();
    for (const scope of SCOPES) delete kept[await fingerprint(scope, address, finding)];
    await browser.storage.local.set({ [KEY]: kept });
  },
};

async function read(): Promise<Kept> {
  return ((await browser.storage.local.get(KEY))[KEY] as Kept | undefined) ?? {};
}

async function scopeOf(kept: Kept, address: string, finding: Finding, index: number): Promise<Dismissed | null> {
  for (const scope of SCOPES) {
    if (kept[await fingerprint(scope, address, finding)] === scope) return { index, scope };
  }
  return null;
}

async function fingerprint(scope: DismissScope, address: string, finding: Finding): Promise<string> {
  const page = address.replace(/#.*$/, '');
  const parts = {
    passage: [scope, page, finding.sign, finding.quote],
    document: [scope, page, finding.sign],
    everywhere: [scope, finding.sign],
  }[scope];
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(parts.join('\n')));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
