// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportFormats, fileName } from '../../lib/report/exports';
import type { Report } from '../../lib/report/report';
import { hostile, sampleAnswer, sampleNote, sampleReport, sampleReview } from './sample';

async function bytes(id: string, report: Report): Promise<Uint8Array> {
  const format = exportFormats.find((entry) => entry.id === id);
  if (!format) throw new Error(id);
  const blob = await format.make(report);
  // The test's DOM has no Blob.arrayBuffer.
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });
}

const text = async (id: string, report: Report) => strFromU8(await bytes(id, report));

describe('every format', () => {
  it('says what it is for, and gives a file name that any system takes', () => {
    const review = { ...sampleReview(), title: '../Häuser: "Plan" <A>\n?' };
    const names = exportFormats.map((format) => fileName(sampleReport({ review }), format));
    expect(names).toContain('Häuser-Plan-A-2026-11-05.docx');
    expect(exportFormats.every(({ about }) => /^[A-Z].*\.$/.test(about))).toBe(true);
  });

  it('leaves out what was dismissed', async () => {
    const dismissed = sampleReport({
      dismissals: [
        { id: 'd', scope: 'document', sign: 'fair-payment-for-time', document: '', anchor: null, changed: 1 },
      ],
    });
    expect(await text('csv', dismissed)).not.toContain('fair-payment-for-time');
    expect(await text('csv', dismissed)).toContain('decision-already-made');
    expect(await text('html', dismissed)).toContain('1 finding was left out');
    expect(await text('markdown', dismissed)).toContain('1 finding was left out');
  });
});

describe('Markdown', () => {
  it('holds findings, notes and answers, and takes nobody’s text for mark-up', async () => {
    const report = sampleReport({
      notes: [sampleNote('for their time', `${hostile}\n# not a heading`)],
      answers: [sampleAnswer('q-paid', { note: '* not a list' })],
    });
    const made = await text('markdown', report);
    expect(made).toContain('> We will pay members of the planning group');
    expect(made).toContain('> for their time');
    expect(made).not.toMatch(/(?<!\\)<script/);
    expect(made).not.toMatch(/^# not/m);
    expect(made).not.toMatch(/^\* not/m);
  });
});

describe('the table', () => {
  it('has a row for each finding', async () => {
    const made = await bytes('csv', sampleReport());
    const rows = strFromU8(made).trimEnd().split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/^source,title,sign,/);
    // Spreadsheets take a file for UTF-8 by these three bytes.
    expect([...made.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});

describe('the Word document', () => {
  const overlapping = sampleReport({
    notes: [
      sampleNote('for their time', 'How much?\nAnd when?'),
      sampleNote('group for their time.\nThe cabinet', 'Over two paragraphs.', { author: 'Ana <b>' }),
      sampleNote(null, 'About all of it.'),
    ],
  });

  it('has the reviewed text, and a comment for each finding and note', async () => {
    const files = unzipSync(await bytes('word', overlapping));
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const comments = strFromU8(files['word/comments.xml'] ?? new Uint8Array());
    expect(document.match(/<w:commentRangeStart /g)).toHaveLength(4);
    expect(document.match(/<w:commentRangeEnd /g)).toHaveLength(4);
    expect(document.match(/<w:commentReference /g)).toHaveLength(4);
    expect(comments.match(/<w:comment /g)).toHaveLength(4);
    expect(document.replace(/<\/w:p>/g, '\n').replace(/<[^>]*>/g, '')).toContain(
      'We will pay members of the planning group for their time.\nThe cabinet has already decided to close the centre. 👋\n',
    );
    expect(comments).toContain('w:author="Ana &lt;b&gt;"');
    expect(comments).toContain('And when?');
    expect(document).toContain('About all of it.');
  });

  it('is still well-formed XML with hostile text and broken characters in every field', async () => {
    const review = { ...sampleReview(), title: `\u0000\ud800${hostile}`, skipped: [{ what: hostile, why: hostile }] };
    const report = sampleReport({ review, author: hostile, notes: [sampleNote('for their time', `\u0007${hostile}`)] });
    const files = unzipSync(await bytes('word', report));
    for (const [name, content] of Object.entries(files).filter(([name]) => name.endsWith('.xml'))) {
      const parsed = new DOMParser().parseFromString(strFromU8(content), 'application/xml');
      expect(parsed.querySelector('parsererror'), name).toBeNull();
    }
  });
});
