import { expect, test } from 'vitest';
import type { Browser as Api } from 'wxt/browser';
import { describeInBrowser } from './support/in-browser';
import { reviewEnded, traces } from './support/page-state';

interface ExtensionGlobals {
  /** Firefox has both; the one under this name answers with promises in every version. */
  browser?: typeof Api;
  chrome: typeof Api;
}

describeInBrowser('before anybody clicks', (scene) => {
  test('the extension can neither read the page nor knows its address, and has no script in it', async () => {
    const page = await scene.open('council.html');
    const before = await traces(page);
    const background = await scene.browser.background();

    const attempt = await background.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
      const api = browser ?? chrome;
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      const refused = (error: unknown) => `refused: ${error}`;
      const target = { tabId: tab?.id ?? -1 };
      return {
        address: tab?.url ?? null,
        title: tab?.title ?? null,
        read: await api.scripting.executeScript({ target, func: () => document.title }).then(() => 'read', refused),
        asked: await api.tabs.sendMessage(target.tabId, { to: 'page', kind: 'ping' }).then(() => 'answered', refused),
        scripts: (await api.scripting.getRegisteredContentScripts()).length,
      };
    });

    expect(attempt.address).toBeNull();
    expect(attempt.title).toBeNull();
    expect(attempt.read).toMatch(/^refused/);
    expect(attempt.asked).toMatch(/^refused/);
    expect(attempt.scripts).toBe(0);
    expect(await traces(page)).toEqual(before);
    expect(before.highlights).toEqual([]);
    await page.close();
  });

  test('a click on one tab gives no other tab away', async () => {
    const other = await scene.open('survey.html');
    const clicked = await scene.open('council.html');
    const popup = await scene.browser.clickAction(clicked);
    expect(await reviewEnded(popup)).toBeNull();
    const background = await scene.browser.background();

    const readable = await background.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
      const api = browser ?? chrome;
      const tabs = await api.tabs.query({});
      return tabs.map((tab) => tab.url).filter((url) => url?.startsWith('http'));
    });

    expect(readable).toEqual([await clicked.url()]);
    await clicked.close();
    await other.close();
  });
});
