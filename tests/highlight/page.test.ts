// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type StopPage, startPage } from '../../lib/highlight/page';
import type { FromReviewedPage, PageCommand, ToReviewedPage } from '../../lib/highlight/protocol';
import type { Finding } from '../../lib/review/finding';
import { signById } from '../../lib/signs';
import { freshBrowser } from '../ui/support/browser';
import { finding } from '../ui/support/state';
import { type FakeHighlight, painted, withHighlights } from './support/highlights';

const PARAGRAPHS = [
  'We want to hear from everyone who uses our day services before the end of the summer.',
  'The booking form was co-designed with nine members of the group, who met every month.',
  'The final decision rests with Cabinet. We also want to reach hard to reach groups.',
];

let browser: ReturnType<typeof freshBrowser>;
let registry: Map<string, FakeHighlight>;
let stop: StopPage;
let shadow: () => ShadowRoot | undefined;

beforeEach(() => {
  browser = freshBrowser();
  registry = withHighlights();
  document.title = 'Northmoor';
  document.body.innerHTML = `<main><h1>Day services</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</main>`;
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  shadow = () => attach.mock.results.at(-1)?.value as ShadowRoot | undefined;
  vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation((listener) => (onConnect = listener as never));
  vi.spyOn(browser.runtime.onConnect, 'removeListener').mockImplementation(() => {});
  stop = startPage();
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

let onConnect: (port: unknown) => void;

/** The background's end of a review of this page, until the page has said everything. */
async function read() {
  const said: FromReviewedPage[] = [];
  const disconnect = vi.fn();
  let tell: (message: ToReviewedPage) => void = () => {};
  onConnect({
    name: 'equal-footing:review',
    onMessage: { addListener: (listener: typeof tell) => (tell = listener) },
    onDisconnect: { addListener: () => {} },
    postMessage: (message: FromReviewedPage) => said.push(message),
    disconnect,
  });
  tell({ kind: 'read', scope: 'page' });
  await vi.waitFor(() => expect(said.at(-1)?.kind).toMatch(/^(end|failed)$/));
  const blocks = said.flatMap((message) => (message.kind === 'blocks' ? message.blocks : []));
  return { said, tell, disconnect, text: blocks.map((block) => block.text).join('\n') };
}

const cards = Object.fromEntries(
  ['co-design-practice', 'limited-responsibility', 'hard-to-reach-label', 'equal-partnership'].map((id) => [
    id,
    signById(id),
  ]),
);

async function reviewed(...wanted: [sign: string, quote: string, more?: Partial<Finding>][]) {
  const { tell, text } = await read();
  const findings = wanted.map(([sign, quote, more]) => finding(sign, quote, text.indexOf(quote), more));
  tell({ kind: 'settle', findings, cards, hidden: [], possible: false });
  return { tell, findings };
}

const command = (asked: PageCommand) => browser.runtime.sendMessage(asked);

const ALL: Parameters<typeof reviewed> = [
  ['co-design-practice', 'co-designed with nine members'],
  ['limited-responsibility', 'The final decision rests with Cabinet'],
  ['hard-to-reach-label', 'hard to reach groups'],
];

test('reads the page out: head, blocks, end', async () => {
  const { said, text } = await read();
  expect(said[0]).toMatchObject({ kind: 'about', title: 'Northmoor' });
  expect(said.at(-1)).toMatchObject({ kind: 'end', skipped: [] });
  expect(text).toBe(['Day services', ...PARAGRAPHS].join('\n'));
});

test('paints findings as they come, and the whole document has the last word', async () => {
  const { tell, text } = await read();
  const at = (quote: string) => text.indexOf(quote);
  tell({ kind: 'paint', findings: [finding('hard-to-reach-label', 'hard to reach', at('hard to reach'))], cards });
  expect(painted(registry)).toEqual({ 'equal-footing-tokenistic': ['hard to reach'] });
  const last = finding('co-design-practice', 'co-designed', at('co-designed'));
  tell({ kind: 'settle', findings: [last], cards, hidden: [], possible: false });
  expect(painted(registry)).toEqual({ 'equal-footing-genuine': ['co-designed'] });
});

test('possible findings and those that were left out are painted only when they are to be seen', async () => {
  await reviewed(...ALL, ['equal-partnership', 'everyone who uses', { confidence: 'possible' }]);
  expect(Object.keys(painted(registry)).sort()).toEqual(['equal-footing-genuine', 'equal-footing-tokenistic']);
  await command({ to: 'page', kind: 'view', hidden: [1], possible: true });
  expect(painted(registry)).toEqual({
    'equal-footing-genuine': ['co-designed with nine members'],
    'equal-footing-tokenistic': ['hard to reach groups'],
    'equal-footing-genuine-possible': ['everyone who uses'],
  });
});

test('steps set a marker that takes the focus, says where it is, opens the card and gives the focus back', async () => {
  document.body.insertAdjacentHTML('beforeend', '<button id="own">Own</button>');
  await reviewed(...ALL);
  document.getElementById('own')?.focus();
  await command({ to: 'page', kind: 'step', by: 1 });
  const marker = shadow()?.querySelector('button');
  expect(marker?.getAttribute('aria-label')).toBe(
    'Sign 1 of 3. Sign of real co-planning. “co-designed with nine members” Press Enter for the reason.',
  );
  expect(document.activeElement?.localName).toBe('equal-footing-overlay');
  expect(painted(registry)['equal-footing-current']).toEqual(['co-designed with nine members']);

  marker?.click();
  expect(shadow()?.querySelector('[role="dialog"]')?.textContent).toContain(signById('co-design-practice').name);
  const pressEscape = () =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  pressEscape();
  expect(shadow()?.querySelector('.marker')).not.toBeNull();
  pressEscape();
  expect(document.querySelector('equal-footing-overlay')).toBeNull();
  expect(document.activeElement?.id).toBe('own');
});

test('steps go round the ends, both ways', async () => {
  await reviewed(...ALL);
  const places: (string | undefined)[] = [];
  for (const by of [-1, 1, 1, -1, -1] as const) {
    await command({ to: 'page', kind: 'step', by });
    places.push(shadow()?.querySelector('button')?.getAttribute('aria-label')?.slice(0, 11));
  }
  expect(places).toEqual(['Sign 3 of 3', 'Sign 1 of 3', 'Sign 2 of 3', 'Sign 1 of 3', 'Sign 3 of 3']);
});

test('tells the background what a person did on the card', async () => {
  const heard: unknown[] = [];
  browser.runtime.onMessage.addListener((message: { to: string }) => {
    if (message.to === 'background') heard.push(message);
  });
  await reviewed(...ALL);
  await command({ to: 'page', kind: 'go', index: 1 });
  shadow()?.querySelector('button')?.click();
  const press = (name: string) =>
    [...(shadow()?.querySelectorAll('button') ?? [])].find((button) => button.textContent === name)?.click();
  press('This is wrong');
  press('This sign, on this page');
  press('Undo');
  const page = { to: 'background', from: 'page' };
  expect(heard).toEqual([
    { ...page, kind: 'current', index: 1 },
    { ...page, kind: 'current', index: 1 },
    { ...page, kind: 'dismiss', index: 1, scope: 'document' },
    { ...page, kind: 'restore', index: 1 },
  ]);
});

test('follows a page that draws its text anew, and drops what has gone', async () => {
  const lost: unknown[] = [];
  browser.runtime.onMessage.addListener((message: { kind: string; indices: unknown }) => {
    if (message.kind === 'lost') lost.push(message.indices);
  });
  await reviewed(...ALL);
  const [, second, third] = document.querySelectorAll('p');
  second?.replaceChildren(PARAGRAPHS[1] ?? '');
  third?.replaceChildren('Something else stands here now.');
  await vi.waitFor(() => expect(lost).toEqual([[1, 2]]));
  const ranges = [...(registry.get('equal-footing-genuine') ?? [])];
  expect(ranges.map(({ startContainer }) => startContainer)).toEqual([second?.firstChild]);
  expect(Object.keys(painted(registry))).toEqual(['equal-footing-genuine']);
});

test('clearing leaves the page as it was, opened parts closed again, and the script deaf', async () => {
  document
    .querySelector('main')
    ?.insertAdjacentHTML(
      'beforeend',
      '<details><summary>Who decides?</summary><p>It was co-designed by staff and tenants together.</p></details>',
    );
  const before = document.documentElement.outerHTML;
  await reviewed(...ALL, ['co-design-practice', 'co-designed by staff']);
  await command({ to: 'page', kind: 'go', index: 3 });
  expect(document.querySelector('details')?.open).toBe(true);
  await command({ to: 'page', kind: 'clear' });
  expect(document.documentElement.outerHTML).toBe(before);
  expect(registry.size).toBe(0);
  expect(document.adoptedStyleSheets).toHaveLength(0);
  await command({ to: 'page', kind: 'go', index: 0 });
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each([
  ['no_text', '<main><img alt="A map"></main>'],
  ['empty', ''],
])('a page without text is told as %s', async (failure, html) => {
  document.body.innerHTML = html;
  const { said } = await read();
  expect(said.at(-1)).toEqual({ kind: 'failed', failure });
});

test('going from the page clears it, for the browser may bring it back as it was', async () => {
  const { tell, text, disconnect } = await read();
  tell({
    kind: 'paint',
    findings: [finding('hard-to-reach-label', 'hard to reach', text.indexOf('hard to reach'))],
    cards,
  });
  dispatchEvent(new Event('pagehide'));
  expect(registry.size).toBe(0);
  expect(disconnect).toHaveBeenCalled();
});
