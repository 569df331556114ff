import { browser } from 'wxt/browser';
import type { PageReport } from './protocol';

type Report = PageReport extends infer Each ? (Each extends PageReport ? Omit<Each, 'to' | 'from'> : never) : never;

/** Tells the background what happened in the page. */
export function report(message: Report): void {
  // An updated extension leaves old page scripts without a background: there is nobody to tell.
  browser.runtime.sendMessage({ to: 'background', from: 'page', ...message }).catch(() => {});
}
