import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { findOffice } from '../../scripts/setup/office.mjs';

const office = findOffice();

/** Whether this machine has LibreOffice; without it the tests that need it are skipped, by name. */
export const hasOffice = office !== null;

/** Opens a Word file with LibreOffice, has it written as OpenDocument XML, and gives the words of its comments. */
export async function commentsInWord(file: string): Promise<string[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'office-'));
  try {
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const args = [profile, '--headless', '--convert-to', 'fodt', '--outdir', folder, file];
    await promisify(execFile)(office ?? '', args, { timeout: 120_000 });
    const xml = readFileSync(path.join(folder, `${path.basename(file, '.docx')}.fodt`), 'utf8');
    const comments = xml.match(/<office:annotation[ >].*?<\/office:annotation>/gs) ?? [];
    return comments.map((comment) =>
      comment
        .replace(/<dc:creator>.*?<\/dc:creator>|<dc:date>.*?<\/dc:date>|<meta:.*?<\/meta:[^>]*>/gs, '')
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}
