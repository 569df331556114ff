import type { ComponentType } from 'preact';
import { NotesTab } from '../notes/NotesTab';
import type { Wish } from '../protocol';
import type { TabState } from '../tab-state';
import { t } from '../text';
import { FindingsTab } from './FindingsTab';

/** What every tab of the panel is given. */
export interface PanelTabProps {
  state: TabState;
  ask(wish: Wish): void;
}

/** One part of the panel. */
export interface PanelTab {
  id: string;
  name(): string;
  Content: ComponentType<PanelTabProps>;
}

/** The parts of the panel in the order of the tabs. A new part is one entry here. */
export const PANEL_TABS: readonly PanelTab[] = [
  { id: 'findings', name: () => t('tab.findings'), Content: FindingsTab },
  { id: 'notes', name: () => t('notes.tab'), Content: NotesTab },
];
