/**
 * A text with the characters folded that differ between two copies of the same words: spaces and line ends,
 * quotation marks, dashes. Every character stays one UTF-16 code unit, so offsets stay the same.
 */
export function forMatching(text: string): string {
  return text
    .replace(/[^\S ]/g, ' ')
    .replace(/[\u2018\u2019\u201a\u201b]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}
