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

/** The middle of the first element that matches, scrolled into view. Runs in the page. */
export function middleOf(selector: string): { x: number; y: number } | null {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = element?.getBoundingClientRect();
  return box && box.width > 0 && box.height > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}
