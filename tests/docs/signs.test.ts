import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES_VERSION, signs } from '../../lib/signs';
import { signDocs } from '../../scripts/docs/signs';

describe('docs/signs.md', () => {
  it('is what the catalogue says now (npm run docs writes it)', () => {
    const written = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'signs.md'), 'utf8');
    expect(written).toBe(signDocs(signs, RULES_VERSION));
  });

  it('names every sign once in a table, with a link to its wordings', () => {
    const docs = signDocs(signs, RULES_VERSION);
    for (const { id } of signs) {
      expect(docs.split(`](#${id}) |`)).toHaveLength(2);
      expect(docs.split(`<a id="${id}"></a>`)).toHaveLength(2);
    }
  });

  it('keeps column rules and list marks of a wording from acting as Markdown', () => {
    const [first] = signs;
    if (!first) throw new Error('the catalogue is empty');
    const docs = signDocs([{ ...first, flags: [{ text: '- You said | We did *now*', grade: 'practice' }] }], '1');
    expect(docs).toContain('- “- You said \\| We did \\*now\\*”');
  });
});
