import { expect, test } from 'vitest';
import { signById } from '../../lib/signs';
import type { Page, Popup, Surface } from '../../scripts/browser/browser';
import { cardGone, cardStatus, clickInCard, shownCard } from './support/card';
import { describeInBrowser, type Scene } from './support/in-browser';
import { highlighted, listed, reviewEnded, spotOn, traces } from './support/page-state';

const layer = 'equal-footing-tokenistic';

async function reviewed(scene: Scene): Promise<{ page: Page; popup: Popup }> {
  const page = await scene.open('council.html');
  const popup = await scene.browser.clickAction(page);
  expect(await reviewEnded(popup)).toBeNull();
  return { page, popup };
}

async function openedPanel(scene: Scene, popup: Surface): Promise<Surface> {
  await popup.click('[data-action="open-panel"]');
  const panel = await scene.browser.panel();
  await panel.until('the list', () => document.querySelector('[data-finding]'));
  return panel;
}

describeInBrowser('the card of a passage', (scene) => {
  test('a click on the words opens it; it says what, why, from where and what to ask; Escape closes it', async () => {
    const { page, popup } = await reviewed(scene);
    const before = await traces(page);
    const panel = await openedPanel(scene, popup);
    const spot = await spotOn(page, layer);
    const sign = await panel.evaluate(
      (words) =>
        [...document.querySelectorAll<HTMLElement>('[data-finding]')].find((each) =>
          each.textContent?.replaceAll('\u00ad', '').includes(words),
        )?.dataset.sign ?? '',
      spot.text,
    );

    await page.clickAt(spot);
    const card = await shownCard(page);

    const { name, explain, ask } = signById(sign);
    expect(card.label).toContain(name);
    expect(card.quote.replaceAll('\u00ad', '')).toContain(spot.text);
    expect(card.paragraphs).toContain(explain);
    expect(card.paragraphs).toContain(ask.replace(/^Ask:\s*/, ''));
    expect(card.paragraphs.some((text) => /fact sheet|other guidance/i.test(text))).toBe(true);

    await page.press('Escape');
    await cardGone(page);
    expect((await traces(page)).html).toBe(before.html);
    await page.close();
  });

  test('"this is wrong" takes the passage off the page and out of the list, and undo brings it back', async () => {
    const { page, popup } = await reviewed(scene);
    const panel = await openedPanel(scene, popup);
    const marked = await highlighted(page);
    const quotes = await listed(panel);
    const spot = await spotOn(page, layer);

    await page.clickAt(spot);
    await shownCard(page);
    await clickInCard(page, '.actions button');
    await clickInCard(page, '.scopes button');
    await panel.until(
      'the passage to leave the list',
      (count) => document.querySelectorAll('section.sign[data-polarity="tokenistic"] [data-finding]').length < count,
      quotes.tokenistic.length,
    );
    expect((await highlighted(page)).tokenistic.length).toBeLessThan(marked.tokenistic.length);
    expect(await cardStatus(page)).not.toBeNull();

    await clickInCard(page, '.actions button');
    await panel.until(
      'the passage to come back',
      (count) => document.querySelectorAll('section.sign[data-polarity="tokenistic"] [data-finding]').length === count,
      quotes.tokenistic.length,
    );
    expect(await highlighted(page)).toEqual(marked);
    expect(await listed(panel)).toEqual(quotes);
    await page.close();
  });

  test('the keyboard alone goes to a passage, opens its card and leaves it', async () => {
    const { page, popup } = await reviewed(scene);

    await popup.click('[data-action="next"]');
    await popup.close();
    await page.until(
      'the marker to have the focus',
      () => document.activeElement?.localName === 'equal-footing-overlay',
    );
    await page.press('Enter');
    await shownCard(page);

    await page.press('Escape');
    await page.press('Escape');
    await cardGone(page);
    await page.close();
  });
});
