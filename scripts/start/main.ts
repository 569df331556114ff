import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../browser/launch';
import type { BrowserKind } from '../setup/browsers.mjs';
import { root } from '../setup/run.mjs';
import { readPanel, readPopup } from './read-out';
import { targetOf } from './target';

const usage = 'Use: npm start -- [--headless] [ADDRESS-OR-FILE]';

async function main(): Promise<number> {
  const [kind, browserPath, ...rest] = process.argv.slice(2);
  const { values, positionals } = parseArgs({
    args: rest,
    options: { headless: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (positionals.length > 1) throw new Error(usage);
  const target = await targetOf(positionals[0]);
  const headless = values.headless || !hasDisplay();
  const found = { kind: kind as BrowserKind, path: browserPath ?? '' };
  const browser = await launch(found, { headless, viewport: { width: 1100, height: 900 } });
  try {
    const page = await browser.open(target.url);
    if (!headless) {
      console.log(`${target.url} is open. Click the Equal Footing button in the toolbar (or press Alt+Shift+Y).`);
      console.log('Close the browser, or press Ctrl+C here, to end.');
      await browser.closed;
      return 0;
    }
    const popup = await browser.clickAction(page);
    const { failure, said } = await readPopup(popup);
    if (failure) {
      console.error(failure);
      return 1;
    }
    await popup.click('[data-action="open-panel"]');
    const panel = await browser.panel();
    const signs = await readPanel(panel);

    console.log(`\n${await page.evaluate(() => document.title)}\n${target.url}\n`);
    console.log(said.join('\n'));
    for (const { name, passages } of signs) {
      console.log(`\n${name}`);
      for (const { quote, kind } of passages) console.log(`  ${quote}\n    ${kind}`);
    }
    const folder = path.join(root, 'artifacts');
    mkdirSync(folder, { recursive: true });
    await page.screenshot(path.join(folder, 'page.png'), { whole: true });
    await panel.screenshot(path.join(folder, 'panel.png'), { whole: true });
    console.log('\nPictures: artifacts/page.png, artifacts/panel.png');
    return 0;
  } finally {
    await browser.close();
    await target.close();
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
