import { HIGHLIGHT_CSS, LAYERS, type LayerName } from './layers';

/** What a style sheet can be adopted by. */
export type StyledRoot = Document | ShadowRoot;

/**
 * What was painted in one document. The registry is held on to: Firefox forgets what a content script put into the
 * registry of a frame once nothing refers to it, and then can't take it out again.
 */
interface Painted {
  registry: HighlightRegistry;
  layers: Map<LayerName, Highlight>;
}

/** Paints ranges over a page without touching its DOM. */
export interface Painter {
  /** Paints ranges in a layer, beside what is there. Ranges may lie in any open shadow root or same-origin frame. */
  add(layer: LayerName, ranges: readonly StaticRange[]): void;
  remove(layer: LayerName, ranges: readonly StaticRange[]): void;
  /** Documents and open shadow roots in which something was painted. */
  roots(): StyledRoot[];
  /** Removes every highlight and style sheet: the page is as it was. */
  clear(): void;
}

/**
 * A painter over the CSS Custom Highlight API. Every document has its own registry and every shadow root needs its
 * own copy of the style sheet, both made when first painted in.
 */
export function createPainter(): Painter {
  const painted = new Map<Document, Painted>();
  const sheets = new Map<StyledRoot, CSSStyleSheet>();

  function highlightFor(document: Document, layer: LayerName): Highlight | null {
    const view = document.defaultView;
    if (!view) return null;
    const ofDocument = painted.get(document) ?? { registry: view.CSS.highlights, layers: new Map() };
    painted.set(document, ofDocument);
    const known = ofDocument.layers.get(layer);
    if (known) return known;
    const fresh = new view.Highlight();
    fresh.priority = LAYERS[layer].priority;
    ofDocument.registry.set(layer, fresh);
    ofDocument.layers.set(layer, fresh);
    return fresh;
  }

  function adopt(root: Node, view: Window & typeof globalThis): void {
    if (!isStyledRoot(root) || sheets.has(root)) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(HIGHLIGHT_CSS);
    root.adoptedStyleSheets.push(sheet);
    sheets.set(root, sheet);
  }

  return {
    add(layer, ranges) {
      for (const range of ranges) {
        const node = range.startContainer;
        const document = node.ownerDocument;
        if (!document?.defaultView) continue;
        adopt(document, document.defaultView);
        adopt(node.getRootNode(), document.defaultView);
        highlightFor(document, layer)?.add(range);
      }
    },
    remove(layer, ranges) {
      for (const range of ranges) {
        const document = range.startContainer.ownerDocument;
        if (document) painted.get(document)?.layers.get(layer)?.delete(range);
      }
    },
    roots: () => [...sheets.keys()],
    clear() {
      for (const { registry, layers } of painted.values()) {
        for (const layer of layers.keys()) registry.delete(layer);
      }
      for (const [root, sheet] of sheets) {
        const place = root.adoptedStyleSheets.indexOf(sheet);
        if (place >= 0) root.adoptedStyleSheets.splice(place, 1);
      }
      painted.clear();
      sheets.clear();
    },
  };
}

function isStyledRoot(root: Node): root is StyledRoot {
  return 'adoptedStyleSheets' in root;
}
