import { expect, test } from 'vitest';
import type { Browser as Api } from 'wxt/browser';
import { anotherBrowser, describeInBrowser } from './support/in-browser';
import { reviewEnded } from './support/page-state';
import { openReviews, typeNote } from './support/reviews-page';

interface ExtensionGlobals {
  /** Firefox has both; the one under this name answers with promises in every version. */
  browser?: typeof Api;
  chrome: typeof Api;
}

/** Runs in the background: what the session storage holds of private windows. */
async function privateKeys(): Promise<string[]> {
  const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
  const all = await (browser ?? chrome).storage.session.get(null);
  return Object.keys(all).filter((key) => key.startsWith('private:'));
}

describeInBrowser('a private window', (scene) => {
  test('shares what is written among its surfaces, says that it goes, and leaves nothing behind', async () => {
    const browser = await anotherBrowser();
    try {
      const window = await browser.openPrivate(scene.address('council.html'));
      const popup = await window.clickAction();
      expect(await reviewEnded(popup)).toBeNull();
      await popup.until('the quick check', () => document.querySelector('[data-question="q-decide"]'));
      await popup.click('[data-question="q-decide"] input[value="partly"]');
      await popup.until('the answer to be saved', () =>
        document.querySelector('[data-question="q-decide"][data-answer="partly"]'),
      );

      // The popup closes, and with it all that it had in its own memory.
      await popup.click('[data-action="open-panel"]');
      const panel = await browser.panel();
      await panel.until('the review', () => document.querySelector('[data-finding]'));
      await panel.click('[data-tab="checklist"]');
      await panel.until('the answer', () => document.querySelector('[data-question="q-decide"][data-answer="partly"]'));
      await panel.click('[data-tab="notes"]');
      await panel.until('the notes', () => document.querySelector('[data-action="note-whole"]'));
      expect(await panel.until('the warning', () => document.querySelector('[role="alert"]')?.textContent)).toMatch(
        /private window.*goes when you close/,
      );
      await panel.click('[data-action="note-whole"]');
      await typeNote(panel, 'For now.');

      const background = await browser.background();
      expect(await background.evaluate(privateKeys)).not.toEqual([]);
      await window.close();
      await expect
        .poll(async () => (await browser.background()).evaluate(privateKeys), { timeout: 15_000 })
        .toEqual([]);
      const reviews = await openReviews(browser);
      await reviews.until('the count', () => document.querySelector('[data-count]'));
      expect(await reviews.evaluate(() => document.querySelectorAll('[data-review]').length)).toBe(0);
    } finally {
      await browser.close();
    }
  });
});
