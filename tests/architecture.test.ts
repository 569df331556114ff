import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Diagnostic {
  category: string;
  location: { path: string };
}

const below: Record<string, readonly string[]> = {
  text: [],
  sources: ['text'],
  signs: ['text'],
  review: ['text', 'signs'],
  reading: ['text', 'signs', 'review'],
  highlight: ['text', 'sources', 'signs', 'review', 'reading'],
  report: ['text', 'sources', 'signs', 'review', 'reading'],
  store: ['text', 'sources', 'signs', 'review', 'reading'],
  ui: ['text', 'sources', 'signs', 'review', 'reading'],
};
const sideBySide = ['highlight', 'report', 'store', 'ui'];
const pure = ['text', 'signs', 'review', 'reading'];

const pairs = Object.keys(below).flatMap((from) =>
  [...Object.keys(below), 'entrypoints']
    .filter((to) => to !== from && !(sideBySide.includes(from) && sideBySide.includes(to)))
    .map((to) => ({ from, to, allowed: below[from]?.includes(to) ?? false })),
);

describe('the lint rules hold the import directions', () => {
  let folder: string;
  let diagnostics: Diagnostic[];

  const write = (file: string, code: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), code);
  };
  const categoriesIn = (file: string) =>
    diagnostics.filter(({ location }) => location.path.endsWith(file)).map(({ category }) => category);

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'import-directions-'));
    for (const { from, to } of pairs) {
      const target = to === 'entrypoints' ? '../../entrypoints/background' : `../${to}/thing`;
      write(`lib/${from}/imports-${to}.ts`, `export { thing } from '${target}';\n`);
      write(`lib/${from}/deep/imports-${to}.ts`, `export { thing } from '../${target}';\n`);
    }
    for (const from of pure) {
      write(`lib/${from}/touches-page.ts`, 'export const title = document.title;\n');
      write(`lib/${from}/touches-browser.ts`, "export { browser } from 'wxt/browser';\n");
      write(`lib/${from}/own.ts`, "export { thing } from './review';\nexport { other } from './signs/other';\n");
    }
    write('lib/ui/logs.ts', "console.log('left behind');\n");
    const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
    const config = path.resolve('biome.json');
    const { stdout } = spawnSync(
      process.execPath,
      [
        biome,
        'lint',
        `--config-path=${config}`,
        '--vcs-enabled=false',
        '--reporter=json',
        '--max-diagnostics=none',
        '.',
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    diagnostics = JSON.parse(stdout).diagnostics;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(pairs)('lib/$from importing $to is allowed: $allowed', ({ from, to, allowed }) => {
    const expected = allowed ? [] : ['lint/style/noRestrictedImports'];
    expect(categoriesIn(`lib/${from}/imports-${to}.ts`)).toEqual(expected);
    expect(categoriesIn(`lib/${from}/deep/imports-${to}.ts`)).toEqual(expected);
  });

  test.each(pure)('lib/%s reaches for no page and no browser, and may import its own files', (from) => {
    expect(categoriesIn(`lib/${from}/touches-page.ts`)).toEqual(['lint/style/noRestrictedGlobals']);
    expect(categoriesIn(`lib/${from}/touches-browser.ts`)).toEqual(['lint/style/noRestrictedImports']);
    expect(categoriesIn(`lib/${from}/own.ts`)).toEqual([]);
  });

  test('nothing is left in the console', () => {
    expect(categoriesIn('lib/ui/logs.ts')).toEqual(['lint/suspicious/noConsole']);
  });
});
