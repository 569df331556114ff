import { describe, expect, it, vi } from 'vitest';
import { decodeText } from '../../lib/sources/decode';
import { readFile, readUnnamed } from '../../lib/sources/file';
import { readHtml } from '../../lib/sources/html';
import { readText } from '../../lib/sources/text';

vi.setConfig({ testTimeout: 60_000 });

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readText(text, { title: '', address: '' }).blocks;
const outline = (text: string) => read(text).map(({ kind, text: words, stem }) => [kind, words, stem]);

function markdown(text: string) {
  const result = readFile(bytes(text), 'plan.md');
  if (!result.ok) throw new Error(result.error);
  return result.document;
}

const LONG = 'People who use the service will plan it with the council from the first meeting until it opens.';

describe('plain text', () => {
  it('joins lines that were broken for width, and keeps the break inside the block', () => {
    const wrapped =
      'People who use the day centre will plan it with the\ncouncil from the first meeting until the day it opens\nits doors to everyone.';
    expect(read(`${wrapped}\n\nNext part.`).map(({ text }) => text)).toEqual([wrapped, 'Next part.']);
  });

  it('reads one block a line where lines are not wrapped', () => {
    expect(read('We meet in May.\nYou can come.\nCarers are paid.').map(({ text }) => text)).toHaveLength(3);
  });

  it('treats all line ends alike', () => {
    const [unix, windows, mac] = ['\n', '\r\n', '\r'].map((end) => read(['Plan', '', LONG, LONG].join(end)));
    expect(windows).toEqual(unix);
    expect(mac).toEqual(unix);
  });

  it('joins a sentence that a page break cut in two', () => {
    expect(read('Title line of it\n\nWe will pay people for the\n\n\ftime that they give.')).toHaveLength(2);
  });

  it('joins bullets and numbers to their stem', () => {
    expect(outline('We will:\n\n• meet people\n• pay people\n\nThank you.')).toEqual([
      ['paragraph', 'We will:', undefined],
      ['list-item', 'meet people', 0],
      ['list-item', 'pay people', 0],
      ['paragraph', 'Thank you.', undefined],
    ]);
    expect(outline('We will:\n1. meet people\n2. pay people').map(([kind]) => kind)).toEqual([
      'paragraph',
      'list-item',
      'list-item',
    ]);
  });

  it('takes small lines under a stem for its list', () => {
    expect(
      outline(`We will:\nmeet people\npay people\nco-design it\n${LONG}\n${LONG} ${LONG}`).map(([kind, , stem]) => [
        kind,
        stem,
      ]),
    ).toEqual([
      ['paragraph', undefined],
      ['list-item', 0],
      ['list-item', 0],
      ['list-item', 0],
      ['paragraph', undefined],
      ['paragraph', undefined],
    ]);
    expect(outline('We will:\nmeet people\npay people').map(([, , stem]) => stem)).toEqual([undefined, 0, 0]);
  });

  it('joins the short lines of an Easy Read text', () => {
    expect(read('We want to hear\nfrom you about the\nnew plan.\nPlease tell us.').map(({ text }) => text)).toEqual([
      'We want to hear\nfrom you about the\nnew plan.',
      'Please tell us.',
    ]);
  });

  it('tells headings from short sentences', () => {
    const kinds = outline(`OUR PLAN\n\n${LONG}\n\n2. What happens next?\n\n${LONG}\n\nThank you.\n\n${LONG}`).map(
      ([kind]) => kind,
    );
    expect(kinds).toEqual(['heading', 'paragraph', 'heading', 'paragraph', 'paragraph', 'paragraph']);
  });

  it('does not take the only line of a text for a heading', () => {
    expect(outline('We will plan it with carers')).toEqual([['paragraph', 'We will plan it with carers', undefined]]);
  });

  it('reads tables with tabs or bars, and whose words they hold', () => {
    for (const between of ['\t', ' | ']) {
      const blocks = read(`Some text of the page first.\n\nYou said${between}We did\nOpen late${between}We do`);
      expect(blocks.at(-2)).toEqual({
        kind: 'table-cell',
        part: 'quoted',
        text: 'Open late',
        cell: { table: 0, row: 1, column: 0, header: 'You said' },
      });
    }
  });

  it('marks quotations', () => {
    expect(read('A carer wrote:\n\n> You never\n> asked us.\n\nWe agree.').map(({ part }) => part)).toEqual([
      'body',
      'quoted',
      'body',
    ]);
  });

  it('reads a paper survey', () => {
    expect(outline('1. Do you agree?\n[ ] Yes\n[ ] No').slice(1)).toEqual([
      ['option', 'Yes', 0],
      ['option', 'No', 0],
    ]);
  });

  it('leaves out rules, page numbers and bare addresses', () => {
    expect(read(`${LONG}\n\n-----\n\nPage 2 of 9\n\nhttps://example.org/plan\n\n${LONG}`)).toHaveLength(2);
  });

  it('keeps emoji, soft hyphens and fixed spaces', () => {
    const odd = 'We \u{1F91D} co\u00ADplan with\u00A0you, co\u2011designing it.';
    expect(read(odd)[0]?.text).toBe(odd);
  });
});

describe('Markdown', () => {
  it('reads headings, lists, tables and quotations, and leaves code out', () => {
    const { blocks } = markdown(
      '# Plan\n\nWe will:\n\n- **meet** [people](x)\n- pay people\n\n> You never asked.\n\n| You said | We did |\n|---|---|\n| Late | Yes |\n\n```\ncode\n```\n',
    );
    expect(blocks.map(({ kind, part, text, stem }) => [kind, part, text, stem])).toEqual([
      ['heading', 'body', 'Plan', undefined],
      ['paragraph', 'body', 'We will:', undefined],
      ['list-item', 'body', 'meet people', 1],
      ['list-item', 'body', 'pay people', 1],
      ['paragraph', 'quoted', 'You never asked.', undefined],
      ['table-cell', 'body', 'You said', undefined],
      ['table-cell', 'body', 'We did', undefined],
      ['table-cell', 'quoted', 'Late', undefined],
      ['table-cell', 'body', 'Yes', undefined],
    ]);
  });

  it('takes the title from the front matter, then from the first heading', () => {
    expect(markdown('---\ntitle: "Our plan"\nx: 1\n---\n# Part\n\nText.').title).toBe('Our plan');
    expect(markdown('# Part\n\nText.').title).toBe('Part');
  });

  it('reads HTML inside it, entities and line breaks', () => {
    expect(markdown('Tea &amp; talk<br>in <b>May</b>.\n\n<p hidden>no</p>').blocks.map(({ text }) => text)).toEqual([
      'Tea & talk\nin May.',
    ]);
  });
});

describe('HTML files', () => {
  it('opens declared shadow roots and inline frames', () => {
    const read = readHtml(
      '<p>One.</p><a-b><template shadowrootmode="open"><p>Two <slot></slot></p></template></a-b><iframe srcdoc="&lt;p&gt;Three.&lt;/p&gt;"></iframe>',
      'x',
    );
    expect(read.ok && read.document.blocks.map(({ text }) => text)).toEqual(['One.', 'Two', 'Three.']);
  });

  it('names what can’t be read', () => {
    const read = readHtml(
      `<main><p>${LONG}</p><iframe src="https://survey.example/x"></iframe><object data="plan.pdf"></object><canvas width="600" height="400"></canvas><img src="poster.png"><img src="a.png" alt="Our promise: we plan with you, pay you and listen"><video></video><img src="logo.png" alt="Logo"></main>`,
      'x',
    );
    expect(read.ok && read.document.skipped.map(({ what }) => what)).toEqual([
      'A frame: “survey.example”',
      'A PDF inside the page',
      'A drawing',
      'A picture that may hold words',
      'A picture that may hold words: “Our promise: we plan with you, pay you and listen”',
      'A video',
    ]);
  });

  it('passes over parts in another language and says how much', () => {
    const read = readHtml(
      `<html lang="en"><main><p>${LONG}</p><div lang="cy"><p>Dweud eich dweud</p></div></main>`,
      'x',
    );
    expect(read.ok && read.document.blocks).toHaveLength(1);
    expect(read.ok && read.document.skipped[0]?.what).toBe('A part in Welsh, about 3 words');
  });

  it('takes the language that is closest to the text', () => {
    const read = readHtml(`<html lang="cy"><main lang="en-GB"><p>${LONG}</p></main>`, 'x');
    expect(read.ok && read.document.language).toBe('en-GB');
  });

  it('reads mark-up nested without end', () => {
    const read = readHtml(`<p>${LONG}</p>${'<div>'.repeat(3_000)}Deep down.`, 'x');
    expect(read.ok && read.document.blocks.at(-1)?.text).toBe('Deep down.');
  });
});

describe('bytes', () => {
  it('knows UTF-8, UTF-16 with and without a mark, and windows-1252', () => {
    const plan = 'Plan für café “now” – €5';
    const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer);
    expect(decodeText(bytes(plan))).toBe(plan);
    expect(decodeText(bytes(`\uFEFF${plan}`))).toBe(plan);
    expect(decodeText(utf16(`\uFEFF${plan}`))).toBe(plan);
    expect(decodeText(utf16('Just plain words'))).toBe('Just plain words');
    expect(decodeText(Uint8Array.from([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80, 0x35]))).toBe('“café” €5');
  });

  it('believes what a page says of itself, unless it can’t be true', () => {
    const declared = (name: string, ...rest: number[]) =>
      Uint8Array.from([...bytes(`<meta charset="${name}">`), ...rest]);
    expect(decodeText(declared('iso-8859-2', 0xb1))).toContain('ą');
    expect(decodeText(declared('utf-8', 0xe9))).toContain('é');
    expect(decodeText(declared('no-such-thing', 0x41))).toContain('A');
  });

  it('gives no text for other things', () => {
    expect(decodeText(Uint8Array.from([0x89, 0x50, 0, 0, 0, 13]))).toBeUndefined();
  });

  it.each([
    ['plan.pdf', 'PDF files can’t be read yet.'],
    ['plan.DOCX', 'Word files can’t be read yet.'],
    ['plan.odt', 'OpenDocument files can’t be read yet.'],
    ['plan.xlsx', 'This kind of file can’t be read; .html, .txt and .md files can.'],
    ['plan', 'This kind of file can’t be read; .html, .txt and .md files can.'],
  ])('says why %s is not read', (name, error) => {
    expect(readFile(bytes('x'), name)).toEqual({ ok: false, error });
  });

  it('tells HTML from text where there is no name', () => {
    expect(readUnnamed(bytes('<!DOCTYPE html><p>Plan <b>it</b>.</p>'))).toMatchObject({
      document: { blocks: [{ text: 'Plan it.' }] },
    });
    expect(readUnnamed(bytes('a < b and text'))).toMatchObject({ document: { blocks: [{ text: 'a < b and text' }] } });
    expect(readUnnamed(bytes('%PDF-1.7 x'))).toMatchObject({ ok: false });
  });
});
