import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { catalogue } from './scripts/build/catalogue';

/** Extension pages load their own files and nothing else, and connect to nothing but themselves. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  publicDir: 'assets/public',
  i18n: { localesDir: resolve('assets/locales') },
  manifestVersion: 3,
  hooks: {
    // Chromium tells the background of the click where no popup is named, and it opens the popup (toolbar.ts).
    'build:manifestGenerated': ({ config }, manifest) => {
      if (config.browser !== 'firefox') delete manifest.action?.default_popup;
    },
  },
  vite: () => ({ plugins: [preact(), catalogue()] }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
      'review-page': { description: '__MSG_command_review__' },
      'next-finding': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      'previous-finding': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous__' },
      'note-selection': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_command_note__' },
      'clear-page': { description: '__MSG_command_clear__' },
    },
    // The development server needs its own connection; a built extension gets none.
    ...(command === 'build' ? { content_security_policy: { extension_pages: contentSecurityPolicy } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'equal-footing@example.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none' as const] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
