/** A line of a plain text, without its white space at the ends. */
export interface Line {
  readonly text: string;
  /** Whether the line was marked as a quotation with `>`. */
  readonly quoted: boolean;
}

const LINE_ENDS = /\r\n|[\n\r\v\u2028\u2029]/;
const PAGE_NUMBER = /^(page )?\d{1,4}( (of|\/) \d{1,4})?$/i;
const NARROWEST = 50;
const WIDEST = 120;

/** Splits a text into groups of lines that stand together, with empty lines or a new page between them. */
export function groupsOfLines(text: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  const end = () => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  for (const page of text.split('\f')) {
    for (const raw of page.split(LINE_ENDS)) {
      const mark = /^\s*(?:>\s?)+/.exec(raw)?.[0] ?? '';
      const line: Line = { text: raw.slice(mark.length).trim(), quoted: mark !== '' };
      if (line.text === '' || (group.at(-1)?.quoted ?? line.quoted) !== line.quoted) end();
      if (line.text !== '') group.push(line);
    }
    if (PAGE_NUMBER.test(group.at(-1)?.text ?? '')) group.pop();
    end();
  }
  return groups;
}

/** The width at which a text was broken into lines, in UTF-16 code units; 0 where its lines are whole paragraphs. */
export function wrapWidth(lines: readonly Line[]): number {
  const widest = Math.max(0, ...lines.map(({ text }) => text.length));
  return widest > WIDEST || widest < NARROWEST ? 0 : widest;
}

/**
 * True where `next` only continues the paragraph of `line`: the line was broken because the next word no longer fitted.
 * @param width where lines were broken, see {@link wrapWidth}
 */
export function continues(line: string, next: string, width: number): boolean {
  if (/^[a-z(]/.test(next) && !/[.!?:]["”’)]?$/.test(line)) return true;
  if (width === 0) return false;
  const nextWord = /^\S+/.exec(next)?.[0] ?? '';
  return line.length + 1 + nextWord.length > width;
}
