import { vi } from 'vitest';

/** The ranges of a highlight, which no page environment of the tests knows. */
export class FakeHighlight extends Set<StaticRange> {
  priority = 0;
}

class FakeStaticRange {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;

  constructor(init: StaticRangeInit) {
    this.startContainer = init.startContainer;
    this.startOffset = init.startOffset;
    this.endContainer = init.endContainer;
    this.endOffset = init.endOffset;
  }
}

/** Gives the page a registry of highlights and the top layer, and takes both away again after the test. */
export function withHighlights(): Map<string, FakeHighlight> {
  const registry = new Map<string, FakeHighlight>();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('StaticRange', FakeStaticRange);
  vi.stubGlobal('CSS', { highlights: registry });
  HTMLElement.prototype.showPopover = () => {};
  document.adoptedStyleSheets = [];
  return registry;
}

/** What is painted, layer by layer, as text. */
export function painted(registry: ReadonlyMap<string, FakeHighlight>): Record<string, string[]> {
  return Object.fromEntries([...registry].map(([name, ranges]) => [name, [...ranges].map(textOf)]));
}

function textOf({ startContainer, startOffset, endOffset }: StaticRange): string {
  return (startContainer as Text).data.slice(startOffset, endOffset);
}
