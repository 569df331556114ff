import type { Failure } from '../tab-state';

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(\/|$)/;
const ALLOWED_SCHEMES = /^(https?|file):/;

/**
 * Why the browser refuses to let the extension read a tab.
 * @param address address of the tab, undefined where the browser keeps it to itself
 * @param reason message of the browser's refusal
 * @param clicked whether the person clicked the toolbar button, the menu or a shortcut, which grants access to a page
 *   that may be read at all
 */
export function refusal(address: string | undefined, reason: string, clicked: boolean): Failure {
  if (address?.startsWith('view-source:')) return 'source_view';
  if (address && STORES.test(address)) return 'store';
  if (/extensions gallery|webstore/i.test(reason)) return 'store';
  if (address && !ALLOWED_SCHEMES.test(address)) return 'browser_page';
  if (/\b(chrome|edge|about|brave):|restricted|error page/i.test(reason)) return 'browser_page';
  // Firefox refuses its own PDF viewer even where the extension may read the site.
  if (address && /\.pdf([?#]|$)/i.test(address)) return 'pdf';
  if (/no tab with id|tab was closed|frame .*removed|invalid tab/i.test(reason)) return 'page_left';
  return clicked ? 'refused' : 'not_allowed';
}
