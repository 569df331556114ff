import type { AxisCue } from '../review/finding';
import type { Grade } from '../signs/sign';
import type { Quote } from './detail';
import { familyOf } from './families';
import { isAccount, type Match, ofSigns } from './matches';
import type { Picture } from './picture';
import type { StageTable } from './stage-table';
import { sameMatter } from './words';

/** One piece of evidence for a side of the matrix. */
export interface AxisEvidence extends Quote {
  /** Has a number, a date, a name or the like. */
  anchored: boolean;
  /** What it is counted under: two of the same kind in one sentence are one piece. */
  kind: string;
  sentence: string;
}

/** Evidence for the three columns (or rows) of the matrix, and for a shared one that is only planned. */
export interface Axis {
  professionals: readonly AxisEvidence[];
  shared: readonly AxisEvidence[];
  users: readonly AxisEvidence[];
  planned: readonly AxisEvidence[];
}

type Cue = AxisCue['cue'];

/** Who will plan or run something alone is told plainly in the future too; joint work has to be an account. */
const TOLD: ReadonlySet<Grade> = new Set(['practice', 'practice-thin', 'dated-commitment', 'promise']);
const DONE: ReadonlySet<Grade> = new Set(['practice', 'practice-thin']);
const ANCHORED: ReadonlySet<Grade> = new Set(['practice', 'dated-commitment']);

/** Evidence on who plans. Consultation alone never moves it, and neither do claims. */
export function planningAxis(picture: Picture, { proofs }: StageTable): Axis {
  const planning = [...new Set([...proofs.agenda, ...proofs.planning, ...proofs.design])];
  const userLed = planning.filter(isUserLed);
  const alone = ofSigns(picture.matches, 'professional-led-design', 'late-involvement').filter(isAccount);
  return {
    professionals: [
      ...fromMatches(alone, 'alone'),
      ...fromMatches(handedDown(picture), 'handed-down'),
      ...fromCues(picture, 'plan-professional-sole', TOLD, 'alone'),
    ],
    shared: [
      ...fromMatches(planning.filter((match) => !isUserLed(match))),
      ...fromCues(picture, 'plan-joint', new Set(['practice']), 'joint'),
    ],
    users: [...fromMatches(userLed, 'users'), ...fromCues(picture, 'plan-users-only', DONE, 'users')],
    planned: [
      ...fromMatches(
        picture.matches.filter(
          (match) => match.finding.grade === 'dated-commitment' && familyOf(match.finding) === 'planning-and-design',
        ),
      ),
      ...fromCues(picture, 'plan-joint', new Set(['dated-commitment']), 'joint'),
    ],
  };
}

/** Evidence on who runs it. Using a service, and caring for one's own family, is not running it. */
export function deliveryAxis(picture: Picture, { proofs }: StageTable): Axis {
  const shared = ofSigns(proofs.delivery, 'co-delivery-practice', 'shared-role-and-responsibility');
  return {
    professionals: fromCues(picture, 'deliver-professional-sole', TOLD, 'alone'),
    shared: [...fromMatches(shared), ...fromCues(picture, 'deliver-joint', DONE, 'joint')],
    users: [
      ...fromMatches(proofs.delivery.filter(isUserLed), 'users'),
      ...fromMatches(handedDown(picture), 'handed-down'),
      ...fromCues(picture, 'deliver-users-only', TOLD, 'users'),
    ],
    planned: fromCues(picture, 'deliver-joint', new Set(['dated-commitment']), 'joint'),
  };
}

/** Whether two sets of evidence speak of the same part: one sentence, or the same matter by name. */
export function samePartOf(some: readonly AxisEvidence[], others: readonly AxisEvidence[]): boolean {
  return some.some((one) =>
    others.some((other) => one.sentence === other.sentence || sameMatter(one.sentence, other.sentence) === 'same'),
  );
}

function isUserLed(match: Match): boolean {
  return familyOf(match.finding) === 'user-led';
}

/** Work that people are handed to a plan that others made: it names both who plans and who runs. */
function handedDown(picture: Picture): readonly Match[] {
  return ofSigns(picture.matches, 'responsibility-without-power').filter(({ finding }) => finding.grade !== 'claim');
}

function fromMatches(matches: readonly Match[], kind?: string): AxisEvidence[] {
  return matches.map(({ index, finding, sentence }) => ({
    start: finding.start,
    end: finding.end,
    finding: index,
    anchored: finding.grade !== 'practice-thin',
    kind: kind ?? finding.sign,
    sentence,
  }));
}

function fromCues(picture: Picture, cue: Cue, grades: ReadonlySet<Grade>, kind: string): AxisEvidence[] {
  return picture.cues
    .filter((each) => each.cue === cue && grades.has(each.grade))
    .map(({ start, end, grade }) => ({
      start,
      end,
      finding: null,
      anchored: ANCHORED.has(grade),
      kind,
      sentence: sentenceAround(picture.text, start, end),
    }));
}

/** How far around a cue its sentence is looked for, in UTF-16 code units: enough for any sentence people write. */
const REACH = 600;

/** The sentence around a cue: cues name their words only. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const from = Math.max(before.lastIndexOf('\n'), before.search(/[.!?]\s[^.!?\n]*$/)) + 1;
  const to = after.search(/[.!?](?=\s|$)|\n/);
  return (before.slice(from) + text.slice(start, end) + (to < 0 ? after : after.slice(0, to + 1))).trim();
}
