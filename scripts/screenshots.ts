/**
 * `npm run screenshots`: pictures of every surface, in light, dark, forced colours and narrow, into
 * artifacts/screenshots, and those that the README shows into assets/readme. Made from the running extension in Chromium.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Appearance, Browser, Page, Popup, Surface } from './browser/browser';
import { launch } from './browser/launch';
import { ensureBrowser, missingBrowser } from './setup/browsers.mjs';
import { builds, root } from './setup/run.mjs';
import { targetOf } from './start/target';

interface Look {
  name: string;
  appearance: Appearance;
  /** Width of pages in CSS pixels. */
  width: number;
}

const looks: Look[] = [
  { name: 'light', appearance: { colorScheme: 'light' }, width: 1000 },
  { name: 'dark', appearance: { colorScheme: 'dark' }, width: 1000 },
  { name: 'forced-colours', appearance: { colorScheme: 'dark', forcedColors: true }, width: 1000 },
  // What is left of 1280 pixels at 400 % zoom.
  { name: 'narrow', appearance: { colorScheme: 'light' }, width: 320 },
];

const inReadme = new Set(['page', 'popup', 'panel', 'finding', 'card']);

const all = path.join(root, 'artifacts', 'screenshots');
const readme = path.join(root, 'assets', 'readme');
mkdirSync(all, { recursive: true });
mkdirSync(readme, { recursive: true });

const found = ensureBrowser('chromium');
if (!found) {
  console.error(missingBrowser('chromium'));
  process.exit(1);
}
for (const look of looks) {
  const viewport = { width: look.width, height: 760 };
  const appearance = { ...look.appearance, reducedMotion: true };
  const browser = await launch(found, { headless: true, viewport, appearance });
  try {
    await picture(browser, look);
  } finally {
    await browser.close();
  }
}
console.log(`Pictures are in ${path.relative(root, all)}; the README's in ${path.relative(root, readme)}.`);

async function picture(browser: Browser, look: Look): Promise<void> {
  const take = async (surface: Surface, name: string, whole = true) => {
    await surface.screenshot(path.join(all, `${name}-${look.name}.png`), { whole });
    if (look.name === 'light' && inReadme.has(name)) await surface.screenshot(path.join(readme, `${name}.png`));
  };
  const sample = await targetOf(undefined);
  try {
    const page = await browser.open(sample.url);
    const popup = await browser.clickAction(page);
    await popup.until('the review to end', () => document.querySelector('[data-action="clear"]'));
    await take(popup, 'popup', false);
    await page.evaluate(() => document.querySelectorAll('h2')[1]?.scrollIntoView());
    await take(page, 'page');
    const panel = await openPanel(browser, popup);
    await take(panel, 'panel');
    await openFirst(panel);
    await take(panel, 'finding');
    await openCard(page, panel);
    await take(page, 'card', false);
    await page.close();
  } finally {
    await sample.close();
  }
  for (const name of ownPages()) {
    const page = await browser.open(`${browser.origin}/${name}.html`);
    await take(page, name);
    await page.close();
  }
}

async function openPanel(browser: Browser, popup: Popup): Promise<Surface> {
  await popup.click('[data-action="open-panel"]');
  const panel = await browser.panel();
  await panel.until('the list', () => document.querySelector('[data-finding]'));
  return panel;
}

async function openFirst(panel: Surface): Promise<void> {
  await panel.click('section.sign[data-polarity="tokenistic"] [data-finding]');
  await panel.until('its reasons', () => document.querySelector('[data-finding][aria-expanded="true"]'));
}

/** The passage was gone to: its marker has the focus, and Enter opens the card. */
async function openCard(page: Page, panel: Surface): Promise<void> {
  await panel.until('the passage', () => document.querySelector('[aria-current="true"]'));
  await page.press('Enter');
}

/** The extension's own pages that stand by themselves, as far as they are built. */
function ownPages(): string[] {
  return readdirSync(builds.chromium)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/\.html$/, ''))
    .filter((name) => name !== 'popup' && name !== 'sidepanel');
}
