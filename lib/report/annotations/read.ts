import { signs } from '../../signs';
import type { Polarity } from '../../signs/sign';
import { documentKey } from '../../store/at-hand';
import { type FileRead, largestFile, parsed } from '../../store/backup/file';
import type { Note } from '../../store/records';
import type { Anchor } from '../../text/anchor';

/** Notes from a file of Web Annotations, each with the name of who wrote it. */
export interface ReadAnnotations {
  notes: Note[];
  /** Annotations that hold no words of a person, or point at nothing that is text. */
  left: number;
}

const refusals = {
  large: 'This file is larger than Equal Footing can open. Nothing was changed.',
  broken: 'This file is damaged or cut off. Nothing was changed.',
  other: 'This file holds no annotations that Equal Footing can read. Nothing was changed.',
};

const most = 50_000;
const longest = { words: 1_000_000, quote: 100_000, context: 2_000, name: 200, address: 20_000 };
const unknownWriter = 'Unknown writer';

/**
 * Reads notes out of a file of W3C Web Annotations, ours or another program's. What a tool found by itself (motivation
 * "assessing") is left out: it can be found again. Changes nothing; the file may come from anyone.
 * @param now in ms since 1970, for annotations that don't say when they were made
 */
export function readAnnotations(fileText: string, now: number): FileRead<ReadAnnotations> {
  if (fileText.length > largestFile) return { ok: false, say: refusals.large };
  const data = parsed(fileText);
  if (data === undefined) return { ok: false, say: refusals.broken };
  const items = annotationsIn(data);
  if (items.length === 0 || items.length > most)
    return { ok: false, say: items.length ? refusals.large : refusals.other };
  const notes = items.flatMap((item) => noteOf(item, now) ?? []);
  if (notes.length === 0) return { ok: false, say: refusals.other };
  return { ok: true, value: { notes, left: items.length - notes.length } };
}

/** The annotations of a single one, a list, a page or a collection. */
function annotationsIn(data: Fields): Fields[] {
  if (isType(data, 'Annotation')) return [data];
  const page = fieldsOf(data.first) ?? data;
  return objectsOf(page.items).filter((item) => isType(item, 'Annotation'));
}

function noteOf(annotation: Fields, now: number): Note | undefined {
  if (listOf(annotation.motivation).includes('assessing')) return undefined;
  const words = wordsOf(annotation);
  const target = targetOf(annotation);
  if (words === '' || !target) return undefined;
  const tagged = bodiesOf(annotation).filter((body) => body.purpose === 'tagging');
  const tags = tagged.flatMap((body) => textOf(body.value, longest.name) ?? []);
  const created = timeOf(annotation.created, now);
  return {
    id:
      textOf(annotation.id, longest.address) ??
      `urn:equal-footing:imported:${target.document}:${created}:${words.slice(0, 40)}`,
    document: target.document,
    review: 'imported',
    anchor: target.anchor,
    text: words,
    polarity: polarities.find((polarity) => tags.includes(polarity)) ?? null,
    sign: signs.find(({ id }) => tags.includes(id))?.id ?? null,
    author: writerOf(annotation),
    created,
    changed: timeOf(annotation.modified, created),
    versions: {},
  };
}

const polarities: readonly Polarity[] = ['genuine', 'tokenistic', 'context'];

function wordsOf(annotation: Fields): string {
  const values = bodiesOf(annotation).filter((body) => body.purpose !== 'tagging');
  const texts = values.flatMap((body) => textOf(body.value, longest.words) ?? []);
  return (textOf(annotation.bodyValue, longest.words) ?? texts.join('\n\n')).trim();
}

function bodiesOf(annotation: Fields): Fields[] {
  return objectsOf(annotation.body);
}

function writerOf(annotation: Fields): string {
  const [creator] = listOf(annotation.creator);
  const name = typeof creator === 'string' ? creator : (fieldsOf(creator)?.name ?? fieldsOf(creator)?.nickname);
  return textOf(name, longest.name)?.trim() || unknownWriter;
}

function targetOf(annotation: Fields): { document: string; anchor: Anchor | null } | undefined {
  const [target] = listOf(annotation.target);
  if (typeof target === 'string')
    return target.length > longest.address ? undefined : { document: documentKey(target), anchor: null };
  const fields = fieldsOf(target);
  const source = textOf(fields?.source, longest.address) ?? textOf(fieldsOf(fields?.source)?.id, longest.address);
  if (!fields || source === undefined) return undefined;
  return { document: fileName(documentKey(source)), anchor: anchorOf(fields) };
}

/** A file's name comes back as it was before it was made into an address. */
function fileName(document: string): string {
  const file = 'urn:equal-footing:file:';
  if (!document.startsWith(file)) return document;
  try {
    return decodeURIComponent(document.slice(file.length));
  } catch {
    return document;
  }
}

function anchorOf(target: Fields): Anchor | null {
  const selectors = objectsOf(target.selector);
  const quote = selectors.find((selector) => isType(selector, 'TextQuoteSelector'));
  const position = selectors.find((selector) => isType(selector, 'TextPositionSelector'));
  const exact = textOf(quote?.exact, longest.quote);
  if (!quote || !exact) return null;
  const start = offsetOf(position?.start);
  return {
    start,
    end: Math.max(start, offsetOf(position?.end)),
    exact,
    prefix: textOf(quote.prefix, longest.context) ?? '',
    suffix: textOf(quote.suffix, longest.context) ?? '',
  };
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(data: unknown): Fields | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  // Own fields only: what a file calls __proto__ is one of them and is never asked for.
  return Object.assign(Object.create(null), data);
}

function objectsOf(data: unknown): Fields[] {
  return listOf(data).flatMap((entry) => {
    const fields = fieldsOf(entry);
    return fields ? [fields] : [];
  });
}

/** JSON-LD writes a list of one as the one itself. */
function listOf(data: unknown): unknown[] {
  if (data === undefined || data === null) return [];
  return Array.isArray(data) ? data : [data];
}

function isType(fields: Fields, type: string): boolean {
  return listOf(fields.type ?? fields['@type']).some((given) => given === type || given === `oa:${type}`);
}

function textOf(data: unknown, most: number): string | undefined {
  return typeof data === 'string' && data.length <= most ? data : undefined;
}

function offsetOf(data: unknown): number {
  return typeof data === 'number' && Number.isSafeInteger(data) && data >= 0 ? data : 0;
}

function timeOf(data: unknown, otherwise: number): number {
  const time = typeof data === 'string' ? Date.parse(data) : Number.NaN;
  return Number.isSafeInteger(time) && time >= 0 ? time : otherwise;
}
