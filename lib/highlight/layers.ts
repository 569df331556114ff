import type { Confidence } from '../review/finding';
import type { Polarity } from '../signs/sign';

/** Name of one highlight in `CSS.highlights`. */
export type LayerName =
  | 'equal-footing-genuine'
  | 'equal-footing-tokenistic'
  | 'equal-footing-context'
  | 'equal-footing-genuine-possible'
  | 'equal-footing-tokenistic-possible'
  | 'equal-footing-context-possible'
  | 'equal-footing-note'
  | 'equal-footing-current';

/** Which highlight wins where two overlap: overlapping highlights don't stack. */
export const LAYERS: Readonly<Record<LayerName, { priority: number }>> = {
  'equal-footing-context-possible': { priority: 1 },
  'equal-footing-genuine-possible': { priority: 2 },
  'equal-footing-tokenistic-possible': { priority: 3 },
  'equal-footing-context': { priority: 4 },
  'equal-footing-genuine': { priority: 5 },
  'equal-footing-tokenistic': { priority: 6 },
  'equal-footing-note': { priority: 7 },
  'equal-footing-current': { priority: 8 },
};

/** The highlight in which a finding is painted. */
export function layerOf(finding: { polarity: Polarity; confidence: Confidence }): LayerName {
  return finding.confidence === 'clear'
    ? `equal-footing-${finding.polarity}`
    : `equal-footing-${finding.polarity}-possible`;
}

interface Look {
  name: Polarity;
  line: 'solid' | 'dashed' | 'wavy' | 'dotted';
  /** Contrast of at least 4.5 : 1 against both white and black, since a page's own colours are not known. */
  colour: string;
  /** The same colour, so thin over the page that its text keeps its contrast. */
  tint: string;
}

const LOOKS: readonly Look[] = [
  { name: 'genuine', line: 'solid', colour: '#007cad', tint: 'rgb(0 124 173 / 0.1)' },
  { name: 'tokenistic', line: 'dashed', colour: '#b85c00', tint: 'rgb(184 92 0 / 0.1)' },
  { name: 'context', line: 'dotted', colour: '#8064b0', tint: 'rgb(128 100 176 / 0.08)' },
];

/**
 * In forced colours Chromium paints every highlight in the colours of a selection, whatever a style sheet says, and
 * keeps only its line. The line is drawn inside the painted box there, where it has contrast.
 */
const FORCED = LOOKS.flatMap(({ name, line }) => [
  `::highlight(equal-footing-${name}) { ${forced(line, 2)} }`,
  `::highlight(equal-footing-${name}-possible) { ${forced(line, 1)} }`,
]).join('\n  ');

function forced(line: Look['line'], width: number): string {
  return `background-color: Highlight; color: HighlightText; text-decoration: underline ${line} HighlightText ${width}px; text-underline-offset: 1px;`;
}

/**
 * The style sheet of all highlights. The page's text colour is never set. Line style tells the kinds apart without
 * colour; forced colours keep the line styles and take the system's own colours.
 */
export const HIGHLIGHT_CSS = [
  ...LOOKS.map(
    ({ name, line, colour, tint }) => `
::highlight(equal-footing-${name}) { background-color: ${tint}; text-decoration: underline ${line} ${colour} 3px; text-underline-offset: 3px; }
::highlight(equal-footing-${name}-possible) { text-decoration: underline ${line} ${colour} 1px; text-underline-offset: 3px; }`,
  ),
  `
::highlight(equal-footing-note) { text-decoration: underline double #5f6d00 2px; text-underline-offset: 5px; }
::highlight(equal-footing-current) { background-color: rgb(120 130 140 / 0.3); }
@media (forced-colors: active) {
  ${FORCED}
  ::highlight(equal-footing-current) { background-color: Highlight; color: HighlightText; }
}`,
].join('\n');
