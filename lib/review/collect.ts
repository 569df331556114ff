import type { DocumentFact } from '../signs/evidence';
import type { Grade, Sign } from '../signs/sign';
import type { Named } from './clause';
import type { Context } from './document-reader';
import type { ActorClass, AxisCue, Finding } from './finding';
import { gradeOf } from './grade';
import { CLEAR, type Hit, POSSIBLE } from './matcher';
import type { Subject } from './rule';
import type { Unit } from './units';
import { type Graded, scoreOf, scoresOf, writtenOf } from './weighing';

/** A finding with the sum of evidence that made it. */
export interface ScoredFinding {
  finding: Finding;
  score: number;
}

/** Turns hits into findings once the whole document is known: facts, gates, grades, words for people. */
export function collect(
  context: Context,
  hits: readonly Hit[],
  off: ReadonlySet<string> | undefined,
): readonly ScoredFinding[] {
  const graded = hits.flatMap((hit): Graded[] => {
    const { subject } = hit;
    if (!isSign(subject) || off?.has(subject.id)) return [];
    return [{ hit, sign: subject, grade: gradeOf(subject, hit.clause, hit.mood, hit.negationMeant) }];
  });
  const facts = factsOf(context, graded);
  const scores = scoresOf(context, graded, facts);
  const scored = graded.flatMap((each, at): ScoredFinding[] => {
    const score = scores[at] as number;
    const finding = findingOf(context, each, { score, written: writtenOf(each, facts) });
    return finding ? [{ finding, score }] : [];
  });
  return scored.sort(
    ({ finding: a }, { finding: b }) => a.start - b.start || a.end - b.end || (a.sign < b.sign ? -1 : 1),
  );
}

const isSign = (subject: Subject): subject is Sign => 'polarity' in subject;

/** Who plans and who delivers, for the matrix: only what is clear and body text. */
export function cuesOf(context: Context, hits: readonly Hit[]): AxisCue[] {
  return hits.flatMap((hit): AxisCue[] => {
    const unit = context.units[hit.unit];
    const pending = hit.pending.reduce(
      (sum, { fact, weight }) => sum + (fact === 'user-led' && context.cast.userLed ? weight : 0),
      0,
    );
    if (isSign(hit.subject) || !unit || hit.score + pending < CLEAR || hit.individual || context.domain < -0.2)
      return [];
    const grade = gradeOf(
      { polarity: 'tokenistic', family: 'planning-and-design', strength: 'strong' },
      hit.clause,
      hit.mood,
      hit.negationMeant,
    );
    if (grade === 'negated') return [];
    const named = grade === 'practice-thin' && hit.mood.anchors.product ? 'practice' : grade;
    return [
      {
        cue: hit.subject.id,
        start: unit.offset + hit.start,
        end: unit.offset + hit.end,
        grade: named,
        block: unit.block,
      },
    ];
  });
}

const practised = new Set<Grade>(['practice', 'practice-thin']);

function factsOf(context: Context, graded: readonly Graded[]): ReadonlySet<DocumentFact> {
  const facts = new Set<DocumentFact>();
  const sure = graded.filter((each) => scoreOf(each, facts, 0) >= CLEAR);
  const has = (...ids: string[]) => sure.some(({ sign }) => ids.includes(sign.id));
  const done = sure.filter(
    ({ sign, grade }) => sign.polarity === 'genuine' && sign.family !== 'warm-words' && practised.has(grade),
  );
  if (context.cast.userLed) facts.add('user-led');
  if (has('consultation-notice') || context.profile.timing === 'open') facts.add('invites-views');
  if (!done.some(({ grade }) => grade === 'practice')) facts.add('no-practice');
  if (!done.some(({ sign }) => sign.family !== 'feedback') && !has('two-way-dialogue', 'ongoing-involvement'))
    facts.add('no-meeting');
  if (!has('co-planning-from-the-start', 'co-design-practice', 'people-set-the-agenda', 'involved-at-all-stages'))
    facts.add('no-earlier-involvement');
  if (!has('ongoing-involvement', 'result-reported-back', 'input-effect-explained')) facts.add('no-follow-up');
  if (context.profile.timing === 'closed' || context.profile.timing === 'decided') facts.add('closed-or-decided');
  return facts;
}

/** What a finding rests on: all evidence, and the written alone. */
interface Sums {
  score: number;
  written: number;
}

function findingOf(context: Context, { hit, sign, grade }: Graded, { score, written }: Sums): Finding | undefined {
  if (score < POSSIBLE || grade === 'negated') return undefined;
  const unit = context.units[hit.unit] as Unit;
  const block = context.blocks[unit.block];
  if (!block) return undefined;
  const heading = block.kind === 'heading' || isTitle(unit, block.text, hit);
  if (block.kind === 'heading' && score < CLEAR) return undefined;
  const clear = score >= (supposed.has(grade) ? SUPPOSED_CLEAR : CLEAR) && !heading;
  return {
    sign: sign.id,
    polarity: sign.polarity,
    strength: sign.strength,
    confidence: clear ? 'clear' : 'possible',
    grade,
    actor: actorClass(hit.actor),
    stages: sign.stages,
    level: sign.level,
    start: unit.offset + hit.start,
    end: unit.offset + hit.end,
    quote: block.text.slice(hit.start, hit.end),
    // Words that are mostly said of a sign don't show who did what: they prove nothing without written evidence.
    usable: clear && written >= POSSIBLE && !hit.individual && isUsable(sign.id, grade),
    why: clear ? sign.explain : `${sign.explain} ${doubt(hit)}`,
    ask: sign.ask,
    scope: hit.individual ? 'individual' : 'service',
    block: unit.block,
    sentence: sentenceSpan(unit),
  };
}

/** A short line of its own without a full stop or a verb: a heading that the source could not tell from a paragraph. */
function isTitle(unit: Unit, text: string, hit: Hit): boolean {
  const words = unit.last - unit.first;
  return (
    words <= 8 &&
    unit.first === 0 &&
    !unit.stem &&
    unit.last === unit.tokens.length &&
    !/[.!?:;|]/.test(text) &&
    (hit.clause === undefined || hit.clause.form === 'noun')
  );
}

/** Sentences of these grades tell of no deed: what is clear of them needs more than of the others. */
const supposed = new Set<Grade>(['norm', 'conditional', 'reported']);
const SUPPOSED_CLEAR = 1.2;

const unusable = new Set<Grade>(['norm', 'conditional', 'reported', 'promise', 'negated']);
const isUsable = (id: string, grade: Grade) =>
  !unusable.has(grade) || (id === 'promise-without-plan' && grade === 'promise');

function sentenceSpan(unit: Unit): [number, number] {
  const first = unit.tokens[unit.first];
  const last = unit.tokens[unit.last - 1];
  return [unit.offset + (first?.start ?? 0), unit.offset + (last?.end ?? 0)];
}

function actorClass(named: Named | undefined): ActorClass {
  switch (named?.actor) {
    case 'people':
    case 'reader':
      return 'people';
    case 'carers':
      return 'carers';
    case 'officials':
    case 'body':
    case 'we':
      return 'officials';
    default:
      return 'unclear';
  }
}

function doubt(hit: Hit): string {
  const uncertain = hit.certainty < 1 && hit.actor;
  return uncertain
    ? `Uncertain: we can't tell who \u201c${hit.actor?.norm}\u201d stands for here.`
    : 'Uncertain: only part of what this sign needs is said here.';
}
