import { expect, test } from 'vitest';
import { browserKind, describeInBrowser } from './support/in-browser';
import { reviewEnded, traces } from './support/page-state';

const browserPage = browserKind === 'firefox' ? 'about:support' : 'chrome://version/';

describeInBrowser('a page that cannot be reviewed', (scene) => {
  test.each([
    ['an empty page', 'empty', 'empty'],
    ['a page of pictures', 'no-text.html', 'no_text'],
    ['a PDF in the browser’s own viewer', 'leaflet.pdf', 'pdf'],
    ['a page of the browser itself', browserPage, 'browser_page'],
  ])('%s gets one clear sentence, and nothing is left behind', async (_, address, failure) => {
    const page = address === browserPage ? await scene.browser.open(address) : await scene.open(address);

    const popup = await scene.browser.clickAction(page);

    expect(await reviewEnded(popup)).toBe(failure);
    const message = await popup.evaluate(() => document.querySelector('[data-failure]')?.textContent ?? '');
    expect(message).toMatch(/^[A-Z][^.]+\.( [A-Z][^.]+\.)?$/);
    if (address.endsWith('.html') || address === 'empty')
      expect(await traces(page)).toMatchObject({ sheets: 0, highlights: [] });
    await page.close();
  });
});
