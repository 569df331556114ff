import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Desk } from '../../lib/ui/background/desk';
import { answerToolbar } from '../../lib/ui/background/toolbar';
import { freshBrowser } from './support/browser';

/** A browser whose toolbar button can be clicked, and what was done to its popup, in order. */
function toolbar(openPopup: () => Promise<void>) {
  const browser = freshBrowser();
  const done: string[] = [];
  let click: (tab: { id?: number; windowId: number }) => void = () => {};
  Object.assign(browser.action, {
    onClicked: { addListener: (listener: typeof click) => (click = listener) },
    setPopup: async ({ popup }: { popup: string }) => void done.push(`popup ${popup}`),
    openPopup: async () => {
      await openPopup();
      done.push('opened');
    },
  });
  const open = vi.fn(async () => {
    done.push('review');
  });
  answerToolbar({ open } as unknown as Desk);
  return { click: (id?: number) => click({ windowId: 1, ...(id === undefined ? {} : { id }) }), done, open };
}

describe('a click on the toolbar button', () => {
  let settled: () => Promise<void>;
  beforeEach(() => {
    settled = () => new Promise((resolve) => setTimeout(resolve));
  });

  test('begins the review and opens the popup, and is told of again the next time', async () => {
    const { click, done, open } = toolbar(async () => {});
    click(7);
    await settled();
    expect(open).toHaveBeenCalledWith(7);
    expect(done).toEqual(['review', 'popup /popup.html', 'opened', 'popup ']);
  });

  test('leaves the popup in its place where the browser does not let it open', async () => {
    const { click, done } = toolbar(() => Promise.reject(new Error('no window is in front')));
    click(7);
    await settled();
    expect(done).toEqual(['review', 'popup /popup.html']);
  });

  test('does nothing in a tab without a number', async () => {
    const { click, done } = toolbar(async () => {});
    click();
    await settled();
    expect(done).toEqual([]);
  });
});
