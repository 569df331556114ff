/** The little of the DOM that reading needs: a live page and a parsed file are read by the same code. */
export interface PageNode {
  readonly nodeType: number;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export interface PageText extends PageNode {
  readonly data: string;
}

export interface PageElement extends PageNode {
  /** Lower case for HTML elements. */
  readonly localName: string;
  /** The open shadow root, where there is one. */
  readonly shadowRoot: PageNode | null;
  /** The document of a frame; null where it belongs to another site. */
  readonly contentDocument?: PageNode | null;
  getAttribute(name: string): string | null;
  assignedNodes?(options: { flatten: boolean }): readonly PageNode[];
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const FRAMES = new Set(['iframe', 'frame']);

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE;
}

export function isText(node: PageNode): node is PageText {
  return node.nodeType === TEXT_NODE;
}

/** The child nodes as they are now; a page that changes while it is read can't derail the walk. */
export function childrenOf(node: PageNode): PageNode[] {
  const children: PageNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

/** What stands inside an element as people see it: shadow roots opened, slots filled, readable frames entered. */
export function contentsOf(element: PageElement): readonly PageNode[] {
  if (FRAMES.has(element.localName)) return element.contentDocument ? childrenOf(element.contentDocument) : [];
  if (element.shadowRoot) return childrenOf(element.shadowRoot);
  const assigned = element.assignedNodes?.({ flatten: true });
  return assigned && assigned.length > 0 ? assigned : childrenOf(element);
}

/** Every element inside `root` as people see it, in document order, `root` itself first when it is one. */
export function* elementsIn(root: PageNode): Generator<PageElement, void> {
  const waiting: PageNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const inside = isElement(node) ? contentsOf(node) : childrenOf(node);
    for (let index = inside.length - 1; index >= 0; index--) {
      const child = inside[index];
      if (child && !isText(child)) waiting.push(child);
    }
    if (isElement(node)) yield node;
  }
}

/** All text inside a node, white space folded to single spaces. */
export function plainText(root: PageNode): string {
  const parts: string[] = [];
  const waiting: PageNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) parts.push(node.data);
    else waiting.push(...(isElement(node) ? contentsOf(node) : childrenOf(node)).toReversed());
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** The attribute in lower case, '' where it is absent. */
export function attribute(element: PageElement, name: string): string {
  return (element.getAttribute(name) ?? '').toLowerCase();
}

/** The first role an element declares, '' where it declares none. */
export function roleOf(element: PageElement): string {
  return attribute(element, 'role').trim().split(/\s+/, 1)[0] ?? '';
}

/** Class and id as one line of lower-case words: `site-header mainNav` becomes `site header main nav`. */
export function namesOf(element: PageElement, withId = true): string {
  const id = withId ? (element.getAttribute('id') ?? '') : '';
  const raw = `${id} ${element.getAttribute('class') ?? ''}`;
  if (raw === ' ') return '';
  return raw
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[\s_-]+/g, ' ')
    .toLowerCase()
    .trim();
}
