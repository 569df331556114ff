import type { Level, Stage } from '../signs/sign';
import type { LevelsDetail } from './detail';
import { familyOf } from './families';
import { isAccount, isLabel, isProof, type Match, ofSigns } from './matches';
import { concernsOf, type Picture } from './picture';
import type { Levels } from './review';
import type { StageTable } from './stage-table';
import { perStage, stageOrder } from './stages';
import { thresholds } from './thresholds';
import { reportingDue } from './timing';
import { sameMatter } from './words';

/** The levels from lowest to highest. Higher is not always better: it depends on the matter. */
export const levelOrder: readonly Level[] = [
  'informing',
  'consulting',
  'involving',
  'co-designing',
  'deciding-together',
  'user-led',
];

/** One thing that shows a level, at its own stages. */
interface Shows {
  level: Level;
  stages: readonly Stage[];
  match: Match;
}

/** Signs that show that views were asked for. */
const ASKS = new Set([
  'consultation-notice',
  'survey-only-method',
  'consultation-called-co-production',
  'one-off-involvement',
  'early-only-involvement',
  'late-involvement',
  'options-fixed-in-advance',
  'result-reported-back',
  'input-effect-explained',
]);
/** Signs that show a group of people who advise. */
const ADVISORY = new Set(['limited-responsibility', 'token-representative']);
const INVOLVES = new Set(['two-way-dialogue', 'ongoing-involvement']);

/** What makes a membership more than a share in decisions: people lead or control. */
const LEADS =
  /\b(?:own(?:s|ed|ership)?|rules?|constitution|elect\w*|control\w*|majority|govern\w*|runs?|leads?|led)\b/i;

/** What caps the level of its own stage and part, and where. */
const CAPS: Readonly<Record<string, Level>> = {
  'decision-already-made': 'informing',
  'options-fixed-in-advance': 'consulting',
  'limited-responsibility': 'involving',
  'late-involvement': 'consulting',
};

/** Shown and claimed level, with their gap, the level of each stage and notes. */
export function levelsOf(picture: Picture, table: StageTable): { levels: Levels; detail: LevelsDetail } {
  const shown = evidence(picture, table).map((shows) => capped(shows, picture));
  const highest = highestOf(shown.map(({ level }) => level));
  const levels = { shown: highest, claimed: claimedLevel(picture) };
  const gap = gapOf(levels);
  return {
    levels,
    detail: {
      gap,
      byStage: perStage((stage) =>
        highestOf(shown.flatMap(({ level, stages }) => (stages.includes(stage) ? [level] : []))),
      ),
      mostly: mostly(picture),
      notes: notesOf(picture, levels, gap),
    },
  };
}

/** Position of a level, from 0. */
export function rank(level: Level): number {
  return levelOrder.indexOf(level);
}

function evidence(picture: Picture, table: StageTable): Shows[] {
  const proofs = stageOrder.flatMap((stage) =>
    table.proofs[stage].flatMap((match): Shows[] => {
      const level = provenLevel(match, stage, picture);
      return level ? [{ level, stages: [stage], match }] : [];
    }),
  );
  const thinTalk = ofSigns(picture.matches, ...INVOLVES).filter(isAccount);
  const talk = new Set(thinTalk.map(({ finding }) => finding.sign)).size >= thresholds.thinForProof.value;
  const others = picture.matches.map(
    (match): Shows => ({ level: plainLevel(match, talk), stages: match.finding.stages, match }),
  );
  return [...proofs, ...others];
}

/** Level that a proof of a stage shows. */
function provenLevel(match: Match, stage: Stage, picture: Picture): Level | null {
  const family = familyOf(match.finding);
  if (family === 'user-led') return 'user-led';
  if (match.finding.sign === 'membership-and-ownership')
    return LEADS.test(match.sentence) ? 'user-led' : 'deciding-together';
  if (family === 'decision') return isOneSeat(match, picture) ? 'involving' : 'deciding-together';
  if (family === 'planning-and-design') return 'co-designing';
  return stage === 'evaluation' && family === 'feedback' ? 'consulting' : null;
}

/** A minority seat without a vote stays at involving. */
function isOneSeat(match: Match, picture: Picture): boolean {
  return ofSigns(picture.matches, 'token-representative').some(
    ({ finding }) => finding.sentence[0] === match.finding.sentence[0],
  );
}

/** Level that a match shows without proving a stage. */
function plainLevel(match: Match, talkProven: boolean): Level {
  const { sign, actor } = match.finding;
  if (INVOLVES.has(sign)) return isProof(match) || (talkProven && isAccount(match)) ? 'involving' : 'consulting';
  if (ADVISORY.has(sign)) return actor === 'people' || actor === 'carers' ? 'involving' : 'informing';
  if (familyOf(match.finding) === 'planning-and-design' && isAccount(match) && match.provable.length === 0)
    return 'involving';
  return ASKS.has(sign) ? 'consulting' : 'informing';
}

function capped(shows: Shows, picture: Picture): Shows {
  const caps = concernsOf(picture).flatMap((concern) => {
    const cap = CAPS[concern.finding.sign];
    return cap && applies(concern, shows, picture) ? [cap] : [];
  });
  const level = [shows.level, ...caps].reduce((low, next) => (rank(next) < rank(low) ? next : low));
  return { ...shows, level };
}

/** A cap holds for its own stage and part only, and never for the very match that sets it. */
function applies(concern: Match, { stages, match }: Shows, picture: Picture): boolean {
  if (concern.index === match.index) return concern.finding.sign === 'decision-already-made';
  if (picture.settled.answered.has(concern.index)) return false;
  if (!stages.some((stage) => concern.finding.stages.includes(stage))) return false;
  const matter = sameMatter(concern.sentence, match.sentence);
  return matter === 'same' || (matter === 'unnamed' && concern.section === match.section);
}

/** The highest level that any claim or label names. */
function claimedLevel(picture: Picture): Level | null {
  return highestOf(
    picture.all.flatMap((match): Level[] => {
      if (isLabel(match)) return [labelLevel(match)];
      return match.finding.polarity === 'genuine' && match.finding.grade === 'claim' ? [match.finding.level] : [];
    }),
  );
}

/** "Co-produced" claims deciding together; "co-designed" and "co-planned" claim less. */
function labelLevel({ finding }: Match): Level {
  const designOnly = /\bco\W?(?:design|plan)/iu.test(finding.quote) && !/\bco\W?(?:produc|creat)/iu.test(finding.quote);
  return designOnly ? 'co-designing' : 'deciding-together';
}

function gapOf({ shown, claimed }: Levels): number | null {
  return shown && claimed ? rank(claimed) - rank(shown) : null;
}

function mostly({ weighed }: Picture): Level | 'varies' | null {
  const counts = new Map<Level, number>();
  for (const { finding } of weighed) counts.set(finding.level, (counts.get(finding.level) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (!most) return null;
  return most[1] / weighed.length >= thresholds.levelAgreement.value ? most[0] : 'varies';
}

function notesOf(picture: Picture, { shown }: Levels, gap: number | null): string[] {
  const notes: string[] = [];
  if (gap !== null && gap >= thresholds.gapWorthNaming.value) {
    notes.push('The words in this text claim more than it shows people doing.');
  }
  const asked = shown !== null && rank(shown) >= rank('consulting');
  const told = ofSigns(picture.matches, 'result-reported-back', 'input-effect-explained').length > 0;
  if (asked && !told && reportingDue.has(picture.profile.timing)) {
    notes.push('We did not find the feedback that this level promises.');
  }
  return notes;
}

function highestOf(levels: readonly Level[]): Level | null {
  return levels.reduce<Level | null>((high, next) => (high === null || rank(next) > rank(high) ? next : high), null);
}
