import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser, missingBrowser } from '../../scripts/setup/browsers.mjs';
import { isInstalled } from '../../scripts/setup/install.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'setup-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('whether the dependencies are installed', () => {
  const lock = (file: string, packages: Record<string, object>) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), JSON.stringify({ packages }));
  };
  const wanted = { '': { name: 'project' }, 'node_modules/one': { version: '1.2.0' } };

  test('no: nothing is there, or an install broke off before npm wrote what it did', () => {
    lock('package-lock.json', wanted);
    expect(isInstalled(folder)).toBe(false);
    mkdirSync(path.join(folder, 'node_modules', 'one'), { recursive: true });
    expect(isInstalled(folder)).toBe(false);
  });

  test('no: another version is there', () => {
    lock('package-lock.json', wanted);
    lock('node_modules/.package-lock.json', { 'node_modules/one': { version: '1.1.0' } });
    expect(isInstalled(folder)).toBe(false);
  });

  test('yes: all is there but what is only for other systems', () => {
    lock('package-lock.json', {
      ...wanted,
      'node_modules/one-for-another-system': { version: '1.2.0', optional: true },
    });
    lock('node_modules/.package-lock.json', { 'node_modules/one': { version: '1.2.0' } });
    expect(isInstalled(folder)).toBe(true);
  });
});

describe.skipIf(process.platform === 'win32' || process.platform === 'darwin')('which browser is found', () => {
  const program = (name: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, '#!/bin/sh\n');
    chmodSync(file, 0o755);
    return file;
  };

  beforeEach(() => {
    vi.stubEnv('PATH', folder);
    vi.stubEnv('CHROME_PATH', '');
    vi.stubEnv('FIREFOX_PATH', '');
  });

  test('none, and one sentence says what to install', () => {
    expect(findBrowser('firefox')).toBeNull();
    expect(missingBrowser('firefox')).toMatch(/^No Firefox was found on this machine: .*FIREFOX_PATH.*\.$/);
  });

  test('the first of its family on the path', () => {
    program('google-chrome');
    const chromium = program('chromium');
    expect(findBrowser('chromium')).toEqual({ kind: 'chromium', path: chromium });
  });

  test('the one that the variable names, before all others', () => {
    program('chromium');
    const own = program('my-browser');
    vi.stubEnv('CHROME_PATH', own);
    expect(findBrowser('chromium')).toEqual({ kind: 'chromium', path: own });
  });

  test('no other when the variable names something that is not there', () => {
    program('chromium');
    vi.stubEnv('CHROME_PATH', path.join(folder, 'nowhere'));
    expect(findBrowser('chromium')).toBeNull();
    expect(missingBrowser('chromium')).toContain('CHROME_PATH names');
  });
});
