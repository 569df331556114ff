import { expect, test } from 'vitest';
import { describeInBrowser } from './support/in-browser';
import { highlighted, reviewEnded, traces } from './support/page-state';

const untouched = { sheets: 0, highlights: [] };

describeInBrowser('a review that does not come to its end', (scene) => {
  test('stop keeps what was found so far, and clearing leaves nothing', async () => {
    const page = await scene.open('ten-megabytes');
    const popup = await scene.browser.clickAction(page);
    await popup.until('something to be found', () => document.querySelector('[data-polarity]'));

    await popup.click('[data-action="stop"]');
    expect(await reviewEnded(popup)).toBeNull();
    const marked = await highlighted(page);
    expect(marked.tokenistic.length + marked.genuine.length).toBeGreaterThan(0);

    await popup.click('[data-action="clear"]');
    await page.until('the highlights to go', () => CSS.highlights.size === 0);
    expect(await traces(page)).toMatchObject(untouched);
    await page.close();
  });

  test('a page that is left in mid-review is said to have gone, and the next page is clean', async () => {
    const page = await scene.open('two-megabytes');
    const popup = await scene.browser.clickAction(page);
    await popup.until('something to be found', () => document.querySelector('[data-polarity]'));

    await page.goto(scene.address('council.html'));
    const failure = await popup.until(
      'the popup to say so',
      () => document.querySelector<HTMLElement>('[data-failure]')?.dataset.failure,
    );
    expect(failure).toBe('page_left');
    expect(await traces(page)).toMatchObject(untouched);
    await page.close();
  });

  test('a page that is closed in mid-review is forgotten, and the next review works', async () => {
    const page = await scene.open('two-megabytes');
    const popup = await scene.browser.clickAction(page);
    await popup.until('something to be found', () => document.querySelector('[data-polarity]'));
    await page.close();

    const next = await scene.open('council.html');
    expect(await reviewEnded(await scene.browser.clickAction(next))).toBeNull();
    expect((await highlighted(next)).tokenistic.length).toBeGreaterThan(0);
    await next.close();
  });
});
