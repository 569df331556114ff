import type { Finding } from '../../review/finding';
import { signById } from '../../signs';
import { documentKey } from '../../store/at-hand';
import type { Note } from '../../store/records';
import { selectorsAt } from '../../text/anchor';
import type { Report } from '../report';
import { headline, LIMITS } from '../wording';

/** Contexts of the Web Annotation Data Model; https://www.w3.org/TR/annotation-model/. */
const context = 'http://www.w3.org/ns/anno.jsonld';

/**
 * The findings and notes as W3C Web Annotations, for other annotation tools and for bringing them back in here.
 * Each points at its passage by its words with what stands around them, and by its position.
 */
export function annotationsText(report: Report): string {
  const { review, reviewed, made } = report;
  const generator = { id: 'urn:equal-footing', type: 'Software', name: 'Equal Footing', version: review.rules };
  const items = [
    ...report.notes.map(({ note }) => noteAnnotation(note, report)),
    ...report.findings.map(({ finding, index }) => findingAnnotation(finding, index, report)),
  ];
  const collection = {
    '@context': context,
    id: `urn:equal-footing:report:${made}`,
    type: 'AnnotationCollection',
    label: `${review.title || review.source}. ${LIMITS}`,
    generator,
    generated: new Date(made).toISOString(),
    total: items.length,
    first: {
      id: `urn:equal-footing:report:${made}:all`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: items.map((item) => ({ ...item, generator, generated: new Date(reviewed).toISOString() })),
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function noteAnnotation(note: Note, report: Report): object {
  const { id, text, anchor, author, created, changed, polarity, sign } = note;
  const name = author || report.author;
  return {
    id: `urn:equal-footing:note:${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation: anchor ? 'commenting' : 'describing',
    created: new Date(created).toISOString(),
    modified: new Date(changed).toISOString(),
    ...(name && { creator: { type: 'Person', name } }),
    body: [
      { type: 'TextualBody', value: text, format: 'text/plain', purpose: 'commenting' },
      ...tags([polarity, sign]),
    ],
    target: anchor ? { source: address(report), selector: selectors(anchor) } : { source: address(report) },
  };
}

function findingAnnotation(finding: Finding, index: number, report: Report): object {
  const { sign, polarity, confidence, grade, why, start, end } = finding;
  return {
    id: `urn:equal-footing:finding:${report.reviewed}:${index}`,
    type: 'Annotation',
    motivation: 'assessing',
    body: [
      {
        type: 'TextualBody',
        value: `${headline(finding)}. ${why}`,
        format: 'text/plain',
        language: 'en',
        purpose: 'assessing',
      },
      {
        type: 'TextualBody',
        value: finding.ask || signById(sign).ask,
        format: 'text/plain',
        language: 'en',
        purpose: 'questioning',
      },
      ...tags([sign, polarity, confidence, grade]),
    ],
    target: { source: address(report), selector: selectors(selectorsAt(report.review.text, start, end)) },
  };
}

/** The address, or for a file its name as an address: a target is always one. */
function address({ review: { source } }: Report): string {
  const key = documentKey(source);
  return /^[a-z][a-z0-9+.-]*:/i.test(key) ? key : `urn:equal-footing:file:${encodeURIComponent(key)}`;
}

function tags(values: readonly (string | null)[]): object[] {
  return values.flatMap((value) =>
    value ? [{ type: 'TextualBody', value, format: 'text/plain', purpose: 'tagging' }] : [],
  );
}

function selectors({ exact, prefix, suffix, start, end }: NonNullable<Note['anchor']>): object[] {
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
}
