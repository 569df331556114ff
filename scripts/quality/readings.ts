import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../lib/reading';
import type { Matrix, ReadingCode, Review } from '../../lib/reading/review';
import { stageOrder } from '../../lib/reading/stages';
import { findSigns } from '../../lib/review/engine';
import { CORPUS_PARTS, type LabelledDocument } from './corpus';
import { asLabelled } from './labelled-findings';
import { share, table } from './print';

/** What a reader wrote down about one document. */
interface Judged {
  id: string;
  reading: readonly ReadingCode[];
  planning: Matrix['planning'];
  delivery: Matrix['delivery'];
}

/** One document as its reader and as the engine sees it. */
interface Compared {
  judged: Judged;
  review: Review;
  /** The stages that follow from the reader's own clear labels. */
  stages: Review['stages'];
}

/** How many of `all` are right, beside a plain answer that is always the same. */
export interface ReadingScore {
  what: string;
  right: number;
  all: number;
  plain: string;
  plainRight: number;
}

export interface ReadingScores {
  scores: readonly ReadingScore[];
  /** Documents read the wrong way round. */
  wrongWay: readonly { id: string; got: ReadingCode; wanted: readonly ReadingCode[] }[];
}

const GOOD: ReadonlySet<ReadingCode> = new Set(['R4', 'R5', 'R7', 'R8']);
const TOKENISTIC: ReadonlySet<ReadingCode> = new Set(['R6', 'R9']);
const NOT_ENOUGH: readonly ReadingCode[] = ['R2', 'R12'];

/** Scores readings, both sides of the matrix and stages of labelled documents. */
export function scoreReadings(folder: string, documents: readonly LabelledDocument[]): ReadingScores {
  const judged = new Map(readJudged(folder).map((line) => [line.id, line]));
  const compared = documents.flatMap((labelled): Compared[] => {
    const line = judged.get(labelled.id);
    if (!line) return [];
    const found = findSigns(labelled.document);
    const review = readDocument(labelled.document, found);
    const stages = readDocument(labelled.document, asLabelled(labelled, found.profile)).stages;
    return [{ judged: line, review, stages }];
  });
  return {
    scores: [...readingScores(compared), ...axisScores(compared), stageScore(compared)],
    wrongWay: wrongWay(compared),
  };
}

/** The scores as text. */
export function printReadingScores(title: string, { scores, wrongWay }: ReadingScores): string {
  const rows = scores.map(({ what, right, all, plain, plainRight }) => [
    what,
    `${right} of ${all}`,
    share(right, all),
    plain,
    share(plainRight, all),
  ]);
  const wrong = wrongWay.map(({ id, got, wanted }) => `  ${id}: read as ${got}, acceptable ${wanted.join(', ')}`);
  return [
    title,
    table(['', 'right', 'share', 'always answering', 'share'], rows),
    wrong.length === 0 ? 'No document was read the wrong way round.' : `Read the wrong way round:\n${wrong.join('\n')}`,
  ].join('\n\n');
}

function readingScores(compared: readonly Compared[]): ReadingScore[] {
  const accepts = (codes: readonly ReadingCode[]) =>
    compared.filter(({ judged }) => codes.some((code) => judged.reading.includes(code))).length;
  const right = compared.filter(({ judged, review }) => review.reading && judged.reading.includes(review.reading.code));
  return [
    {
      what: 'reading',
      right: right.length,
      all: compared.length,
      plain: 'not enough evidence',
      plainRight: accepts(NOT_ENOUGH),
    },
  ];
}

function axisScores(compared: readonly Compared[]): ReadingScore[] {
  return (['planning', 'delivery'] as const).map((axis) => ({
    what: `who ${axis === 'planning' ? 'plans' : 'runs it'}`,
    right: compared.filter(({ judged, review }) => review.matrix?.[axis] === judged[axis]).length,
    all: compared.length,
    plain: 'unstated',
    plainRight: compared.filter(({ judged }) => judged[axis] === 'unstated').length,
  }));
}

function stageScore(compared: readonly Compared[]): ReadingScore {
  const pairs = compared.flatMap(({ review, stages }) =>
    stageOrder.map((stage) => ({ got: review.stages?.[stage], wanted: stages?.[stage] })),
  );
  return {
    what: 'stages',
    right: pairs.filter(({ got, wanted }) => got === wanted).length,
    all: pairs.length,
    plain: 'nothing',
    plainRight: pairs.filter(({ wanted }) => wanted === 'nothing').length,
  };
}

/** Good work read as tokenistic, or the reverse. */
function wrongWay(compared: readonly Compared[]): ReadingScores['wrongWay'] {
  return compared.flatMap(({ judged, review }) => {
    const got = review.reading?.code;
    if (!got || judged.reading.includes(got)) return [];
    const good = judged.reading.some((code) => GOOD.has(code));
    const bad = judged.reading.some((code) => TOKENISTIC.has(code));
    const turned = (good && !bad && TOKENISTIC.has(got)) || (bad && !good && GOOD.has(got));
    return turned ? [{ id: judged.id, got, wanted: judged.reading }] : [];
  });
}

function readJudged(folder: string): Judged[] {
  return CORPUS_PARTS.flatMap((part) =>
    readFileSync(join(folder, part, 'docs.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Judged),
  );
}
