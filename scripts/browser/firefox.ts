import { writeFile } from 'node:fs/promises';
import type { Browser, LaunchOptions, Page, Popup, Surface } from './browser';
import { surfaceOf } from './evaluating';
import { defineHelpers } from './firefox-helpers';
import { startFirefox } from './firefox-process';
import type { Helpers, Place } from './gecko';
import { connectMarionette, type Marionette } from './marionette';

type Call = <N extends keyof Helpers>(
  name: N,
  ...args: Parameters<Helpers[N]>
) => Promise<Awaited<ReturnType<Helpers[N]>>>;

/** Starts Firefox with the extension installed for this run. */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const firefox = await startFirefox(options);
  const marionette = await connectMarionette(firefox.port);
  await marionette.chrome(defineHelpers);
  const call = caller(marionette);
  const installed = await marionette.command('Addon:Install', {
    path: options.extension,
    temporary: true,
    allowPrivateBrowsing: true,
  });
  const { value: extension } = installed as { value: string };
  const origin = await call('originOf', extension);
  const tabs = new WeakMap<Page, number>();
  let count = 0;

  const popupOver = async (tab: number): Promise<Popup> => {
    await call('triggerAction', extension, tab);
    const popup = viewSurface(call, { view: 'popup', extension });
    return { ...(await ready(popup)), close: () => call('closePopup', extension) };
  };

  return {
    kind: 'firefox',
    origin,
    open: async (url) => {
      const tab = ++count;
      await call('openTab', tab, url);
      const page: Page = {
        ...viewSurface(call, { tab }),
        inShadow: async <A extends readonly unknown[], R>(
          host: string,
          fn: (root: ShadowRoot, ...args: A) => R,
          ...args: A
        ) => (await call('runInShadow', { tab }, host, `(${fn})`, args)) as R,
        goto: (address) => call('navigate', tab, address),
        url: () => call('addressOf', tab),
        close: () => call('closeTab', tab),
      };
      tabs.set(page, tab);
      return page;
    },
    clickAction: async (page) => {
      const tab = tabs.get(page);
      if (tab === undefined) throw new Error('not a page of this browser');
      return popupOver(tab);
    },
    openPrivate: async (url) => {
      const tab = ++count;
      await call('openPrivate', tab, url);
      return { clickAction: () => popupOver(tab), close: () => call('closeWindow', tab) };
    },
    shortcut: async (page, command) => {
      const tab = tabs.get(page);
      if (tab === undefined) throw new Error('not a page of this browser');
      await call('pressShortcut', extension, tab, command);
    },
    panel: () => ready(viewSurface(call, { view: 'sidebar', extension })),
    background: async () => {
      await call('wake', extension);
      return viewSurface(call, { view: 'background', extension });
    },
    errors: () => call('errors', origin),
    closed: firefox.ended,
    close: async () => {
      await marionette.command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      marionette.disconnect();
      await firefox.remove();
    },
    kill: async () => {
      firefox.kill();
      marionette.disconnect();
      await firefox.remove();
    },
  };
}

function caller(marionette: Marionette): Call {
  return (name, ...args) =>
    marionette.chrome(
      (name: string, args: unknown[]) => {
        const { equalFooting } = window as unknown as { equalFooting: Record<string, (...args: unknown[]) => unknown> };
        return equalFooting[name]?.(...args);
      },
      name,
      args,
    ) as never;
}

async function ready(surface: Surface): Promise<Surface> {
  await surface.until('the page to load', () => document.readyState === 'complete');
  return surface;
}

function viewSurface(call: Call, place: Place): Surface {
  return surfaceOf({
    run: (expression) => call('run', place, expression),
    clickAt: (point) => call('click', place, point),
    press: (key) => call('press', place, key),
    screenshot: async (file, { whole = false }) =>
      writeFile(file, Buffer.from(await call('draw', place, whole), 'base64')),
  });
}
