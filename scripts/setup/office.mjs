import { existsSync } from 'node:fs';
import path from 'node:path';

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
