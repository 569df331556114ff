import { expect, test } from 'vitest';
import { signById } from '../../lib/signs';
import type { Page, Popup, Surface } from '../../scripts/browser/browser';
import { cardGone, clickInCard, shownCard } from './support/card';
import { describeInBrowser, type Scene } from './support/in-browser';
import { highlighted, listed, reviewEnded, spotOn, traces } from './support/page-state';

/** A passage of the council page that shows one sign. */
const passage = {
  words: 'The final decision on evening visits rests with Cabinet',
  layer: 'equal-footing-tokenistic',
  sign: signById('limited-responsibility'),
};

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

/** Runs in the panel. */
function isListed(words: string, expected: boolean): boolean {
  const quotes = [...document.querySelectorAll('section.sign [data-finding] .words')];
  return quotes.some((quote) => quote.textContent === `“${words}”`) === expected;
}

describeInBrowser('the card of a passage', (scene) => {
  test('a click on the words opens it; it says what, why, from where and what to ask; Escape closes it', async () => {
    const { page, popup } = await reviewed(scene);
    const before = await traces(page);
    await popup.close();

    await page.clickAt(await spotOn(page, passage.layer, passage.words));
    const card = await shownCard(page);

    expect(card.label).toContain(passage.sign.name);
    expect(card.quote).toBe(`“${passage.words}”`);
    expect(card.paragraphs).toContain(passage.sign.explain);
    expect(card.paragraphs).toContain(passage.sign.ask.replace(/^Ask:\s*/, ''));
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

    await page.clickAt(await spotOn(page, passage.layer, passage.words));
    await shownCard(page);
    await clickInCard(page, '[data-action="dismiss"]');
    await clickInCard(page, '[data-scope="passage"]');
    await panel.until('the passage to leave the list', isListed, passage.words, false);
    const without = (strings: string[]) => strings.filter((string) => string !== passage.words);
    await expect
      .poll(() => highlighted(page), { timeout: 15_000 })
      .toEqual({ ...marked, tokenistic: without(marked.tokenistic) });
    expect(await listed(panel)).toEqual({ ...quotes, tokenistic: without(quotes.tokenistic) });

    await clickInCard(page, '[data-action="undo"]');
    await panel.until('the passage to come back', isListed, passage.words, true);
    await expect.poll(() => highlighted(page), { timeout: 15_000 }).toEqual(marked);
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
