import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnnotations } from '../../lib/report/annotations/read';
import { annotationsText } from '../../lib/report/annotations/write';
import { hostile, sampleNote, sampleReport, sampleReview } from './sample';
import { modelErrors } from './web-annotation-model';

const now = Date.UTC(2026, 10, 6);

function notesOf(text: string) {
  const read = readAnnotations(text, now);
  if (!read.ok) throw new Error(read.say);
  return read.value.notes;
}

describe('writing annotations', () => {
  it('follows the Web Annotation Data Model', () => {
    expect(modelErrors(JSON.parse(annotationsText(sampleReport({ author: 'Ana Example' }))))).toEqual([]);
  });

  it('follows it for a file that has no address, and with hostile text in every field', () => {
    const review = { ...sampleReview(), source: `my plan ${hostile}.docx`, title: hostile };
    const report = sampleReport({
      review,
      author: hostile,
      notes: [sampleNote('for their time', hostile, { author: hostile })],
    });
    expect(modelErrors(JSON.parse(annotationsText(report)))).toEqual([]);
  });

  it('points at exactly the words of the passage', () => {
    const { first } = JSON.parse(annotationsText(sampleReport()));
    const quotes = first.items.flatMap((item: { target: { selector?: { exact?: string }[] } }) =>
      (item.target.selector ?? []).flatMap(({ exact }) => exact ?? []),
    );
    expect(quotes).toEqual([
      'for their time',
      'We will pay members of the planning group',
      'The cabinet has already decided',
    ]);
  });
});

describe('reading annotations', () => {
  it('gives back the notes that were written', () => {
    const report = sampleReport({ author: 'Ana Example' });
    const [whole, passage] = notesOf(annotationsText(report));
    expect(whole).toMatchObject({ text: 'Read again in March.', anchor: null, author: 'Ana Example' });
    const { anchor, created, changed } = sampleNote('for their time', 'x');
    expect(passage).toMatchObject({
      text: 'How much?\nAnd when?',
      polarity: 'genuine',
      author: 'Ana Example',
      document: 'https://council.example/day-centre?part=1',
      created,
      changed,
      anchor: { exact: 'for their time', prefix: anchor?.prefix, suffix: anchor?.suffix, start: anchor?.start },
    });
  });

  it('keeps who wrote what, and says so where a name is missing', () => {
    const notes = [sampleNote('for their time', 'Mine'), sampleNote(null, 'Hers', { author: 'Bo Example' })];
    expect(notesOf(annotationsText(sampleReport({ notes }))).map(({ text, author }) => [text, author])).toEqual([
      ['Hers', 'Bo Example'],
      ['Mine', 'Unknown writer'],
    ]);
  });

  it('takes a single annotation of another program', () => {
    const [note] = notesOf(
      JSON.stringify({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: 'https://notes.example/1',
        type: 'Annotation',
        creator: 'acct:cai@notes.example',
        body: { type: 'TextualBody', value: 'Who is “we”?' },
        target: {
          source: 'https://council.example/day-centre#top',
          selector: { type: 'TextQuoteSelector', exact: 'We will pay', prefix: 'centre ', suffix: ' members' },
        },
      }),
    );
    expect(note).toMatchObject({
      author: 'acct:cai@notes.example',
      document: 'https://council.example/day-centre',
      created: now,
      anchor: { exact: 'We will pay', start: 0, end: 0 },
    });
  });

  it.each([
    ['that is cut off', annotationsText(sampleReport()).slice(0, -20), /damaged or cut off/],
    ['nested 10,000 levels deep', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, /no annotations|damaged/],
    ['of a back-up', '{"program":"equal-footing","kind":"backup"}', /no annotations/],
    ['of findings only', annotationsText(sampleReport({ notes: [] })), /no annotations/],
    ['without words', '[{"type":"Annotation","target":"https://a.example"}]', /no annotations/],
    ['without a target', '[{"type":"Annotation","bodyValue":"hello"}]', /no annotations/],
  ])('refuses a file %s with one sentence', (_name, text, say) => {
    const read = readAnnotations(text, now);
    expect(read.ok ? '' : read.say).toMatch(say);
  });

  it('brings nothing along but words, and never throws', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.jsonValue(), (json, value) => {
        readAnnotations(json, now);
        readAnnotations(
          JSON.stringify([{ type: 'Annotation', body: value, target: value, creator: value, motivation: value }]),
          now,
        );
      }),
    );
    const [note] = notesOf(
      `[{"type":"Annotation","__proto__":{"polluted":1},"bodyValue":${JSON.stringify(hostile)},"target":"https://a.example"}]`,
    );
    expect(note?.text).toBe(hostile);
    expect('polluted' in {}).toBe(false);
  });
});
