import type { BrowserKind } from '../setup/browsers.mjs';

/** One page that can be driven: a web page, the popup, the panel or the background. */
export interface Surface {
  /** Runs `fn` there, in the page's own world, and returns its answer as plain data. `fn` sees nothing of its closure. */
  evaluate<A extends readonly unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Runs a whole script there, whatever the page's policy says about scripts. */
  load(script: string): Promise<void>;
  /** Waits until `fn` answers something truthy there, and returns it; fails after `timeout` ms with what was waited for. */
  until<A extends readonly unknown[], R>(what: string, fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** A real mouse click on the middle of the first element that matches, with what a click allows (user activation). */
  click(selector: string): Promise<void>;
  /** A real mouse click at a point of the viewport, in CSS pixels. */
  clickAt(point: Point): Promise<void>;
  /** A real key press, by the key's name (`Escape`, `Tab`, `Enter`, `ArrowDown`). */
  press(key: string): Promise<void>;
  screenshot(file: string, options?: PictureOptions): Promise<void>;
}

/** How a PNG picture of a page is taken. */
export interface PictureOptions {
  /** Takes in what one would have to scroll to. */
  whole?: boolean;
}

/** The toolbar popup. */
export interface Popup extends Surface {
  close(): Promise<void>;
}

/** A tab with a web page. */
export interface Page extends Surface {
  goto(url: string): Promise<void>;
  /**
   * Runs `fn` on the shadow root of the first element that matches, a closed one too: what the extension shows over a
   * page is hidden from the page's own scripts, but not from the person.
   */
  inShadow<A extends readonly unknown[], R>(
    host: string,
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<R>;
  url(): Promise<string>;
  close(): Promise<void>;
}

export interface Point {
  x: number;
  y: number;
}

/** A private window with one page, in which the extension is allowed. */
export interface PrivateWindow {
  /** As {@link Browser.clickAction}, over its page. */
  clickAction(): Promise<Popup>;
  close(): Promise<void>;
}

/** A real browser with the built extension in it. */
export interface Browser {
  readonly kind: BrowserKind;
  /** Origin of the extension's own pages, without a slash at the end. */
  readonly origin: string;
  /** Opens a page in a new tab and brings it to the front. */
  open(url: string): Promise<Page>;
  /** Lets the extension into private windows, as a person does in the settings, and opens a page in one. */
  openPrivate(url: string): Promise<PrivateWindow>;
  /** Clicks the toolbar button over the page: grants activeTab and opens the popup, as a person's click does. */
  clickAction(page: Page): Promise<Popup>;
  /**
   * What a keyboard shortcut of the extension does over a page, by the name of its command. In Firefox it is a person's
   * own action, as the keys are; Chromium can only be told that it happened, and refuses what needs such an action.
   */
  shortcut(page: Page, command: string): Promise<void>;
  /** The side panel or sidebar, which must have been opened. */
  panel(): Promise<Surface>;
  /** The extension's background worker. */
  background(): Promise<Surface>;
  /** Errors that the extension's pages and worker, and its script in web pages, wrote to the console since the start. */
  errors(): Promise<readonly string[]>;
  /** Resolves when the browser has been closed, by us or by a person. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
  /** Ends the browser at once, as a power cut or a crash does: nothing in it is asked to finish. */
  kill(): Promise<void>;
}

export interface LaunchOptions {
  /** The browser's program file. */
  path: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Folder of a profile that stays when the browser is closed; without one the profile is empty and goes. */
  profile?: string;
  /** Size of the viewport in CSS pixels, where the browser has no window of its own to fill. */
  viewport?: { width: number; height: number };
  /** What the page sees of the person's settings. */
  appearance?: Appearance;
}

export interface Appearance {
  colorScheme?: 'light' | 'dark';
  forcedColors?: boolean;
  reducedMotion?: boolean;
}
