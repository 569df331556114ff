import { useEffect, useState } from 'preact/hooks';
import { followActiveTab, followTab } from './follow-tab';
import { IDLE, type TabState } from './tab-state';

/** The tab that a surface is about; null until the browser has said which. */
export function useActiveTab(): number | null {
  const [tab, setTab] = useState<number | null>(null);
  useEffect(() => followActiveTab(setTab), []);
  return tab;
}

/** The state of a tab as it changes; null until the background has answered. */
export function useTabState(tab: number | null): TabState | null {
  const [told, setTold] = useState<{ tab: number; state: TabState } | null>(null);
  useEffect(() => (tab === null ? undefined : followTab(tab, (state) => setTold({ tab, state }))), [tab]);
  return told && told.tab === tab ? told.state : null;
}

/** A state to draw while nothing is known yet. */
export const NOTHING_YET: TabState = IDLE;
