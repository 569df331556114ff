import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { wish } from '../follow-tab';
import { NOTHING_YET, useActiveTab, useTabState } from '../hooks';
import { openPanel } from '../open-panel';
import { Popup } from './Popup';

/** Draws the popup about the tab in front of the person. */
export async function startPopup(root: HTMLElement): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  render(<LivePopup windowId={windowId ?? browser.windows.WINDOW_ID_CURRENT} />, root);
}

function LivePopup({ windowId }: { windowId: number }) {
  const tab = useActiveTab();
  const state = useTabState(tab);
  const started = useRef(false);
  // The click on the toolbar is what asks for the review: nobody has to ask twice.
  useEffect(() => {
    if (tab === null || state === null || started.current) return;
    started.current = true;
    if (state.phase === 'idle' || state.phase === 'failed') wish(tab, { kind: 'review', scope: 'page', clicked: true });
  }, [tab, state]);
  return (
    <Popup
      state={state ?? NOTHING_YET}
      ask={(asked) => {
        if (tab !== null) wish(tab, asked);
      }}
      openPanel={() => {
        void openPanel(windowId).then(() => window.close());
      }}
    />
  );
}
