import { render } from 'preact';
import { browser } from 'wxt/browser';
import { wish } from '../follow-tab';
import { NOTHING_YET, useTabState } from '../hooks';
import { openPanel } from '../open-panel';
import { Popup } from './Popup';

/** Draws the popup about the tab in front of the person. Opening it is what asks for the review: nobody asks twice. */
export async function startPopup(root: HTMLElement): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  wish(tab.id, { kind: 'opened' });
  render(<LivePopup tab={tab.id} windowId={tab.windowId ?? browser.windows.WINDOW_ID_CURRENT} />, root);
}

function LivePopup({ tab, windowId }: { tab: number; windowId: number }) {
  const state = useTabState(tab);
  return (
    <Popup
      state={state ?? NOTHING_YET}
      ask={(asked) => wish(tab, asked)}
      openPanel={() => {
        void openPanel(windowId).then(() => window.close());
      }}
    />
  );
}
