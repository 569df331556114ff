import { vi } from 'vitest';
import type { FromReviewedPage, PageCommand, ToReviewedPage } from '../../../lib/highlight/protocol';
import type { freshBrowser } from './browser';

type Listener<Message> = (message: Message) => void;

/** A page as the background meets it: a script that can be put in, a port, and commands. */
export interface FakePage {
  /** What the background said over the port of the latest review. */
  heard: ToReviewedPage[];
  commands: PageCommand[];
  say(message: FromReviewedPage): void;
  /** The page goes: the port breaks. */
  leave(): void;
  /** Whether the background has closed the port. */
  readonly isClosed: boolean;
}

/** Lets the browser have one tab with a page in it. `refusal` makes the browser refuse to put the script in. */
export function servePage(browser: ReturnType<typeof freshBrowser>, refusal?: string): FakePage {
  let toBackground: Listener<FromReviewedPage> = () => {};
  let onBreak: () => void = () => {};
  const page = {
    heard: [] as ToReviewedPage[],
    commands: [] as PageCommand[],
    say: (message: FromReviewedPage) => toBackground(message),
    leave: () => onBreak(),
    isClosed: false,
  };
  const connect = () => {
    page.heard.length = 0;
    page.isClosed = false;
    return {
      onMessage: { addListener: (listener: Listener<FromReviewedPage>) => (toBackground = listener) },
      onDisconnect: { addListener: (listener: () => void) => (onBreak = listener) },
      postMessage: (message: ToReviewedPage) => page.heard.push(structuredClone(message)),
      disconnect: () => (page.isClosed = true),
    };
  };
  const put = async () => {
    if (refusal) throw new Error(refusal);
    return [{ frameId: 0 }];
  };
  const send = async (_tab: number, command: PageCommand) => {
    if (refusal) throw new Error('Could not establish connection. Receiving end does not exist.');
    page.commands.push(command);
  };
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(put as never);
  vi.spyOn(browser.tabs, 'get').mockImplementation((async () => ({})) as never);
  vi.spyOn(browser.tabs, 'connect').mockImplementation(connect as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(send as never);
  return page;
}
