// Runs before anything is installed: plain Node, no dependency.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * True where every package of the lock file is installed in the version it names.
 * npm writes `node_modules/.package-lock.json` as the last step of an install, so a broken-off install counts as missing.
 * @param {string} root folder of package.json
 */
export function isInstalled(root) {
  const installedFile = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = readLock(path.join(root, 'package-lock.json'));
  const installed = readLock(installedFile);
  return Object.entries(wanted).every(
    ([place, entry]) => place === '' || entry.optional === true || installed[place]?.version === entry.version,
  );
}

/**
 * Installs the locked dependencies when they are missing or stale; ends the process when that fails.
 * @param {string} root folder of package.json
 */
export function ensureInstalled(root) {
  if (isInstalled(root)) return;
  console.log('Installing dependencies (npm ci)…');
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('The dependencies could not be installed: see what npm says above.');
  process.exit(1);
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
