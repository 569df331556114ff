import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builds } from '../../scripts/setup/run.mjs';
import { browserKind } from './support/in-browser';

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
  content_security_policy: { extension_pages: string };
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { strict_min_version: string } };
}

const folder = builds[browserKind];
const manifest: Manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));

describe('the built extension', () => {
  test('asks for no site at install and puts no script anywhere by itself', () => {
    const permissions = ['activeTab', 'contextMenus', 'scripting', 'storage'];
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual(
      browserKind === 'firefox' ? permissions : [...permissions, 'sidePanel'].toSorted(),
    );
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  test('its pages may connect to nothing but themselves', () => {
    const policy = new Map(
      manifest.content_security_policy.extension_pages
        .split(';')
        .map((directive) => directive.trim().split(/\s+/))
        .map(([name, ...sources]) => [name, sources] as const),
    );
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    expect(policy.get('default-src')).toEqual(["'self'"]);
    expect([...policy.values()].flat().filter((source) => /^(https?|wss?):|^\*/.test(source))).toEqual([]);
  });

  test('what it puts into a page stays below 25 kB, compressed', () => {
    expect(gzipSync(readFileSync(path.join(folder, 'page.js'))).length).toBeLessThan(25_000);
  });

  test('runs in the browsers it says it runs in', () => {
    const oldest = manifest.browser_specific_settings?.gecko.strict_min_version ?? manifest.minimum_chrome_version;
    expect(oldest).toBe(browserKind === 'firefox' ? '140.0' : '128');
  });
});
