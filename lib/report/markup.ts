const inner = Symbol('markup');

/** Mark-up that is safe to put into a page as it is. */
export interface Markup {
  readonly [inner]: string;
}

type Part = string | number | Markup | readonly Part[] | null | undefined | false;

/**
 * Builds HTML or SVG. What is put in is text and is escaped, for content and for quoted attributes alike, unless it
 * was itself built here.
 */
export function markup(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { [inner]: fixed.map((text, index) => text + rendered(parts[index])).join('') };
}

/** The text of mark-up. */
export function markupText(built: Markup): string {
  return built[inner];
}

/** Mark-up of our own making that comes as a text: a style sheet. */
export function trusted(text: string): Markup {
  return { [inner]: text };
}

function rendered(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'object') return isList(part) ? part.map(rendered).join('') : part[inner];
  return escaped(String(part));
}

function isList(part: Markup | readonly Part[]): part is readonly Part[] {
  return Array.isArray(part);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Characters that no page or XML file may hold: control characters and halves of pairs. */
const unwritable = /[^\P{Cc}\t\n\r]|\p{Cs}/gu;

function escaped(text: string): string {
  return text.replace(unwritable, '\ufffd').replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
