import { browser } from 'wxt/browser';
import { shownFindings, type TabState } from '../tab-state';

/** What the badge says about a tab: how many clear signs were found; nothing before a review and when there are none. */
export function badgeText(state: TabState): string {
  if (state.phase === 'idle' || state.phase === 'failed') return '';
  const count = shownFindings({ ...state, possible: false }).length;
  if (count === 0) return '';
  return count > 999 ? '999+' : String(count);
}

/** Shows the count on the toolbar button of a tab. A tab that has closed meanwhile has none. */
export async function showBadge(tab: number, state: TabState): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId: tab, text: badgeText(state) });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#1d4f6e' });
  } catch {
    // The tab is gone, and its badge with it.
  }
}
