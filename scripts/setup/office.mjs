import { existsSync } from 'node:fs';
import path from 'node:path';
import { apt, canInstall } from './browsers.mjs';

const places = ['/Applications/LibreOffice.app/Contents/MacOS', 'C:\\Program Files\\LibreOffice\\program'];

/**
 * The LibreOffice of this machine, or null. It opens the Word files that the tests make.
 * @returns {string | null}
 */
export function findOffice() {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), ...places];
  const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  for (const folder of folders) {
    for (const name of names) {
      const file = path.join(folder, name);
      if (folder && existsSync(file)) return file;
    }
  }
  return null;
}

/**
 * Finds LibreOffice. In continuous integration it is installed where it is missing (about 86 MB to fetch); elsewhere
 * the few tests that need it are reported as skipped.
 * @returns {string | null}
 */
export function ensureOffice() {
  if (findOffice() || !process.env.CI || !canInstall()) return findOffice();
  console.log('Installing libreoffice-writer-nogui (apt-get)…');
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', 'libreoffice-writer-nogui']);
  return findOffice();
}
