import type { PictureOptions, Point, Surface } from './browser';
import { callSource, middleOf, waitSource } from './source';

/** How long a surface waits for what a test expects, in ms: only a failing test ever waits that long. */
const patience = 15_000;

/** The few things that each browser does in its own way; {@link surfaceOf} makes a whole surface of them. */
export interface Hands {
  /** Evaluates an expression in the page's own world, awaits it and returns its value. */
  run(expression: string): Promise<unknown>;
  clickAt(point: Point): Promise<void>;
  press(key: string): Promise<void>;
  screenshot(file: string, options: PictureOptions): Promise<void>;
}

/** Everything a {@link Surface} offers, built on what one browser can do. */
export function surfaceOf(hands: Hands): Surface {
  const until: Surface['until'] = async <A extends readonly unknown[], R>(
    what: string,
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ) => (await hands.run(waitSource(what, patience, fn, args))) as R;
  return {
    evaluate: async <A extends readonly unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A) =>
      (await hands.run(callSource(fn, args))) as R,
    load: async (script) => void (await hands.run(`(() => {\n${script}\n})()`)),
    until,
    click: async (selector) => {
      const point = await until(`${selector} to be in reach`, middleOf, selector);
      if (point) await hands.clickAt(point);
    },
    clickAt: hands.clickAt,
    press: hands.press,
    screenshot: (file, options = {}) => hands.screenshot(file, options),
  };
}

/** Looks again and again until there is something to see. */
export async function eventually<T>(what: string, look: () => Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited ${patience} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
