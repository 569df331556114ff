/** Writes docs/signs.md from the catalogue: `npm run docs`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RULES_VERSION, signs } from '../lib/signs';
import { signDocs } from './docs/signs';

const path = join(import.meta.dirname, '..', 'docs', 'signs.md');
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, signDocs(signs, RULES_VERSION));
process.stdout.write(`docs/signs.md: ${signs.length} signs\n`);
