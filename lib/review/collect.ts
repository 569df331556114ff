import type { DocumentFact } from '../signs/evidence';
import type { Grade } from '../signs/sign';
import type { Context } from './document-reader';
import type { ActorClass, Finding } from './finding';
import type { Phrase } from './frame';
import { gradeOf } from './grade';
import { CLEAR, type Hit, POSSIBLE } from './matcher';
import type { Unit } from './units';

/** Turns hits into findings once the whole document is known: facts, gates, grades, words for people. */
export function collect(context: Context, hits: readonly Hit[], off: ReadonlySet<string> | undefined): Finding[] {
  const graded = hits
    .filter((hit) => !off?.has(hit.sign.id))
    .map((hit) => ({ hit, grade: gradeOf(hit.sign, hit.frame, hit.mood, hit.negationMeant) }));
  const facts = factsOf(context, graded);
  const findings = graded.flatMap(({ hit, grade }) => {
    const made = findingOf(context, hit, grade, scoreOf(context, hit, facts));
    return made ? [made] : [];
  });
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.sign < b.sign ? -1 : 1));
}

interface Graded {
  hit: Hit;
  grade: Grade;
}

const practised = new Set<Grade>(['practice', 'practice-thin']);

function factsOf(context: Context, graded: readonly Graded[]): ReadonlySet<DocumentFact> {
  const facts = new Set<DocumentFact>();
  const sure = graded.filter(({ hit }) => hit.score >= CLEAR);
  const has = (...ids: string[]) => sure.some(({ hit }) => ids.includes(hit.sign.id));
  const done = sure.filter(
    ({ hit, grade }) => hit.sign.polarity === 'genuine' && hit.sign.family !== 'warm-words' && practised.has(grade),
  );
  if (has('consultation-notice') || context.profile.timing === 'open') facts.add('invites-views');
  if (done.length === 0) facts.add('no-practice');
  if (!done.some(({ hit }) => hit.sign.family !== 'feedback') && !has('two-way-dialogue', 'ongoing-involvement'))
    facts.add('no-meeting');
  if (!has('co-planning-from-the-start', 'co-design-practice', 'people-set-the-agenda', 'involved-at-all-stages'))
    facts.add('no-earlier-involvement');
  if (!has('ongoing-involvement', 'result-reported-back', 'input-effect-explained')) facts.add('no-follow-up');
  if (context.profile.timing === 'closed' || context.profile.timing === 'decided') facts.add('closed-or-decided');
  return facts;
}

/** The sum of all evidence; a document about something else weighs against every sign. */
function scoreOf(context: Context, hit: Hit, facts: ReadonlySet<DocumentFact>): number {
  let score = hit.score;
  for (const { fact, weight } of hit.pending) if (facts.has(fact)) score += weight;
  if (context.domain < 0) score += context.domain * (hit.sign.polarity === 'context' ? 0.8 : 1.2);
  return score;
}

function findingOf(context: Context, hit: Hit, grade: Grade, score: number): Finding | undefined {
  if (score < POSSIBLE || grade === 'negated') return undefined;
  const unit = context.units[hit.unit] as Unit;
  const block = context.blocks[unit.block];
  if (!block) return undefined;
  const { sign } = hit;
  const clear = score >= CLEAR && block.kind !== 'heading';
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
    usable: clear && !hit.individual && isUsable(sign.id, grade),
    why: clear ? sign.explain : `${sign.explain} ${doubt(hit)}`,
    ask: sign.ask,
    scope: hit.individual ? 'individual' : 'service',
    block: unit.block,
    sentence: sentenceSpan(unit),
  };
}

const unusable = new Set<Grade>(['norm', 'conditional', 'reported', 'promise', 'negated']);
const isUsable = (id: string, grade: Grade) =>
  !unusable.has(grade) || (id === 'promise-without-plan' && grade === 'promise');

function sentenceSpan(unit: Unit): [number, number] {
  const first = unit.tokens[unit.first];
  const last = unit.tokens[unit.last - 1];
  return [unit.offset + (first?.start ?? 0), unit.offset + (last?.end ?? 0)];
}

function actorClass(phrase: Phrase | undefined): ActorClass {
  switch (phrase?.actor) {
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
    ? `Uncertain: we can't tell who \u201c${hit.actor?.head.norm}\u201d stands for here.`
    : 'Uncertain: only part of what this sign needs is said here.';
}
