import type { Board } from './board';
import type { Guide } from './guide';
import { markAt } from './hit';
import type { Painter, StyledRoot } from './painter';

/**
 * Opens the card of a passage that is clicked on, and closes it on a click elsewhere. The page's own links and
 * controls, and selecting text, work as before.
 * @returns to be called when more is painted: listens in documents in which nothing was painted before
 */
export function hearClicks(painter: Painter, board: Board, guide: Guide, signal: AbortSignal): () => void {
  const heard = new WeakSet<Document>();

  function clicked(owner: Document, event: MouseEvent): void {
    if (event.button !== 0 || event.defaultPrevented || isPagesOwn(event)) return;
    const selection = owner.getSelection();
    if (selection && !selection.isCollapsed) return;
    const mark = markAt(owner, event.clientX, event.clientY, board.visible(), painter.roots().filter(isShadowRoot));
    if (mark) guide.openCard(mark);
    else if (!isOurs(event)) guide.close();
  }

  return () => {
    for (const root of painter.roots()) {
      if (!isDocument(root) || heard.has(root)) continue;
      heard.add(root);
      root.addEventListener('click', (event) => clicked(root, event), { signal });
    }
  };
}

function isDocument(root: StyledRoot): root is Document {
  return root.nodeType === Node.DOCUMENT_NODE;
}

function isShadowRoot(root: StyledRoot): root is ShadowRoot {
  return !isDocument(root);
}

const PAGES_OWN =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="tab"], [contenteditable]';

/** True for clicks that the page itself acts on. */
function isPagesOwn(event: MouseEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return true;
  return pathOf(event).some((element) => element.matches(PAGES_OWN));
}

function isOurs(event: MouseEvent): boolean {
  return pathOf(event).some((element) => element.localName === 'equal-footing-overlay');
}

function pathOf(event: Event): Element[] {
  // The elements of a frame are no instances of this window's Element.
  return event.composedPath().filter((target): target is Element => 'matches' in target);
}
