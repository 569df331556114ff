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
/** A few long lines, such as addresses, are found in a wrapped text, too. */
const FEW = 0.05;

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

/** How a text was broken into lines: at what width in UTF-16 code units, and whether its lines are whole paragraphs. */
export interface Wrapping {
  /** 0 where no width can be told. */
  readonly width: number;
  readonly wholeLines: boolean;
}

/** How these lines were broken. */
export function wrappingOf(lines: readonly Line[]): Wrapping {
  let widest = 0;
  let long = 0;
  for (const { text } of lines) {
    if (text.length > WIDEST) long++;
    else widest = Math.max(widest, text.length);
  }
  return { width: widest < NARROWEST ? 0 : widest, wholeLines: long > lines.length * FEW };
}

/** True where `next` only continues a paragraph: its last line was broken because the next word no longer fitted. */
export function continues(paragraph: readonly string[], next: string, { width, wholeLines }: Wrapping): boolean {
  const line = paragraph.at(-1);
  if (wholeLines || line === undefined) return false;
  const nextWord = /^\S+/.exec(next)?.[0] ?? '';
  if (width > 0 && line.length + 1 + nextWord.length > width) return true;
  // Lines that all begin small are the items of a list, not one sentence.
  return /^[a-z(]/.test(next) && !/^[a-z(]/.test(paragraph[0] ?? '') && !/[.!?:]["”’)]?$/.test(line);
}
