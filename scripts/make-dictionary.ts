/** Writes lib/review/dictionary-data.ts from compromise's dictionary and ours: `npm run dictionary`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dictionarySource } from './dictionary/source';

const source = dictionarySource();
writeFileSync(join(import.meta.dirname, '..', 'lib', 'review', 'dictionary-data.ts'), source);
process.stdout.write(`lib/review/dictionary-data.ts: ${source.length} characters\n`);
