import './tests/node-20.ts';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './scripts/setup/browsers.mjs';
import { ClosingLine } from './tests/closing-line.ts';

const browsers = ['chromium', 'firefox'] as const;

export default defineConfig({
  test: {
    reporters: ['default', new ClosingLine()],
    projects: [
      {
        plugins: [preact(), WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
        },
      },
      // One project a browser, one after the other and a file at a time: two browsers at once starve a small machine.
      ...browsers.map((kind, index) => ({
        test: {
          name: kind,
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node' as const,
          provide: { browser: { kind, path: findBrowser(kind)?.path ?? null } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: index + 1 },
        },
      })),
    ],
  },
});
