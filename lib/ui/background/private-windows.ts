import { browser } from 'wxt/browser';
import { forgetPrivate } from '../../store/private-windows';

/** Forgets what was written in private windows once the last of them is closed. */
export function forgetWithPrivateWindows(): void {
  browser.windows.onRemoved.addListener(async () => {
    const windows = await browser.windows.getAll();
    if (!windows.some(({ incognito }) => incognito)) await forgetPrivate();
  });
}
