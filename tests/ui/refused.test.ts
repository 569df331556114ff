import { expect, test } from 'vitest';
import { refusal } from '../../lib/ui/background/refused';

const HOST =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

test.each([
  ['chrome://version/', 'Cannot access a chrome:// URL', 'browser_page'],
  ['about:addons', 'Missing host permission for the tab', 'browser_page'],
  [undefined, 'Cannot access a chrome:// URL', 'browser_page'],
  ['edge://settings', HOST, 'browser_page'],
  ['chrome-extension://abc/popup.html', HOST, 'browser_page'],
  ['https://chromewebstore.google.com/detail/x', 'The extensions gallery cannot be scripted.', 'store'],
  ['https://addons.mozilla.org/en-GB/firefox/', 'Missing host permission for the tab', 'store'],
  ['https://microsoftedge.microsoft.com/addons/detail/x', HOST, 'store'],
  ['view-source:https://northmoor.example/', HOST, 'source_view'],
  ['https://northmoor.example/plan.pdf?v=2', 'Missing host permission for the tab', 'pdf'],
  [undefined, 'No tab with id: 12.', 'page_left'],
  ['https://northmoor.example/', HOST, 'refused'],
])('%s (%s) is told as %s', (address, reason, failure) => {
  expect(refusal(address, reason, true)).toBe(failure);
});

test('a page that nobody clicked on yet waits for the click', () => {
  expect(refusal(undefined, HOST, false)).toBe('not_allowed');
});

test('an address that only looks like a store is a page like any other', () => {
  expect(refusal('https://addons.mozilla.org.example/', HOST, false)).toBe('not_allowed');
});
