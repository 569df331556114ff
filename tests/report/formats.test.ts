import { describe, expect, it } from 'vitest';
import type { Review } from '../../lib/reading/review';
import type { Entry, Format } from '../../lib/report/entry';
import { formats } from '../../lib/report/formats';
import type { Finding } from '../../lib/review/finding';

const finding: Finding = {
  sign: 'shared-decision-power',
  polarity: 'genuine',
  strength: 'strong',
  confidence: 'clear',
  grade: 'practice',
  actor: 'people',
  stages: ['decision', 'planning'],
  level: 'deciding-together',
  start: 0,
  end: 22,
  quote: '=We decide "together" <b>',
  usable: true,
  why: 'People vote.',
  ask: 'Who votes?',
  scope: 'service',
  block: 0,
  sentence: [0, 22],
};
const review: Review = {
  format: 1,
  rules: 'test',
  source: 'plan.txt',
  title: 'A plan & *more*',
  language: 'en',
  words: 4,
  text: '=We decide "together" <b>',
  profile: {
    words: 4,
    language: 'en',
    aboutService: true,
    kind: 'other',
    speaker: 'body',
    timing: 'none',
    individualOnly: false,
  },
  findings: [finding],
  stages: null,
  matrix: null,
  levels: null,
  reading: null,
  checklist: null,
  skipped: [{ what: 'A frame', why: 'It belongs to another site.' }],
};

async function write(format: Format, entries: Entry[]): Promise<string> {
  const pieces: string[] = [];
  const source = (async function* () {
    yield* entries;
  })();
  for await (const piece of format(source)) pieces.push(piece);
  return pieces.join('');
}

const failed: Entry = { source: 'x.pdf', error: 'PDF files can’t be read yet.' };

describe('formats', () => {
  it('keeps fields of later judgements null in JSON', async () => {
    const [document, error] = JSON.parse(await write(formats.json, [{ review }, failed])).documents;
    expect(document).toMatchObject({ stages: null, matrix: null, levels: null, reading: null, checklist: null });
    expect(document.findings[0]).not.toHaveProperty('block');
    expect(error).toEqual(failed);
  });

  it('writes JSON without documents that still parses', async () => {
    expect(JSON.parse(await write(formats.json, [])).documents).toEqual([]);
  });

  it('writes quotes, reasons and questions as plain text', async () => {
    const text = await write(formats.text, [{ review }, failed]);
    expect(text).toContain('“=We decide "together" <b>”');
    expect(text).toContain('Who votes?');
    expect(text).toContain('x.pdf\n  PDF files can’t be read yet.\n');
    expect(text).toContain('A frame. It belongs to another site.');
  });

  it('keeps mark-up of others out of HTML and Markdown', async () => {
    const html = await write(formats.html, [{ review }, failed]);
    expect(html).toContain('=We decide "together" &lt;b&gt;');
    expect(html).toContain('<h1>A plan &amp; *more*</h1>');
    expect(html).not.toMatch(/<script|https?:/);
    const markdown = await write(formats.markdown, [{ review }]);
    expect(markdown).toContain('# A plan & \\*more\\*');
    expect(markdown).toContain('> =We decide "together" \\<b\\>');
  });

  it('writes one CSV line a finding, safe to open in a spreadsheet', async () => {
    const lines = (await write(formats.csv, [{ review }, { review: { ...review, findings: [] } }, failed])).split(
      '\r\n',
    );
    expect(lines[0]).toMatch(/^source,title,sign,/);
    expect(lines[1]).toContain('"\'=We decide ""together"" <b>"');
    expect(lines[1]).toContain('decision planning');
    expect(lines[2]).toMatch(/^plan\.txt,A plan & \*more\*,,/);
    expect(lines[3]).toMatch(/^x\.pdf,.*PDF files can’t be read yet\.$/);
    expect(lines).toHaveLength(5);
  });

  it('never speaks of a score', async () => {
    for (const format of [formats.text, formats.markdown, formats.html])
      expect(await write(format, [{ review }])).not.toMatch(/score|rank|percent|%|fail/i);
  });
});
