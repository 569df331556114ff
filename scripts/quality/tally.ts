import type { Finding } from '../../lib/review/finding';
import type { Grade, Polarity } from '../../lib/signs/sign';
import type { Label, LabelledDocument, LabelledSentence } from './corpus';

/** What was found in a sentence; the keyword list gives the same shape as the engine. */
export type Flag = Pick<Finding, 'sign' | 'polarity' | 'confidence' | 'grade' | 'usable'> & {
  /** Sum of the evidence for it, where the engine told. */
  score?: number;
};

/** One sentence with what people called it and what was found in it. */
export interface JudgedSentence extends LabelledSentence {
  doc: string;
  control: boolean;
  flags: readonly Flag[];
}

export type LevelName = 'clear' | 'clear + possible' | 'usable clear' | 'usable clear + possible';

/** Which findings and labels are compared. */
export interface Level {
  takes(flag: Flag): boolean;
  counts(label: Label): boolean;
}

/** Counts behind precision and recall; a sentence counts once for each key (a sign or a polarity). */
export interface Tally {
  flags: number;
  right: number;
  labels: number;
  found: number;
  clearLabels: number;
  clearFound: number;
  /** Flags on a sentence that carries only labels of the opposite polarity. */
  opposite: number;
}

/** A level that has a column of its own. */
export interface NamedLevel extends Level {
  name: LevelName;
}

/** Grades that prove something; the others are shown and prove nothing. */
const USABLE: ReadonlySet<Grade> = new Set<Grade>(['practice', 'practice-thin', 'dated-commitment', 'claim']);

export const LEVELS: readonly [NamedLevel, NamedLevel] = [
  { name: 'clear', takes: (flag) => flag.confidence === 'clear', counts: () => true },
  { name: 'clear + possible', takes: () => true, counts: () => true },
];

/** The stricter pair: only findings that may prove something, and they must meet a label that proves something. */
export const USABLE_LEVELS: readonly [NamedLevel, NamedLevel] = [
  {
    name: 'usable clear',
    takes: (flag) => flag.usable && flag.confidence === 'clear',
    counts: (label) => USABLE.has(label.grade),
  },
  { name: 'usable clear + possible', takes: (flag) => flag.usable, counts: (label) => USABLE.has(label.grade) },
];

const OPPOSITE: Record<Polarity, Polarity | null> = { genuine: 'tokenistic', tokenistic: 'genuine', context: null };

/** Lays findings over labelled sentences: a finding belongs to every sentence that its quote touches, or else to its own. */
export function judge(labelled: LabelledDocument, findings: readonly (Finding & Flag)[]): JudgedSentence[] {
  const { id: doc, control } = labelled;
  const judged = labelled.sentences.map((sentence) => ({
    ...sentence,
    doc,
    control,
    flags: findings.filter((finding) => finding.start < sentence.end && finding.end > sentence.start) as Flag[],
  }));
  const unlabelled = new Map<number, (typeof judged)[number]>();
  for (const finding of findings) {
    if (labelled.sentences.some(({ start, end }) => finding.start < end && finding.end > start)) continue;
    const [start, end] = finding.sentence;
    const place = unlabelled.get(start) ?? { start, end, text: finding.quote, labels: [], doc, control, flags: [] };
    place.flags.push(finding);
    unlabelled.set(start, place);
  }
  return [...judged, ...unlabelled.values()];
}

/** Counts over sentences; `keyOf` says what has to agree (the sign, the polarity) and leaves out what it gives no key. */
export function tally(
  sentences: readonly JudgedSentence[],
  level: Level,
  keyOf: (item: Label | Flag) => string | undefined,
): Tally {
  const sum: Tally = { flags: 0, right: 0, labels: 0, found: 0, clearLabels: 0, clearFound: 0, opposite: 0 };
  for (const sentence of sentences) {
    const labels = sentence.labels.filter(level.counts);
    const flags = sentence.flags.filter(level.takes);
    const labelled = keys(labels, keyOf);
    const flagged = keys(flags, keyOf);
    const clear = keys(
      labels.filter((label) => label.clear),
      keyOf,
    );
    sum.flags += flagged.size;
    sum.right += shared(flagged, labelled);
    sum.labels += labelled.size;
    sum.found += shared(labelled, flagged);
    sum.clearLabels += clear.size;
    sum.clearFound += shared(clear, flagged);
    sum.opposite += keys(
      flags.filter((flag) => isOpposite(flag.polarity, sentence.labels)),
      keyOf,
    ).size;
  }
  return sum;
}

/** True where labels speak for the opposite polarity and none for this one. */
export function isOpposite(polarity: Polarity, labels: readonly Pick<Label, 'polarity'>[]): boolean {
  const opposite = OPPOSITE[polarity];
  return labels.some((label) => label.polarity === opposite) && !labels.some((label) => label.polarity === polarity);
}

function keys<T extends Label | Flag>(items: readonly T[], keyOf: (item: T) => string | undefined): Set<string> {
  return new Set(items.map(keyOf).filter((key) => key !== undefined));
}

function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((key) => others.has(key)).length;
}
