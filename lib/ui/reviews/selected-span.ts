/**
 * What is selected in a shown text, as UTF-16 offsets into its document; null where nothing of it is. Each block of it
 * names its own offset in `data-start`. White space at the ends of a selection, as a triple click makes it, is left off.
 */
export function selectedSpan(root: HTMLElement, text: string): { start: number; end: number } | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = offsetOf(root, range.startContainer, range.startOffset);
  const to = offsetOf(root, range.endContainer, range.endOffset);
  if (from === null || to === null) return null;
  const chosen = text.slice(from, to);
  const start = from + chosen.length - chosen.trimStart().length;
  const end = from + chosen.trimEnd().length;
  return end > start ? { start, end } : null;
}

function offsetOf(root: HTMLElement, node: Node, offset: number): number | null {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-start]');
  if (!block || !root.contains(block)) return null;
  const before = root.ownerDocument.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return Number(block.dataset.start) + before.toString().length;
}
