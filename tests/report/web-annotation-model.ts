/**
 * What the Web Annotation Data Model (W3C Recommendation, 23 February 2017, https://www.w3.org/TR/annotation-model/)
 * demands of the parts that are written here. Gives every breach in words; the numbers are sections of it.
 */
export function modelErrors(data: unknown): string[] {
  const collection = fields(data);
  const page = fields(collection.first);
  const items = Array.isArray(page.items) ? page.items : [];
  return [
    ...must(collection['@context'] === 'http://www.w3.org/ns/anno.jsonld', '3.1 the context is the model’s own'),
    ...must(isIri(collection.id), '5.1 a collection has an IRI'),
    ...must(collection.type === 'AnnotationCollection', '5.1 a collection says its type'),
    ...must(collection.total === items.length, '5.1 total is the number of annotations'),
    ...must(isIri(page.id) && page.type === 'AnnotationPage', '5.2 a page has an IRI and a type'),
    ...must(page.startIndex === 0, '5.2 the first page starts at 0'),
    ...must(
      new Set(items.map((item) => fields(item).id)).size === items.length,
      '3.1 every annotation has its own IRI',
    ),
    ...items.flatMap(annotationErrors),
  ];
}

const motivations = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];

function annotationErrors(data: unknown): string[] {
  const annotation = fields(data);
  const target = fields(annotation.target);
  return [
    ...must(isIri(annotation.id), '3.1 an annotation has one IRI'),
    ...must(annotation.type === 'Annotation', '3.1 an annotation says its type'),
    ...must(motivations.includes(String(annotation.motivation)), '3.3.5 the motivation is one of the model’s'),
    ...[annotation.created, annotation.modified, annotation.generated].flatMap((time) =>
      must(time === undefined || isTime(time), '3.3.1 times are xsd:dateTime in UTC'),
    ),
    ...must(annotation.creator === undefined || isAgent(annotation.creator), '3.3.1 an agent has a type and a name'),
    ...must(isIri(target.source), '4 a specific resource has one source, an IRI'),
    ...list(annotation.body).flatMap(bodyErrors),
    ...list(target.selector).flatMap(selectorErrors),
  ];
}

function bodyErrors(data: unknown): string[] {
  const body = fields(data);
  return [
    ...must(body.type === 'TextualBody' && typeof body.value === 'string', '3.2.4 a textual body has one value'),
    ...must(body.format === 'text/plain', '3.2.4 the format is a media type'),
    ...must(motivations.includes(String(body.purpose)), '3.3.5 the purpose is one of the model’s motivations'),
  ];
}

function selectorErrors(data: unknown): string[] {
  const selector = fields(data);
  if (selector.type === 'TextPositionSelector') {
    const { start, end } = selector;
    return must(isOffset(start) && isOffset(end) && start <= end, '4.2.5 offsets are non-negative integers in order');
  }
  const texts = [selector.exact, selector.prefix, selector.suffix].every((part) => typeof part === 'string');
  return must(selector.type === 'TextQuoteSelector' && texts, '4.2.4 a quote selector has exact, prefix and suffix');
}

function must(holds: boolean, rule: string): string[] {
  return holds ? [] : [rule];
}

function isIri(data: unknown): boolean {
  return typeof data === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(data);
}

function isTime(data: unknown): boolean {
  return typeof data === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(data);
}

function isAgent(data: unknown): boolean {
  const agent = fields(data);
  return agent.type === 'Person' && typeof agent.name === 'string';
}

function isOffset(data: unknown): data is number {
  return Number.isSafeInteger(data) && Number(data) >= 0;
}

function list(data: unknown): unknown[] {
  return Array.isArray(data) ? data : data === undefined ? [] : [data];
}

function fields(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
