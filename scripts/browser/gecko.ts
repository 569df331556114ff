/** The few of Firefox's own objects that {@link defineHelpers} uses, as far as it uses them. */
export interface BrowserElement {
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
  currentURI: { spec: string };
  webProgress: { isLoadingDocument: boolean };
  fixupAndLoadURIString(url: string, options: { triggeringPrincipal: unknown }): void;
  isConnected: boolean;
  browsingContext: {
    currentWindowGlobal: {
      drawSnapshot(rect: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
  closest(selector: 'panel'): { state: 'closed' | 'hiding' | 'open' | 'showing'; hidePopup(): void } | null;
}

export interface Tab {
  linkedBrowser: BrowserElement;
  ownerDocument: { defaultView: BrowserWindow };
}

export interface ProgressListener {
  onStateChange(element: BrowserElement, progress: { isTopLevel: boolean }, request: unknown, flags: number): void;
}

export interface BrowserWindow extends Window {
  OpenBrowserWindow(options: { private: boolean }): BrowserWindow;
  delayedStartupPromise: Promise<void>;
  gBrowser: {
    addTrustedTab(url: string): Tab;
    addTabsProgressListener(listener: ProgressListener): void;
    removeTabsProgressListener(listener: ProgressListener): void;
    removeTab(tab: Tab): void;
    selectedTab: Tab;
  };
  equalFooting: Helpers;
}

export interface Extension {
  views: Set<{ viewType: string; xulBrowser: BrowserElement }>;
  wakeupBackground?(): Promise<void>;
  manifest: { commands: Record<string, { suggested_key?: { default: string } }> };
}

export interface Answer {
  value?: string;
  error?: string;
}

export interface Point {
  x: number;
  y: number;
}

/** Names one `<browser>` element of Firefox's window: a tab by its number, or a view of the extension by its kind. */
export type Place = { tab: number } | { view: 'popup' | 'sidebar' | 'background'; extension: string };

/** What {@link defineHelpers} puts into Firefox's window. */
export interface Helpers {
  openTab(number: number, url: string): Promise<void>;
  /** The same in a private window of its own. */
  openPrivate(number: number, url: string): Promise<void>;
  closeWindow(number: number): void;
  navigate(number: number, url: string): Promise<void>;
  addressOf(number: number): string;
  closeTab(number: number): void;
  triggerAction(extension: string, number: number): Promise<void>;
  pressShortcut(extension: string, number: number, command: string): void;
  closePopup(extension: string): Promise<void>;
  originOf(extension: string): string;
  wake(extension: string): Promise<void>;
  run(place: Place, expression: string): Promise<unknown>;
  click(place: Place, point: Point): Promise<void>;
  press(place: Place, key: string): Promise<void>;
  runInShadow(place: Place, host: string, fn: string, args: readonly unknown[]): Promise<unknown>;
  draw(place: Place, whole: boolean): Promise<string>;
  errors(origin: string): string[];
}
