/** A word with where it came from: its number in the first text, or none for a word that is new. */
export interface Word {
  text: string;
  from?: number;
}

/** A text as paragraphs of words. */
export type Page = readonly (readonly Word[])[];

/** Draws numbers from 0 up to (not including) 1, the same ones for the same seed. */
export type Random = () => number;

/** A small generator (mulberry32) that gives the same numbers on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Splits a text into paragraphs and words, numbered from the start. */
export function pageOf(text: string): Page {
  let next = 0;
  return text.split('\n').map((paragraph) =>
    paragraph.split(' ').map((word) => {
      next += 1;
      return { text: word, from: next - 1 };
    }),
  );
}

/** One way in which a page changes between two visits. */
export type Edit = (page: Page, random: Random) => Page;

/** Changes a share of the words: three of five become another word, one goes, one gets a new word beside it. */
export function changeWords(share: number): Edit {
  return (page, random) => {
    const all = page.flat();
    const any = () => ({ text: all[Math.floor(random() * all.length)]?.text ?? '' });
    return page.map((paragraph) =>
      paragraph.flatMap((word) => {
        if (random() >= share) return [word];
        const kind = random();
        if (kind < 0.6) return [{ ...any(), ...(word.from === undefined ? {} : { from: word.from }) }];
        return kind < 0.8 ? [] : [word, any()];
      }),
    );
  };
}

/** Puts the paragraphs into another order. */
export const moveParagraphs: Edit = (page, random) =>
  page
    .map((paragraph) => ({ paragraph, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ paragraph }) => paragraph);

/** Other mark-up around the same words: sentences become paragraphs, paragraphs join, spaces and quotation marks change. */
export const changeMarkUp: Edit = (page, random) => {
  const sentences = page.flatMap((paragraph) => {
    const parts: Word[][] = [[]];
    for (const word of paragraph) {
      parts.at(-1)?.push(random() < 0.05 ? { ...word, text: `${word.text}\u00a0` } : word);
      if (/[.?!]$/.test(word.text) && random() < 0.5) parts.push([]);
    }
    return parts.filter((part) => part.length > 0);
  });
  const joined: Word[][] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last && random() < 0.3) last.push(...sentence);
    else joined.push([...sentence]);
  }
  return joined;
};

/** Copies a few paragraphs to other places, as pages do that repeat their "have your say" box. */
export const repeatParagraphs: Edit = (page, random) =>
  page.flatMap((paragraph) => {
    if (random() >= 0.15) return [paragraph];
    const copy = page[Math.floor(random() * page.length)] ?? paragraph;
    return [paragraph, copy.map(({ text }) => ({ text }))];
  });

/** Takes out every paragraph that holds one of these words. */
export function remove(first: number, last: number): Edit {
  return (page) =>
    page.filter((paragraph) => !paragraph.some(({ from }) => from !== undefined && from >= first && from <= last));
}

/** The text of a page, and where the words `first` to `last` of the first text stand in it now, if any is left. */
export function textOf(page: Page, first: number, last: number): { text: string; place: [number, number] | undefined } {
  let text = '';
  let place: [number, number] | undefined;
  page.forEach((paragraph, index) => {
    if (index > 0) text += '\n';
    paragraph.forEach((word, at) => {
      if (at > 0) text += ' ';
      const start = text.length;
      text += word.text;
      if (word.from === undefined || word.from < first || word.from > last) return;
      place = [place?.[0] ?? start, text.length];
    });
  });
  return { text, place };
}
