import type { Answer, BrowserElement, BrowserWindow, Extension, Helpers, Place, ProgressListener, Tab } from './gecko';

declare const WebExtensionPolicy: {
  getByID(id: string): { extension: Extension; mozExtensionHostname: string };
};
declare const Services: {
  console: { getMessageArray(): { message: string }[] };
  scriptSecurityManager: { getSystemPrincipal(): unknown };
};
declare const Ci: {
  nsIScriptError: { new (): { sourceName: string; message: string; flags: number }; warningFlag: number };
};
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: Extension): { triggerAction(window: Window): Promise<void> } };
      };
    };
  };
};

/**
 * Puts the helpers into Firefox's own window, where they stay for the whole session.
 * The function is sent over as source, so it uses nothing around it.
 */
export function defineHelpers(): void {
  const chromeWindow = window as unknown as BrowserWindow;
  const { gBrowser } = chromeWindow;
  const tabs = new Map<number, Tab>();
  const events = `const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');`;
  let calls = 0;

  const tabOf = (number: number): Tab => {
    const tab = tabs.get(number);
    if (!tab) throw new Error('the tab is closed');
    return tab;
  };
  const extensionOf = (id: string) => WebExtensionPolicy.getByID(id).extension;

  const eventually = async <T>(what: string, look: () => T | null | undefined | false): Promise<T> => {
    const end = Date.now() + 10_000;
    for (;;) {
      const found = look();
      if (found) return found;
      if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  /** The newest view of a kind that has loaded: what runs in a page that is still to be replaced is lost with it. */
  const viewOf = (id: string, kind: string) =>
    [...extensionOf(id).views].findLast(
      ({ viewType, xulBrowser }) =>
        viewType === kind &&
        xulBrowser?.isConnected &&
        xulBrowser.currentURI.spec.startsWith('moz-extension:') &&
        !xulBrowser.webProgress.isLoadingDocument,
    )?.xulBrowser;
  const popupOf = (id: string) => viewOf(id, 'popup');

  const elementAt = (place: Place): Promise<BrowserElement> => {
    if ('tab' in place) return Promise.resolve(tabOf(place.tab).linkedBrowser);
    return eventually(`the ${place.view}`, () => viewOf(place.extension, place.view));
  };

  /** Runs the body of an async function beside the page, in its process, and returns its answer. */
  const beside = async (place: Place, body: string): Promise<string | undefined> => {
    const { messageManager } = await elementAt(place);
    const name = `equal-footing:${++calls}`;
    const script = `(async () => { ${body} })().then(
      (value) => sendAsyncMessage(${JSON.stringify(name)}, { value }),
      (error) => sendAsyncMessage(${JSON.stringify(name)}, { error: String(error) }),
    )`;
    return new Promise((resolve, reject) => {
      const listener = ({ data }: { data: Answer }) => {
        messageManager.removeMessageListener(name, listener);
        if (data.error === undefined) resolve(data.value);
        else reject(new Error(data.error));
      };
      messageManager.addMessageListener(name, listener);
      messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
    });
  };

  /** Evaluates an expression in the page's own world, as its own scripts would but for the page's policy. */
  const inWorld = (expression: string, prepare = '') => {
    const source = JSON.stringify(`(async () => JSON.stringify(await (${expression})))()`);
    return `const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
      ${prepare}
      return Cu.evalInSandbox(${source}, sandbox);`;
  };
  const parsed = (value: string | undefined): unknown => (value === undefined ? undefined : JSON.parse(value));

  /** Starts a load and resolves when its page, with all it asked for, has arrived. */
  const load = (start: () => Tab, gBrowser = chromeWindow.gBrowser): Promise<void> =>
    new Promise((resolve) => {
      const stopOfWholePage = 0x10 | 0x80000; // nsIWebProgressListener.STATE_STOP | STATE_IS_WINDOW
      let tab: Tab | undefined;
      const listener: ProgressListener = {
        onStateChange: (element, progress, _request, flags) => {
          if (element !== tab?.linkedBrowser || !progress.isTopLevel) return;
          if ((flags & stopOfWholePage) !== stopOfWholePage || element.currentURI.spec === 'about:blank') return;
          gBrowser.removeTabsProgressListener(listener);
          resolve();
        },
      };
      gBrowser.addTabsProgressListener(listener);
      tab = start();
    });

  const helpers: Helpers = {
    openTab: (number, url) =>
      load(() => {
        const tab = gBrowser.addTrustedTab(url);
        tabs.set(number, tab);
        gBrowser.selectedTab = tab;
        return tab;
      }),
    openPrivate: async (number, url) => {
      const opened = chromeWindow.OpenBrowserWindow({ private: true });
      await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
      await opened.delayedStartupPromise;
      await load(() => {
        const tab = opened.gBrowser.addTrustedTab(url);
        tabs.set(number, tab);
        opened.gBrowser.selectedTab = tab;
        return tab;
      }, opened.gBrowser);
    },
    closeWindow: (number) => {
      tabOf(number).ownerDocument.defaultView.close();
      tabs.delete(number);
    },
    navigate: (number, url) =>
      load(() => {
        const tab = tabOf(number);
        const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
        tab.linkedBrowser.fixupAndLoadURIString(url, { triggeringPrincipal });
        return tab;
      }),
    addressOf: (number) => tabOf(number).linkedBrowser.currentURI.spec,
    closeTab: (number) => {
      gBrowser.removeTab(tabOf(number));
      tabs.delete(number);
    },
    triggerAction: async (id, number) => {
      const tab = tabOf(number);
      const window = tab.ownerDocument.defaultView;
      window.gBrowser.selectedTab = tab;
      await helpers.closePopup(id);
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      await ExtensionParent.apiManager.global.browserActionFor(extensionOf(id)).triggerAction(window);
      // Firefox loads the popup out of sight and moves it into the panel, where it loses what was running beside it.
      await eventually('the popup', () => popupOf(id)?.closest('panel')?.state === 'open');
    },
    pressShortcut: (id, number, command) => {
      gBrowser.selectedTab = tabOf(number);
      const letter = extensionOf(id).manifest.commands[command]?.suggested_key?.default.at(-1);
      const key = document.querySelector(`keyset[id^="ext-keyset-id-"] > key[key="${letter}"]`);
      if (!key) throw new Error(`there is no shortcut for ${command}`);
      (key as Element & { doCommand(): void }).doCommand();
    },
    closePopup: async (id) => {
      popupOf(id)?.closest('panel')?.hidePopup();
      await eventually('the popup to close', () => !popupOf(id));
    },
    originOf: (id) => `moz-extension://${WebExtensionPolicy.getByID(id).mozExtensionHostname}`,
    wake: async (id) => extensionOf(id).wakeupBackground?.(),
    run: async (place, expression) => parsed(await beside(place, inWorld(expression))),
    runInShadow: async (place, host, fn, args) => {
      const selector = JSON.stringify(host);
      const find = `const root = content.document.querySelector(${selector})?.openOrClosedShadowRoot;
        if (!root) throw new Error('there is no shadow root at ' + ${selector});`;
      const call = `((__name) => ${fn}(root, ...${JSON.stringify(args)}))((named) => named)`;
      return parsed(await beside(place, find + inWorld(call, 'sandbox.root = root;')));
    },
    click: async (place, { x, y }) => {
      await beside(place, `${events} await event.synthesizeMouseAtPoint(${x}, ${y}, {}, content);`);
    },
    press: async (place, key) => {
      const stroke = JSON.stringify({ key, code: key, printable: key.length === 1 });
      await beside(place, `${events} event.sendSingleKey(${stroke}, content);`);
    },
    draw: async (place, whole) => {
      const element = await elementAt(place);
      const size = `const { scrollWidth, scrollHeight } = content.document.documentElement;
        return JSON.stringify([scrollWidth, scrollHeight]);`;
      const [width, height] = whole ? (parsed(await beside(place, size)) as number[]) : [];
      const area = whole ? new DOMRect(0, 0, width, height) : null;
      const bitmap = await element.browsingContext.currentWindowGlobal.drawSnapshot(area, 1, 'white');
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
    errors: (origin) =>
      Services.console
        .getMessageArray()
        .filter(
          (message) =>
            message instanceof Ci.nsIScriptError &&
            (message.flags & Ci.nsIScriptError.warningFlag) === 0 &&
            message.sourceName.startsWith(origin),
        )
        // Firefox's own notes, for its own console, that a page went while a message of its script was under way.
        .filter(({ message }) => !/Promise (resolved|rejected) (after|while) context/.test(message))
        .map(({ message }) => message),
  };
  chromeWindow.equalFooting = helpers;
}
