import { type BrowserContext, type CDPSession, chromium, type Page as PlaywrightPage } from 'playwright-core';
import type { Appearance, Browser, LaunchOptions, Page, Popup } from './browser';
import { attach, type Target } from './cdp-target';
import { eventually, surfaceOf } from './evaluating';

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

/** The commands of the protocol's Extensions domain, which Playwright's types don't know. */
interface ExtensionCommands {
  send(method: 'Extensions.loadUnpacked', params: { path: string }): Promise<{ id: string }>;
  send(method: 'Extensions.triggerAction', params: { id: string; targetId: string }): Promise<void>;
}

/** What a shortcut needs of the extension API, with the method by which Chromium itself tells of an event. */
interface ShortcutApi {
  tabs: { query(of: object): Promise<unknown[]> };
  commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
}

/** What opens and closes a private window. */
interface PrivateApi {
  windows: { create(of: object): Promise<{ id: number }>; remove(id: number): Promise<void> };
}

/** What the page of all extensions can do for one of them. */
interface SettingsApi {
  developerPrivate: {
    updateProfileConfiguration(of: object): Promise<void>;
    updateExtensionConfiguration(of: object): Promise<void>;
  };
}

interface ActionApi {
  action: { onClicked: { hasListeners(): boolean } };
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
];

/** Starts Chromium, Chrome or Edge with the extension loaded. */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const { appearance = {}, viewport = { width: 1000, height: 720 } } = options;
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: options.path,
    headless: false, // Playwright's own headless mode has no extensions: ours is --headless=new
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...flags, ...(options.headless ? ['--headless=new'] : [])],
    viewport: options.headless ? viewport : null,
    ...(appearance.colorScheme ? { colorScheme: appearance.colorScheme } : {}),
    ...(appearance.forcedColors ? { forcedColors: 'active' } : {}),
    ...(appearance.reducedMotion ? { reducedMotion: 'reduce' } : {}),
  });
  const session = await browserSession(context);
  // Branded Chrome from 137 ignores --load-extension; this command works in every one of the family.
  const { id } = await (session as unknown as ExtensionCommands).send('Extensions.loadUnpacked', {
    path: options.extension,
  });
  const origin = `chrome-extension://${id}`;
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const errors: string[] = [];
  const report = (error: string) => void errors.push(error);
  const pages = new WeakMap<Page, PlaywrightPage>();

  const targets = async (): Promise<TargetInfo[]> =>
    (await session.send('Target.getTargets', { filter: [{}] })).targetInfos;
  const appearing = async (
    what: string,
    matches: (target: TargetInfo) => boolean,
    look: Appearance = appearance,
  ): Promise<Target> => {
    const target = await eventually(what, async () => (await targets()).find(matches));
    return attach(session, target.targetId, report, look);
  };
  const isPopup = ({ type, url }: TargetInfo) => type === 'page' && url.startsWith(`${origin}/popup.html`);

  const closePopup = async () => {
    for (const { targetId } of (await targets()).filter(isPopup))
      await session.send('Target.closeTarget', { targetId });
    await eventually('the popup to close', async () => !(await targets()).some(isPopup));
  };

  const popupOver = async (address: string): Promise<Popup> => {
    await closePopup();
    const tab = (await targets()).findLast(({ type, url }) => type === 'tab' && url === address);
    if (!tab) throw new Error(`no tab shows ${address}`);
    await (session as unknown as ExtensionCommands).send('Extensions.triggerAction', { id, targetId: tab.targetId });
    return { ...(await appearing('the popup', isPopup)), close: closePopup };
  };

  const background = async () => {
    const worker = await appearing(
      'the worker',
      ({ type, url }) => type === 'service_worker' && url.startsWith(`${origin}/`),
      {},
    );
    // A worker can be spoken to before Chromium has given it its globals, timers among them: so it is asked from here.
    await eventually('the API', () =>
      worker.evaluate(() => Boolean((globalThis as { chrome?: { tabs?: object } }).chrome?.tabs)),
    );
    return worker;
  };

  // The browser tells a worker only of what it has asked to hear of: a click before it has run once is lost.
  const started = await background();
  await eventually('the worker to listen', () =>
    started.evaluate(() => (globalThis as unknown as { chrome: ActionApi }).chrome.action.onClicked.hasListeners()),
  );
  await started.detach();

  return {
    kind: 'chromium',
    origin,
    open: async (url) => {
      const blank = context.pages().find((page) => page.url() === 'about:blank');
      const page = blank ?? (await context.newPage());
      page.on('console', (message) => {
        if (message.type() === 'error' && message.location().url.startsWith(origin)) report(message.text());
      });
      page.on('pageerror', (error) => {
        if (error.stack?.includes(origin)) report(error.stack);
      });
      await page.goto(url);
      const surface = pageSurface(page);
      pages.set(surface, page);
      return surface;
    },
    clickAction: async (surface) => {
      const page = pages.get(surface);
      if (!page) throw new Error('not a page of this browser');
      await page.bringToFront();
      return popupOver(page.url());
    },
    openPrivate: async (url) => {
      await allowInPrivate(context, id);
      const worker = await background();
      const window = await worker.evaluate(async (address) => {
        const { windows } = (globalThis as unknown as { chrome: PrivateApi }).chrome;
        return (await windows.create({ incognito: true, focused: true, url: address })).id;
      }, url);
      const page = await appearing('the private window', (target) => target.type === 'page' && target.url === url);
      await page.until('its page to load', () => document.readyState === 'complete');
      return {
        clickAction: () => popupOver(url),
        close: () =>
          worker.evaluate(
            (opened) => (globalThis as unknown as { chrome: PrivateApi }).chrome.windows.remove(opened),
            window,
          ),
      };
    },
    shortcut: async (surface, command) => {
      const page = pages.get(surface);
      if (!page) throw new Error('not a page of this browser');
      await page.bringToFront();
      const worker = await background();
      await worker.evaluate(async (name) => {
        const { tabs, commands } = (globalThis as unknown as { chrome: ShortcutApi }).chrome;
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        commands.onCommand.dispatch(name, tab);
      }, command);
    },
    panel: () =>
      appearing('the side panel', ({ type, url }) => type === 'page' && url.startsWith(`${origin}/sidepanel.html`)),
    background,
    errors: async () => [...errors],
    closed,
    close: () => context.close(),
    kill: async () => {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      for (const { type, id: pid } of processInfo) if (type === 'browser') process.kill(pid, 'SIGKILL');
      await closed;
    },
  };
}

/** The extension starts anew when it is let into private windows, which only developers' extensions survive here. */
async function allowInPrivate(context: BrowserContext, extensionId: string): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: SettingsApi }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  await settings.close();
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser has gone');
  return browser.newBrowserCDPSession();
}

function pageSurface(page: PlaywrightPage): Page {
  return {
    ...surfaceOf({
      run: (expression) => page.evaluate(expression),
      clickAt: ({ x, y }) => page.mouse.click(x, y),
      press: (key) => page.keyboard.press(key),
      screenshot: async (file, { whole = false }) => void (await page.screenshot({ path: file, fullPage: whole })),
    }),
    inShadow: async <A extends readonly unknown[], R>(
      host: string,
      fn: (root: ShadowRoot, ...args: A) => R,
      ...args: A
    ) => (await inShadow(page, host, `(${fn})`, args)) as R,
    goto: async (url) => void (await page.goto(url)),
    url: async () => page.url(),
    close: () => page.close(),
  };
}

/** Reaches into a shadow root by the debugger's own view of the tree, which closed roots are part of. */
async function inShadow(page: PlaywrightPage, host: string, fn: string, args: readonly unknown[]): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: host });
    if (nodeId === 0) throw new Error(`there is no ${host} in the page`);
    const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId: node.shadowRoots?.[0]?.backendNodeId ?? 0,
    });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function (...args) { const __name = (named) => named; return ${fn}(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}
