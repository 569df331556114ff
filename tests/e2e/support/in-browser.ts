import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import type { Browser, Page } from '../../../scripts/browser/browser';
import { launch } from '../../../scripts/browser/launch';
import type { BrowserKind } from '../../../scripts/setup/browsers.mjs';
import { openSites } from './sites';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that this project's tests run in; `path` is null where this machine has none. */
    browser: { kind: BrowserKind; path: string | null };
  }
}

export interface Scene {
  readonly browser: Browser;
  /** The address of a test page. */
  address(page: string): string;
  /** Opens a test page in a new tab. */
  open(page: string): Promise<Page>;
}

const { kind, path } = inject('browser');

/** The browser that the tests of this run use. */
export const browserKind = kind;

/** Starts another browser of the same kind; the caller closes it. */
export function anotherBrowser(options: { profile?: string } = {}): Promise<Browser> {
  return launch({ kind, path: path ?? '' }, { headless: true, appearance: { reducedMotion: true }, ...options });
}

/**
 * Tests in one real browser, with the built extension in it and the test pages at hand. They are skipped, by name,
 * where this machine has no such browser. After them, nothing may have been written to the console as an error.
 */
export function describeInBrowser(name: string, tests: (scene: Scene) => void): void {
  describe.skipIf(path === null)(name, () => {
    let browser: Browser;
    let sites: Awaited<ReturnType<typeof openSites>>;

    beforeAll(async () => {
      sites = await openSites();
      browser = await launch({ kind, path: path ?? '' }, { headless: true, appearance: { reducedMotion: true } });
    });

    afterAll(async () => {
      const errors = await browser?.errors();
      await browser?.close();
      await sites?.close();
      expect(errors).toEqual([]);
    });

    tests({
      get browser() {
        return browser;
      },
      address: (page) => sites.address(page),
      open: (page) => browser.open(sites.address(page)),
    });
  });
}
