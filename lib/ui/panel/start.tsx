import { render } from 'preact';
import { wish } from '../follow-tab';
import { NOTHING_YET, useActiveTab, useTabState } from '../hooks';
import { Panel } from './Panel';

/** Draws the panel about whatever tab is in front of the person. */
export function startPanel(root: HTMLElement): void {
  render(<LivePanel />, root);
}

function LivePanel() {
  const tab = useActiveTab();
  const state = useTabState(tab);
  return (
    <Panel
      key={tab}
      state={state ?? NOTHING_YET}
      ask={(asked) => {
        if (tab !== null) wish(tab, asked);
      }}
    />
  );
}
