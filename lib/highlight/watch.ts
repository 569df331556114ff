/** How long a page must be quiet before its passages are looked at again, in ms. */
const QUIET = 300;

/**
 * Calls `changed` when the text of a page has changed and then been quiet for a moment.
 * @param roots documents and shadow roots to watch
 */
export function watchText(roots: readonly Node[], changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  });
  for (const root of roots) observer.observe(root, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
