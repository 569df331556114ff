/** Opens what hides a passage, and can close it again. */
export interface Revealer {
  /** Opens every closed `details` around a node. */
  open(node: Node): void;
  /** Closes what was opened: the page is as it was. */
  undo(): void;
}

export function createRevealer(): Revealer {
  const opened = new Set<HTMLDetailsElement>();
  return {
    open(node) {
      for (let at: Node | null = node; at; at = at.parentNode ?? ('host' in at ? (at.host as Node) : null)) {
        if (at.nodeType !== 1 || (at as Element).localName !== 'details') continue;
        const details = at as HTMLDetailsElement;
        if (details.open) continue;
        details.open = true;
        opened.add(details);
      }
    },
    undo() {
      for (const details of opened) details.open = false;
      opened.clear();
    },
  };
}
