/**
 * Where a passage stands, told in a way that survives changes of the text: the W3C TextQuote selector
 * (`exact`, `prefix`, `suffix`) and the TextPosition selector (`start`, `end`) together.
 * Offsets are UTF-16 code units into `documentText`.
 */
export interface Anchor {
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
  /**
   * How well the most similar *other* passage of the same text fitted this anchor when it was made (0–1):
   * what a candidate has to beat before it can be believed. Absent in annotations made by other programs.
   */
  rival?: number;
}
