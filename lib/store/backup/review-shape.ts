import { cells } from '../../reading/cells';
import type { Conflict, ReviewDetail } from '../../reading/detail';
import { levelOrder } from '../../reading/levels';
import { readings } from '../../reading/readings';
import type { Matrix, Review } from '../../reading/review';
import { stageOrder } from '../../reading/stages';
import type { AxisCue, Finding, Profile } from '../../review/finding';
import { signs } from '../../signs';
import type { BlockShape } from '../../text/structure';
import { count, flag, list, object, oneOf, orNull, type Shape, such, text, withOptional } from './shape';

const short = text(2_000);
const long = text(200_000);
/** Ten million characters: about a million and a half words. */
const whole = text(10_000_000);
const index = count;
const indices = list(index, 100_000);

const stage = oneOf(...stageOrder);
const level = oneOf(...levelOrder);
const polarity = oneOf('genuine', 'tokenistic', 'context');
const grade = oneOf(
  'practice',
  'practice-thin',
  'dated-commitment',
  'claim',
  'promise',
  'norm',
  'conditional',
  'reported',
  'negated',
);
const knownSigns = new Set(signs.map(({ id }) => id));
/** A sign of the catalogue. Another one can only come from newer rules. */
const sign = such(short, (id) => knownSigns.has(id), 'a sign that these rules know');
const cell = oneOf(...cells.map(({ id }) => id));

const finding: Shape<Finding> = object({
  sign,
  polarity,
  strength: oneOf('weak', 'medium', 'strong'),
  confidence: oneOf('clear', 'possible'),
  grade,
  actor: oneOf('people', 'carers', 'officials', 'unclear'),
  stages: list(stage, 6),
  level,
  start: count,
  end: count,
  quote: long,
  usable: flag,
  why: long,
  ask: long,
  scope: oneOf('service', 'individual'),
  block: count,
  sentence: (data, path) => {
    const [start = 0, end = 0] = such(list(count, 2), ({ length }) => length === 2, 'a start and an end')(data, path);
    return [start, end] as const;
  },
});

const profile: Shape<Profile> = object({
  words: count,
  language: short,
  aboutService: flag,
  kind: oneOf(
    'own-account',
    'guidance',
    'critique',
    'job-advert',
    'judgment',
    'list-page',
    'news-about-others',
    'other',
  ),
  speaker: oneOf('body', 'user-led', 'unknown'),
  timing: oneOf('planned', 'open', 'closed', 'decided', 'under-way', 'none'),
  individualOnly: flag,
});

const matrix: Shape<Matrix> = object({
  planning: oneOf('professionals', 'co-planned', 'users', 'unstated'),
  delivery: oneOf('professionals', 'co-delivered', 'users', 'unstated'),
  cell: orNull(cell),
  confidence: oneOf('firm', 'fair', 'faint', 'none'),
});

export const readingCode = oneOf(...readings.map(({ code }) => code));

/** The same shape for each stage. */
function perStageOf<T>(shape: Shape<T>) {
  return object({
    agenda: shape,
    planning: shape,
    design: shape,
    decision: shape,
    delivery: shape,
    evaluation: shape,
  });
}

const quotes = list(object({ start: count, end: count, finding: orNull(index) }));
const notes = list(long, 1_000);

const conflict: Shape<Conflict> = object({
  kind: oneOf(
    'claim-practice',
    'specific-vague',
    'promise-fact',
    'power',
    'pay',
    'survey-ongoing',
    'label-proof',
    'easy-read',
    'reported-own',
    'old-new',
    'carers-only',
    'decided-open',
    'same-part',
  ),
  settled: flag,
  show: long,
  findings: indices,
});

const signedGap: Shape<number> = (data, path) =>
  typeof data === 'number' && data < 0 ? -count(-data, path) : count(data, path);

const detail: Shape<ReviewDetail> = object({
  stages: perStageOf(object({ proof: indices, planned: indices, claims: indices, concerns: indices, beside: indices })),
  matrix: object({
    planning: quotes,
    delivery: quotes,
    planned: flag,
    between: flag,
    near: orNull(cell),
    also: list(cell, 9),
    notes,
  }),
  levels: object({
    gap: orNull(signedGap),
    byStage: perStageOf(orNull(level)),
    mostly: orNull(oneOf(...levelOrder, 'varies')),
    notes,
  }),
  conflicts: list(conflict),
  reasons: list(
    object({
      text: long,
      findings: indices,
      questions: list(short, 100),
      rests: oneOf('for', 'against', 'both', 'missing', 'text'),
    }),
    1_000,
  ),
  sureness: oneOf('high', 'medium', 'low'),
  setAside: indices,
});

const cellPlace = withOptional(object({ table: count, row: count, column: count }), 'header', long);
const blockShape: Shape<BlockShape> = withOptional(
  withOptional(
    withOptional(
      object({
        kind: oneOf(
          'heading',
          'paragraph',
          'list-item',
          'table-cell',
          'question',
          'option',
          'term',
          'definition',
          'caption',
        ),
        part: oneOf('body', 'quoted'),
        length: count,
      }),
      'level',
      count,
    ),
    'stem',
    count,
  ),
  'cell',
  cellPlace,
);

/** Absent, or true. */
const on: Shape<true> = (data, path) => such(flag, (value) => value, 'true')(data, path) as true;

const cue: Shape<AxisCue> = object({
  cue: oneOf(
    'plan-professional-sole',
    'plan-joint',
    'plan-users-only',
    'deliver-professional-sole',
    'deliver-joint',
    'deliver-users-only',
  ),
  start: count,
  end: count,
  grade,
  block: count,
});

const judged = withOptional(
  withOptional(
    object({
      format: oneOf(1),
      rules: short,
      source: text(20_000),
      title: text(20_000),
      language: short,
      words: count,
      text: whole,
      profile,
      findings: list(finding),
      stages: orNull(perStageOf(oneOf('proof', 'planned', 'claims', 'concern', 'nothing'))),
      matrix: orNull(matrix),
      levels: orNull(object({ shown: orNull(level), claimed: orNull(level) })),
      reading: orNull(object({ code: readingCode, title: long, because: notes, findings: indices })),
      checklist: orNull(
        list(
          object({ id: short, answer: oneOf('yes', 'partly', 'no', 'not-said', 'too-early'), findings: indices }),
          200,
        ),
      ),
      skipped: list(object({ what: long, why: long }), 10_000),
    }),
    'structure',
    list(blockShape, 1_000_000),
  ),
  'detail',
  detail,
);

/** What it takes to judge the findings again. */
const fields = withOptional(withOptional(judged, 'cues', list(cue)), 'selection', on);

/** A review whose findings are where they say they are, and whose lists point only at findings that it has. */
export const review: Shape<Review> = such(
  such(
    such(fields, coversText, 'a review whose blocks make its text'),
    isExact,
    'a review whose quotes are in its text',
  ),
  pointsInside,
  'a review that points at its own findings',
);

function isExact({ text: reviewed, findings }: Review): boolean {
  return findings.every(({ start, end, quote }) => start < end && reviewed.slice(start, end) === quote);
}

/** Blocks cover the text exactly, with a line feed between them, and a stem is another block. */
function coversText({ text: reviewed, structure }: Review): boolean {
  if (!structure) return true;
  const length = structure.reduce((sum, block) => sum + block.length + 1, -1);
  return (
    Math.max(0, length) === reviewed.length &&
    structure.every(({ stem }) => stem === undefined || stem < structure.length)
  );
}

function pointsInside(given: Review): boolean {
  const { findings, reading, checklist } = given;
  const told = given.detail;
  const pointed = [
    ...(reading?.findings ?? []),
    ...(checklist ?? []).flatMap((answer) => answer.findings),
    ...(told ? pointedIn(told) : []),
  ];
  return pointed.every((at) => at < findings.length);
}

function pointedIn(told: ReviewDetail): number[] {
  const quoted = [...told.matrix.planning, ...told.matrix.delivery].flatMap(({ finding: at }) => at ?? []);
  const staged = Object.values(told.stages).flatMap(({ proof, planned, claims, concerns, beside }) => [
    ...proof,
    ...planned,
    ...claims,
    ...concerns,
    ...beside,
  ]);
  const reasoned = [...told.reasons, ...told.conflicts].flatMap((entry) => entry.findings);
  return [...quoted, ...staged, ...reasoned, ...told.setAside];
}
