import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const browsers = ['chromium', 'firefox'] as const;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/quality/**'],
        },
      },
      ...browsers.map((browser) => ({
        test: {
          name: browser,
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node' as const,
          provide: { browser },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      })),
    ],
  },
});
