import { statSync } from 'node:fs';
import path from 'node:path';
import { serveFolder } from '../browser/site';
import { root } from '../setup/run.mjs';

const sample = path.join(root, 'assets', 'sample', 'consultation.html');

/** A page to open, and what to do when it is no longer needed. */
export interface Target {
  url: string;
  close(): Promise<void>;
}

/**
 * Turns what a person typed into an address: an address as it is, a file served from this machine, nothing at all into
 * the sample page. Files are served because a browser gives an extension no access to `file:` pages at first.
 */
export async function targetOf(given: string | undefined): Promise<Target> {
  if (given && /^https?:\/\//i.test(given)) return { url: given, close: async () => undefined };
  const file = given ? path.resolve(process.env.INIT_CWD ?? '.', given) : sample;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new Error(`There is no file ${file}; an address has to begin with http:// or https://.`);
  }
  const site = await serveFolder(path.dirname(file));
  return { url: `${site.origin}/${encodeURIComponent(path.basename(file))}`, close: site.close };
}
