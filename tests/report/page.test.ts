// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { reportPage } from '../../lib/report/page/page';
import { hostile, sampleNote, sampleReport, sampleReview } from './sample';

/** The page as a browser reads it. */
function open(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('the printable page', () => {
  const page = open(reportPage(sampleReport()));
  const text = page.body.textContent ?? '';

  it('says what was read, when, and by which rules', () => {
    for (const said of ['https://council.example/day-centre?part=1', '3 November 2026', 'version 2026.11.1']) {
      expect(text).toContain(said);
    }
  });

  it('shows quotes, reasons, notes, answers and what was not read', () => {
    for (const said of [
      'We will pay members of the planning group',
      'It says who pays & who <decides>.',
      'How much?\nAnd when?',
      'for their time',
      'Read again in March.',
      'Partly',
      'I was there.',
      'A video. It has no text beside it',
      '“Not said here” does not mean no.',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('draws both pictures with their text alternative', () => {
    const labels = [...page.querySelectorAll('svg')].map((svg) => svg.getAttribute('aria-label'));
    expect(labels[0]).toMatch(/^Choosing the topic: .*Checking and telling people: /);
    expect(labels).toHaveLength(2);
  });

  it('asks for nothing from outside', () => {
    const html = reportPage(sampleReport());
    expect(page.querySelectorAll('[src], link, script, iframe, object, embed, image, use, a')).toHaveLength(0);
    expect(html.match(/url\(|@import/g)).toBeNull();
    expect(html).toContain("default-src 'none'");
  });

  it('says that a passage was not found, with its quote', () => {
    const gone = sampleNote('for their time', 'Still true?');
    const anchor = gone.anchor && { ...gone.anchor, exact: 'a sentence that has gone altogether', start: 0, end: 35 };
    const told = open(reportPage(sampleReport({ notes: [{ ...gone, anchor }] }))).body.textContent;
    expect(told).toContain('a sentence that has gone altogether');
    expect(told).toContain('Not found on this page now.');
  });

  it('shows hostile text in every field as the characters it is', () => {
    const review = sampleReview();
    const made = reportPage(
      sampleReport({
        review: {
          ...review,
          title: hostile,
          source: hostile,
          rules: hostile,
          reading: review.reading && { ...review.reading, title: hostile, because: [hostile] },
          findings: review.findings.map((finding) => ({ ...finding, quote: hostile, why: hostile, ask: hostile })),
          skipped: [{ what: hostile, why: hostile }],
        },
        author: hostile,
        notes: [sampleNote('for their time', hostile, { author: hostile }), sampleNote(null, `\u0000\ud800${hostile}`)],
        answers: [],
      }),
    );
    const hostilePage = open(made);
    expect(hostilePage.querySelectorAll('script, img')).toHaveLength(0);
    expect(hostilePage.querySelector('h1')?.textContent).toBe(hostile);
    expect(hostilePage.querySelector('.written')?.textContent).toBe(`\ufffd\ufffd${hostile}`);
  });
});
