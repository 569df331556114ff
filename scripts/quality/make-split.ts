/** Writes split.json: whole repositories go to one part, by a hash of their name, so that no source is in both. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFolder } from './corpus';

const BUILD_SHARE = 60;
/** Chosen before any rule was written, because it gives both parts the same mix of sources and labels. */
const SALT = 'h:';

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value;
}

const folder = corpusFolder();
if (!folder) throw new Error('../shared/corpus is not there: nothing to split');
const lines = ['uk', 'us', 'practice', 'other-senses'].flatMap((name) =>
  readFileSync(join(folder, name, 'docs.jsonl'), 'utf8')
    .trim()
    .split('\n'),
);
const split: { build: string[]; held: string[] } = { build: [], held: [] };
for (const line of lines) {
  const { id, repo } = JSON.parse(line) as { id: string; repo: string };
  split[hash(SALT + repo) % 100 < BUILD_SHARE ? 'build' : 'held'].push(id);
}
writeFileSync(join(import.meta.dirname, 'split.json'), `${JSON.stringify(split, null, 2)}\n`);
