import { expect, test } from 'vitest';
import { expected } from './expected';
import { describeInBrowser } from './support/in-browser';
import { highlighted, listed, reviewEnded, traces } from './support/page-state';

describeInBrowser('a reviewed page', (scene) => {
  test.each(Object.entries(expected))('%s: highlights, list and removal', async (name, marked) => {
    const page = await scene.open(name);
    const before = await traces(page);

    const popup = await scene.browser.clickAction(page);
    expect(await reviewEnded(popup)).toBeNull();
    expect(await highlighted(page)).toEqual(marked);
    expect((await traces(page)).html).toBe(before.html);

    await popup.click('[data-action="open-panel"]');
    const panel = await scene.browser.panel();
    const title = await page.evaluate(() => document.title);
    await panel.until(
      'the panel to show this page',
      (shown) => document.querySelector('.about cite')?.textContent === shown,
      title,
    );
    expect(await listed(panel)).toEqual(marked);

    await panel.click('[data-action="clear"]');
    await page.until('the highlights to go', () => CSS.highlights.size === 0);
    expect(await traces(page)).toEqual(before);
    await page.close();
  });

  test('what could not be read is listed: a frame of another site and a canvas', async () => {
    const page = await scene.open('frames.html');
    const popup = await scene.browser.clickAction(page);
    expect(await reviewEnded(popup)).toBeNull();
    await popup.click('[data-action="open-panel"]');
    const panel = await scene.browser.panel();
    const skipped = await panel.until('the parts that were not read', () => {
      const items = [...document.querySelectorAll('.skipped li')].map((item) => item.textContent ?? '');
      return items.length > 0 ? items : null;
    });
    expect(skipped?.filter((item) => /frame/i.test(item))).toHaveLength(1);
    expect(skipped?.filter((item) => /canvas|drawing|chart/i.test(item))).toHaveLength(1);
    await page.close();
  });
});
