import type { AxisCue, Finding, Findings, Profile } from '../review/finding';
import { type Document, documentText } from '../text/document';
import { type Settled, settleConflicts } from './conflicts';
import { withoutLeftOut } from './left-out';
import { indicesOf, isConcern, type Match, matchesOf, weighed } from './matches';
import { hasOwnLabel } from './own-label';
import { type Rulings, rule } from './rulings';

/** How a document is to be read. */
export interface ReadOptions {
  /** True where a person selected this passage: the gate on length is off. */
  selection?: boolean;
  /** Indices of findings that a person left out as wrong: their own word beats what was found. */
  leftOut?: readonly number[];
}

/** All evidence of one document, settled: what stage table, matrix, levels and overall reading are made from. */
export interface Picture {
  document: Document;
  text: string;
  selection: boolean;
  profile: Profile;
  findings: readonly Finding[];
  cues: readonly AxisCue[];
  /** Every usable match, also those that are set aside below. */
  all: readonly Match[];
  /** The matches that stand. */
  matches: readonly Match[];
  /** The matches that stand, with repetition taken out: what is counted. */
  weighed: readonly Match[];
  /** Promises of good things: they prove nothing, and are partly an answer to a question. */
  promises: readonly number[];
  /** The text puts a co-word on its own work, outside of what it says that people did. */
  labelled: boolean;
  settled: Settled;
  rulings: Rulings;
}

/** Gathers and settles the evidence of a document. */
export function pictureOf(document: Document, everything: Findings, options: ReadOptions = {}): Picture {
  const found = withoutLeftOut(everything, options.leftOut ?? []);
  const all = matchesOf(document, found);
  const labelled = hasOwnLabel(document, all);
  const rulings = rule(all, labelled);
  const ruled = all.filter(({ index }) => !rulings.aside.has(index));
  const settled = settleConflicts(document, found.findings, ruled);
  const matches = ruled.filter(({ index }) => !settled.aside.has(index));
  return {
    document,
    text: documentText(document),
    selection: options.selection ?? false,
    profile: found.profile,
    findings: found.findings,
    cues: found.cues,
    all,
    matches,
    weighed: weighed(matches),
    promises: promisesOf(found.findings),
    labelled,
    settled,
    rulings,
  };
}

/** The same text with nothing in it taken for one piece of work. */
export function withoutEvidence(picture: Picture): Picture {
  const settled: Settled = { conflicts: [], aside: new Set(), answered: new Set() };
  return { ...picture, all: [], matches: [], weighed: [], promises: [], cues: [], settled };
}

/** Matches that count as a concern on their own: tokenistic, not weak, and no plain notice of a decision. */
export function concernsOf(picture: Picture): readonly Match[] {
  const { told, weak } = picture.rulings;
  return picture.matches.filter((match) => isConcern(match) && !told.has(match.index) && !weak.has(match.index));
}

/** Concerns that nothing else in the text answers. */
export function openConcernsOf(picture: Picture): readonly Match[] {
  return concernsOf(picture).filter(({ index }) => !picture.settled.answered.has(index));
}

/** Weak tokenistic matches, with those that a ruling tones down. */
export function weakConcernsOf(picture: Picture): readonly Match[] {
  return picture.matches.filter(
    ({ index, finding }) =>
      finding.polarity === 'tokenistic' && (finding.strength === 'weak' || picture.rulings.weak.has(index)),
  );
}

function promisesOf(findings: readonly Finding[]): readonly number[] {
  return findings.flatMap((finding, index) => {
    const { grade, polarity, confidence, scope } = finding;
    const counts = grade === 'promise' && polarity !== 'tokenistic' && confidence === 'clear' && scope === 'service';
    return counts ? [index] : [];
  });
}

/** Findings that other evidence or a ruling sets aside. */
export function setAside(picture: Picture): readonly number[] {
  const standing = new Set(indicesOf(picture.matches));
  return indicesOf(picture.all).filter((index) => !standing.has(index));
}
