/**
 * The source of a call of `fn` with `args`, to be evaluated in another world. `fn` must not use anything around it.
 * `__name` stands in for the helper that esbuild writes into functions (https://github.com/evanw/esbuild/issues/2605).
 */
export function callSource(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  const values = args.map((value) => (value === undefined ? 'undefined' : JSON.stringify(value))).join(', ');
  return `((__name) => (${fn})(${values}))((named) => named)`;
}

/** The source of a wait, in ms, until `fn` answers something truthy. */
export function waitSource(
  what: string,
  timeout: number,
  fn: (...args: never[]) => unknown,
  args: readonly unknown[],
): string {
  return `(async () => {
    const end = performance.now() + ${timeout};
    for (;;) {
      const answer = await ${callSource(fn, args)};
      if (answer) return answer;
      if (performance.now() > end) throw new Error(${JSON.stringify(`waited ${timeout} ms in vain for ${what}`)});
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })()`;
}

/**
 * The middle of the first element that matches, scrolled into view, once it has stood still for two frames and nothing
 * lies over it: a click that is aimed while the page still moves goes astray. Runs in the page.
 */
export async function middleOf(selector: string): Promise<{ x: number; y: number } | null> {
  const element = document.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const box = element.getBoundingClientRect();
  const hasMoved = box.x !== before.x || box.y !== before.y || box.width !== before.width;
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const hit = document.elementFromPoint(point.x, point.y);
  return !hasMoved && hit && element.contains(hit) ? point : null;
}
