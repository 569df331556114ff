import { browser } from 'wxt/browser';

interface Sidebar {
  open(): Promise<void>;
}

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox) of a window. Both need to be asked within the person's own
 * click: call it at once, before anything is waited for.
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar };
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}

/** Opens the panel as {@link openPanel} does; false where the browser has none or does not let it open. */
export async function tryPanel(windowId: number): Promise<boolean> {
  try {
    await openPanel(windowId);
    return true;
  } catch {
    return false;
  }
}
