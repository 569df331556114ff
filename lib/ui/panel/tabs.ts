import type { ComponentType } from 'preact';
import { NotesTab } from '../notes/NotesTab';
import { ReportTab } from '../notes/ReportTab';
import type { Wish } from '../protocol';
import { ChecklistTab } from '../reading/ChecklistTab';
import { ReadingTab } from '../reading/ReadingTab';
import { SendTab } from '../reading/SendTab';
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
  /** True where something waits in this part: the panel then turns to it. */
  calls?(state: TabState): boolean;
}

/** The parts of the panel in the order of the tabs. A new part is one entry here. */
export const PANEL_TABS: readonly PanelTab[] = [
  { id: 'findings', name: () => t('tab.findings'), Content: FindingsTab },
  { id: 'reading', name: () => t('overall.tab'), Content: ReadingTab },
  { id: 'checklist', name: () => t('checklist.tab'), Content: ChecklistTab },
  { id: 'notes', name: () => t('notes.tab'), Content: NotesTab, calls: ({ noting }) => noting !== null },
  { id: 'send', name: () => t('send.tab'), Content: SendTab },
  { id: 'report', name: () => t('reviews.tab'), Content: ReportTab },
];
