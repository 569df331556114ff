import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordDocument } from '../../lib/report/word/document';
import { commentsInWord, hasOffice } from './office';
import { hostile, sampleNote, sampleReport } from './sample';

describe.skipIf(!hasOffice)('the Word document, opened with LibreOffice', () => {
  it('has every finding and note as a comment', { timeout: 180_000 }, async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'word-'));
    try {
      const file = path.join(folder, 'report.docx');
      const notes = [
        sampleNote('for their time', 'How much?'),
        sampleNote('group for their time.\nThe cabinet', 'Over two paragraphs.'),
        sampleNote('Tell us', hostile),
      ];
      const blob = await wordDocument(sampleReport({ notes }));
      writeFileSync(file, new Uint8Array(await blob.arrayBuffer()));
      const comments = await commentsInWord(file);
      expect(comments).toHaveLength(5);
      expect(comments.some((comment) => comment.includes('How much?'))).toBe(true);
      expect(comments.some((comment) => comment.includes('Over two paragraphs.'))).toBe(true);
      expect(comments.some((comment) => comment.includes('It says who pays &amp; who &lt;decides&gt;.'))).toBe(true);
      expect(comments.some((comment) => comment.includes('&lt;script&gt;'))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
