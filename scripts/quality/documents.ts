import { scoreFindings } from '../../lib/review/engine';
import { signs } from '../../lib/signs';
import type { Polarity } from '../../lib/signs/sign';
import { documentText } from '../../lib/text/document';
import { flagByKeywords } from './baseline';
import type { LabelledDocument } from './corpus';
import { type CurvePoint, curveOf, printCurve } from './curve';
import { share, table } from './print';
import {
  type Flag,
  type JudgedSentence,
  judge,
  LEVELS,
  type Level,
  type LevelName,
  type Tally,
  tally,
  USABLE_LEVELS,
} from './tally';

const POLARITIES: readonly Polarity[] = ['genuine', 'tokenistic', 'context'];

/** Everything that was counted over labelled documents, ready to print or to be read by a machine. */
export interface DocumentScores {
  documents: number;
  sentences: number;
  words: number;
  rows: readonly ScoreRow[];
  curve: readonly CurvePoint[];
  otherSenses: { documents: number; words: number; rows: readonly FalseFlagRow[] };
}

/** One line of the table: what has to agree, and the counts at each level and of the keyword list. */
interface ScoreRow {
  what: string;
  agrees: 'polarity' | 'sign';
  levels: Record<LevelName | 'keywords', Tally>;
}

interface FalseFlagRow {
  level: LevelName | 'keywords';
  /** Genuine or tokenistic flags, one a sentence and polarity. */
  flags: number;
  /** Those on a sentence that carries no label of that polarity. */
  falseFlags: number;
}

/** Runs the engine over every document and lays its findings over the labelled sentences. */
export function judgeDocuments(documents: readonly LabelledDocument[]): JudgedSentence[] {
  return documents.flatMap((labelled) =>
    judge(
      labelled,
      scoreFindings(labelled.document).map(({ finding, score }) => ({ ...finding, score })),
    ),
  );
}

/** Counts for the three polarities, for all signs together and for each sign. */
export function scoreDocuments(
  documents: readonly LabelledDocument[],
  judged: readonly JudgedSentence[],
  sign?: string,
): DocumentScores {
  const byKeywords = judged.map((sentence) => ({ ...sentence, flags: flagByKeywords(sentence.text) }));
  const row = (what: string, agrees: ScoreRow['agrees'], keyOf: (item: KeyedItem) => string | undefined): ScoreRow => ({
    what,
    agrees,
    levels: {
      ...(Object.fromEntries(
        [...LEVELS, ...USABLE_LEVELS].map((level) => [level.name, tally(judged, level, keyOf)]),
      ) as Record<LevelName, Tally>),
      keywords: tally(byKeywords, LEVELS[0], keyOf),
    },
  });
  const chosen = signs.filter(({ id }) => sign === undefined || id === sign);
  const polarities = POLARITIES.filter((polarity) => chosen.some((entry) => entry.polarity === polarity));
  return {
    documents: documents.length,
    sentences: judged.length,
    words: documents.reduce((sum, { document }) => sum + countWords(documentText(document)), 0),
    rows: [
      ...polarities.map((polarity) =>
        row(polarity, 'polarity', (item) => (item.polarity === polarity ? polarity : undefined)),
      ),
      ...polarities.map((polarity) =>
        row(`${polarity} signs`, 'sign', (item) => (item.polarity === polarity ? item.sign : undefined)),
      ),
      ...chosen.map(({ id }) => row(id, 'sign', (item) => (item.sign === id ? id : undefined))),
    ],
    curve: curveOf(judged),
    otherSenses: scoreOtherSenses(documents, judged, byKeywords),
  };
}

type KeyedItem = Pick<Flag, 'sign' | 'polarity'>;

function scoreOtherSenses(
  documents: readonly LabelledDocument[],
  judged: readonly JudgedSentence[],
  byKeywords: readonly JudgedSentence[],
): DocumentScores['otherSenses'] {
  const controls = documents.filter(({ control }) => control);
  const judges = (item: KeyedItem) => (item.polarity === 'context' ? undefined : item.polarity);
  const row = (name: FalseFlagRow['level'], sentences: readonly JudgedSentence[], level: Level): FalseFlagRow => {
    const { flags, right } = tally(
      sentences.filter(({ control }) => control),
      level,
      judges,
    );
    return { level: name, flags, falseFlags: flags - right };
  };
  return {
    documents: controls.length,
    words: controls.reduce((sum, { document }) => sum + countWords(documentText(document)), 0),
    rows: [...LEVELS.map((level) => row(level.name, judged, level)), row('keywords', byKeywords, LEVELS[0])],
  };
}

/** The totals alone: what is kept of a batch, and shown of it. */
export function totalsOf(scores: DocumentScores): DocumentScores {
  return { ...scores, rows: scores.rows.filter(isTotal), curve: [] };
}

const isTotal = ({ what }: ScoreRow) =>
  POLARITIES.some((polarity) => what === polarity || what === `${polarity} signs`);

/** The scores as text: polarities and totals first, then every sign that has a label or a flag. */
export function printDocumentScores(title: string, scores: DocumentScores): string {
  const [clear, both] = LEVELS;
  const [usableClear, usableBoth] = USABLE_LEVELS;
  const rows = scores.rows.filter(({ levels }) => levels[both.name].labels > 0 || levels[both.name].flags > 0);
  return [
    `${title}: ${scores.documents} documents, ${scores.sentences} sentences, ${scores.words} words`,
    printRows(rows, clear.name, both.name),
    'Usable only: findings and labels that may prove something',
    printRows(rows.filter(isTotal), usableClear.name, usableBoth.name),
    ...(scores.curve.length > 0 ? [printCurve(scores.curve)] : []),
    `Text in other senses: ${scores.otherSenses.documents} documents, ${scores.otherSenses.words} words`,
    table(
      ['', 'flags', 'false', 'false per 1,000 words'],
      scores.otherSenses.rows.map(({ level, flags, falseFlags }) => [
        level,
        String(flags),
        String(falseFlags),
        ((falseFlags / Math.max(1, scores.otherSenses.words)) * 1000).toFixed(2),
      ]),
    ),
  ].join('\n\n');
}

function printRows(rows: readonly ScoreRow[], upper: LevelName, lower: LevelName): string {
  return table(
    [
      '',
      'labels',
      '(clear)',
      upper,
      'P',
      'R',
      'R of clear',
      'opp.',
      lower,
      'P',
      'R',
      'R of clear',
      'opp.',
      'keywords P',
      'R',
    ],
    rows.map(({ what, levels }) => [
      what,
      String(levels[lower].labels),
      `(${levels[lower].clearLabels})`,
      ...printTally(levels[upper]),
      ...printTally(levels[lower]),
      share(levels.keywords.right, levels.keywords.flags),
      share(levels.keywords.found, levels.keywords.labels),
    ]),
  );
}

function printTally(counts: Tally): string[] {
  return [
    String(counts.flags),
    share(counts.right, counts.flags),
    share(counts.found, counts.labels),
    share(counts.clearFound, counts.clearLabels),
    share(counts.opposite, counts.flags),
  ];
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
