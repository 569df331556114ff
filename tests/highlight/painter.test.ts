// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPainter } from '../../lib/highlight/painter';
import { FakeHighlight, painted, withHighlights } from './support/highlights';

let registry: Map<string, FakeHighlight>;
beforeEach(() => {
  registry = withHighlights();
  document.body.innerHTML = '<p>Members met each month.</p><div id="host"></div>';
});
afterEach(() => vi.unstubAllGlobals());

function rangeIn(root: ParentNode, start: number, end: number): StaticRange {
  const text = root.querySelector('p')?.firstChild;
  if (!text) throw new Error('no paragraph with text here');
  return new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end });
}

test('paints without touching the page, and takes all of it away again', () => {
  const before = document.documentElement.outerHTML;
  const painter = createPainter();
  painter.add('equal-footing-genuine', [rangeIn(document, 0, 7)]);
  painter.add('equal-footing-context', [rangeIn(document, 8, 11)]);
  expect(painted(registry)).toEqual({ 'equal-footing-genuine': ['Members'], 'equal-footing-context': ['met'] });
  expect(document.adoptedStyleSheets).toHaveLength(1);
  expect(document.documentElement.outerHTML).toBe(before);
  painter.clear();
  expect(registry.size).toBe(0);
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

test("leaves the page's own highlights and style sheets alone", () => {
  const own = new CSSStyleSheet();
  document.adoptedStyleSheets = [own];
  registry.set('search', new FakeHighlight());
  const painter = createPainter();
  painter.add('equal-footing-genuine', [rangeIn(document, 0, 7)]);
  painter.clear();
  expect([...registry.keys()]).toEqual(['search']);
  expect(document.adoptedStyleSheets).toEqual([own]);
});

test('an open shadow root gets its own copy of the style, the document keeps the registry', () => {
  const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no host');
  root.innerHTML = '<p>Inside a component.</p>';
  root.adoptedStyleSheets = [];
  const painter = createPainter();
  painter.add('equal-footing-tokenistic', [rangeIn(root, 0, 6)]);
  expect(painted(registry)).toEqual({ 'equal-footing-tokenistic': ['Inside'] });
  expect(root.adoptedStyleSheets).toHaveLength(1);
  expect(painter.roots()).toEqual([document, root]);
  painter.clear();
  expect(root.adoptedStyleSheets).toHaveLength(0);
});

test('one range goes and the others stay', () => {
  const painter = createPainter();
  const [first, second] = [rangeIn(document, 0, 7), rangeIn(document, 8, 11)];
  painter.add('equal-footing-genuine', [first, second]);
  painter.remove('equal-footing-genuine', [first]);
  expect(painted(registry)).toEqual({ 'equal-footing-genuine': ['met'] });
});
