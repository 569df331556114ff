import { writeFile } from 'node:fs/promises';
import type { CDPSession } from 'playwright-core';
import type { Appearance, Surface } from './browser';
import { surfaceOf } from './evaluating';

/** A target that Playwright does not show (popup, side panel, worker), spoken to through a browser-level session. */
export interface Target extends Surface {
  readonly id: string;
  /** Lets go of it: a worker that is held never sleeps. */
  detach(): Promise<void>;
}

interface Answer {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

interface Logged {
  type?: string;
  args?: { value?: unknown; description?: string }[];
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

const keys: Record<string, { code: string; windowsVirtualKeyCode: number; text?: string }> = {
  Escape: { code: 'Escape', windowsVirtualKeyCode: 27 },
  Enter: { code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Tab: { code: 'Tab', windowsVirtualKeyCode: 9 },
  ' ': { code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
  ArrowDown: { code: 'ArrowDown', windowsVirtualKeyCode: 40 },
  ArrowUp: { code: 'ArrowUp', windowsVirtualKeyCode: 38 },
};

/** Attaches to a target; errors that it logs, those before the attaching too, go to `report`. */
export async function attach(
  browser: CDPSession,
  id: string,
  report: (error: string) => void,
  appearance: Appearance = {},
): Promise<Target> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: id, flatten: false });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const gone = new Error('the page has gone');
  let count = 0;

  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const message: Answer = JSON.parse(event.message);
    if (message.method) return hear(message.method, message.params as Logged);
    const call = waiting.get(message.id ?? -1);
    waiting.delete(message.id ?? -1);
    if (message.error) call?.reject(new Error(message.error.message));
    else call?.resolve(message.result);
  });
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    for (const call of waiting.values()) call.reject(gone);
    waiting.clear();
  });

  function hear(method: string, params: Logged): void {
    if (method === 'Runtime.exceptionThrown') report(describe(params.exceptionDetails));
    if (method === 'Runtime.consoleAPICalled' && params.type === 'error') {
      report((params.args ?? []).map((arg) => arg.description ?? String(arg.value)).join(' '));
    }
  }

  function send(method: string, params: object = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const call = ++count;
      waiting.set(call, { resolve, reject });
      const message = JSON.stringify({ id: call, method, params });
      browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  }

  await send('Runtime.enable');
  const features = mediaFeatures(appearance);
  if (features.length > 0) await send('Emulation.setEmulatedMedia', { features });

  const surface = surfaceOf({
    run: async (expression) => {
      const params = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = (await send('Runtime.evaluate', params)) as Evaluated;
      if (exceptionDetails) throw new Error(describe(exceptionDetails));
      return result.value;
    },
    clickAt: async (point) => {
      const press = { ...point, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...press });
      // A click can close the page that it is made in, before the browser has answered that it was made.
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press }).catch((error) => {
        if (error !== gone) throw error;
      });
    },
    press: async (key) => {
      const { text, ...stroke } = keys[key] ?? { code: `Key${key.toUpperCase()}`, windowsVirtualKeyCode: 0, text: key };
      await send('Input.dispatchKeyEvent', { type: 'keyDown', key, ...stroke, ...(text ? { text } : {}) });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key, ...stroke });
    },
    screenshot: async (file, { whole = false }) => {
      const { cssContentSize } = (await send('Page.getLayoutMetrics')) as { cssContentSize: DOMRect };
      const area = whole ? { captureBeyondViewport: true, clip: { ...cssContentSize, scale: 1 } } : {};
      const { data } = (await send('Page.captureScreenshot', { format: 'png', ...area })) as { data: string };
      await writeFile(file, Buffer.from(data, 'base64'));
    },
  });
  return { id, ...surface, detach: async () => void (await browser.send('Target.detachFromTarget', { sessionId })) };
}

function describe(details: Logged['exceptionDetails']): string {
  return details?.exception?.description ?? details?.text ?? 'an error without words';
}

function mediaFeatures({ colorScheme, forcedColors, reducedMotion }: Appearance): { name: string; value: string }[] {
  return [
    ...(colorScheme ? [{ name: 'prefers-color-scheme', value: colorScheme }] : []),
    ...(forcedColors ? [{ name: 'forced-colors', value: 'active' }] : []),
    ...(reducedMotion ? [{ name: 'prefers-reduced-motion', value: 'reduce' }] : []),
  ];
}
