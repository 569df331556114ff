import type { Surface } from '../browser/browser';

/** What the popup says once it has nothing more to do: the outcome of a review, or why there is none. */
export interface Outcome {
  failure: string | null;
  said: string[];
}

export interface ListedSign {
  name: string;
  polarity: string;
  passages: { quote: string; kind: string }[];
}

/** Waits for the review that the popup shows to end, and reads what it says. */
export async function readPopup(popup: Surface): Promise<Outcome> {
  await popup.until('the review to end', () => {
    const hasEnded = document.querySelector('[data-failure], [data-action="clear"]');
    return hasEnded && !document.querySelector('[data-action="stop"]');
  });
  return popup.evaluate(() => {
    const seen = (element: Element) => {
      const copy = element.cloneNode(true) as Element;
      for (const decoration of copy.querySelectorAll('[aria-hidden="true"]')) decoration.remove();
      return (copy.textContent ?? '').trim();
    };
    return {
      failure: document.querySelector('[data-failure]')?.textContent ?? null,
      said: [...document.querySelectorAll('main p:not(.unseen), main li')].map(seen).filter(Boolean),
    };
  });
}

/** Opens everything that the panel's list keeps folded, and reads it. */
export async function readPanel(panel: Surface): Promise<ListedSign[]> {
  await panel.until('the panel to show the review', () => document.querySelector('.findings:not([aria-busy])'));
  return panel.evaluate(async () => {
    for (const more of document.querySelectorAll<HTMLElement>('section.sign > button[aria-expanded="false"]')) {
      more.click();
    }
    await new Promise(requestAnimationFrame);
    return [...document.querySelectorAll<HTMLElement>('section.sign')].map((section) => ({
      name: section.querySelector('h3')?.lastChild?.previousSibling?.textContent?.trim() ?? '',
      polarity: section.dataset.polarity ?? '',
      passages: [...section.querySelectorAll('button.quote')].map((button) => ({
        quote: button.querySelector('.words')?.textContent ?? '',
        kind: button.querySelector('.small')?.textContent ?? '',
      })),
    }));
  });
}
