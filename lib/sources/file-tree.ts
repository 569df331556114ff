import type { PageElement, PageNode } from './tree';

/** A node of a parsed file. Holds just what reading needs, so that 10 MB of mark-up stay small in memory. */
export class FileNode implements PageNode {
  parentNode: FileNode | null = null;
  firstChild: FileNode | null = null;
  lastChild: FileNode | null = null;
  nextSibling: FileNode | null = null;
  previousSibling: FileNode | null = null;
  constructor(readonly nodeType: number) {}

  insert(child: FileNode, before: FileNode | null): void {
    child.remove();
    const previous = before ? before.previousSibling : this.lastChild;
    child.parentNode = this;
    child.previousSibling = previous;
    child.nextSibling = before;
    if (previous) previous.nextSibling = child;
    else this.firstChild = child;
    if (before) before.previousSibling = child;
    else this.lastChild = child;
  }

  remove(): void {
    if (!this.parentNode) return;
    if (this.previousSibling) this.previousSibling.nextSibling = this.nextSibling;
    else this.parentNode.firstChild = this.nextSibling;
    if (this.nextSibling) this.nextSibling.previousSibling = this.previousSibling;
    else this.parentNode.lastChild = this.previousSibling;
    this.parentNode = null;
    this.previousSibling = null;
    this.nextSibling = null;
  }
}

export class FileText extends FileNode {
  constructor(public data: string) {
    super(3);
  }
}

export class FileElement extends FileNode implements PageElement {
  shadowRoot: FileNode | null = null;
  /** Where a `template` keeps its children. */
  content: FileNode | null = null;
  contentDocument: PageNode | null = null;
  constructor(
    readonly localName: string,
    readonly namespace: string,
    readonly attributes: { name: string; value: string }[],
  ) {
    super(1);
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }
}
