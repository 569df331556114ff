import axe, { type AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import type { Surface } from '../../scripts/browser/browser';
import { describeInBrowser } from './support/in-browser';
import { reviewEnded } from './support/page-state';

/** What axe finds wrong in a surface as it is drawn, contrast included. */
async function problemsIn(surface: Surface): Promise<string[]> {
  await surface.load(axe.source);
  return surface.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

describeInBrowser('for people who use assistive technology', (scene) => {
  test('the popup and the panel have no known barrier', async () => {
    const page = await scene.open('council.html');
    const popup = await scene.browser.clickAction(page);
    expect(await reviewEnded(popup)).toBeNull();
    expect(await problemsIn(popup)).toEqual([]);

    await popup.click('[data-action="open-panel"]');
    const panel = await scene.browser.panel();
    await panel.until('the list', () => document.querySelector('[data-finding]'));
    await panel.click('[data-finding]');
    await panel.until('the reasons', () => document.querySelector('[data-finding][aria-expanded="true"]'));
    expect(await problemsIn(panel)).toEqual([]);
    await page.close();
  });
});
