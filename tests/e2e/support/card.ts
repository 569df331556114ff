import type { Page } from '../../../scripts/browser/browser';
import { eventually } from '../../../scripts/browser/evaluating';

/** The one element that the extension shows over a page. */
const overlay = 'equal-footing-overlay';

export interface ShownCard {
  /** What the card is called by a screen reader. */
  label: string;
  quote: string;
  /** All that it says, paragraph by paragraph. */
  paragraphs: string[];
}

/** Waits for the card and reads it. */
export async function shownCard(page: Page): Promise<ShownCard> {
  await page.until('something over the page', (host) => document.querySelector(host), overlay);
  return eventually('the card', () =>
    page.inShadow(overlay, (root) => {
      const card = root.querySelector('[role="dialog"]');
      if (!card) return null;
      const labels = (card.getAttribute('aria-labelledby') ?? '').split(' ');
      return {
        label: labels.map((id) => root.getElementById(id)?.textContent?.trim() ?? '').join(' '),
        quote: card.querySelector('blockquote')?.textContent ?? '',
        paragraphs: [...card.querySelectorAll('p')].map((paragraph) => paragraph.textContent ?? ''),
      };
    }),
  );
}

/** Clicks the first button that matches in the card. */
export async function clickInCard(page: Page, selector: string): Promise<void> {
  const point = await page.inShadow(
    overlay,
    (root, chosen) => {
      const button = root.querySelector(chosen);
      button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = button?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    selector,
  );
  if (!point) throw new Error(`there is no ${selector} in the card`);
  await page.clickAt(point);
}

/** Waits until nothing of the extension stands over the page. */
export function cardGone(page: Page): Promise<unknown> {
  return page.until('the card to close', (host) => !document.querySelector(host), overlay);
}
