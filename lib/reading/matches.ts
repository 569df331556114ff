import type { Finding, Findings } from '../review/finding';
import type { Grade, Stage } from '../signs/sign';
import type { Document } from '../text/document';
import { documentText } from '../text/document';
import { familyOf, provable } from './families';
import { thresholds } from './thresholds';
import { foldForCopies } from './words';

/** One finding that counts, with what the reading needs to know about its place. */
export interface Match {
  /** Index into the findings of the document. */
  index: number;
  finding: Finding;
  sentence: string;
  /** Headings passed before it. */
  section: number;
  /** Stages that its sign could prove from this sentence. */
  provable: readonly Stage[];
}

/** Order in which evidence of one sign is preferred: what proves most comes first. */
const GRADE_ORDER: readonly Grade[] = [
  'practice',
  'dated-commitment',
  'practice-thin',
  'claim',
  'promise',
  'reported',
  'conditional',
  'norm',
  'negated',
];

const USABLE: ReadonlySet<Grade> = new Set(['practice', 'practice-thin', 'dated-commitment', 'claim']);

/** Whether a finding can count for or against anything: clear, about a service, in the publisher's own words, and no norm, condition or promise. */
export function isUsable(finding: Finding): boolean {
  if (!finding.usable || finding.confidence !== 'clear' || finding.scope !== 'service') return false;
  return USABLE.has(finding.grade) || (finding.sign === 'promise-without-plan' && finding.grade === 'promise');
}

/** The usable matches of a document in text order, near copies of one sentence counted once for each sign. */
export function matchesOf(document: Pick<Document, 'blocks'>, found: Pick<Findings, 'findings'>): readonly Match[] {
  const text = documentText(document);
  const sections = sectionsOf(document);
  const seen = new Set<string>();
  return found.findings
    .map((finding, index): Match => {
      const sentence = text.slice(finding.sentence[0], finding.sentence[1]);
      return { index, finding, sentence, section: sections[finding.block] ?? 0, provable: provable(finding, sentence) };
    })
    .filter(({ finding, sentence }) => {
      if (!isUsable(finding)) return false;
      const key = `${finding.sign} ${finding.grade} ${foldForCopies(sentence)}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** Section of each block, counted by the headings passed so far. */
export function sectionsOf(document: Pick<Document, 'blocks'>): readonly number[] {
  let section = 0;
  return document.blocks.map((block) => (block.kind === 'heading' ? ++section : section));
}

/** The matches that carry weight: each sign once a section and at most three times a document, its best ones. */
export function weighed(matches: readonly Match[]): readonly Match[] {
  const places = new Set<string>();
  const counts = new Map<string, number>();
  return bestFirst(matches)
    .filter(({ finding, section }) => {
      const place = `${finding.sign} ${section}`;
      const count = counts.get(finding.sign) ?? 0;
      if (places.has(place) || count >= thresholds.matchesPerSign.value) return false;
      places.add(place);
      counts.set(finding.sign, count + 1);
      return true;
    })
    .sort((one, other) => one.index - other.index);
}

/** The same matches, those that prove most first; equal ones in text order. */
export function bestFirst(matches: readonly Match[]): Match[] {
  return [...matches].sort(
    (one, other) =>
      GRADE_ORDER.indexOf(one.finding.grade) - GRADE_ORDER.indexOf(other.finding.grade) || one.index - other.index,
  );
}

/** An account of what was or is done. */
export function isAccount({ finding }: Match): boolean {
  return finding.grade === 'practice' || finding.grade === 'practice-thin';
}

/** An account with an anchor, by a sign that is not weak: what can prove a stage on its own. */
export function isProof({ finding }: Match): boolean {
  return finding.polarity === 'genuine' && finding.grade === 'practice' && finding.strength !== 'weak';
}

/** A tokenistic match that counts on its own. */
export function isConcern({ finding }: Match): boolean {
  return finding.polarity === 'tokenistic' && finding.strength !== 'weak';
}

/** Matches of one or more signs. */
export function ofSigns(matches: readonly Match[], ...signs: readonly string[]): readonly Match[] {
  return matches.filter(({ finding }) => signs.includes(finding.sign));
}

/** Indices of the findings of these matches. */
export function indicesOf(matches: readonly Match[]): readonly number[] {
  return matches.map(({ index }) => index);
}

/** A label: a co- word that the text puts on its own work without saying what people did. */
export function isLabel({ finding }: Match): boolean {
  if (LABEL_SIGNS.has(finding.sign)) return true;
  return (
    finding.polarity === 'genuine' &&
    finding.grade === 'claim' &&
    familyOf(finding) !== 'enabling' &&
    /\bco[-‐‑–\s]?(?:produc|design|creat|plan)/iu.test(finding.quote)
  );
}

const LABEL_SIGNS: ReadonlySet<string> = new Set(['co-production-label-only', 'consultation-called-co-production']);
