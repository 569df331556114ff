import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Desk } from '../../lib/ui/background/desk';
import { offerMenus } from '../../lib/ui/background/menus';
import { obeyShortcuts } from '../../lib/ui/background/shortcuts';
import { freshBrowser } from './support/browser';

const TAB = { id: 7, windowId: 3 };
type Press = (what: unknown, tab: typeof TAB) => void;

let pressMenu: Press;
let pressKeys: Press;
let browser: ReturnType<typeof freshBrowser>;
beforeEach(() => {
  browser = freshBrowser();
  browser.contextMenus.onClicked.addListener = ((listener: Press) => (pressMenu = listener)) as never;
  browser.commands.onCommand.addListener = ((listener: Press) => (pressKeys = listener)) as never;
});
afterEach(() => vi.restoreAllMocks());

/** What the desk was told about the panel, once a note on the selection was asked for. */
function entries(open: () => Promise<void>) {
  const opened: boolean[] = [];
  const noteSelection = vi.fn(async (_tab: number, opening: Promise<boolean>) => void opened.push(await opening));
  const desk = { noteSelection } as unknown as Desk;
  const panel = vi.fn(open);
  browser.sidePanel = { open: panel } as never;
  offerMenus(desk);
  obeyShortcuts(desk);
  return { noteSelection, panel, opened };
}

const ENTRIES: Record<string, () => void> = {
  'the context menu': () => pressMenu({ menuItemId: 'note-selection' }, TAB),
  'a shortcut': () => pressKeys('note-selection', TAB),
};

test.each(Object.entries(ENTRIES))('%s opens the panel within the click and starts a note', async (_, press) => {
  const { noteSelection, panel, opened } = entries(async () => {});
  press();
  expect(panel).toHaveBeenCalledWith({ windowId: TAB.windowId });
  expect(noteSelection).toHaveBeenCalledWith(TAB.id, expect.any(Promise));
  await vi.waitFor(() => expect(opened).toEqual([true]));
});

test.each(Object.entries(ENTRIES))('%s starts a note where the panel is refused too', async (_, press) => {
  const { opened } = entries(() => Promise.reject(new Error('may only be called in response to a user gesture')));
  press();
  await vi.waitFor(() => expect(opened).toEqual([false]));
});

test('a browser without a side panel is one that refuses it', async () => {
  const { opened } = entries(async () => {});
  browser.sidePanel = undefined as never;
  pressKeys('note-selection', TAB);
  await vi.waitFor(() => expect(opened).toEqual([false]));
});
