import type { FoundBrowser } from '../setup/browsers.mjs';
import { builds } from '../setup/run.mjs';
import type { Browser, LaunchOptions } from './browser';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

/** Starts a browser of this machine with the built extension in it. */
export function launch(
  found: FoundBrowser,
  options: Omit<LaunchOptions, 'path' | 'extension'> & { extension?: string },
): Promise<Browser> {
  const start = found.kind === 'firefox' ? launchFirefox : launchChromium;
  return start({ path: found.path, extension: builds[found.kind], ...options });
}
