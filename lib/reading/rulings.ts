import { isAccount, isLabel, isProof, type Match, ofSigns } from './matches';

/** What the rulings of the design take out or tone down before anything is judged; numbers are finding indices. */
export interface Rulings {
  /** Not counted at all. */
  aside: ReadonlySet<number>;
  /** Counted as weak. */
  weak: ReadonlySet<number>;
  /** A decision that is only told: information, and no concern. */
  told: ReadonlySet<number>;
}

/** Methods that ask for views; a document that has one of them invites an answer. */
const INVITATIONS = ['consultation-notice', 'survey-only-method', 'consultation-called-co-production'] as const;

/** How views count: what makes a plainly named decision-maker honest. */
const HOW_VIEWS_COUNT = ['honest-about-limits', 'result-reported-back', 'input-effect-explained'] as const;

/** Signs that an honest word about an early failure turns into history. */
const EARLY_FAILURES: ReadonlySet<string> = new Set([
  'late-involvement',
  'one-off-involvement',
  'early-only-involvement',
  'professional-led-design',
  'vague-who-was-involved',
]);

/**
 * Applies the rulings that look at the whole document.
 *
 * @param labelled whether the text puts a co-word on its own work
 */
export function rule(matches: readonly Match[], labelled: boolean): Rulings {
  const invites = ofSigns(matches, ...INVITATIONS).length > 0;
  const honest = !labelled && isHonestConsultation(matches);
  const aside = new Set<number>();
  const told = new Set<number>();
  const weak = new Set<number>();
  for (const match of matches) {
    const { sign } = match.finding;
    if (sign === 'decision-already-made' && !invites) told.add(match.index);
    if (sign === 'late-involvement' && hasEarlierInvolvement(matches)) aside.add(match.index);
    if (EARLY_FAILURES.has(sign) && isAdmitted(match, matches)) aside.add(match.index);
    if (sign === 'limited-responsibility' && honest && !isAboutPeople(match)) aside.add(match.index);
    if (sign === 'professional-led-design' && honest) weak.add(match.index);
  }
  return { aside, weak, told };
}

/** Whether the text is a consultation that says how views count, with no label among its findings and no strong concern. */
export function isHonestConsultation(matches: readonly Match[]): boolean {
  return (
    ofSigns(matches, 'consultation-notice', 'survey-only-method').length > 0 &&
    !matches.some(isLabel) &&
    !matches.some(({ finding }) => finding.polarity === 'tokenistic' && finding.strength === 'strong') &&
    saysHowViewsCount(matches)
  );
}

/** Whether the text says what can change, or what comes of the answers. */
export function saysHowViewsCount(matches: readonly Match[]): boolean {
  return ofSigns(matches, ...HOW_VIEWS_COUNT).some(({ finding }) => finding.grade !== 'claim');
}

/** Ruling 7: involvement is not late where the same text tells of an earlier one. */
function hasEarlierInvolvement(matches: readonly Match[]): boolean {
  return matches.some(
    (match) =>
      (isAccount(match) && match.provable.some((stage) => stage === 'agenda' || stage === 'planning')) ||
      (match.finding.sign === 'ongoing-involvement' && isProof(match)),
  );
}

/** Ruling 11: an early failure that the same sentence admits is history. */
function isAdmitted(match: Match, matches: readonly Match[]): boolean {
  return ofSigns(matches, 'honest-about-limits').some(
    ({ finding }) => finding.sentence[0] === match.finding.sentence[0],
  );
}

/** Ruling 10: who decides may be said plainly in an honest consultation, but not that a group of people has no power. */
function isAboutPeople({ finding }: Match): boolean {
  return finding.actor === 'people' || finding.actor === 'carers';
}
