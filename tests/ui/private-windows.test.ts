import { beforeEach, expect, test, vi } from 'vitest';
import { forgetWithPrivateWindows } from '../../lib/ui/background/private-windows';
import { freshBrowser } from './support/browser';

let browser: ReturnType<typeof freshBrowser>;
beforeEach(() => {
  browser = freshBrowser();
});

test('what was written in private windows goes with the last of them', async () => {
  await browser.storage.session.set({ 'private:notes:one': { text: 'Who?' } });
  const open = vi.spyOn(browser.windows, 'getAll');
  forgetWithPrivateWindows();

  open.mockResolvedValue([{ incognito: false }, { incognito: true }] as never);
  await browser.windows.onRemoved.trigger(1);
  expect(await browser.storage.session.get()).not.toEqual({});

  open.mockResolvedValue([{ incognito: false }] as never);
  await browser.windows.onRemoved.trigger(2);
  await vi.waitFor(async () => expect(await browser.storage.session.get()).toEqual({}));
});
